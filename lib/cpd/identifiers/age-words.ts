/** Numbers as they are said, as alternatives of a pattern. */
export const units = 'one|two|three|four|five|six|seven|eight|nine'
export const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
export const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
export const words = `(?:(?:${tens})(?:[- ](?:${units}))?|${teens}|${units}|(?:a|one) hundred(?: and (?:${units}|${teens}))?)`
/** Any age, in figures or in words. */
export const number = `(?:1[01]\\d|\\d{1,2}|${words})`
/** Ages at which a number without “years” is seldom an hour of the clock. */
export const grownUp = `(?:1[3-9]|[2-9]\\d|1[01]\\d|(?:${tens})(?:[- ](?:${units}))?|${teens.replace('ten|eleven|twelve|', '')}|(?:a|one) hundred(?: and (?:${units}|${teens}))?)`
/** “and a half”, as the very young and the very old count. */
export const fraction = '(?:[ -]and[ -](?:a|three)[ -](?:half|quarters?)|½|¼|¾)?'
export const span = '(?:years?|yrs?|yr|months?|mths?|mnths?|mos?|weeks?|wks?|wk|days?|hours?|hrs?)'
