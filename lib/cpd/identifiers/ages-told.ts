import { fraction, grownUp, number, span } from './age-words.ts'

const ends = '(?=\\s*(?:[,.;:!?)”"’–—]|$|(?:and|but|with|when|who|so|now|then|he|she|they|if|on|in|this|that|last|next|tomorrow|yesterday)\\b))'
const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)'
const children = '(?:children|kids|boys|girls|sons|daughters|grandchildren|siblings|brothers|sisters|little ones|bairns|lads|nieces|nephews|teenagers)'
const nearly = '(?:(?:only|just|nearly|almost|barely|about|not quite|not yet|rising|still only|a good|now|all of|coming up) )*'
const list = `${number}(?:,? ${number})*,? (?:and|&|or) (?:the (?:baby|youngest|little one)(?: is| was)? )?${number}`

/** Ages in turns of speech, where no “aged” and no “years old” gives them away. */
export const toldAges = [
  // “At sixty-eight she warned us”, “At ninety-nine and a half, as she liked to put it”
  new RegExp(`\\b[Aa]t ${nearly}(?<it>${grownUp}${fraction})(?=,? (?:(?:he|she|they|his|her|their)\\b|as (?:he|she|they|everyone|we|i)\\b)| and (?:still|never|already|with|full)\\b|, (?:with|and|but|a|an|the|most|you|having|still|already)\\b)(?! (?:his|her|their) (?:pulse|sats|rate|heart))`, 'dgi'),
  // “Nearly ninety, she”, “pushing eighty”, “two days short of 100”
  new RegExp(`\\b(?:nearly|almost|barely|just|only|not quite|not yet|already) (?<it>${grownUp}${fraction})(?=, (?:he|she|they|his|her|with (?:a|his|her|no))\\b)`, 'dgi'),
  new RegExp(`\\b(?:coming up (?:to|for)|going on(?: for)?|getting on for|pushing|rising|knocking on(?: for)?|the wrong side of|the right side of|(?:a day|looked a day) over|(?:days?|weeks?|months?|years?|fortnight|birthday) (?:short|shy|away|off)(?: of| from)?) (?<it>${grownUp}${fraction})${ends}(?! (?:in the|on the))`, 'dgi'),
  // “a sprightly 91”, “92 not out”
  new RegExp(`\\ba (?:very |rather )?(?:sprightly|spritely|spry|young|fit|frail|feisty|lively|grand|mere|tiny|ripe old|ripe|fragile|stubborn|proud|dapper|scared|frightened|bright|youthful|great|tender|terrified|nervous|cheeky|sharp) (?<it>${number})${ends}`, 'dgi'),
  new RegExp(`(?<![\\w.])(?<it>${grownUp}) not out\\b`, 'dgi'),
  // “her 70th and the balloons”, “for her eightieth”
  new RegExp(`\\b(?:her|his|their|mum['’]s|dad['’]s|nan['’]s|gran['’]s|mam['’]s) (?:own |big )?(?<it>(?:1[68]|[2-9]\\d|10\\d)(?:st|nd|rd|th)|twenty-first|(?:thirt|fort|fift|sixt|sevent|eight|ninet)ieth|(?:one )?hundredth)(?= (?:and (?:the|we|her|his|there|everyone|all)|in|on|with|at|last|this|next|party|balloons?|cards?|banner|do)\\b|[.,;!?]|$)(?! in (?:a|the) (?:row|queue|list))`, 'dgi'),
  // “born at 31 weeks”, “a 27-weeker”, “31 weeks’ gestation when she was born”
  new RegExp(`\\bborn (?:\\w+ )?(?:at|at just|at only) (?<it>(?:2[2-9]|3[0-3]|twenty-\\w+|thirty(?:-(?:one|two|three))?) (?:weeks|wks|wk)(?:(?: and|,) ${number} days?)?)\\b`, 'dgi'),
  new RegExp(`\\b(?<it>${number}(?:\\+\\d)?[- ](?:weeker|wkr)s?)\\b`, 'dgi'),
  new RegExp(`\\b(?<it>${number} weeks)(?:['’]?(?: of)? gestation)? when (?:he|she|they|the \\w+) (?:was|were) born\\b`, 'dgi'),
  // “Her boys are six, nine and fourteen”, “two girls, 4 and 7”
  new RegExp(`\\b${children}(?:,? (?:are|were|aged|ages|being)(?: now| then)?|,| of| –| —|:| \\() ?(?<it>${list})(?! (?:of|times|hours|minutes|miles|were|patients|who)\\b)`, 'dgi'),
  new RegExp(`\\bages?:? (?<it>${list})\\b`, 'dgi'),
  new RegExp(`\\b(?:youngest|oldest|eldest|middle one|little one|baby brother|baby sister|big (?:sister|brother)|little (?:sister|brother)|(?:his|her|their) (?:mum|mother|dad|father|wife|husband|sister|brother|twin))(?: (?:was|is|being|only|just))*,? (?<it>${number}(?: ${span})?)(?=[,.;)]|$| and (?:the|her|his|still)\\b)(?!,\\d)`, 'dgi'),
  // “I’m eighty-four, he said”, “‘I’m 93 you know’”
  new RegExp(`\\bI(?:['’]m| am|['’]ll be) ${nearly}(?<it>${number}${fraction})(?=[,.!?]?[”"’']?,? (?:(?:he|she|they) (?:said|told|says|tells|kept|announced|would|shouted|whispered|replied|laughed|reminded)|(?:said|says) (?:he|she|the)))`, 'dgi'),
  new RegExp(`[“"‘](?:[^”"’.]{0,30}[ ,])?I(?:['’]m| am|['’]ll be) ${nearly}(?<it>${number}${fraction})(?=[,.!?”"’]| (?:you know|and|next|this|in|on|now|not)\\b)`, 'dgi'),
  // “He’s five in June”, “She’ll be sixty in the spring”, “ninety next month”
  new RegExp(`\\b(?:he|she|who)(?:['’]s|['’]d be|['’]d have been|['’]ll be| is| was| will be| would be| would have been)(?: going to be)? ${nearly}(?<it>${number})(?= (?:in (?:${months}|the (?:spring|summer|autumn|winter|new year))\\b|next (?:week|month|year|birthday|\\p{L}+day)|this (?:week|month|year|\\p{L}+day|summer|spring|winter|autumn)|tomorrow|today|on (?:\\p{L}+day|the)|come (?:${months}|christmas)))`, 'dgiu'),
  // Handover: “Eighty-two, independent, lives alone”
  new RegExp(`(?:^|[.!?:–—\\n“"] ?)(?<it>${grownUp})(?=, (?:independent|lives|lived|living|known|falls?|fell|long lie|chest|ex-|retired|married|widow|single|frail|female|male|query|fit|sharp|deaf|blind|type|(?:non-?)?smoker|diabetic|confused|dementia|copd|pmh|nkda|previously|normally|usually|no fixed|no family|never|mother of|mum of|father of|dad of|gran to|sectioned|self|off legs|admitted|post|day \\d|scared|terrified|lovely|stroke|sepsis|hip|overdose|#)\\b)`, 'dgi'),
  // “gave her age as fifty”
  new RegExp(`\\bage (?:down )?(?:as|being|to) (?<it>${number})\\b(?! (?:to|or|and) )`, 'dgi'),
  new RegExp(`\\b(?:again|first|a (?:mum|mother|dad|father|gran|grandmother|widow|widower|carer)(?: of \\w+)?|homeless|alone|sober|addicted|in care|left school|left home|went blind|started smoking) (?:at|by) (?:just |only |the age of )?(?<it>${grownUp})${ends}`, 'dgi'),
]
