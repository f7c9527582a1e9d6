export const identifierKinds = ['name', 'nhs-number', 'record-number', 'date', 'age', 'postcode', 'phone', 'email', 'handle', 'url', 'place', 'rare'] as const

export type IdentifierKind = (typeof identifierKinds)[number]

/** A passage that may point to a person: where it stands (UTF-16 offsets, as in a text area), why it was pointed at, and words to use instead. */
export type Finding = { start: number; end: number; text: string; kind: IdentifierKind; why: string; instead: string }

/** A place in a text before it has its words: what the single finders give. */
export type Span = { start: number; end: number; kind: IdentifierKind }

/** For each kind a kind sentence that says why, and neutral words. It never says that the rest is safe. */
export const adviceOn = {
  name: { why: 'This looks like somebody’s name or initials.', instead: '“a patient”, “a relative”, “a colleague”, “my practice supervisor”' },
  'nhs-number': { why: 'This looks like an NHS number, which belongs to one person only.', instead: 'Leave it out: your account does not need it' },
  'record-number': { why: 'This looks like a number that a record, an incident or a register is kept under.', instead: 'Leave it out: your account does not need it' },
  date: { why: 'An exact day can be matched with a record or a rota.', instead: '“in the spring”, “one night shift”, or the month and the year' },
  age: { why: 'An exact age narrows down who this could be.', instead: '“in her eighties”, “a young man”, “a toddler”, “a newborn”' },
  postcode: { why: 'This looks like a postcode, which may be only a few homes.', instead: '“the area where I work”, “a rural area”, “a city”' },
  phone: { why: 'This looks like a telephone number, which leads to one person or one place.', instead: '“I rang the family”, “a contact number”' },
  email: { why: 'This looks like an e-mail address, which leads to one person or one team.', instead: '“by e-mail”' },
  handle: { why: 'This looks like the name of an account, which anybody can look up.', instead: '“a public account”, “a patient’s profile”' },
  url: { why: 'A link leads straight to the page, and to whoever is on it.', instead: '“a post online”, “a fundraising page”' },
  place: { why: 'A place makes the circle of people small, and says where you work.', instead: '“a surgical ward”, “a care home”, “a small town”, “at school”' },
  rare: { why: 'This is unusual: somebody who knows them may recognise them from it alone.', instead: 'Say what it meant for the care: “a patient with a complex condition”, “somebody well known locally”' },
} as const satisfies Record<IdentifierKind, { why: string; instead: string }>
