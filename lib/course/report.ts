/** How many signs a report of a mistake has. */
export const shortestReport = 10
export const longestReport = 2000
