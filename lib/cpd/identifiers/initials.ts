import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'
import { isFirstName } from './words.ts'

const initialVerb = '(?:was|is|came|had|has|said|told|asked|needed|fell|died|wanted|went|rang|cried|refused|thanked|got|lives?|lived|turned|presented|looked|felt|seemed|declined|collapsed|gave|took|kept|asks|wants|needs|remained|became|arrived|messaged|posted|smiled|laughed|and (?:her|his|their|I))'
const known = '(?:IV|IM|SC|GP|OT|BP|HR|RR|ED|CT|MI|PE|UK|US|EU|TV|OK|AI|IT|PA|PC|PT|QR|NG|PD|CD|DJ|DVD|AE|CS|DM|FB|IG|PM|AM|PR|PV|PO|MP|VE|ID|HV|DN|TB|MS|OD|BD|OB|FY|NQ|SN|RN|RM|NA|CP|HQ|SI|UN|PS|BM|BO|AF|PTS|TTO|SU|LP|CV|ER|DR|MR|CQ|IC|SW|WC|XX|MW|AP|AN|PN|EM|VI|II|IX|XI|CE|LA|NY|HE|SHE|IF|IN|AT|ON|NO|SO|WE|MY|IS|AS|BY|DO|GO|ME|OF|OR|TO|UP|US|AM|AN|BE|HI|OH|HA|DV|DH|HB|HF|LD|MH|ML|MM|NM|NI|PP|PH|RA|RS|SE|SS|ST|TA|TT|UC|VF|VT|WB|XR|GI|GU|GA|LA|EU|ET|KG|MG|CC|CM|LFT|OG|OK|TV|PJ|QA|RE|RT|SU|UV|WI|EP|FT|GM|HC|HS|IO|IU|JR|KS|LN|MC|MD|NB|NP|NS|OE|PL|PS|PU|QT|RV|SB|SD|SL|SO|TC|TX|DX|RX|SX|HX|FH|PF|FF|LV|VS|WR|WW)'
/** “and K was” */
const afterJoin = new RegExp(`(?:^|[.!?;,] |\\b(?:when|and|that|because|as|if|after|before|while|how|where|but) )(?<it>[B-HJ-W])(?=\\.? ${initialVerb.replace('is|', '')}\\b)`, 'dgu')
/** “Sophie T.” */
const withFirstName = /\b(?<it>\p{Lu}\p{Ll}{2,} \p{Lu}\.)(?= \p{Ll}|,)/dgu
const patterns = [
  new RegExp(`(?<![\\p{L}\\d.#@&/-])(?<it>(?!${known}\\b)\\p{Lu}{2})(?=(?:,[^,.]{0,40},)? ${initialVerb}\\b|['’]s (?:mum|dad|wife|husband|family|daughter|son|notes|bed|baby|care|partner|mother|father|wound)|,? \\(?\\d\\d\\b)`, 'dgu'),
  new RegExp(`\\b(?:patient|pt|client|resident|called|colleague|baby|nurse|midwife|student|lady|woman|man|gentleman|mum|named|looked after|cared for|initials(?: were| are|,)?|for|with|met|told|asked|saw) (?<it>(?!${known}\\b)\\p{Lu}{2}(?!\\p{L}|[\\d/&-]))(?= ?(?:[.,;)]|$|who|in |on |was|and|when|after|had|at |to |from|I|through|during|a\\b|with|for|is))`, 'dgu'),
  /(?<![\p{L}\d.])(?<it>(?!U\.\s?[KS]|E\.\s?[GU]|I\.\s?E|P\.\s?S|A\.\s?M|P\.\s?M|N\.\s?B|D\.\s?O|B\.\s?P|G\.\s?P|N\.\s?H|R\.\s?I|Q\.\s?E|O\.\s?D|B\.\s?D)\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)(?!\p{L})/dgu,
  /\b(?:[Bb]aby|[Ss]ister|[Mm]rs?|[Mm]s|[Ss]taff [Nn]urse|[Nn]urse|[Mm]idwife|[Mm]um|[Ll]ady|[Rr]esident|[Pp]atient|[Pp]t|[Cc]lient|[Cc]olleague|[Ss]tudent|[Dd]aughter|[Ss]on|[Dd]octor|[Dd]r|called|named|whom I (?:will|shall) call) (?<it>(?![ABCXYZI]\b)\p{Lu})(?:\.(?=\s?[\p{Ll},]|$)|(?![\p{L}\d'’.&/+-]))/dgu,
  afterJoin,
  new RegExp(`(?<![\\p{L}\\d.])(?<it>\\p{Lu}\\.)(?= (?:who\\b|${initialVerb}\\b)|['’]s )`, 'dgu'),
  /(?<![\p{L}\d.])(?<it>\p{Lu}\.? ?\p{Lu}?\.? (?=\p{Lu}\p{Ll}+\p{L}*,? (?:said|was|told|asked|had|came)))(?<!\b[IA] )/dgu,
  withFirstName,
  /\b[Cc]all(?:ed|ing)? (?:her|him|them|this \p{Ll}+|the \p{Ll}+) (?<it>[D-HJ-WYZ])(?:\.(?=\s?[\p{Ll},]|$)|(?![\p{L}\d'’.&/+-]))/dgu,
  // “the patient, T, had asked”, “D’s sister”
  /\b(?:patient|man|woman|lady|gentleman|girl|boy|colleague|mentor|student|resident|client|friend|nurse|midwife|mum|mother|daughter|son), (?<it>\p{Lu}\.?)(?=,)/dgu,
  /(?<!\b(?:[Pp]atient|[Nn]urse|[Gg]roup|[Pp]erson|[Ss]tudent|[Mm]rs?|[Vv]itamin|[Hh]epatitis|[Tt]ype|[Pp]lan|[Pp]art|[Oo]ption) )(?<![\p{L}\d.'’&/-])(?<it>[D-HJ-WYZ]\.?)(?=['’]s (?:mum|mam|dad|mother|father|wife|husband|son|daughter|brother|sister|partner|family|baby|notes|bed|care|nan|gran|story|name|face|hand|room|carer|death)\b)/dgu,
  // “bed 4: JK on 1:1”, “my falling out with PB really started”
  new RegExp(`(?:(?:\\u0001|\\b(?:bed|bay|room|cubicle|chair) ?\\d{1,2})[,:–-]? |\\b(?:falling out|conversation|shift|argument|row|chat|meeting|working|worked|text|message|call|handover|nights|supervision) (?:with|from) |\\b(?:wrote|write|typed|written|put|scribbled|saw) )(?<it>(?!${known}\\b)\\p{Lu}{2})(?![\\p{L}\\d/&-])`, 'dgu'),
  /\b(?:know|knows|about|with|from|nursed|seen|saw|met|told|asked|initials|patient|pt|client|for|baby|and|love|miss) (?<it>(?!(?:bp|hr|rr|gp|pt|ng|iv|im|tb|ms|mr|dr|st|pm|tv|nhs|hv|hb|cd|dvd|pr|pv|sc|sl|ct|mri|td|bd|od|qds|kg|mg|ml|mm|cm|km|ft|lb|lbs|vs|wk|yr|hrs|hr|sn|rn|rm|cv|dm|fb|pc|pj|pjs|pb|gf|bf|xx|xs|pl|wc|ps|fy|ld|mh|ds|rt|hx|tx|dx|rx|cf|ff|pp|vr|sw|tx|mh|nd|rd|th|sr|jr|cpr|fm|ty|ny|my|by|ww|nb|cc|bb|bm|bms|ws|ts)\b)[bcdfghjklmnpqrstvwxz]{2})(?= (?:from|in|on|who|at|is|was|again|about)\b|[,.!?]|$)/dg,
]

/** “Mr T.”, “JK came in”, “J.K.”, “Baby T”; not the letters that stand for nobody (Patient A, Mrs X). */
export function findInitials(text: string): Span[] {
  return patterns.flatMap((pattern) =>
    spansOf(text, pattern, 'name', ({ groups, index }) =>
      (pattern !== afterJoin || !/(?:vitamin|hepatitis|group|plan|type|part|option) $/i.test(text.slice(Math.max(0, index - 12), index + 1))) &&
      (pattern !== withFirstName || isFirstName(groups!.it!.split(' ')[0]!.toLowerCase())),
    ),
  )
}
