import type { Measured } from '#lib/course/outline.ts'

/**
 * Medians of the active minutes that people took, by part (`scenario:new-app`), copied here from a server that counted them.
 * Empty until there are some: the course then prints its own estimate (`estimateMinutes`).
 */
export const measuredMinutes: Readonly<Record<string, Measured>> = {}
