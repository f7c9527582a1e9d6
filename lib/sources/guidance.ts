import type { Statement } from './types.ts'

/** Where the statements below come from. `read` is the day its public address was last looked up. */
export const guidanceDocument = {
  title: 'Guidance on using social media responsibly',
  by: 'Nursing and Midwifery Council',
  url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  read: '2026-11-22',
  note: 'This course uses a stored copy of the guidance. The page online may have changed since.',
} as const

/** The first and the last page of the source have no heading; every other part is a heading as the source prints it. */
const opening = 'Opening page'
const introduction = 'Introduction'
const applied = 'How the Code can be applied to social media use'
const people = 'Prioritise people'
const practice = 'Practise effectively'
const safety = 'Preserve safety'
const trust = 'Promote professionalism and trust'
const informed = 'Be informed'
const think = 'Think before you post'
const protect = 'Protect your professionalism and your reputation'
const back = 'Back page'

/**
 * Every point of the guidance, in our own words but for the eight quotations of the Code that it prints. A quotation is
 * stored without its outer quotation marks; which paragraph each one quotes is said in `quotedStandards` of cite.ts.
 * Advice includes what the guidance asks the reader to realise, remember or be aware of.
 */
export const guidance = {
  'G-01': {
    kind: 'context', part: opening, short: 'Who the regulator is',
    text: 'The Nursing and Midwifery Council (NMC) is an independent regulator. It keeps the register of nurses and midwives in the UK and of nursing associates in England. (The 690,000 nurses and midwives that the guidance counts are a figure from the past; the register has grown since.)',
  },
  'G-02': {
    kind: 'context', part: opening, short: 'What the regulator is for',
    text: 'The regulator’s work is about better and safer care. It supports the people on its register to give care of the highest standard.',
  },
  'G-03': {
    kind: 'context', part: opening, short: 'Skills from the first job',
    text: 'The regulator makes sure that the people on its register have, from their first job on, the skills to give safe care, with integrity, expertise, respect and compassion.',
  },
  'G-04': {
    kind: 'duty', part: opening, short: 'Keep learning after you qualify',
    text: 'Learning goes on after you qualify. All through your career you have to show that you are keeping your skills up to date and getting better at your work.',
  },
  'G-05': {
    kind: 'context', part: opening, short: 'Openness, learning and investigation',
    text: 'The regulator encourages professionals to be open and to learn. If something has gone wrong and somebody may be hurt, it can investigate and act, and it gives patients and families a voice.',
  },
  'G-06': {
    kind: 'advice', part: opening, short: 'Read it with the Code',
    text: 'Read this guidance side by side with the Code. The two belong together.',
  },
  'G-07': {
    kind: 'advice', part: opening, short: 'Follow your employer’s guidance too',
    text: 'If your employer has its own guidance on social media, use it along with this one.',
  },
  'G-08': {
    kind: 'advice', part: opening, short: 'Principles to think with',
    text: 'The guidance does not cover every situation you may meet. It gives broad principles, so that you can think a problem through, act professionally and protect the public at all times.',
  },
  'G-09': {
    kind: 'context', part: opening, short: 'Social media keeps changing',
    text: 'Social media keeps changing. The regulator will review the guidance when it needs to, and work out what the Code means for situations that are new.',
  },
  'G-10': {
    kind: 'benefit', part: introduction, short: 'Used well, it does good',
    text: 'Social networking sites can do good for nurses, midwives, nursing associates and students, if they are used in a responsible and appropriate way.',
  },
  'G-11': {
    kind: 'benefit', part: introduction, short: 'Build professional relationships',
    text: 'Social networking sites can help you to build professional relationships and to keep them going.',
  },
  'G-12': {
    kind: 'benefit', part: introduction, short: 'Start or join support networks',
    text: 'Through social networking sites you can start or join support networks for nursing and midwifery.',
  },
  'G-13': {
    kind: 'benefit', part: introduction, short: 'Talk with professionals worldwide',
    text: 'You can discuss particular issues, interests, research and clinical experience with health professionals all over the world.',
  },
  'G-14': {
    kind: 'benefit', part: introduction, short: 'Find resources for learning',
    text: 'You can find resources for your continuing professional development (CPD).',
  },
  'G-15': {
    kind: 'context', part: introduction, short: 'What the guidance is for',
    text: 'The guidance shows nurses, midwives and nursing associates how to be responsible on social media and social networking sites, and keep to the Code while they use them.',
  },
  'G-16': {
    kind: 'advice', part: introduction, short: 'Blogs and boards count too',
    text: 'The same principles can generally be used for other kinds of communication online: personal websites, blogs, discussion boards and whatever else you share.',
  },
  'G-17': {
    kind: 'advice', part: introduction, short: 'Every kind of content counts',
    text: 'Every kind of content counts: text, photographs, other images, video and sound.',
  },
  'G-18': {
    kind: 'context', part: introduction, short: 'What social media means',
    text: 'Social media means websites and applications where people make and share content, or take part in social networking.',
  },
  'G-19': {
    kind: 'context', part: introduction, short: 'What social networking means',
    text: 'Social networking means using websites and applications made for the purpose to keep in touch with others, or to meet people whose interests are like yours.',
  },
  'G-20': {
    kind: 'duty', part: applied, short: 'Show commitment to the Code',
    text: 'The Code is a set of statements that, taken together, describe good nursing and midwifery practice. You need to show that you are committed to them.',
  },
  'G-21': {
    kind: 'duty', part: applied, short: 'Use all communication responsibly', quotation: true,
    text: 'Use all forms of spoken, written and digital communication (including social media and networking sites) responsibly.',
  },
  'G-22': {
    kind: 'duty', part: applied, short: 'Your registration may be at risk',
    text: 'If you act in any unprofessional or unlawful way on social media, you may put your registration at risk.',
  },
  'G-23': {
    kind: 'duty', part: applied, short: 'Students may be at risk too',
    text: 'If a student acts in any unprofessional or unlawful way on social media, it could affect whether they can join the register.',
  },
  'G-24': {
    kind: 'duty', part: applied, short: 'The list is not complete',
    text: 'The examples in the list are only examples. Anything else unprofessional or unlawful on social media counts too.',
  },
  'G-25': {
    kind: 'misconduct', part: applied, short: 'Sharing confidential information',
    text: 'Sharing confidential information in a way that is not appropriate.',
  },
  'G-26': {
    kind: 'misconduct', part: applied, short: 'Posting pictures without consent',
    text: 'Posting pictures of patients, or of other people receiving care, without their consent.',
  },
  'G-27': {
    kind: 'misconduct', part: applied, short: 'Inappropriate comments about patients',
    text: 'Posting comments about patients that are not appropriate.',
  },
  'G-28': {
    kind: 'misconduct', part: applied, short: 'Bullying people',
    text: 'Bullying people on social media.',
  },
  'G-29': {
    kind: 'misconduct', part: applied, short: 'Intimidating people',
    text: 'Intimidating people on social media: frightening them, to make them do something or keep them from it.',
  },
  'G-30': {
    kind: 'misconduct', part: applied, short: 'Exploiting people',
    text: 'Exploiting people on social media: taking unfair advantage of them.',
  },
  'G-31': {
    kind: 'misconduct', part: applied, short: 'Pursuing relationships with patients',
    text: 'Building a relationship with a patient or service user on social media, or pursuing one.',
  },
  'G-32': {
    kind: 'misconduct', part: applied, short: 'Stealing personal information',
    text: 'Stealing someone’s personal information.',
  },
  'G-33': {
    kind: 'misconduct', part: applied, short: 'Using someone else’s identity',
    text: 'Using someone else’s identity on social media.',
  },
  'G-34': {
    kind: 'misconduct', part: applied, short: 'Encouraging violence',
    text: 'Encouraging violence on social media.',
  },
  'G-35': {
    kind: 'misconduct', part: applied, short: 'Encouraging self-harm',
    text: 'Encouraging self-harm on social media.',
  },
  'G-36': {
    kind: 'misconduct', part: applied, short: 'Inciting hatred',
    text: 'Inciting hatred on social media: stirring people up to hate others.',
  },
  'G-37': {
    kind: 'misconduct', part: applied, short: 'Inciting discrimination',
    text: 'Inciting discrimination on social media: stirring people up to treat others unfairly because of who they are.',
  },
  'G-38': {
    kind: 'advice', part: applied, short: 'Turn to raising-concerns guidance',
    text: 'If you know that a colleague on the register has done any of these things on social media, the regulator’s guidance on raising concerns can help you.',
  },
  'G-39': {
    kind: 'duty', part: applied, short: 'Your duty to report concerns',
    text: 'If you are concerned that people in your care, or the public, may not be safe, you have a professional duty to report it. The guidance on raising concerns explains it.',
  },
  'G-40': {
    kind: 'advice', part: applied, short: 'Steps for raising a concern',
    text: 'The guidance on raising concerns also sets out the steps you should take to report a concern.',
  },
  'G-41': {
    kind: 'duty', part: people, short: 'People’s interests come first',
    text: 'The interests of people who use or need nursing or midwifery services come first.',
  },
  'G-42': {
    kind: 'duty', part: people, short: 'Put people first online',
    text: 'Always make sure that what you do on social media fits with putting people’s interests first.',
  },
  'G-43': {
    kind: 'duty', part: people, short: 'Kindness, respect and compassion', quotation: true,
    text: 'Treat people with kindness, respect and compassion.',
  },
  'G-44': {
    kind: 'duty', part: people, short: 'Post nothing discriminatory',
    text: 'Post nothing on social media that others may see as discriminatory.',
  },
  'G-45': {
    kind: 'duty', part: people, short: 'Recognise people’s own choices',
    text: 'Post nothing on social media that fails to recognise that people make their own choices.',
  },
  'G-46': {
    kind: 'duty', part: people, short: 'Protect people’s dignity',
    text: 'Post nothing on social media that fails to protect the dignity of people receiving care.',
  },
  'G-47': {
    kind: 'duty', part: people, short: 'A duty of confidentiality', quotation: true,
    text: 'As a nurse, midwife or nursing associate, you owe a duty of confidentiality to all those who are receiving care.',
  },
  'G-48': {
    kind: 'duty', part: people, short: 'Not outside clinical settings',
    text: 'It is not acceptable to discuss matters to do with the people in your care outside clinical settings.',
  },
  'G-49': {
    kind: 'duty', part: people, short: 'Respect when you mention work',
    text: 'If you mention your work or your studies on social media, show respect and professionalism to all your patients and service users by respecting their privacy and confidentiality.',
  },
  'G-50': {
    kind: 'duty', part: people, short: 'Even if nobody seems identifiable',
    text: 'You owe people that respect for their privacy whether or not you think they could be identified.',
  },
  'G-51': {
    kind: 'advice', part: people, short: 'Online it spreads faster',
    text: 'Sharing confidential information online can do more damage than saying it aloud, because it can spread so fast.',
  },
  'G-52': {
    kind: 'advice', part: people, short: 'Online it reaches more people',
    text: 'Sharing confidential information online can do more damage than saying it aloud, because so many people may see it.',
  },
  'G-53': {
    kind: 'advice', part: people, short: 'Anonymous may not breach confidentiality',
    text: 'Some information, once it has been made anonymous, may not directly breach a patient’s confidentiality. Sharing it may still be inappropriate.',
  },
  'G-54': {
    kind: 'advice', part: people, short: 'Anonymous may still identify someone',
    text: 'Even when information has been made anonymous, people may still be identifiable, and sharing it may be inappropriate.',
  },
  'G-55': {
    kind: 'duty', part: practice, short: 'The best available evidence', quotation: true,
    text: 'Always practise in line with the best available evidence.',
  },
  'G-56': {
    kind: 'duty', part: practice, short: 'Base advice on evidence',
    text: 'When you give information or advice on social media, you are responsible for making sure that it is based on evidence.',
  },
  'G-57': {
    kind: 'duty', part: practice, short: 'Be correct, as you know it',
    text: 'When you give information or advice on social media, you are responsible for making sure that, as far as you know, it is correct.',
  },
  'G-58': {
    kind: 'duty', part: practice, short: 'Stay within your competence',
    text: 'Do not discuss anything that goes beyond your level of competence.',
  },
  'G-59': {
    kind: 'duty', part: practice, short: 'Avoid loose general comments',
    text: 'Avoid general comments that others could consider inaccurate.',
  },
  'G-60': {
    kind: 'duty', part: practice, short: 'Communicate well with colleagues', quotation: true,
    text: 'Maintain effective communication with colleagues.',
  },
  'G-61': {
    kind: 'duty', part: practice, short: 'Work together with colleagues',
    text: 'You must work well together with your colleagues.',
  },
  'G-62': {
    kind: 'duty', part: practice, short: 'Communicate appropriately online',
    text: 'Working together goes for social media too: what you say there, and how, must be appropriate.',
  },
  'G-63': {
    kind: 'duty', part: safety, short: 'Act without delay on risk', quotation: true,
    text: 'Act without delay if you believe that there is a risk to patient safety or public protection.',
  },
  'G-64': {
    kind: 'duty', part: safety, short: 'Harass or victimise no one',
    text: 'Do not use social media to harass or victimise anyone.',
  },
  'G-65': {
    kind: 'duty', part: safety, short: 'Never discourage raising concerns',
    text: 'Do not use social media to try to stop someone from raising their concerns, or to put them off.',
  },
  'G-66': {
    kind: 'duty', part: trust, short: 'Clear professional boundaries', quotation: true,
    text: 'Stay objective and have clear professional boundaries at all times with people in your care (including those who have been in your care in the past), their families and carers.',
  },
  'G-67': {
    kind: 'duty', part: trust, short: 'No relationships through social networks',
    text: 'Do not form relationships with patients or service users through a social network, and do not seek them there.',
  },
  'G-68': {
    kind: 'advice', part: trust, short: 'How boundaries blur',
    text: 'Building or pursuing a relationship with a patient through a social network can blur important professional boundaries.',
  },
  'G-69': {
    kind: 'advice', part: trust, short: 'Patients may still find you',
    text: 'You may never have anything to do with patients or service users on social media, and they may still find information about you there.',
  },
  'G-70': {
    kind: 'duty', part: trust, short: 'Honesty in financial dealings', quotation: true,
    text: 'Act with honesty and integrity in any financial dealings you have with everyone you have a professional relationship with, including people in your care.',
  },
  'G-71': {
    kind: 'duty', part: trust, short: 'Declare conflicts of interest',
    text: 'You are responsible for declaring any conflict of interest around what you post on social media.',
  },
  'G-72': {
    kind: 'duty', part: trust, short: 'Declare money and business dealings',
    text: 'The conflicts of interest you declare include those that come from money or business dealings.',
  },
  'G-73': {
    kind: 'advice', part: informed, short: 'Learn how each app works',
    text: 'Get to know how each social media application works.',
  },
  'G-74': {
    kind: 'advice', part: informed, short: 'Know its advantages and drawbacks',
    text: 'Be clear about the advantages and the drawbacks of each social media application.',
  },
  'G-75': {
    kind: 'advice', part: think, short: 'Privacy settings have limits',
    text: 'Even the strictest privacy settings have limits.',
  },
  'G-76': {
    kind: 'advice', part: think, short: 'Posts can be copied on',
    text: 'Whatever is online can be copied and passed on.',
  },
  'G-77': {
    kind: 'advice', part: protect, short: 'Unsure? Ask what it means',
    text: 'If you are unsure whether a post could harm your professionalism or your reputation, think what it means for you in practice and for your duty to keep to the Code.',
  },
  'G-78': {
    kind: 'advice', part: protect, short: 'Who and what you associate with',
    text: 'Think about the people, groups and views you link yourself with on social media.',
  },
  'G-79': {
    kind: 'advice', part: protect, short: 'A like can look like support',
    text: 'Acknowledging someone else’s post, for example with a like, can suggest that you share or support their view.',
  },
  'G-80': {
    kind: 'advice', part: protect, short: 'Others may mention you',
    text: 'Bear in mind that other people may mention you in inappropriate posts.',
  },
  'G-81': {
    kind: 'advice', part: protect, short: 'Look back at old posts',
    text: 'If you have been on social media for some years, look back at your old posts and weigh them against the Code.',
  },
  'G-82': {
    kind: 'context', part: back, short: 'Regulator for all four countries',
    text: 'The Nursing and Midwifery Council regulates nursing and midwifery in England, Wales, Scotland and Northern Ireland.',
  },
} as const satisfies Record<string, Statement>
