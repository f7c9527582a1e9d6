export const site: string
