import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const weekday = '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?'
const ordinalWord =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)'
const ordinal = `(?:${day}(?:st|nd|rd|th))`
const year = "(?:,?\\s*(?:(?:19|20)\\d{2}|['’]\\d{2}))"

const written = [
  `\\b${day}(?:st|nd|rd|th)?(?:\\s*(?:-|–|—|/|&|to|and|or)\\s*${day}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?${month}(?!\\s*\\d{2}:)${year}?(?!\\w)`,
  `\\b${month}\\s+(?:the\\s+)?${day}(?:st|nd|rd|th)?(?![\\d:.%]|\\s*(?:%|mg|ml|mcg|g\\b|kg|people|nurses|patients|students|staff|of us|shifts|hours|weeks|days|new))${year}?(?!\\w)`,
  `\\b(?:the\\s+)?${ordinalWord}\\s+of\\s+${month}${year}?`,
  `\\b${month}\\s+the\\s+${ordinalWord}\\b`,
  `\\b(?:last |this |next |on )?${weekday},?\\s+(?:the\\s+)?(?:${ordinal}|${ordinalWord})(?!\\s+(?:\\w+ )?(?:shift|time|night|visit|week|year|patient|baby|attempt|day|dose|call|floor))(?:\\s+(?:of\\s+)?${month})?${year}?(?!\\w)`,
  `\\b${weekday},?\\s+${day}[./-](?:0?[1-9]|1[0-2])\\b`,
]
const numeric = [
  /(?<![\d./:£$-])(?:0?[1-9]|[12]\d|3[01])([/.\- ])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}(?![\d/]|[.-]\d)/g,
  /(?<![\d./:£$-])(?:0?[1-9]|[12]\d|3[01])[/.-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/.-](?:19|20)?\d{2}\b/gi,
  /(?<![\d./:£$-])(?:19|20)\d{2}([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d./:£$-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)?\d{2}(?!\d)/g,
]
const dateBefore = "\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|dated|admitted(?: on)?|discharged(?: on)?|died(?: on)?|seen(?: on)?|edd|lmp|due(?: on)?|on|until|since|by|from|date)\\s*:?\\s*(?:the\\s+)?"
const short = new RegExp(`${dateBefore}(?<it>${day}[/.](?:0?[1-9]|1[0-2]))(?![\\d/.%:]|\\.\\d|\\s*(?:pain|on the|mg|ml|am|pm|kg|in pain|stars?|people|of|scale|and|score))`, 'dgi')
const born = new RegExp(`\\b(?:d\\.?o\\.?b\\.?|date of birth|born)\\b[:\\s]*(?:on |in )?(?<it>(?:\\d{6}|\\d{8}|(?:19|20)\\d{2}))\\b`, 'dgi')
const lone = new RegExp(
  `\\b(?:on|until|since|by|from|for|before|after|dated|due|night of|morning of|evening of|afternoon of|early hours of|events of)\\s+(?<it>the\\s+(?:${ordinal}|${ordinalWord})(?:\\s+of\\s+(?:the|this|last)\\s+month)?)(?=\\s*(?:[.,;:!?)’”"]|$|(?:when|and|she|he|they|it|i\\b|we|at|in the|with|her|his|before|after|because|as\\b|my|the|during|for|so|but|that|a\\b|of (?:the|this|last) month|mrs?|dr)\\b))(?!\\s*(?:and|or)\\s+(?:${ordinal}|${ordinalWord})\\s+\\w)`,
  'dgi',
)
const feasts = '(?:christmas (?:day|eve)|boxing day|new year[’\']?s[’\']? (?:day|eve)|hogmanay|good friday|easter (?:sunday|monday|saturday)|valentine[’\']?s day|hallowe[’\']?en|bonfire night|guy fawkes night|st (?:david|patrick|andrew|george)[’\']?s day|burns night|mother[’\']?s day|father[’\']?s day|mothering sunday|pancake day|shrove tuesday|ash wednesday|palm sunday|remembrance (?:day|sunday)|may day|twelfth night|midsummer[’\']?s (?:day|eve)|nye|eid(?: al-?(?:fitr|adha))?|diwali)'
const feast = new RegExp(`(?:(?<=\\b(?:on|born|died|that|last|this|until|since|of|at) )${feasts}\\b${year}?|\\b${feasts}${year}|\\b(?:christmas|boxing|new year[’']?s) (?:day|eve)(?=,? (?:when|at|\\d|she|he|they|in (?:bay|bed|ward))))`, 'gi')

/** Exact days in figures and in words. A month with its year, a weekday alone, a season and a time of day point to nobody. */
export function findDates(text: string): Span[] {
  return [
    ...written.flatMap((pattern) => spansOf(text, new RegExp(pattern, 'gi'), 'date', ([found]) => !/^\d+ mar\b|^may \d{1,2}$/i.test(found) || /^(?:\d+ (?:Mar|MAR)|May \d+)/.test(found))),
    ...numeric.flatMap((pattern) => spansOf(text, pattern, 'date', ([found]) => !/^\d+[ .]\d+[ .]\d\d$/.test(found) || /^\d\d([ .])\d\d\1\d\d$/.test(found))),
    ...spansOf(text, short, 'date', ({ groups }) => !/^(?:24\/7|10\/10|9\/10|1\/2|1\/3|1\/4|2\/3|3\/4)$/.test(groups!.it!) && !groups!.it!.includes('.')),
    ...spansOf(text, born, 'date'),
    ...spansOf(text, lone, 'date'),
    ...spansOf(text, feast, 'date'),
  ]
}

const units = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const words = `(?:(?:${tens})(?:[- ](?:${units}))?|${teens}|${units}|(?:a|one) hundred(?: and (?:${units}|${teens}))?)`
const number = `(?:1[01]\\d|\\d{1,2}|${words})`
const span = '(?:years?|yrs?|yr|months?|mths?|mnths?|mos?|weeks?|wks?|wk|days?|hours?|hrs?)'
const things =
  'guideline|guidance|policy|policies|document|laptop|phone|car|building|hospital|system|rule|law|code|uniform|computer|pc|post|posts|photo|photograph|video|video|tweet|tweets|research|study|evidence|institution|career|marriage|friendship|tradition|habit|problem|question|profession|service|ward|house|book|textbook|programme|course|account|screenshot|trust|whisky|whiskey|kettle|mattress|printer|tv|joke|story|memory|scar|wound|certificate|trainers|shoes|comment|comments|message|messages|software|app|website|leaflet|poster|record|records|copy|edition|scandal|case|debt|milk|sandwich|cake|pizza|banana|bread|biscuits|dressing|tea|bike|boiler|lift|monitor|machine|bed|chair|news|blog|thread|meme|memes|selfie|chat|email|letter|curry|leftovers|stethoscope|watch|notes|picture|pictures|tablet|camera|stitches|clip|recording|argument|grudge|secret|degree|rumour|gossip|fiesta|corsa|car|van|house|carpet|sofa|shoes|bandage|wound'

const people =
  'he|she|they|who|patient|lady|woman|man|lad|girl|boy|mum|mother|dad|father|son|daughter|child|baby|teenager|gentleman|resident|client|wife|husband|partner|sister|brother|gran|nan|kid|infant|toddler|someone|somebody'
const isAged = (subject: string, flags: string) =>
  new RegExp(
    `\\b(?:${subject})(?:\\s+(?:is|was|wasn't|wasn’t|were|are|being)|['’]s|['’]d be|s)\\s+(?:only\\s+|just\\s+|about\\s+|nearly\\s+|almost\\s+|barely\\s+|then\\s+|now\\s+|not even\\s+|exactly\\s+|already\\s+|still only\\s+)*(?<it>(?:1[01]\\d|[1-9]\\d?|${words}))(?=\\s*(?:[.,;:!?)–—]|$|and\\b(?!\\s*(?:a half )?(?:minutes|hours))|but|with|when|years? old|yrs|at the time|then|that|who|had|works?|lives?|so\\b|or so|if|though|because|from|on (?:her|his)|next|this|last|-))(?!\\s*(?:[.,]\\d|and (?:her|his) (?:bp|pulse|sats)|-\\w))`,
    flags,
  )

const ages = [
  new RegExp(`(?<![\\w£$.-])(?<it>${number}(?:\\s*(?:-|–|\\s|½|and a half)?\\s*)(?:-|–|\\s)?(?:year|yr|month|mth|week|wk|day|hour|hr)s?(?:[-–]|\\s)old(?:s)?)\\b(?!\\s+(?:${things})\\b)`, 'dgi'),
  /(?<![\w£$.-])(?<it>\d{1,3}\s?(?:y[/.]?\s?o\.?|yrs? old|y\/o|yo[mf]?|yrs|y\.o\.))(?![\w/])/dgi,
  new RegExp(`\\b(?:aged?|age of|age:|age is|age was|aged about)\\s+(?:just\\s+|only\\s+|about\\s+|nearly\\s+|almost\\s+|exactly\\s+)?(?<it>${number}(?:\\s+${span})?)(?!\\s*(?:-|–|to|and over|and under|or over|or under|\\+|plus|and above|or above|or older|or younger)(?!\\w)|\\w|\\s+(?:to|and) \\d)`, 'dgi'),
  new RegExp(`\\b(?:turn(?:ed|ing|s)|hit(?:ting)?|reached|reaching)\\s+(?:just\\s+)?(?<it>${number})\\b(?![.,]\\d|\\s*(?:%|°|degrees|°C|C\\b|patients|people|up|down|out|off|of|o.clock|times|to|followers|likes|minutes|hours|or))`, 'dgi'),
  new RegExp(`\\b(?<it>(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWord}|(?:${tens})[- ]\\w+th|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)\\s+(?:birthday|year of (?:her|his|their) life))`, 'dgi'),
  new RegExp(`\\bin (?:her|his|their) (?<it>(?:\\d{2,3}(?:st|nd|rd|th)|hundred(?:th| and \\w+)|\\w+tieth|\\w+ty-\\w+)(?=\\s+year\\b(?! (?:of|at|as|in) (?:training|study|her (?:training|degree)|university|uni|the (?:job|role|course)))))`, 'dgi'),
  // “the lad was 19”, “He is sixteen”, “she’s only 34”
  isAged(people, 'dgiu'),
  isAged('(?!Waterlow|Braden|Must|News|Apgar|Barthel|Glasgow|It|There|That|This|What)\\p{Lu}\\p{Ll}[\\p{L}’-]+', 'dgu'),
  new RegExp(`\\b(?:when|before|after|since|until|till|by the time)\\s+(?:he|she|they)\\s+(?:was|were)\\s+(?<it>${number})\\b(?!\\s*(?:weeks|days|hours|minutes|cm|kg|miles))`, 'dgi'),
  /, (?:was|is) (?:only |just )?(?<it>(?:1[0-9]|[2-9]\d))(?=\s+(?:and (?:had|was|lived|lives|worked|has|is)|with|but|when|years)|[,;.])/dgi,
  // “Kowalczyk, 72, chest pain”, “(F, 43)”, “an 81F”
  /(?<=\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)?\s*[,(]\s*)(?<it>\d{1,3})(?=\s*(?:[,;)]|$|\.\s|–))(?!\s*,\s*\d)/dgu,
  /\b(?<=(?:woman|man|lady|gentleman|patient|girl|boy|mum|mother|dad|teacher|farmer|driver|nurse|student|child|male|female|lad|resident|wife|husband|son|daughter|brother|sister|widow|widower),\s*|\()(?<it>\d{1,3})(?=\s*[,);–])/dgi,
  /(?<![\w£$./-])(?<it>\d{1,3}\s?(?:M|F|♂|♀)(?!\w| ?(?:[Cc]atheter|[Ff]oley|tube|drain|NG|gauge|cannula|pounds))|(?<=[\s(])(?<!\b(?:[Tt]he|[Aa]n?|[Oo]n|junction) )[MF]\s?\/?\s?\d{2,3}(?=[\s,.);]))/dg,
  /\b(?:male|female|man|woman|boy|girl)\s+\(?(?<it>\d{1,3})\)?(?=[\s,.;)])(?!\s*(?:weeks|minutes|days|hours|times|mg))/dgi,
  /(?<![\w£$./-])(?<it>\d{1,3}(?=\s+(?:male|female)\b))/dgi,
  /(?<![\w£$./-])(?<it>\d{1,2}\/(?:12|52|7)(?=\s+(?:old|baby|infant|child|boy|girl)))/dgi,
  new RegExp(`\\b(?:man|woman|lady|gentleman|girl|boy|lad|lass|patient|child|resident|bloke|chap|teenager|widow|widower|person|youth|baby|pensioner|bride|driver|cyclist) of (?:just |only |about |barely |nearly )?(?<it>${number}(?: ${span})?)\\b(?!\\s*(?:other|the|them|children|kids|us|,000|sons|daughters|boys|girls|small|young|teenage|and a half thousand))`, 'dgi'),
  new RegExp(`\\b(?:he|she|they|who|it)(?:['’]d| would|['’]ll| will) (?:have been|be|have turned) (?:only |just |about )?(?<it>(?:1[01]\\d|[1-9]\\d|(?:${tens})(?:[- ](?:${units}))?|(?:a|one) hundred|${teens}))(?= (?:in|on|next|this|today|tomorrow|now|years|that|by|if|had|and)|[.,;!?]|$)`, 'dgi'),
  new RegExp(`\\b(?:her|his|their|mum['’]s|dad['’]s|nan['’]s|gran['’]s|celebrat\\w+ (?:her|his|their|a)) (?<it>(?:[1-9]\\d|1[01]\\d)(?:st|nd|rd|th))(?= (?:at|on|with|in|party|cards?|cake|was|the|balloons?|last|this|that|,)|[.,;!?]|$)`, 'dgi'),
  /['’]s (?<it>(?:[1-9]\d|1[01]\d)(?:st|nd|rd|th))(?= (?:and|was|at|on|party|cake|next|last|this)|[.,;!?]|$)/dgi,
  /\b[Aa]t (?:just |only |the age of )?(?<it>[1-9]\d|10\d)(?=,? (?:he|she|they|his|her|their|\p{Lu}\p{Ll}+ (?:was|is|had|still))\b|, (?:and|with|but))/dgu,
  /\b(?<it>(?:an? )?(?:hour|day|week|month|year)s?[- ]old)(?= (?:baby|girl|boy|infant|son|daughter|twins|twin))/dgi,
  // “five days old”, “80 years of age”
  new RegExp(`(?<![\\w£$.-])(?<it>${number}(?:\\s+and a half)?\\s+(?:and a half\\s+)?${span}(?:\\s+of\\s+age|\\s+young))\\b`, 'dgi'),
  new RegExp(`\\b(?:a|an|the|her|his|their|our|this|that)\\s+(?<it>${number}[- ](?:year|month|week|day|hour)[- ]old)`, 'dgi'),
  new RegExp(`\\b(?:at|only|just)\\s+(?<it>(?:1[01]\\d|[1-9]\\d|${words}))(?=\\s*(?:,|–)?\\s*(?:she|he|they)\\s+(?:was|is|had|has|still|already|were))`, 'dgi'),
  /\bborn\s+(?:at|in)\s+(?<it>(?:2[2-9]|3[0-6])\s*\+\s*\d)\b/dgi,
  /\b(?<it>centenarian|octogenarian twins|supercentenarian)\b/dgi,
]
const decade = /\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b/i
const own = /\b[Mm]y (?:own |eldest |youngest |little )?(?:son|daughter|child|baby|boy|girl|husband|wife|partner|dog|cat)(?: is| was|['’]s)\s+(?:\w+\s+)?$|\b(?:I|me|myself),?\s+(?:just |only )?$|\bI(?:['’]m| am| was|['’]d be| turned| reached| hit| will be)\s+(?:\w+\s+)?$/

/** Exact ages; not decades, ranges, the age of things, or the learner’s own. */
export function findAges(text: string): Span[] {
  return ages.flatMap((pattern) =>
    spansOf(text, pattern, 'age', (match) => {
      const [start] = match.indices!.groups!.it!
      return !decade.test(match[0]) && !own.test(text.slice(Math.max(0, start - 24), start)) && !/\b(?:I|me|myself),? aged (?:just |only )?$/.test(text.slice(Math.max(0, start - 24), start)) && !/(?:over|under|(?:under|over|below|above|from|until|till) the age of|(?:ward|unit|app|site|clinic|charity|group|nhs|service|college|union|code|hospital|trust|course|company|temperature|temp|it|pulse|heart rate|count|score|list|total|number|clock|news|news2|waterlow|braden|must|apgars?|fluid balance|bmi|hba1c|sats|views|likes) (?:turned|turns|hit|reached|was|is)|band|bed|bay|ward|room|level|grade|page|news|news2|chapter|section|part|code|standard|year|step|type|stage|score[ds]?)\s+(?:-\s*)?$/i.test(text.slice(Math.max(0, start - 30), start))
    }),
  )
}
