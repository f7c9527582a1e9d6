/**
 * Wordings that are repeated in public copies of the sources and that we could not confirm. They are never quoted: the check
 * refuses them in quotation marks, with every paraphrase of ours. Put it in other words, and cite.
 */
export const unconfirmedWordings: readonly string[] = [
  'raise and, if necessary, escalate any concerns you may have about patient or public safety',
  'protect anyone you have management responsibility for from any harm, detriment, victimisation or unwarranted treatment',
  'act with honesty and integrity at all times, treating people fairly and without discrimination, bullying or harassment',
  'be aware at all times of how your behaviour can affect and influence the behaviour of other people',
  'treat people in a way that does not take advantage of their vulnerability or cause them upset or distress',
  'make sure you do not express your personal beliefs (including political, religious or moral beliefs) to people in an inappropriate way',
  'never use your status as a registered professional to promote causes that are not related to health',
  'make sure that any information or advice given is evidence-based including information relating to using any health and care products or services',
  'What was the nature of the CPD activity and/or practice-related feedback and/or event or experience in your practice?',
  'What did you learn from the CPD activity and/or feedback and/or event or experience in your practice?',
  'How did you change or improve your practice as a result?',
]
