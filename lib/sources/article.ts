import type { Statement } from './types.ts'

/** Where the statements below come from. The month is not known. The headline stands in single quotation marks in print. */
export const articleDocument = {
  title: '‘NHS bosses must master Twitter, Facebook to halt staff antics’',
  by: 'Guardian Professional, Healthcare Network',
  published: '2011',
  note: 'This interview is from 2011. It speaks about the advice of that year, not about the present guidance.',
} as const

/** The article has no headings inside it; these parts are ours. */
const headline = 'Headline'
const managers = 'Managers and social media'
const origins = 'Why the 2011 advice was written'
const noticeboard = 'The noticeboard example'
const misuse = 'Misuse and intent'
const ahead = 'Looking ahead'

/** Every point of the article, all in our own words. Advice includes its warnings to managers. */
export const article = {
  'J-01': {
    kind: 'context', part: headline, short: 'The headline',
    text: 'The headline said that bosses in the National Health Service (NHS) had to master Twitter and Facebook to put a stop to misuse by staff.',
  },
  'J-02': {
    kind: 'context', part: headline, short: 'Who the criticism is for',
    text: 'The criticism was meant for managers who would have nothing to do with social media. The article calls them refuseniks.',
  },
  'J-03': {
    kind: 'context', part: managers, short: 'Who is speaking',
    text: 'The speaker is Andy Jaeger, in 2011 assistant director of public and professional communications at the Nursing and Midwifery Council (NMC). He wrote its advice of that year.',
  },
  'J-04': {
    kind: 'advice', part: managers, short: 'Managers ready to respond',
    text: 'Managers should be better equipped for questions about how their staff use social media, and able to respond in an active way.',
  },
  'J-05': {
    kind: 'context', part: managers, short: 'More enquiries and referrals',
    text: 'The regulator had seen more enquiries from nurses and midwives about social media, and more referrals that were directly about social networking.',
  },
  'J-06': {
    kind: 'context', part: managers, short: 'Some managers still refused',
    text: 'In spite of this, there were still managers who refused to engage with social media.',
  },
  'J-07': {
    kind: 'advice', part: managers, short: 'Join the site, to understand it',
    text: 'A manager who has to look into a complaint about a social networking site should join the site, to understand how it works. (The article prints a wrong word at this point; this is our reading.)',
  },
  'J-08': {
    kind: 'advice', part: managers, short: 'Get to know these sites',
    text: 'People who handle such complaints need to make themselves familiar with social networking sites.',
  },
  'J-09': {
    kind: 'advice', part: managers, short: 'A firm local response',
    text: 'What is needed is a firm response at local level.',
  },
  'J-10': {
    kind: 'context', part: managers, short: 'Existing standards, interpreted',
    text: 'Much of the 2011 advice interpreted standards that already existed for conduct, performance and ethics.',
  },
  'J-11': {
    kind: 'advice', part: managers, short: 'Understand first, then act',
    text: 'The aim was that people first understand what is happening, and then do what is appropriate.',
  },
  'J-12': {
    kind: 'advice', part: managers, short: 'Local managers take responsibility',
    text: 'It is better for local managers to take responsibility, understand the issue and deal with it themselves than to have national guidelines from the Department of Health.',
  },
  'J-13': {
    kind: 'context', part: managers, short: 'Action taken by 16 trusts',
    text: 'A snapshot survey by the Guardian’s healthcare network found that 16 trusts had taken 72 separate actions against staff for inappropriate use of social media, between 2008–09 and October 2011.',
  },
  'J-14': {
    kind: 'context', part: origins, short: 'Employers asked about confidentiality',
    text: 'One thing that led to the 2011 advice was employers’ questions about confidentiality.',
  },
  'J-15': {
    kind: 'context', part: origins, short: 'Employers asked about befriending patients',
    text: 'Employers had also asked when it is, or is not, appropriate to have a patient as a friend on Facebook.',
  },
  'J-16': {
    kind: 'context', part: origins, short: 'Advice based on the code',
    text: 'The 2011 advice rested largely on the regulator’s code of conduct of that time for nurses and midwives.',
  },
  'J-17': {
    kind: 'context', part: origins, short: 'Managers were inconsistent',
    text: 'Students, nurses and midwives said that managers were inconsistent in how they dealt with problems raised about the way colleagues or other students used social networking sites.',
  },
  'J-18': {
    kind: 'advice', part: origins, short: 'Know how the sites work',
    text: 'Managers who have to deal with these problems need some understanding of social networking sites and of how they work.',
  },
  'J-19': {
    kind: 'advice', part: origins, short: 'As serious as real life',
    text: 'Managers should treat a problem that somebody brings to them no less seriously than one in the real world.',
  },
  'J-20': {
    kind: 'context', part: origins, short: 'Doctors’ association wrote guidance too',
    text: 'The British Medical Association (BMA) gave out guidance at about the same time, because it felt that more people were using social media and that advice was lacking.',
  },
  'J-21': {
    kind: 'context', part: origins, short: 'How many looked at it',
    text: 'When the article was written, the 2011 advice had been viewed 50,000 times since it was published in July.',
  },
  'J-22': {
    kind: 'advice', part: noticeboard, short: 'Not understanding hides the problem',
    text: 'A manager who does not understand the ethics of social media may not see why something is inappropriate. That makes it hard to tackle.',
  },
  'J-23': {
    kind: 'misconduct', part: noticeboard, short: 'Altered photos with rude captions',
    text: 'The example that Andy Jaeger used in his talks: somebody takes photographs of colleagues, changes them, adds rude captions and shares them online.',
  },
  'J-24': {
    kind: 'advice', part: noticeboard, short: 'The noticeboard test',
    text: 'Look at it as seriously as if somebody had pinned it on a staff noticeboard. That helps a manager to see how important it is to deal with it firmly.',
  },
  'J-25': {
    kind: 'advice', part: noticeboard, short: 'It matters online too',
    text: 'Something that was done on a site such as Facebook is no less important for that.',
  },
  'J-26': {
    kind: 'context', part: misuse, short: 'Most misuse is not meant',
    text: 'Andy Jaeger believed that most misuse of social media by staff is not intended.',
  },
  'J-27': {
    kind: 'context', part: misuse, short: 'Some misuse is deliberate',
    text: 'Some of the cases that reached the regulator were entirely deliberate. It deals with referrals of nurses and midwives who may not be fit to practise.',
  },
  'J-28': {
    kind: 'misconduct', part: misuse, short: 'Deliberately pursuing patients',
    text: 'One kind of deliberate misuse is pursuing relationships with patients.',
  },
  'J-29': {
    kind: 'misconduct', part: misuse, short: 'Deliberately bullying colleagues',
    text: 'Another kind of deliberate misuse is bullying and harassing colleagues.',
  },
  'J-30': {
    kind: 'context', part: ahead, short: 'Helping psychologists with guidelines',
    text: 'The NMC was helping the British Psychological Society to write its own guidelines on social media.',
  },
  'J-31': {
    kind: 'benefit', part: ahead, short: 'Share good health stories',
    text: 'The NMC wanted to encourage health professionals to use social networking sites to engage positively with patients and to share good stories about health.',
  },
  'J-32': {
    kind: 'benefit', part: ahead, short: 'Do not stay away, afraid',
    text: 'It would be disappointing if health professionals stayed away from sites such as Facebook only because they were afraid of misusing them.',
  },
  'J-33': {
    kind: 'benefit', part: ahead, short: 'Many possible benefits',
    text: 'There may be many benefits. In 2011 the NMC was starting to think about how to support nurses and midwives who use social media well to talk about health, and meant to publish something in the new year.',
  },
  'J-34': {
    kind: 'context', part: headline, short: 'From 2011, about 2011 advice',
    text: 'Guardian Professional first published this interview in 2011. It is about the advice of that year, not about the present guidance.',
  },
} as const satisfies Record<string, Statement>
