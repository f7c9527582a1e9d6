import type { Sheet } from '#lib/course/toolkit.ts'

/** The manager’s toolkit. It helps to think; it replaces no policy, no HR and no legal advice. */
export const toolkit: readonly Sheet[] = [
  {
    id: 'how-it-works',
    title: 'How does this app work?',
    when: 'Fill it in before you judge a post on an app that you do not use. Join openly, with your own name, or ask somebody to show you. Never under a false name, and never into a closed group.',
    rests: ['J-07', 'J-08', 'J-18', 'G-73', 'G-33'],
    blocks: [
      { kind: 'ask', title: 'Who sees it', questions: ['Who sees a post when nobody changes a setting?', 'Was this post public, for friends, for a group? How do you know?', 'How many people is that, about?'], lines: 2 },
      { kind: 'ask', title: 'How it travels', questions: ['Can others share it on? With one tap?', 'Does the app suggest people to each other? From what: contacts, place, friends of friends?', 'Does a like or a comment show it to more people?'], lines: 2 },
      { kind: 'ask', title: 'What is left', questions: ['What does “delete” take away, and what stays?', 'Do posts vanish by themselves? When?', 'What could a screenshot leave out, or change? A picture of a post can be made up.'], lines: 2 },
    ],
  },
  {
    id: 'evidence-log',
    title: 'Evidence log',
    when: 'One line for each thing you were shown. Keep what you were given as you were given it, in one safe place. Collect no more than you need, and send nothing round.',
    rests: ['J-11', '16.4', '10.1'],
    blocks: [
      { kind: 'text', text: 'Case: ____________________   Filled in by: ____________________   From: ____________' },
      {
        kind: 'table',
        title: 'What we have',
        columns: ['What it is', 'Who gave it, when', 'Seen at the source? By whom, when', 'Who could see the post', 'Where it is kept'],
        rows: [],
        empty: 6,
      },
      { kind: 'tick', title: 'Before you rely on it', items: ['The account is really theirs: how do we know?', 'The whole conversation was looked at, not one picture of it', 'Date and time are known, or marked unknown', 'If it shows patients’ details: reported as our policy says, and covered in every copy that is shown on'] },
    ],
  },
  {
    id: 'noticeboard',
    title: 'The noticeboard test, and two more questions',
    when: 'When somebody says “It is only online”. The test comes from an interview of 2011: treat it as seriously as if it were pinned to the staff noticeboard. It is a floor: online goes faster and further.',
    rests: ['J-19', 'J-24', 'J-25', 'G-51', 'G-52'],
    blocks: [
      { kind: 'ask', title: '1. The noticeboard', questions: ['If this hung on the staff noticeboard tomorrow, what would we do?'], lines: 2 },
      { kind: 'ask', title: '2. Speed', questions: ['How fast did it spread, and is it still spreading? What has to happen today?'], lines: 2 },
      { kind: 'ask', title: '3. Audience', questions: ['Who could see it: the team, patients, families, the town, anyone?'], lines: 2 },
      {
        kind: 'table',
        title: 'Meant or not meant? What speaks for each',
        columns: ['', 'Speaks for a slip', 'Speaks for a purpose', 'What we do not know'],
        rows: [['What was posted'], ['Once or a pattern'], ['What they did when told'], ['Who was hurt, and how']],
        empty: 0,
      },
    ],
  },
  {
    id: 'next-step',
    title: 'What next? From a talk to a referral',
    when: 'Understand first, then act. Take the lowest step that keeps people safe and is fair, and write down why. Follow your employer’s policy, and ask human resources (HR).',
    rests: ['J-09', 'J-11', 'J-12', 'J-26', 'J-27', '16.4', '25.2'],
    blocks: [
      {
        kind: 'table',
        title: 'Steps',
        columns: ['Step', 'It fits when', 'Ours? Why, or why not'],
        rows: [
          ['Talk, and learn', 'A slip, owned, nobody hurt, put right'],
          ['Agreed plan: apology, reading, a look back after some weeks', 'A slip with some harm, or little insight so far'],
          ['Formal local process, with terms of reference and both sides heard', 'Serious harm, a pattern, or facts in dispute'],
          ['Advice from the regulator’s service for employers', 'You are not sure whether local action is enough'],
          ['Referral to the regulator (for a student: tell the university)', 'A serious risk that local action cannot manage'],
        ],
        empty: 0,
      },
      { kind: 'tick', title: 'Fair to everyone', items: ['The person knows what is said of them, and has been heard', 'Support was offered to both: union, occupational health, somebody to talk to', 'Nobody who was hurt by the post sits in judgement on it', 'The person who complained knows what happens next, as far as they may'] },
    ],
  },
  {
    id: 'same-answer',
    title: 'The same answer for the same thing',
    when: 'In 2011 staff and students said that managers dealt unevenly with what they reported. Hold this case beside earlier ones before you decide.',
    rests: ['J-17', '20.2', '25.2'],
    blocks: [
      { kind: 'table', title: 'Earlier cases (no names)', columns: ['When', 'What was it', 'Role and grade', 'Meant? Harm?', 'What we did'], rows: [], empty: 5 },
      { kind: 'ask', title: 'Ask yourselves', questions: ['Would we decide the same for somebody we like better, or less?', 'Is the role, the contract or the person’s background changing the answer? Should it?', 'What would somebody who was refused last year say of this?'], lines: 2 },
    ],
  },
  {
    id: 'who-spoke-up',
    title: 'Looking after the one who spoke up',
    when: 'From the day a concern is raised until some months after it is closed. Nobody may be harmed, or treated worse, for raising one.',
    rests: ['16.5', '16.6', '25.2', 'J-29', 'G-64', 'G-65'],
    blocks: [
      { kind: 'tick', title: 'On the first day', items: ['Thank them, and say who will know their name and why', 'Ask what they are afraid of, and write it down', 'Say what you will do by when, and do it', 'Tell them whom to ring if anything turns nasty, online too'] },
      { kind: 'table', title: 'Looking in again', columns: ['Date', 'How are they? Rota, team, group chats, reviews', 'What we did about it'], rows: [['After one week'], ['After one month'], ['After three months']], empty: 1 },
      { kind: 'text', text: 'Signs to take seriously: left out of a chat or a rota swap, jokes, a sudden poor review, a like under a post about “grasses”.' },
    ],
  },
]
