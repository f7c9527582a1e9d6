import { number, span, teens, tens, units, words } from './age-words.ts'
import { toldAges } from './ages-told.ts'
import { isFirstName, isWord, plain } from './data/words.ts'
import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'
import { ordinalWord } from './times.ts'

const things =
  '(?:(?!(?:on|in|from|of|at|with|who|and|to|for|by|near|off)\\b)[a-z’-]+ ){0,2}(?:policy|policies|guideline|guidance|protocol|rota|rule|audit|report|plan|building|hospital|ward|unit|computer|laptop|phone|form|wounds?|scars?|dressings?|prescription|referral|problem|habit|dressing|cannula|catheter|care plan|argument|complaint|message|photo|system|procedure|standard|pathway|mattress|bruise|cut|fracture|stroke|tracheostomy|stoma)|guideline|guidance|policy|policies|document|laptop|phone|car|building|hospital|system|rule|law|code|uniform|computer|pc|post|posts|photo|photograph|video|video|tweet|tweets|research|study|evidence|institution|career|marriage|friendship|tradition|habit|problem|question|profession|service|ward|house|book|textbook|programme|course|account|screenshot|trust|whisky|whiskey|kettle|mattress|printer|tv|joke|story|memory|scar|wound|certificate|trainers|shoes|comment|comments|message|messages|software|app|website|leaflet|poster|record|records|copy|edition|scandal|case|debt|milk|sandwich|cake|pizza|banana|bread|biscuits|dressing|tea|bike|boiler|lift|monitor|machine|bed|chair|news|blog|thread|meme|memes|selfie|chat|email|letter|curry|leftovers|stethoscope|watch|notes|picture|pictures|tablet|camera|stitches|clip|recording|argument|grudge|secret|degree|rumour|gossip|fiesta|corsa|car|van|house|carpet|sofa|shoes|bandage|wound'

/** Scales, lists and clocks: what “was 14” without being anybody. */
const scores =
  'Waterlow|Braden|Must|News|Mews|Pews|Apgar|Apgars|Barthel|Glasgow|Edinburgh|Scale|Scales|Score|Scores|Scoring|Index|Inventory|Questionnaire|Tool|Chart|Audit|Total|Test|Rating|Rockwood|Frailty|Bishop|Norton|Bristol|Abbey|Wells|Blatchford|Rockall|Cornell|Hamilton|Zarit|Beck|Becks|Likert|Moca|Mini|Epds|Gad|Phq|Pulse|Sats|Resps|Temperature|Temp|Lactate|Troponin|Glucose|Potassium|Sodium|Urea|Creatinine|Haemoglobin|Platelets|Peak|Rate|Pressure|Systolic|Diastolic|Count|Level|Blood|Ferritin|Albumin|Bilirubin|Ketones|Page|Chapter|Section|Module|Room|Bay|Ward|Band|Clinic|Class|Cohort|Group|Shift|Everything|Nothing|Next|Maximum|Minimum|Average|Mean|Median|Target|Limit|Ratio'

const people =
  'admission|arrival|newcomer|neighbour|gent|bloke|chap|lass|caller|referral|learner|lady of the \\w+|visitor|pensioner|husband|he|she|they|who|patient|lady|woman|man|lad|girl|boy|mum|mother|dad|father|son|daughter|child|baby|teenager|gentleman|resident|client|wife|husband|partner|sister|brother|gran|nan|kid|infant|toddler|someone|somebody'
const isAged = (subject: string, flags: string, hurried = '|s') =>
  new RegExp(
    `\\b(?:${subject})(?:\\s+(?:is|was|wasn't|wasn’t|were|are|being)|['’]s|['’]d be${hurried})\\s+(?:only\\s+|just\\s+|about\\s+|nearly\\s+|almost\\s+|barely\\s+|then\\s+|now\\s+|not even\\s+|exactly\\s+|already\\s+|still only\\s+)*(?<it>(?:1[01]\\d|[1-9]\\d?|${words}))(?=\\s*(?:[.,;:!?)–—]|$|and\\b(?!\\s*(?:a half )?(?:minutes|hours))|but|with|when|years? old|yrs|at the time|then|that|who|had|works?|lives?|so\\b|or so|if|though|because|from|on (?:her|his)|next|this|last|-))(?!\\s*(?:[.,]\\d|and (?:her|his) (?:bp|pulse|sats)|-\\w))`,
    flags,
  )

const measures = 'sats|sat|pulse|temp|temperature|resps?|rate|pressure|bp|hr|rr|bm|score|waterlow|apgars?|gcs|band|page|section|chapter|paragraph|bay|bed|ward|room|year|week|day|month|age|platform|standard|clause|number|total|size|gauge|step|level|grade|stage|type|module|line|item|bus|road|route|version|edition|minutes|hours|times|past|at|of|to|by|in|on|and|was|were|is|under|over|about|around|than|least|most|only|just|group'

const ages = [
  new RegExp(`(?<![\\w£$.-])(?<it>${number}(?:\\s*(?:-|–|\\s|½|and a half)?\\s*)(?:-|–|\\s)?(?:year|yr|month|mth|week|wk|day|hour|hr)s?(?:[-–]|\\s)old(?:s)?)\\b(?!\\s+(?:${things})\\b)`, 'dgi'),
  /(?<![\w£$.-])(?<it>\d{1,3}\s?(?:y[/.]?\s?o\.?|yrs? old|y\/o|yo[mf]?|yrs|y\.o\.))(?![\w/])/dgi,
  new RegExp(`\\b(?:aged?|age of|age:|age is|age was|aged about)\\s+(?:just\\s+|only\\s+|about\\s+|nearly\\s+|almost\\s+|exactly\\s+)?(?<it>${number}(?:\\s+${span})?)(?!\\s*(?:-|–|to|and over|and under|or over|or under|\\+|plus|and above|or above|or older|or younger)(?!\\w)|\\w|\\s+(?:to|and) \\d)`, 'dgi'),
  new RegExp(`\\b(?:turn(?:ed|ing|s)|hit(?:ting)?|reached|reaching)\\s+(?:just\\s+)?(?<it>${number})\\b(?![.,]\\d|\\s*(?:%|°|degrees|°C|C\\b|patients|people|(?:up|down|out|off|of|o.clock|times|to|followers|likes|minutes|hours|or)\\b))`, 'dgi'),
  new RegExp(`\\b(?<it>(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWord}|(?:${tens})[- ]\\w+th|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)\\s+(?:birthday|year of (?:her|his|their) life))`, 'dgi'),
  new RegExp(`\\bin (?:her|his|their) (?<it>(?:\\d{2,3}(?:st|nd|rd|th)|hundred(?:th| and \\w+)|\\w+tieth|\\w+ty-\\w+)(?=\\s+year\\b(?! (?:of|at|as|in) (?:training|study|her (?:training|degree)|university|uni|the (?:job|role|course)))))`, 'dgi'),
  // “the lad was 19”, “He is sixteen”, “she’s only 34”
  isAged(people, 'dgiu'),
  isAged(`(?!(?:${scores})\\b|It\\b|There\\b|That\\b|This\\b|What\\b)\\p{Lu}\\p{Ll}[\\p{L}’-]+`, 'dgu', ''),
  new RegExp(`\\b(?:when|before|after|since|until|till|by the time)\\s+(?:he|she|they)\\s+(?:was|were)\\s+(?<it>${number})\\b(?!\\s*(?:weeks|days|hours|minutes|cm|kg|miles))`, 'dgi'),
  /, (?:was|is) (?:only |just )?(?<it>(?:1[0-9]|[2-9]\d))(?=\s+(?:and (?:had|was|lived|lives|worked|has|is)|with|but|when|years)|[,;.])/dgi,
  // “Kowalczyk, 72, chest pain”, “(F, 43)”, “an 81F”
  /(?<=\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)?\s*[,(]\s*)(?<it>\d{1,3})(?=\s*(?:[,;)]|$|\.\s|–))(?!\s*,\s*\d)/dgu,
  /\b(?<=(?:woman|man|lady|gentleman|patient|girl|boy|mum|mother|dad|teacher|farmer|driver|nurse|student|child|male|female|lad|resident|wife|husband|son|daughter|brother|sister|widow|widower|primip|multip|primigravida|multigravida|admission|arrival|bloke|gent|lass|chap|builder|plumber|solicitor|cleaner|carer|chef|soldier|artist|musician|singer|footballer|pensioner|engineer|electrician|accountant|smoker|diabetic|asthmatic|epileptic),\s*|(?<!\d)\()(?<it>\d{1,3})(?=\s*[,);–])(?!,\d)/dgi,
  /(?<![\w£$./-])(?<it>\d{1,3}\s?(?:M|F|♂|♀)(?!\w| ?(?:[Cc]atheter|[Ff]oley|tube|drain|NG|gauge|cannula|pounds))|(?<=^|[\s(])(?<!\b(?:[Tt]he|[Aa]n?|[Oo]n|junction) )[MF]\s?\/?\s?\d{2,3}(?=[\s,.);]))/dg,
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
  new RegExp(`\\b(?:a|an|the|her|his|their|our|this|that)\\s+(?<it>${number}[- ](?:year|month|week|day|hour)[- ]old)\\b(?!\\s+(?:${things})\\b)`, 'dgi'),
  new RegExp(`\\b(?:at|only|just)\\s+(?<it>(?:1[01]\\d|[1-9]\\d|${words}))(?=\\s*(?:,|–)?\\s*(?:she|he|they)\\s+(?:was|is|had|has|still|already|were))`, 'dgi'),
  /\bborn\s+(?:at|in)\s+(?<it>(?:2[2-9]|3[0-6])\s*\+\s*\d)\b/dgi,
  /\b(?<it>centenarian|octogenarian twins|supercentenarian)\b/dgi,
  new RegExp(`\\b(?:died|dead|gone|widowed|married|retired|pregnant|orphaned|diagnosed|sectioned|mother|father|grandmother|grandfather|menopausal|blind|deaf) at (?:just |only |about |nearly )?(?<it>${number}(?: ${span})?)\\b(?!\\s*(?:am|pm|o.clock|weeks|\\d|minutes|past|to)|[:.]\\d)`, 'dgi'),
  // “Handover: 87, fall, long lie”
  /\b(?:handover|sbar|admission|new (?:pt|patient|admission)|pt|next)[:–-]\s*(?<it>(?:1[6-9]|[2-9]\d))(?=[,;] [a-z])/dgi,
  // “J.M. was nine and”
  new RegExp(`(?<=\\b\\p{Lu}\\.? ?(?:\\p{Lu}\\.?)? (?:is|was) (?:only |just )?)(?<![“‘"]?\\bI (?:is|was) (?:only |just )?)(?<it>${number})(?= (?:and|but|with|when|years)|[.,;])`, 'dgu'),
  // “my last lady of the run was 97”, “the man in bed four is sixty-one”
  new RegExp(`\\b(?:${people}) (?:of|in|on|by|at|from|with|next to|under|behind) (?:the |my |our |a |his |her |bed |bay |room |side )*[\\w-]+(?: \\w+)? (?:is|was|['’]s) (?:only |just |nearly |almost |barely )?(?<it>(?:1[0-9]|[2-9]\\d|10\\d|(?:${tens})[- ](?:${units})))(?= (?:and|but|with|years)|[.,;!?–])`, 'dgi'),
  // “Eilidh, nineteen, wanted”, “zaynab 14 months”, “Baby was nine weeks when”
  new RegExp(`(?<=\\p{Lu}[\\p{L}’'-]+(?:, who (?:is|was))?,? \\(?)(?<!\\b(?:By|At|After|Before|Until|Since|From|Around|About|Past|Day|Week|Month|Year|Number|Only|Just|Or|And|But|Then|In|On|To|All|Every|Another|These|Those|Over|Under|Nearly|Almost|Round|Take|Part|Phase|Stage|Grade|Level|Band|Platform|Standard|Proficiency|Unit|Module|Version|Table|Figure|Item|Question|Point|Step|Bay|Bed|Ward|Room|Cubicle|Line|Rule|Section|Twenty|Thirty),? )(?<it>${words}(?: (?:years|months|weeks|days))?)(?=[,)]| and (?:still|already|just|never|full|sharp|not))`, 'dgu'),
  new RegExp(`(?<=(?<name>\\b\\p{L}{3,}),? \\(?)(?<it>${number} ?(?:months?|mths?|mos?|weeks?|wks?|yrs?|years)(?: old)?)(?= ?(?:[,.;:?!)]|$|\\?|with|who|came|brought|in (?:bed|bay|cot)|for|from|old))`, 'dgiu'),
  new RegExp(`\\b(?:baby|babies|infant|newborn|toddler|twins|son|daughter|little (?:one|boy|girl|lad)|boy|girl|he) (?:is|was|were|['’]s) (?:only |just |barely |about |nearly |then |not yet |now )*(?<it>${number} (?:weeks|months|days|hours))(?= (?:when|and|at the time|then|but|with|by)|[.,;!?]|$)(?!,? (?:\\w+ )?(?:pregnant|late|early|overdue|premature|prem|gestation|post|into))`, 'dgi'),
  // “a well-known face, 38, emergency section”, “was 97 and sharper”
  new RegExp(`\\b(?:an?|the|our|my|his|her|this) (?:[\\w’'-]+ ){0,3}(?!(?:${measures})\\b)[a-z’'-]{3,},? (?<it>(?:1[6-9]|[2-9]\\d)),(?= [a-z])(?!,? (?:\\d|then|or|and \\d|mg|ml))`, 'dgi'),
  new RegExp(`(?<=\\b(?:she|he|who|mum|mam|dad|nan|gran|lady|gentleman|man|woman|patient|resident)(?: had)? (?:was|is|['’]s) )(?<it>(?:1[6-9]|[2-9]\\d|10\\d|(?:${tens})[- ](?:${units})))(?= and (?:\\w+er\\b|more|as|never|full|still|sharp|fit|living|lived|had|in))`, 'dgi'),
]

const thingBefore = new RegExp(`\\b(?:${things})(?: (?:i|we|they) (?:use|used|had|have))? (?:is|was|are|were) (?:now |about |nearly |over |at least |almost |already )*$`, 'i')
/** “The hoist is ten years old”: whose age it is, and whether that is somebody. */
const ofWhat = /\b(?:the|our|this|that|my|its|a|an|their) (?<noun>[a-z-]+) (?:is|was|are|were) (?:\w+ ){0,2}$/i
const aged = new RegExp(`^(?:${people}|couple|grand\\w+|cousin|nephew|niece|uncle|aunt|auntie|twins?|triplets|farmer|teacher|driver|widow|widower|youngest|oldest|eldest|younger|elder|older|other|dog|cat|one|bloke|lass|young\\w*|parents?|siblings?|student|nurse|mentor|singer|player|lad|fella|victim|tenant|member|mam)$`, 'i')
const decade = /\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b/i
const own = /\b[Mm]y (?:own |eldest |youngest |little )?(?:son|daughter|child|baby|boy|girl|husband|wife|partner|dog|cat)(?: is| was|['’]s)\s+(?:\w+\s+)?$|\b(?:I|me|myself),?\s+(?:just |only )?$|\bI(?:['’]m| am| was|['’]d be| turned| reached| hit| will be)\s+(?:\w+\s+)?$/

/** “I was a young 19”: the learner’s own, or a child of theirs. */
const ownTold = /\bI(?:['’]m|['’]d been| was| am| turned| felt| had been)?,? $|\b[Mm]y (?:own )?(?:\w+ )?$/

/** Exact ages; not decades, ranges, the age of things, or the learner’s own. */
export function findAges(text: string): Span[] {
  const told = toldAges.flatMap((pattern) => spansOf(text, pattern, 'age', ({ index }) => !ownTold.test(text.slice(Math.max(0, index - 24), index))))
  const labelled = ages.flatMap((pattern) =>
    spansOf(text, pattern, 'age', (match) => {
      const { name } = match.groups!
      if (name !== undefined && !/^(?:baby|infant|boy|girl|child|toddler|lad|lass|newborn|twins?|son|daughter)$/i.test(name) && (!isFirstName(plain(name)) || (isWord(plain(name)) && !/^\p{Lu}/u.test(name)))) return false
      const [start] = match.indices!.groups!.it!
      const before = text.slice(Math.max(0, start - 60), start)
      return !thingBefore.test(before) && !(/old/.test(match[0]) && !aged.test(ofWhat.exec(before)?.groups!.noun ?? 'he')) && !/\b[Tt]he \p{Lu}[\p{L}-]+ (?:was|is) (?:only |still )?$/u.test(before) && !decade.test(match[0]) && !own.test(text.slice(Math.max(0, start - 24), start)) && !/\b(?:I|me|myself),? aged (?:just |only )?$/.test(text.slice(Math.max(0, start - 24), start)) && !/(?:over|under|(?:under|over|below|above|from|until|till) the age of|(?:ward|unit|app|site|clinic|charity|group|nhs|service|college|union|code|hospital|trust|course|company|temperature|temp|it|pulse|heart rate|count|score|list|total|number|clock|news|news2|waterlow|braden|must|apgars?|fluid balance|bmi|hba1c|sats|views|likes) (?:turned|turns|hit|reached|was|is)|band|bed|bay|ward|room|level|grade|page|news|news2|chapter|section|part|code|standard|year|step|type|stage|score[ds]?)\s+(?:-\s*)?$/i.test(text.slice(Math.max(0, start - 30), start))
    }),
  )
  return [...told, ...labelled]
}
