import type { Page } from '@playwright/test'

export function brokenRules(page: Page, options?: { contrast?: boolean }): Promise<{ id: string; elements: string[] }[]>
