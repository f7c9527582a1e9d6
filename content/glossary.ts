/**
 * Words a learner may stumble on, in plain English. `<Term of="cpd">` opens one. Facts rest on lib/sources and, for
 * revalidation, on the regulator’s public pages; the meanings are ours, not official definitions.
 */
export const glossary: Record<string, { term: string; meaning: string }> = {
  'social-media': {
    term: 'social media',
    meaning:
      'Websites and apps where people make and share things, such as words, pictures, sound or video, or join in social networking. A closed group counts as well as a public page.',
  },
  'social-networking': {
    term: 'social networking',
    meaning: 'Using sites and apps made for the purpose to be in touch with other people, or to find people who share your interests.',
  },
  regulator: {
    term: 'regulator',
    meaning:
      'The body that keeps the register and sets the standards of a profession. For nurses and midwives across the UK, and nursing associates in England, it is the Nursing and Midwifery Council (NMC). It does not regulate students.',
  },
  register: {
    term: 'register',
    meaning: 'The regulator’s list of the people who may practise as a nurse or midwife in the UK, or as a nursing associate in England.',
  },
  registrant: {
    term: 'registrant',
    meaning: 'Someone on the regulator’s register: a nurse, a midwife or a nursing associate. A student is not a registrant yet.',
  },
  'nursing-associate': {
    term: 'nursing associate',
    meaning: 'A registered member of the nursing team in England, with a place on the same register as nurses and midwives, and the same Code to keep to.',
  },
  'the-code': {
    term: 'the Code',
    meaning:
      'The regulator’s statements of what good practice and behaviour look like for nurses, midwives and nursing associates. It has four themes; the guidance on social media is read together with it.',
  },
  standard: {
    term: 'standard',
    meaning: 'One numbered part of the Code: something that people who use care, and the public, can expect of you.',
  },
  'fitness-to-practise': {
    term: 'fitness to practise',
    meaning:
      'Being able to practise safely and professionally. The regulator can look into a concern about a registrant’s fitness to practise; for a student, the university does.',
  },
  revalidation: {
    term: 'revalidation',
    meaning: 'What every registrant does every three years to stay on the register. It includes practice hours, learning, feedback and reflection.',
  },
  cpd: {
    term: 'continuing professional development (CPD)',
    meaning:
      'Learning that keeps your knowledge and skills up to date. For revalidation you need 35 hours in three years that matter to your practice, and at least 20 of them must be participatory.',
  },
  participatory: {
    term: 'participatory',
    meaning:
      'Learning in which you interact with one or more other professionals, in a room or online. Learning on your own, like this lesson, is not participatory.',
  },
  'reflective-account': {
    term: 'reflective account',
    meaning:
      'A short written note of what you learned from some CPD, feedback or an event, how it changed your practice, and how it relates to the Code. It must not identify anyone. You write five for revalidation.',
  },
  confirmer: {
    term: 'confirmer',
    meaning: 'The person who looks at your evidence and confirms that you have met the requirements of revalidation, where possible your line manager. They need not be a registrant.',
  },
  confidentiality: {
    term: 'confidentiality',
    meaning: 'Keeping private what you know about the people in your care, and sharing it only where that is right. It goes on after a person has died.',
  },
  consent: {
    term: 'consent',
    meaning:
      'A person’s own free yes, given when they know what they are agreeing to. For a picture, that includes where it will go and who may see it. They can change their mind, but a copy may stay online.',
  },
  identifiable: {
    term: 'identifiable',
    meaning: 'When someone could work out who is meant. A day, a place, a photo or one rare detail can be enough, most of all for people who were there.',
  },
  endorsement: {
    term: 'endorsement',
    meaning: 'A sign that you support something or agree with it. A like, a share or a follow may be taken as one, whatever you meant.',
  },
  'conflict-of-interest': {
    term: 'conflict of interest',
    meaning:
      'When something that you could gain, such as money, a gift or a favour, might sway what you say, or might seem to. It does not mean that you are dishonest; it means that people need to know.',
  },
  'professional-boundary': {
    term: 'professional boundary',
    meaning: 'The line between caring for someone as a professional and having a personal relationship with them. It protects them, and it protects you.',
  },
  'raising-concerns': {
    term: 'raising concerns',
    meaning: 'Telling someone who can act that people may be at risk, by the route where you work or study, and going further if nothing is done.',
  },
  safeguarding: {
    term: 'safeguarding',
    meaning: 'Protecting children, and adults who may be at risk, from harm, neglect and abuse. Your workplace or university has people and steps for it.',
  },
  'privacy-setting': {
    term: 'privacy setting',
    meaning: 'A switch in an app that says who may see, find or share what you put there. It limits who is shown it, and not who can copy it.',
  },
  'practice-supervisor': {
    term: 'practice supervisor',
    meaning: 'The registered professional who supports a student’s learning on placement. A practice assessor is the one who assesses it.',
  },
  'human-resources': {
    term: 'human resources (HR)',
    meaning: 'The people in an organisation who advise on employment, policy and fair process.',
  },
  'occupational-health': {
    term: 'occupational health',
    meaning: 'An employer’s service for the health of those who work there. It is there for you when work makes you ill, or illness touches your work.',
  },
  union: {
    term: 'union',
    meaning: 'An organisation of people who work, which gives its members advice and can go with them to a meeting. Some are professional bodies too.',
  },
}
