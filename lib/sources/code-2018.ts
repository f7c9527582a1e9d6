import type { Edition } from './types.ts'

/**
 * The Code in its 2018 edition, as far as the course uses it: all 25 standards, and the sub-paragraphs we know enough about
 * to cite. A `quotation` was read word for word in a copy of the Code, or in the guidance; it begins with a capital and ends
 * with a full stop, as the guidance prints it, and has no outer quotation marks. Everything else is in our own words and
 * must be shown as such: it is the sense of the paragraph, not its text.
 */
export const code2018 = {
  id: 'code-2018',
  title: 'The Code: Professional standards of practice and behaviour for nurses, midwives and nursing associates',
  published: '2015-01-29',
  effective: '2015-03-31',
  updated: '2018-10-10',
  read: '2026-11-22',
  url: 'https://www.nmc.org.uk/standards/code/',
  themes: {
    people: {
      title: 'Prioritise people', first: 1, last: 5,
      promise: 'What you post is kind, and protects people’s dignity, their choices and their privacy.',
    },
    practice: {
      title: 'Practise effectively', first: 6, last: 12,
      promise: 'What you share is sound and within your competence, and you communicate well with colleagues.',
    },
    safety: {
      title: 'Preserve safety', first: 13, last: 19,
      promise: 'You act when people are at risk, speak up in the right place, and make it safe for others to speak up.',
    },
    trust: {
      title: 'Promote professionalism and trust', first: 20, last: 25,
      promise: 'You are honest and keep clear boundaries, so that people can trust you and your profession online.',
    },
  },
  standards: {
    '1': {
      theme: 'people', wording: 'paraphrase', short: 'Each person and their dignity',
      text: 'See each person as they are and protect their dignity: be kind, get the basics of care right, take nothing for granted, keep nobody waiting without good reason, and stand by people’s rights.',
    },
    '1.1': {
      theme: 'people', wording: 'quotation', short: 'Kindness, respect and compassion',
      text: 'Treat people with kindness, respect and compassion.',
    },
    '1.3': {
      theme: 'people', wording: 'quotation', short: 'No assumptions; diversity and choice',
      text: 'Avoid making assumptions and recognise diversity and individual choice.',
    },
    '1.5': {
      theme: 'people', wording: 'quotation', short: 'People’s human rights',
      text: 'Respect and uphold people’s human rights.',
    },
    '2': {
      theme: 'people', wording: 'paraphrase', short: 'Hear what people want',
      text: 'Hear what people want and what worries them, and answer it. Work as partners, share decisions, accept that people may say no, and be there when someone is distressed.',
    },
    '3': {
      theme: 'people', wording: 'paraphrase', short: 'The whole person’s needs',
      text: 'Look at all that a person needs, in body, in mind and in their life with others, and see that those needs are met.',
    },
    '3.1': {
      theme: 'people', wording: 'paraphrase', short: 'Help people to stay well',
      text: 'Help people to live well and to stay healthy.',
    },
    '3.4': {
      theme: 'people', wording: 'paraphrase', short: 'Speak for people, challenge discrimination',
      text: 'Speak up for people who cannot easily speak for themselves, and challenge discrimination when you meet it.',
    },
    '4': {
      theme: 'people', wording: 'paraphrase', short: 'What is best for them',
      text: 'Do what is best for people at all times, and weigh it against their right to say no.',
    },
    '4.2': {
      theme: 'people', wording: 'paraphrase', short: 'Consent, understood and written down',
      text: 'Before you go ahead, make sure that the person understands and agrees, and write that down.',
    },
    '4.3': {
      theme: 'people', wording: 'paraphrase', short: 'Laws on mental capacity',
      text: 'Follow the law on mental capacity when someone may not be able to decide for themselves.',
    },
    '5': {
      theme: 'people', wording: 'quotation', short: 'A duty of confidentiality',
      text: 'As a nurse, midwife or nursing associate, you owe a duty of confidentiality to all those who are receiving care. This includes making sure that they are informed about their care and that information about them is shared appropriately.',
    },
    '5.1': {
      theme: 'people', wording: 'quotation', short: 'The right to privacy',
      text: 'Respect a person’s right to privacy in all aspects of their care.',
    },
    '5.2': {
      theme: 'people', wording: 'quotation', short: 'How information is used',
      text: 'Make sure that people are informed about how and why information is used and shared by those who will be providing care.',
    },
    '5.3': {
      theme: 'people', wording: 'quotation', short: 'Privacy continues after death',
      text: 'Respect that a person’s right to privacy and confidentiality continues after they have died.',
    },
    '5.4': {
      theme: 'people', wording: 'quotation', short: 'Sharing information for safety',
      text: 'Share necessary information with other health and care professionals and agencies only when the interests of patient safety and public protection override the need for confidentiality.',
    },
    '5.5': {
      theme: 'people', wording: 'quotation', short: 'Sharing with families and carers',
      text: 'Share with people, their families and their carers, as far as the law allows, the information they want or need to know about their health, care and ongoing treatment sensitively and in a way they can understand.',
    },
    '6': {
      theme: 'practice', wording: 'quotation', short: 'The best available evidence',
      text: 'Always practise in line with the best available evidence.',
    },
    '6.1': {
      theme: 'practice', wording: 'paraphrase', short: 'Sound information and advice',
      text: 'Check the evidence before you pass on information or advice. That goes for what you say about health products and services too.',
    },
    '6.2': {
      theme: 'practice', wording: 'paraphrase', short: 'Keep up what you know',
      text: 'Keep learning, so that what you know and can do is always enough for your work.',
    },
    '7': {
      theme: 'practice', wording: 'paraphrase', short: 'Be easy to understand',
      text: 'Say and write things so that people can take them in.',
    },
    '7.1': {
      theme: 'practice', wording: 'paraphrase', short: 'Plain words',
      text: 'Choose plain words that the other person knows.',
    },
    '7.2': {
      theme: 'practice', wording: 'paraphrase', short: 'Language and communication needs',
      text: 'Find out what would help someone to follow you, such as their own language or another way of communicating, and try to give it.',
    },
    '7.3': {
      theme: 'practice', wording: 'paraphrase', short: 'More than one way',
      text: 'Have more than one way to get something across, with words and without.',
    },
    '7.4': {
      theme: 'practice', wording: 'paraphrase', short: 'See that it was understood',
      text: 'Find out whether your message has arrived as you meant it.',
    },
    '7.5': {
      theme: 'practice', wording: 'paraphrase', short: 'Good enough English',
      text: 'Have English that is good enough for your work.',
    },
    '8': {
      theme: 'practice', wording: 'paraphrase', short: 'Be part of the team',
      text: 'Work as one of a team, not alone.',
    },
    '8.1': {
      theme: 'practice', wording: 'paraphrase', short: 'Value colleagues’ skills',
      text: 'Value what your colleagues can do, and hand a matter on to them when they are better placed.',
    },
    '8.2': {
      theme: 'practice', wording: 'quotation', short: 'Communicate well with colleagues',
      text: 'Maintain effective communication with colleagues.',
    },
    '8.3': {
      theme: 'practice', wording: 'paraphrase', short: 'Keep colleagues in the picture',
      text: 'Let colleagues know what they need to know about the people you look after together.',
    },
    '8.4': {
      theme: 'practice', wording: 'paraphrase', short: 'Look at quality together',
      text: 'Join your colleagues in judging how good the team’s work is.',
    },
    '8.5': {
      theme: 'practice', wording: 'paraphrase', short: 'Keep people safe together',
      text: 'Keeping people safe is a shared task. Do your part of it with your colleagues.',
    },
    '8.6': {
      theme: 'practice', wording: 'paraphrase', short: 'Pass on what shows risk',
      text: 'Pass on to colleagues what helps them to see a risk and make it smaller.',
    },
    '8.7': {
      theme: 'practice', wording: 'paraphrase', short: 'Support a struggling colleague',
      text: 'Be there for a colleague who struggles with their health or their work, and keep people safe while you do.',
    },
    '9': {
      theme: 'practice', wording: 'paraphrase', short: 'Pass on what you know',
      text: 'What you know, can do and have lived through can help others. Pass it on.',
    },
    '9.1': {
      theme: 'practice', wording: 'paraphrase', short: 'Honest, helpful feedback',
      text: 'When you tell colleagues how they are doing, be truthful, and say it so that they can use it.',
    },
    '9.2': {
      theme: 'practice', wording: 'paraphrase', short: 'Ask for feedback, use it',
      text: 'Ask others how you are doing, and think about what they say.',
    },
    '9.3': {
      theme: 'practice', wording: 'quotation', short: 'Disagree with respect',
      text: 'Deal with differences of professional opinion with colleagues by discussion and informed debate, respecting their views and opinions and behaving in a professional way at all times.',
    },
    '9.4': {
      theme: 'practice', wording: 'paraphrase', short: 'Help others to learn',
      text: 'Help students and colleagues to learn.',
    },
    '10': {
      theme: 'practice', wording: 'paraphrase', short: 'Records others can trust',
      text: 'Write records that are easy to read and that others can trust.',
    },
    '10.1': {
      theme: 'practice', wording: 'paraphrase', short: 'Write it down in time',
      text: 'Make your record when the thing happens, or as soon as you can.',
    },
    '10.2': {
      theme: 'practice', wording: 'paraphrase', short: 'Put risks on record',
      text: 'Put risks in the record, so that the next colleague knows about them.',
    },
    '10.3': {
      theme: 'practice', wording: 'paraphrase', short: 'Nothing false on record',
      text: 'Put nothing in a record that is not true.',
    },
    '10.4': {
      theme: 'practice', wording: 'paraphrase', short: 'Show who wrote it',
      text: 'Whoever reads your entry can tell that you made it.',
    },
    '10.5': {
      theme: 'practice', wording: 'paraphrase', short: 'Keep records secure',
      text: 'Look after records so that nobody gets at them who should not.',
    },
    '10.6': {
      theme: 'practice', wording: 'paraphrase', short: 'Care with data and research',
      text: 'Handle data, and what research has found, with proper care.',
    },
    '11': {
      theme: 'practice', wording: 'paraphrase', short: 'Answer for what you delegate',
      text: 'When you hand a task to someone else, you still answer for having handed it over.',
    },
    '12': {
      theme: 'practice', wording: 'paraphrase', short: 'Have indemnity cover',
      text: 'Be covered by an indemnity arrangement (a kind of insurance) for the work you do.',
    },
    '13': {
      theme: 'safety', wording: 'paraphrase', short: 'Know where your competence ends',
      text: 'Know how far your competence goes, and stay inside it.',
    },
    '13.1': {
      theme: 'safety', wording: 'paraphrase', short: 'Notice worsening health',
      text: 'Notice when someone’s health is getting worse.',
    },
    '13.2': {
      theme: 'safety', wording: 'paraphrase', short: 'Send people on in time',
      text: 'Send people on to the right help before it is late.',
    },
    '13.3': {
      theme: 'safety', wording: 'paraphrase', short: 'Ask for help',
      text: 'When something is more than you can safely do, ask for help.',
    },
    '13.4': {
      theme: 'safety', wording: 'paraphrase', short: 'Others’ safety and your own',
      text: 'Think of the safety of others, and of your own.',
    },
    '13.5': {
      theme: 'safety', wording: 'paraphrase', short: 'Train before a new role',
      text: 'Take on a new role only when you have had the training for it.',
    },
    '14': {
      theme: 'safety', wording: 'paraphrase', short: 'Be open about care',
      text: 'Tell people the truth about everything in their care, also when there has been a mistake or somebody has been harmed.',
    },
    '14.1': {
      theme: 'safety', wording: 'paraphrase', short: 'Put it right',
      text: 'When something has gone wrong, do what you can to put it right.',
    },
    '14.2': {
      theme: 'safety', wording: 'paraphrase', short: 'Explain and say sorry',
      text: 'Tell the person what happened, and say sorry.',
    },
    '14.3': {
      theme: 'safety', wording: 'paraphrase', short: 'Write it down, report it',
      text: 'Write down what went wrong and report it to those who can act on it.',
    },
    '15': {
      theme: 'safety', wording: 'paraphrase', short: 'Help in an emergency',
      text: 'If there is an emergency, at work or anywhere else, help as far as your competence goes.',
    },
    '15.1': {
      theme: 'safety', wording: 'paraphrase', short: 'In emergencies, know your limits',
      text: 'Also in an emergency, do only what you know and can do.',
    },
    '16': {
      theme: 'safety', wording: 'quotation', short: 'Act without delay on risk',
      text: 'Act without delay if you believe that there is a risk to patient safety or public protection.',
    },
    '16.1': {
      theme: 'safety', wording: 'paraphrase', short: 'Raise and escalate concerns',
      text: 'When you are worried about anyone’s safety or about how good the care is, at your workplace or another, tell those who can deal with it, and go higher if you need to. Use the channels there are for it.',
    },
    '16.2': {
      theme: 'safety', wording: 'paraphrase', short: 'When asked to overreach',
      text: 'Say so at once if somebody wants you to do work that your role, experience or training does not fit you for.',
    },
    '16.3': {
      theme: 'safety', wording: 'paraphrase', short: 'Tell someone in charge early',
      text: 'If a problem may keep you from following the Code, tell someone in charge early.',
    },
    '16.4': {
      theme: 'safety', wording: 'paraphrase', short: 'Act on concerns you hear',
      text: 'When someone brings you a concern, take it seriously. Look into it, deal with it, or take it to the person who should.',
    },
    '16.5': {
      theme: 'safety', wording: 'paraphrase', short: 'Never hinder raising concerns',
      text: 'Whoever it is that wants to speak up, never stand in their way, frighten them or treat them worse for it.',
    },
    '16.6': {
      theme: 'safety', wording: 'paraphrase', short: 'Protect those you manage',
      text: 'If you manage people, see that none of them suffers because a concern was raised.',
    },
    '17': {
      theme: 'safety', wording: 'paraphrase', short: 'When someone vulnerable is at risk',
      text: 'When you believe that a vulnerable person is at risk, say so at once.',
    },
    '17.1': {
      theme: 'safety', wording: 'paraphrase', short: 'Protect vulnerable people',
      text: 'Do what you reasonably can so that vulnerable people are not harmed, neglected or abused.',
    },
    '17.2': {
      theme: 'safety', wording: 'paraphrase', short: 'Tell others, within the law',
      text: 'If you think someone may come to harm, tell those who need to know, as the law on giving out information allows.',
    },
    '17.3': {
      theme: 'safety', wording: 'paraphrase', short: 'Know the law on safeguarding',
      text: 'Know the laws and policies that are there to protect vulnerable people.',
    },
    '18': {
      theme: 'safety', wording: 'paraphrase', short: 'Medicines within your limits',
      text: 'In everything to do with medicines, stay within your training and competence, the law and the guidance.',
    },
    '19': {
      theme: 'safety', wording: 'paraphrase', short: 'Make harm less likely',
      text: 'Be aware that your own work could do harm, and make that less likely.',
    },
    '19.1': {
      theme: 'safety', wording: 'paraphrase', short: 'Fewer mistakes and near misses',
      text: 'Take steps so that mistakes and near misses become fewer and hurt people less.',
    },
    '19.2': {
      theme: 'safety', wording: 'paraphrase', short: 'Human factors',
      text: 'Use what is known about human factors, that is, why people and systems slip up.',
    },
    '19.3': {
      theme: 'safety', wording: 'paraphrase', short: 'Prevent infection',
      text: 'Do what keeps infection from spreading.',
    },
    '19.4': {
      theme: 'safety', wording: 'paraphrase', short: 'Precautions for others’ health',
      text: 'Take the precautions that keep you yourself from putting other people’s health at risk.',
    },
    '20': {
      theme: 'trust', wording: 'paraphrase', short: 'Your profession’s good name',
      text: 'Behave at all times so that people think well of your profession.',
    },
    '20.1': {
      theme: 'trust', wording: 'paraphrase', short: 'Follow the Code',
      text: 'Let the Code guide what you do.',
    },
    '20.2': {
      theme: 'trust', wording: 'paraphrase', short: 'Honest and fair to all',
      text: 'Always be honest, and be fair to everyone. Nobody is bullied, harassed or treated worse because of who they are.',
    },
    '20.3': {
      theme: 'trust', wording: 'paraphrase', short: 'Your behaviour influences others',
      text: 'Remember that other people see what you do, and may do the same.',
    },
    '20.4': {
      theme: 'trust', wording: 'paraphrase', short: 'Obey the law',
      text: 'Do nothing that the law forbids.',
    },
    '20.5': {
      theme: 'trust', wording: 'paraphrase', short: 'Never exploit vulnerability',
      text: 'Do not use someone’s weak position for your own gain, and do nothing to hurt or upset them.',
    },
    '20.6': {
      theme: 'trust', wording: 'quotation', short: 'Clear professional boundaries',
      text: 'Stay objective and have clear professional boundaries at all times with people in your care (including those who have been in your care in the past), their families and carers.',
    },
    '20.7': {
      theme: 'trust', wording: 'paraphrase', short: 'Beliefs in their right place',
      text: 'You may hold your own beliefs on politics, religion and right and wrong. Do not bring them up with people in a way that is out of place.',
    },
    '20.8': {
      theme: 'trust', wording: 'paraphrase', short: 'A good example to learners',
      text: 'Set an example that students and newly qualified colleagues can follow.',
    },
    '20.9': {
      theme: 'trust', wording: 'paraphrase', short: 'Look after your health',
      text: 'Look after your own health, so that you are fit for your work.',
    },
    '20.10': {
      theme: 'trust', wording: 'quotation', short: 'Use all communication responsibly',
      text: 'Use all forms of spoken, written and digital communication (including social media and networking sites) responsibly, respecting the right to privacy of others at all times.',
    },
    '21': {
      theme: 'trust', wording: 'paraphrase', short: 'Be worthy of your position',
      text: 'Being a registered professional gives you a position of trust. Be worthy of it.',
    },
    '21.1': {
      theme: 'trust', wording: 'quotation', short: 'Refuse gifts and favours',
      text: 'Refuse all but the most trivial gifts, favours or hospitality, as accepting them could be interpreted as an attempt to gain preferential treatment.',
    },
    '21.2': {
      theme: 'trust', wording: 'paraphrase', short: 'No loans from patients',
      text: 'Do not borrow money from people in your care, or from those who are close to them.',
    },
    '21.3': {
      theme: 'trust', wording: 'quotation', short: 'Honesty in financial dealings',
      text: 'Act with honesty and integrity in any financial dealings you have with everyone you have a professional relationship with, including people in your care.',
    },
    '21.4': {
      theme: 'trust', wording: 'paraphrase', short: 'Truthful adverts and publications',
      text: 'When you advertise or publish, be truthful and fair. Mislead nobody and take advantage of nobody.',
    },
    '21.5': {
      theme: 'trust', wording: 'paraphrase', short: 'Status only for health causes',
      text: 'Do not lend your professional status to a cause that has nothing to do with health.',
    },
    '21.6': {
      theme: 'trust', wording: 'paraphrase', short: 'Care with the media',
      text: 'Speak to the media only when that is right, and keep people’s private information and their dignity safe when you do.',
    },
    '22': {
      theme: 'trust', wording: 'paraphrase', short: 'Meet registration requirements',
      text: 'Do all that you have to do to stay on the register.',
    },
    '22.2': {
      theme: 'trust', wording: 'paraphrase', short: 'Do your CPD',
      text: 'Do the continuing professional development (CPD) that staying on the register asks of you.',
    },
    '22.3': {
      theme: 'trust', wording: 'paraphrase', short: 'Keep up to date',
      text: 'Go on learning through your whole career, so that you do not fall behind.',
    },
    '23': {
      theme: 'trust', wording: 'paraphrase', short: 'Help investigations and audits',
      text: 'When there is an investigation or an audit, help it along.',
    },
    '23.1': {
      theme: 'trust', wording: 'paraphrase', short: 'Help with audits',
      text: 'When there is an audit, give what it asks of you.',
    },
    '23.2': {
      theme: 'trust', wording: 'paraphrase', short: 'Declare cautions, charges, convictions',
      text: 'Say so if you have been cautioned, charged with an offence or convicted.',
    },
    '23.3': {
      theme: 'trust', wording: 'paraphrase', short: 'Open about restrictions',
      text: 'Be open about any restriction on what you may do in practice.',
    },
    '23.4': {
      theme: 'trust', wording: 'paraphrase', short: 'Open about professional discipline',
      text: 'Be open if a regulator or a similar body has disciplined you.',
    },
    '23.5': {
      theme: 'trust', wording: 'paraphrase', short: 'Give your Pin when asked',
      text: 'Give your registration number (your Pin) to anyone with a good reason to ask for it.',
    },
    '24': {
      theme: 'trust', wording: 'paraphrase', short: 'Take complaints professionally',
      text: 'If someone complains about you, answer as a professional.',
    },
    '24.1': {
      theme: 'trust', wording: 'paraphrase', short: 'Complaints never change care',
      text: 'People who complain are cared for as well as everyone else.',
    },
    '24.2': {
      theme: 'trust', wording: 'paraphrase', short: 'Learn from complaints',
      text: 'A complaint is feedback. See what you can learn from it.',
    },
    '25': {
      theme: 'trust', wording: 'paraphrase', short: 'Lead the way',
      text: 'Show leadership, so that people stay well and care gets better.',
    },
    '25.1': {
      theme: 'trust', wording: 'paraphrase', short: 'Priorities and risks',
      text: 'Decide what comes first and deal with risks, so that care stays good.',
    },
    '25.2': {
      theme: 'trust', wording: 'paraphrase', short: 'Help staff follow the Code',
      text: 'Help the staff you are responsible for to keep to the Code, and make sure that they know how to raise a concern.',
    },
  },
} as const satisfies Edition
