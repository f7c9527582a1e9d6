import { turns } from './data/turns.ts'
import { isWord, plain } from './data/words.ts'
import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'

const eponymous = /(?<it>\b\p{Lu}[\p{L}-]+(?:[ –-](?:de |di )?\p{Lu}[\p{L}-]+)*(?:['’]s?)? (?:[Ss]yndrome|[Dd]isease|[Aa]naemia|[Dd]ystrophy|[Aa]taxia|[Ss]arcoma))(?!\p{L})/dgu
const usual = /^(?:The|A|An|This|That|Her|His|Their|My|Our|Chronic|Acute|Severe|Irritable|Polycystic|Heart|Kidney|Liver|Lung|Motor|Coeliac|Crohn|Parkinson|Alzheimer|Down|Asperger|Tourette|Graves|Addison|Cushing|Raynaud|Hodgkin|Paget|M[eé]ni[eè]re|Huntington|Sj[oö]gren|Guillain|Marfan|Turner|Klinefelter|Wernicke|Korsakoff|Lewy|Barrett|Reye|Kawasaki|Ehlers|Hirschsprung|Von Willebrand|Perthes|Osgood|Bell|Dupuytren|Sickle|Lyme|Legionnaire|Pernicious|Iron|Aplastic|Muscular|Duchenne|Fallot|Munchausen|Stockholm|Impostor|Imposter|Peter|Covid|COVID|Long|Toxic|Rett|HELLP|Meigs|Sheehan|Asherman|Edwards|Patau|Kaposi|Ewing|Infectious|Gilbert|Wilson|Sudden|Respiratory|Foetal|Fetal|Serotonin|Horner|Brown|Compartment|Metabolic|Carpal|Restless|Nephrotic|Refeeding|Cauda|Burnout)/

/** Unusual jobs, events, honours, families and illnesses: whatever turns of phrase make one person out of many. */
export function findRareDetails(text: string): Span[] {
  return [
    ...turns.flatMap((turn) => spansOf(text, turn, 'rare', ({ 0: found, index }) => !saysNothing(text, found, index))),
    ...spansOf(text, eponymous, 'rare', ({ groups }) => !usual.test(groups!.it!) && !isWord(plain(groups!.it!.split(/[ –-]/)[0]!))),
  ]
}

function saysNothing(text: string, found: string, at: number): boolean {
  const [before, end] = [text.slice(Math.max(0, at - 40), at), at + found.length]
  if (innocent.test(found) || /\bI(?:['’]m| was| am)? (?:\w+ )?$/.test(before.slice(-16))) return true
  if (/\b(?:triplets|twins|quadruplets|champion)s?\b/i.test(found) && aboutMany.test(text.slice(Math.max(0, at - 40), end))) return true
  // A story in the local paper is somebody’s, whatever else is in the news.
  return /^(?:was|is|were|been|be|featured|made|hit)\b/i.test(found) && !/\blocal (?:paper|news|rag)/i.test(text.slice(at, end + 24)) && notPeople.test(before)
}

/** Guidelines and roles, where twins and champions are nobody. */
const aboutMany = /\b(?:guidelines?|guidance|leaflets?|charity|clinics?|study|studies|association|foundation|club|classes|pathway|policy|module|lecture|hygiene|link|ward|falls|dementia|sepsis|wellbeing|safeguarding|digital|infection|control|care|nutrition|continence|freedom|speak|handling|ulcers?|viability)\b[^.,;]{0,24}$/i

/** What is in the news without being anybody. */
const notPeople = /\b(?:trust|hospital|nhs|profession|story|policy|report|ward|university|scandal|service|strike|strikes|vaccine|company|app|platform|law|inquiry|code|regulator|nmc|council|government|campaign|topic|issue|it|this|that|which|i|we|nursing|midwifery)(?: had| has| have| itself| again)? $/i

const innocent =
  /^with (?:two|three|four) (?:fingers|hands|hearts|legs|ears|arms)|^and (?:keep|kept|run|ran|manage|managed|open|opened|start|started) |\bthe one who (?:could|can|would|should|did|does|is|was|knows?)\b|^(?:is|was|were|be|been) on paper|\bplays? (?:football|golf|bowls|cards|bingo|dominoes|chess|bridge|computer|games|out|outside|with|for time)|\b(?:sings?|sang) in (?:a|the|her|his) (?:church |local |male[- ]voice |community )?choir|\bcollects? (?:thimbles|stamps|coins|spoons|teapots|mugs|fridge|recipes|books)|\bbuilt the (?:ramp|shed|wall|extension|fence|patio|greenhouse)|captain of the (?:bowls|darts|quiz)|^first person (?:to|who|in)\b|plays? (?:the|a) (?:piano|guitar|keyboard|drums|flute|recorder|violin|radio)\b|\b(?:the only (?:one|thing|way|reason|time|person|people|place|difference|part|bit|question|word|words|rule|answer|option|nurse|midwife|student|registered|qualified|member|staff|post|photo|comment)\b(?! (?:in|on) (?:the )?(?:uk|world|country|county|village|town|island|valley))|first (?:and|year|thing)|known as (?:the )?(?:code|nmc|nhs|sbar|news|a|an|moral|reflective|professional|candour|cognitive|confirmation)|famous last|known for (?:being|its|years|ages|some|a long|sure|certain)|well known for (?:its|being))\b|^(?:was|is|were|['’]s) on the (?:television|telly|tv|radio)(?! (?:for|after|last|because|as))|^(?:professional|former) (?:carer|partner|manager|member|number|conduct)/i
