import { defineScenario } from '#lib/scenario/define.ts'

/** After the weekend, a friend in the app goes on writing; otherwise the next thing is work. */
const afterSunday = { if: 'accepted', then: 'closer', else: 'office' } as const

/** A friend’s message always comes through; anyone else’s only while the app still matches numbers. */
const whenHeWrites = { if: 'friends', then: 'night', else: { if: 'unsynced', then: 'dawn', else: 'night' } } as const

/** How Iolo came through the night, unless he rang the night number himself. */
const cameThrough = {
  if: 'helped',
  then: 'At the office you hear the rest. They reached him, and he let them in. Reuben Clarke and a colleague from the crisis team sat in his kitchen until it got light. He is safe.',
  else: 'At the office you hear the rest. At five, Iolo put on his work coat and walked his round in the dark with no bag: one street, and then the next. Jun, opening the bakery, saw him go by twice. He brought him in, sat him by the ovens, and rang 999. He is safe.',
} as const

/** Where it leads to leave the app out of the notes. */
const leftUnsaid = { if: 'friends', then: 'screenshot', else: { if: 'named', then: 'screenshot', else: 'blank' } } as const

/** Among those who acted and wrote it down: said early and with a way back, or said in the end. */
const howItEnds = { if: 'accepted', then: 'late', else: { if: 'told', then: { if: 'door', then: 'morning', else: 'late' }, else: 'late' } } as const

/** A good deed out in the open comes back, in either good ending. */
const comesBack = {
  if: 'posted',
  then: 'That week Reuben mentions that somebody rang 111 in the night, and had the number off the bakery’s page. He does not say who. You do not ask.',
  else: '',
} as const

export default defineScenario({
  id: 'friend-request',
  title: 'The friend request',
  blurb: 'You are a community mental health nurse in a small town, and a man you nursed through a bad winter has found you online.',
  role: 'Community mental health nurse',
  note:
    'In this story a man says that he does not want to go on living. There are no details, and he survives. You can stop whenever you like. ' +
    'If it touches you: Samaritans, 116 123, free, day and night, anywhere in the UK. NHS 111 has a mental health option (in Northern Ireland ring Lifeline, 0808 808 8000). In an emergency, 999.',
  reflect: 'If someone you once cared for looked you up tonight, what would they find, and where would you want them to turn instead?',
  passMark: 19,
  marks: ['accepted', 'friends', 'unsynced', 'told', 'door', 'named', 'helped', 'posted'],
  people: {
    ceri: { name: 'Ceri Amoah', role: 'Community mental health nurse', face: { skin: 'brown', hair: 'twists', hairColour: 'black', top: 'teal' } },
    iolo: { name: 'Iolo Bevan', role: 'Postman, former patient', face: { skin: 'light', hair: 'short2', hairColour: 'grey', top: 'rust', beard: 'stubble' } },
    efa: { name: 'Efa', role: 'Your daughter, 15', face: { skin: 'brown', hair: 'buns', hairColour: 'black', top: 'plum' } },
    bartek: { name: 'Bartek Mazur', role: 'Team leader', face: { skin: 'pale', hair: 'short5', hairColour: 'brown', top: 'navy', glasses: true, beard: 'full' } },
    mali: { name: 'Mali Griffiths', role: 'Newly qualified nurse', face: { skin: 'light', hair: 'bangs', hairColour: 'auburn', top: 'moss' } },
    shan: { name: 'Shan Lewis', role: 'Friend, runs the café', face: { skin: 'pale', hair: 'mediumBangs', hairColour: 'blonde', top: 'rose', glasses: true } },
    jun: { name: 'Jun Santos', role: 'Baker', face: { skin: 'tan', hair: 'short4', hairColour: 'black', top: 'sand' } },
    reuben: { name: 'Reuben Clarke', role: 'Crisis team nurse', face: { skin: 'deep', hair: 'noHair', hairColour: 'black', top: 'sky', beard: 'goatee' } },
  },
  you: 'ceri',
  start: 'request',
  scenes: {
    request: {
      title: 'A name you know',
      text: `Saturday, nearly ten at night. The last wash is in the dryer, and you are sitting down for the first time since breakfast.

Your phone lights up. Iolo Bevan is fifty-two and the postman in Rhydwennol. For eight months he was also your patient. In February he could not open his own front door. “Start with one street,” you told him.

You discharged him six weeks ago. You read his note twice. You are smiling.`,
      stage: {
        app: 'request',
        from: 'iolo',
        mood: 'smiling',
        mutual: '14 friends in common, Shan Lewis among them',
        note: 'Ceri! Did the WHOLE round today. 386 doors. Dog at number nine remembered me. One street you said and I thought you were having me on. Diolch. Nobody indoors to tell so I am telling you 😊',
        suggested: 'Suggested to Iolo as someone he may know',
      },
      choices: {
        accept: {
          label: 'Accept; you are glad for him, and half the town is on here',
          score: 0,
          consequence: 'A heart comes back within seconds. By the time you have brushed your teeth he has liked nine of your photographs, back to the year that Efa lost her front teeth.',
          because: 'It is a generous thing to want, and with fourteen friends in common he hardly feels like a patient. But accepting begins a relationship, on a social network, with someone you have nursed [G-31 G-67]. People who were in your care in the past are still inside the boundary [20.6]. He is grateful, and alone with his good news, and he needs somewhere to turn that is awake when you are not.',
          instead: '“Iolo, it’s Ceri, ringing from work. Your note made my weekend. I can’t be friends on there, because I was your nurse. I do want to hear about that dog, though.”',
          standards: ['20.6'],
          statements: ['G-31', 'G-67'],
          marks: 'accepted',
          harm: 'Iolo: he has been given what looks like a friend, by someone he may need as a nurse again.',
          reach: { people: 1, words: 'One person: Iolo can see nine years of your family’s photographs' },
          goto: 'faces',
        },
        wait: {
          label: 'Leave it for tonight, and answer him from work on Monday',
          score: 3,
          consequence: 'You lay the phone face down on the arm of the sofa. The request will keep. You go up to bed still smiling about the dog.',
          because: 'Nobody is hurt by two days’ wait, and the answer will come from a place where you are his nurse and your team can see it. People who have been in your care in the past are still inside the boundary, after six weeks or six years [20.6 G-66]. It was never a silly question, either. In a 2011 interview about that year’s advice, its author said employers had been asking when it is right to be friends with a patient on Facebook [J-15].',
          instead: '“Iolo, it’s Ceri, from the team. I saw your note and it made my night. I’m ringing from work, because here I can answer you properly.”',
          standards: ['20.6'],
          statements: ['G-66', 'J-15'],
          goto: 'faces',
        },
        delete: {
          label: 'Delete it quietly; by next week he may have forgotten it',
          score: 1,
          consequence: 'The card slides off the screen, and the film you were half watching comes back. Across the river, in a quiet kitchen, a button that said “Requested” says “Add friend” again.',
          because: 'You keep the boundary, and a tired evening keeps its peace. For him, the most hopeful note he has written all year meets silence, and he is left to guess why. A no can be said with kindness and respect [1.1 G-43]. Without any words, it can feel like being handed back.',
          instead: '“I saw your note, Iolo. I can’t say yes on there, and I didn’t want you to wonder why. Three hundred and eighty-six doors! I’m so pleased.”',
          standards: ['1.1'],
          statements: ['G-43'],
          harm: 'Iolo: he offered somebody his best news of the year, and it vanished.',
          goto: 'faces',
        },
        note: {
          label: 'Decline, with a warm line to say why it has to be no',
          score: 2,
          consequence: 'You write it three times. “So pleased for you, Iolo. I can’t be friends on here as I was your nurse. Take good care.” For a while the app says that he is typing, and then it stops saying so.',
          because: 'It is warm and it is clear: you will not build a friendship in the app, and he need not guess why [1.1 G-67]. Two things are missing. It puts in writing, where it can be copied and passed on, that he has been under mental health care [5.1 G-76]. And it gives him nowhere else to turn.',
          instead: '“Iolo, it’s Ceri, from the team’s phone. I wanted to answer your note in person, and to make sure you know who to ring on a bad day.”',
          standards: ['1.1', '5.1'],
          statements: ['G-67', 'G-76'],
          reach: { people: 1, words: 'One person: Iolo has your words, and can keep or copy them' },
          goto: 'faces',
        },
      },
    },

    faces: {
      title: 'People you may know',
      text: `Sunday. Efa’s phone is charging, so she has yours. “Who are all these?” she says. The app is offering you a row of faces.

You know all eleven. You have sat in every one of their kitchens. One of them has asked you never to say hello in the supermarket.

Then you remember last February: the work phone with no signal, nine days of snow, and your own phone making the calls. You saved the numbers by first name only, to be careful. Iolo’s was the first.`,
      stage: {
        app: 'talk',
        place: 'The kitchen table',
        lines: [
          { from: 'efa', text: 'It gets them off your contacts, Mam. You let it sync. It matches everybody’s numbers.' },
          { from: 'ceri', mood: 'worried', text: 'So it is showing me these people.' },
          { from: 'efa', text: 'And showing them you. That’s the whole idea. Who are they?' },
        ],
      },
      choices: {
        hide: {
          label: 'Hide the eleven one by one, until the app learns to stop',
          score: 1,
          consequence: 'One by one they go. It feels like tidying a drawer. By bedtime there are nine more.',
          because: 'When it is other people’s privacy on the screen, you want it off the screen. But hiding changes what you see and not what they see: even if you never engage with them, people you nurse can still be led to you [G-69]. Using an app responsibly, with respect for others’ privacy, means stopping it at the source [20.10].',
          instead: '“Efa, find me the page where it keeps the contacts. I want it to stop for them, not only for me.”',
          standards: ['20.10'],
          statements: ['G-69'],
          harm: 'Eleven people: the app goes on using their numbers, and they never knew that it had them.',
          goto: afterSunday,
        },
        remove: {
          label: 'Take the app off your phone tonight, and be done with it',
          score: 1,
          consequence: 'You last an hour: tomorrow’s rehearsal has moved, and the choir has said so nowhere else. When you put it back it asks, so politely, whether it may help you find your friends. You tap yes to make it go away.',
          because: 'Wanting it gone is an honest reaction, and nobody has to be online. But an app taken off the phone leaves the account, and the numbers it has copied, where they were. It is worth being clear about what an app is good for and what it costs: here you gave up the choir for an hour, and the eleven people’s privacy is no better for it [5.1 G-74].',
          instead: '“Before I take it off, Efa, how do I get it to give back what it has copied?”',
          standards: ['5.1'],
          statements: ['G-74'],
          harm: 'Eleven people: the app goes on using their numbers, and they never knew that it had them.',
          goto: afterSunday,
        },
        clear: {
          label: 'Stop the sync and delete the numbers, with no fuss made',
          score: 2,
          consequence: 'It takes Efa two minutes. You delete eleven first names from your phone, and the row of faces goes. The copy that the app made last winter it keeps, and nobody at work knows that it has it.',
          because: 'You found out how the app works and turned off the tap, and that is most of the job [G-73]. What it copied is still out there, and others on the team may have used their own phones in the same snow. A slip that is spoken about early can be kept from becoming a bigger one [19.1].',
          instead: '“That’s stopped it, Efa. Now show me what it has already taken. And remind me to tell Bartek.”',
          standards: ['19.1'],
          statements: ['G-73'],
          marks: 'unsynced',
          goto: afterSunday,
        },
        wipe: {
          label: 'Stop the sync, delete the upload, and make a note for Bartek',
          score: 3,
          consequence: 'Efa finds it four menus down: “Delete uploaded contacts”. You take the eleven names off your phone as well, and write on the shopping pad: “Monday. Bartek. The snow phone.” And under it, because it is Sunday: “Milk.”',
          because: 'Your phone had made the introductions, both ways: people you nurse may reach your information though you never engage with them [G-69]. Getting to know the app, down to the page where an upload is deleted, is how you stop it [G-73]. Their numbers went somewhere without their knowing, and that touches their privacy, so your team has to hear of it [5.1 20.10].',
          instead: '“Bartek, when the work phone was down in the snow I used my own, and an app has copied the numbers. I’ve stopped it and deleted what I can. I think it needs reporting.”',
          standards: ['5.1', '20.10'],
          statements: ['G-69', 'G-73'],
          marks: 'unsynced',
          goto: afterSunday,
        },
      },
    },

    office: {
      title: 'Ten to nine, Monday',
      text: `The team has two rooms above the library. Bartek, the team leader, is eating porridge over the duty diary. Mali, three months qualified, is looking for a clean mug.

Nobody here knows about Iolo’s request. Nobody knows about the faces. You have six visits, and the first is at half past nine.`,
      stage: {
        app: 'talk',
        place: 'The team office',
        lines: [
          { from: 'bartek', mood: 'smiling', text: 'Morning, Ceri. Restful weekend, or did you have teenagers?' },
          { from: 'mali', text: 'There was cake in here on Friday. I’m only saying.' },
        ],
      },
      choices: {
        tell: {
          label: 'Ask Bartek for five minutes, and tell him about all of it',
          score: 3,
          consequence: '“Day two,” says Bartek, “and most people bring me these in year two.” Together you check that the sync is off and the upload gone, start the form for the phone, and put three lines in Iolo’s record. “Now ring him from here,” he says. “And Ceri: nine days of snow, and you got through to every one of them.”',
          because: 'Telling early is a strength. It costs five minutes, and from now on neither you nor Iolo is alone with this, because the team knows what you know [8.3]. Someone beside you also helps you to stay objective, before a boundary blurs [20.6 G-68]. Managers have long wanted to talk about it: in a 2011 interview about that year’s advice, its author said that employers’ questions about confidentiality were one reason it was written [J-14].',
          instead: '“Bartek, Iolo has sent me a friend request. Nothing has gone wrong. I’d like to say no well, and I’d like it written down. And there’s something about my phone.”',
          standards: ['8.3', '20.6'],
          statements: ['G-68', 'J-14'],
          marks: ['told', 'unsynced'],
          goto: 'call',
        },
        shan: {
          label: 'Text your friend Shan for her view, leaving out the name',
          score: 0,
          consequence: '“Someone I used to look after has added me,” you write. “What would you do?” Shan, who has the café on the square, needs nine seconds: “Its Iolo isnt it!! Bless him, say YES”.',
          because: 'You wanted a friend’s good sense, and hers is kind. But what concerns a person’s care is private, and not for talking about outside clinical settings [5.1 G-48]. In a town this size you can leave out the name and still give the person [G-54]. Shan now knows something that was Iolo’s to tell.',
          instead: '“Nothing I can talk about, Shan. I’ll take it to my team leader. Save me a scone.”',
          standards: ['5.1'],
          statements: ['G-48', 'G-54'],
          harm: 'Iolo: a neighbour has it from his own nurse that he was her patient.',
          reach: { people: 1, words: 'One person: Shan, who guessed the name' },
          goto: 'fair',
        },
        ring: {
          label: 'Ring Iolo from the team phone, quickly, before you set off',
          score: 2,
          consequence: 'You take the phone into the small room and shut the door. The diary has no line for a call like this one, so it goes in no diary. It is a courtesy, you tell yourself, and it will take three minutes.',
          because: 'A call from the team’s number, and not a chat in the app, keeps things clear between you [20.6 G-67]. What is missing is the team. If he rings back on a bad day, whoever answers will not know what you talked about [8.3]. A line in his record, the same morning, would tell them [10.1].',
          instead: '“Bartek, I’m ringing Iolo about a friend request. I’ll put a line in his record. Have you ten minutes at four?”',
          standards: ['20.6', '8.3', '10.1'],
          statements: ['G-67'],
          goto: 'call',
        },
        drop: {
          label: 'Let it be; he is well, and Bartek has plenty on his plate',
          score: 1,
          consequence: '“Teenagers,” you say, and pick up your keys. It is a good day, as it turns out. By four o’clock the weekend is under a hundred other things, where it stays.',
          because: 'He is well, Bartek is busy and you have handled far worse; letting it be is the most natural thing in the world. But colleagues cannot use what they have not heard. If he is ever ill again, nobody will know that he reached for you [8.3 10.1]. And a boundary that nobody speaks about is easily blurred [G-68].',
          instead: '“It’s small, Bartek, and I’d like it to stay small. Can I have five minutes before my visits?”',
          standards: ['8.3', '10.1'],
          statements: ['G-68'],
          harm: 'Iolo: whoever looks after him next will not know that he reached out.',
          goto: 'fair',
        },
      },
    },

    closer: {
      title: 'When your light is on',
      text: `Two weeks on. Iolo is a good friend to have in an app. He likes your choir pictures. He asks how Efa’s match went. Most nights, at about ten, he tells you how the round was.

It is nice to be told. It is also a little like being on call. You have not said a word of it at work.`,
      stage: {
        app: 'chat',
        title: 'Iolo Bevan',
        messages: [
          { from: 'iolo', time: '21:52', text: 'Found one of you from 2017!! Efa is your double' },
          { from: 'iolo', time: '21:53', text: 'You look tired in it mind. Hope someone is looking after YOU' },
          { from: 'iolo', time: '22:04', text: 'No rush to answer. I can see when your light is on 😊' },
        ],
      },
      choices: {
        drop: {
          label: 'Take him off your list quietly tonight, before it grows',
          score: 1,
          consequence: 'One tap, and it is over. On Thursday there is a parcel to sign for, and Iolo holds out the pen and looks at your doormat. “Did I say something?” he says.',
          because: 'You ended what was blurring the boundary, and that took some resolve [20.6 G-68]. But it ended without a word, from someone he trusted, so he can only think that the fault is his. A short talk would have spared him that distress [20.5].',
          instead: '“Iolo, I said yes when I shouldn’t have. That’s my mistake, and nothing that you did. I’m going to put it right, and I wanted you to hear it from me.”',
          standards: ['20.6', '20.5'],
          statements: ['G-68'],
          harm: 'Iolo: dropped without a word, he thinks he did something wrong.',
          goto: 'fair',
        },
        mute: {
          label: 'Keep him as a friend, but close the family albums to him',
          score: 1,
          consequence: 'The albums shut for him alone, and he never mentions it. He writes a little more often now, about how dark the mornings are.',
          because: 'You are right to think of your family, and settings help. They also have limits [G-75]. They hide pictures and leave the friendship standing, and it is the friendship that blurs what you are to him [20.6 G-68]. Being easy to reach is not the same as keeping him safe.',
          instead: '“Bartek, I’ve been hiding photographs from somebody I should not be friends with in the first place. Can I talk it through with you?”',
          standards: ['20.6'],
          statements: ['G-75', 'G-68'],
          marks: 'friends',
          harm: 'Iolo: he leans more each week on someone who cannot be there.',
          goto: 'fair',
        },
        tell: {
          label: 'Tell Bartek tomorrow, all of it, and ring Iolo from work',
          score: 3,
          consequence: 'Bartek shuts the door, asks what the two weeks have been like, and listens to the answer. You take Iolo off your list with Bartek beside you, see to the phone, and write the record together. “Now ring him,” he says. “He should have it from you.”',
          because: '“I said yes” is hard to say, and much easier in week two than in month two. A boundary with someone you used to nurse can be drawn again, and it helps to have somebody beside you who can see it more clearly than you [20.6 G-66]. Now that the team knows, the team can look after him with you [8.3].',
          instead: '“Bartek, I accepted a friend request from Iolo, and I shouldn’t have. I want to end it well. Will you help me find the words?”',
          standards: ['20.6', '8.3'],
          statements: ['G-66'],
          marks: ['told', 'unsynced'],
          goto: 'call',
        },
        chat: {
          label: 'Write back now and then; you can see that it does him good',
          score: 0,
          consequence: '“Ha! Nobody looks after nurses,” you write, and he is so pleased. By the end of November he writes most nights and some mornings, and you have told him about your mother’s hip.',
          because: 'It does do him good, tonight. But a relationship with someone you nursed is growing where nobody else can see it, and he is the one who can be hurt by it [20.6 20.5 G-31]. In a 2011 interview about that year’s advice, its author named pursuing relationships with patients among the deliberate cases that reached the regulator [J-28]. You mean nothing but kindness, and from outside the two can be hard to tell apart.',
          instead: '“Iolo, I’ve loved hearing about the round. I should never have said yes on here, though, and I’m going to ring you from work tomorrow to explain.”',
          standards: ['20.6', '20.5'],
          statements: ['G-31', 'J-28'],
          marks: 'friends',
          harm: 'Iolo: he leans more each week on someone who cannot be there.',
          goto: 'fair',
        },
      },
    },

    call: {
      title: 'Halfway up Chapel Bank',
      text: [
        'The small room, the team’s phone. He answers on the second ring. You can hear wind, and a gate. He is halfway up Chapel Bank with the second bag.',
        {
          if: 'accepted',
          then: '“Ceri,” he says. Then, more quietly: “You’ve gone off my list.”',
          else: '“Ceri,” he says. “Three hundred and eighty-six. Even the hill.”',
        },
      ],
      stage: {
        app: 'talk',
        place: 'On the phone',
        lines: [
          { from: 'iolo', text: 'Before you say it. I know you can’t be doing with all of us on there.' },
          { from: 'iolo', mood: 'calm', text: 'Only the house is quiet, see. It was good to have somewhere to put it.' },
        ],
      },
      choices: {
        letter: {
          label: 'Give him a short no, and promise a letter that explains it',
          score: 2,
          consequence: 'The letter is clear and correct, with every number on it. Iolo sorts it himself, at six in the morning, health board stamp and all, with two mates at the next frame. He puts it up by his kettle.',
          because: 'It is honest and respectful, it is in writing, and it tells him where to turn [1.1 G-43]. But he had you on the line, telling you that the house is quiet, and a letter answers the request more than the man. For a postman, the post is not very private, either [5.1].',
          instead: '“I’ll tell you now, Iolo, and you can have it in writing too. How would you like it to reach you, so that it stays private?”',
          standards: ['1.1', '5.1'],
          statements: ['G-43'],
          marks: 'door',
          goto: 'fair',
        },
        door: {
          label: 'Thank him, say no and why, and go over who to ring when',
          score: 3,
          consequence: '“Fair play,” he says, after a pause full of wind. “It’d be like being friends with the dentist.” Then you go through it: the team’s day number; that here in Wales he can ask to be seen again himself, for three years; 111 and option 2 at night. He writes it on one of those cards for when nobody is in, to go up by his kettle.',
          because: 'A kind no is an act of care. You thanked him, and told him that it is about what you are to each other and not about what he did [1.1]. That keeps the boundary with someone who used to be in your care, and builds no private tie in the app [20.6 G-66 G-67]. Then you gave him what you cannot be: someone who is awake at two in the morning.',
          instead: '“It means a lot that you told me, Iolo. I was your nurse, so I can’t be your friend on there, this year or any year. I want you to have something better: a number where somebody is always up.”',
          standards: ['1.1', '20.6'],
          statements: ['G-66', 'G-67'],
          marks: 'door',
          goto: 'fair',
        },
        rules: {
          label: 'Tell him that you would love to, if only work allowed it',
          score: 1,
          consequence: '“Say no more,” says Iolo, and you can hear the wink. “I had a boss like that.” You both laugh, and you ring off warm and a bit relieved. Neither of you has said what he should do on a bad night.',
          because: 'It is easier to stand beside him against the rules than to be the one who says no. What he hears is that you would if you could, so the boundary blurs while you are drawing it [20.6 G-68]. And the one thing he could have used, a number for the night, got lost in the laugh.',
          instead: '“It isn’t only the rules, Iolo. It’s me. If you ever need us again, I want you to have a nurse and not a friend in the way.”',
          standards: ['20.6'],
          statements: ['G-68'],
          goto: 'fair',
        },
        later: {
          label: 'Tell him not yet, but that a year from now you will see',
          score: 0,
          consequence: '“A year,” says Iolo. “Right you are.” He sounds like a man who is writing it down, and he is: on the calendar by his kettle, in pen.',
          because: 'It lets him down gently today. But the boundary takes in people who were in your care in the past, and sets no date when the past is over [20.6 G-66]. He has been given something to wait for, by someone he trusts, and it will hurt more for the waiting [20.5].',
          instead: '“I won’t say maybe, Iolo, because it wouldn’t be fair. It’s no. But it’s a no from someone who’s very glad about those doors.”',
          standards: ['20.6', '20.5'],
          statements: ['G-66'],
          harm: 'Iolo: he waits for a day that cannot come.',
          goto: 'fair',
        },
      },
    },

    fair: {
      title: 'The Christmas fair',
      text: `The last Saturday in November, the church hall. You had the tombola; Iolo had the raffle at the next table. You said hello, he said hello, and there was nothing wrong in that.

Shan, from the café on the square, took pictures. Half the town remembers whose car stood outside Iolo’s house last winter. By evening you are tagged.`,
      stage: {
        app: 'feed',
        title: 'Shan Lewis',
        posts: [
          {
            by: 'shan',
            mood: 'smiling',
            time: '18:31',
            text: 'Look who is BACK! So proud of our Iolo after the year he’s had. And take a bow Ceri Amoah, best mental health nurse in Wales 👏',
            photo: 'You and Iolo at neighbouring tables in paper hats, laughing at something out of the frame.',
            reactions: '41 hearts',
            comments: [{ from: 'jun', text: 'Good to see you out mate. Best raffle yet 👍' }],
          },
        ],
      },
      choices: {
        untag: {
          label: 'Take your own name off the post, and leave the rest be',
          score: 1,
          consequence: 'Your name goes. “The year he’s had” stays, over Iolo’s face in a paper hat. By Sunday it has ninety-four hearts, and two cousins asking what sort of year.',
          because: 'Untagging is quick, and it tidies your own page. His face, his name and the hint stay up. What you do on social media is meant to put people’s interests first, and it is his privacy that is on show [5.1 G-42].',
          instead: '“Shan, it’s a kind post. I never talk about work, so I’ve taken my name off. Would you take the rest down for me?”',
          standards: ['5.1'],
          statements: ['G-42'],
          harm: 'Iolo: people go on asking about his illness under his own picture.',
          reach: { people: 400, words: 'About 400: Shan’s friends, and the cousins’' },
          goto: whenHeWrites,
        },
        praise: {
          label: 'Comment that all the hard work was his own, with a heart',
          score: 0,
          consequence: '“Every bit of it was his own hard work. A joy to look after 💙” It gets more hearts than the post. On Monday somebody has printed it, and pinned it up over Iolo’s sorting frame. They mean it kindly.',
          because: 'It is meant as respect, and the whole town hears that. It also hears, from the one person who can confirm it, that he was your patient: confidential information, shared where anybody can see it [5.1 G-25]. And once it is online it can be copied and passed on, as far as a wall at work [G-76].',
          instead: '“Shan, it’s Ceri. I can’t say anything about anyone under that post, not even something nice. Would you take it down?”',
          standards: ['5.1'],
          statements: ['G-25', 'G-76'],
          marks: 'named',
          harm: 'Iolo: his own nurse has told the town that he was her patient, and he has to work under it.',
          reach: { people: 'unknown', words: 'Nobody can say: it has been shared on, and printed' },
          goto: whenHeWrites,
        },
        ring: {
          label: 'Ring Shan, ask her to take it down, and confirm nothing',
          score: 3,
          consequence: '“But I was being nice,” says Shan. “You were,” you say, “and I can’t talk about who I see at work, not even to say that I don’t.” A silence, some crockery. “I’d have hated it, if it was me,” she says, and by seven it is gone.',
          because: 'Other people may mention you in a post that should not be there [G-80]. You cannot stop them all, and you can ask, soon and in private. By confirming nothing, you guard his privacy online as you would in the clinic [5.1 20.10]. And you and Iolo may still laugh at the same raffle: that is life in a small town.',
          instead: '“It’s a lovely photo, Shan, and a kind thought. I never talk about who I do or don’t see at work. Would you take it down for me?”',
          standards: ['5.1', '20.10'],
          statements: ['G-80'],
          reach: { people: 214, words: 'Shan’s 214 friends had half an hour to see it' },
          goto: whenHeWrites,
        },
        ask: {
          label: 'Comment kindly that you would rather it were taken down',
          score: 1,
          consequence: 'Nine people answer before Shan does. What happened, has he been bad, then? Shan takes it down at nine, close to tears. Iolo, who had been enjoying the hearts, has read every word.',
          because: 'When someone mentions you in a post like this, asking is right [G-80]. Asking underneath it turns every head towards the thing you want gone, and more people see it [G-52]. A private word would have guarded his privacy, and Shan’s feelings too [5.1].',
          instead: '“Shan, can I ring you? It’s about the photo. It’s a kind one, and I need a favour.”',
          standards: ['5.1'],
          statements: ['G-80', 'G-52'],
          harm: 'Iolo: a kind post turned into questions about his health, and he read them all.',
          reach: { people: 600, words: 'About 600: friends of everyone who answered' },
          goto: whenHeWrites,
        },
      },
    },

    night: {
      title: 'Sixteen minutes past two',
      text: [
        'A Thursday in December. The phone buzzes its way across the bedside table.',
        {
          if: 'friends',
          then: 'You have got used to his name at night, but never at this hour.',
          else: [
            'You are not friends in the app. It has put him through all the same: it still has both your numbers.',
            { if: 'door', then: 'The number you gave him is up by his kettle. The app is in his hand.', else: '' },
          ],
        },
        'The house is asleep. You are not on call. He can see that you have read it.',
      ],
      stage: {
        app: 'chat',
        title: 'Iolo Bevan',
        messages: [
          { from: 'iolo', time: '02:14', text: 'Ceri you there. Sorry its the middle of the night' },
          { from: 'iolo', time: '02:15', text: 'Its come back. Did one street today and sat in the van. I dont want to be here any more' },
          { from: 'iolo', time: '02:16', text: 'Sorry. Nobody else to say it to', status: 'Seen 02:16' },
        ],
      },
      choices: {
        act: {
          label: 'Answer him warmly, ring 999, and stay until they come',
          score: 3,
          consequence: '“I’ve read this, Iolo, and I’m glad you told me. I’m getting help to you now, and I’m here until they come.” You give 999 his address on the house phone, the app open in your other hand. “Ok,” he writes; five minutes later, “ok”; then, “blue light”; then, “theyre nice”.',
          because: 'Tonight it does not matter how the message reached you. A vulnerable person may be in danger, so you get help to him without delay [17.1 G-63]. You did what anyone can do in an emergency, wherever they are: you fetched people who could go to him, and you did not leave him alone while they came [15]. What needs putting right can be put right in the morning.',
          standards: ['17.1', '15'],
          statements: ['G-63'],
          marks: 'helped',
          goto: 'record',
        },
        talk: {
          label: 'Ring him, and talk until he is calmer, as you used to',
          score: 1,
          consequence: 'He is so glad of your voice. You talk until ten to four, about the van, his mother, the dog at number nine, and he says he’ll sleep now. You lie on your back with the phone on your chest. Nobody else in the world knows.',
          because: 'This comes from the best part of you, and talking to him was not the mistake. But nobody was sent for, and a voice on a phone cannot see him or sit with him. When something is more than you can safely do alone, ask for help [13.3]. Acting without delay here means getting somebody to him [17.1 G-63].',
          instead: '“I’m staying on the line, Iolo. And I’m getting somebody to you while we talk.”',
          standards: ['13.3', '17.1'],
          statements: ['G-63'],
          harm: 'Iolo: at four he was alone again, and nobody who could come to him knew.',
          stop: 'If someone tells you this tonight, do not carry it alone. Ring 999 if a life may be in danger, or NHS 111 and the mental health option (in Northern Ireland, Lifeline, 0808 808 8000). You can keep talking while help comes.',
          goto: 'record',
        },
        leave: {
          label: 'Leave it for duty at nine; to reply would cross the line',
          score: 0,
          consequence: 'You lie in the dark, being careful. On his phone, under the last thing he wrote, it says “Seen”. At five you are still awake.',
          because: 'You have heard so often that replying is the danger that keeping quiet looks like the professional thing. The boundary is there for his sake, and it never asks you to leave him in danger [17.1]. When a life may be at risk you act without delay; the record and the telling come after [16 G-63].',
          instead: '“I’ve read this, Iolo, and I’m glad you told me. I’m getting help to you now.” Then, to 999: “I’m a nurse, off duty. I’ll read you what he wrote. This is his address.”',
          standards: ['17.1', '16'],
          statements: ['G-63'],
          harm: 'Iolo: he told the hardest thing there is, saw that it was read, and nobody came.',
          stop: 'A message like this cannot wait until morning. Ring 999 if a life may be in danger, or NHS 111 and the mental health option (in Northern Ireland, Lifeline, 0808 808 8000). You can ring about somebody else.',
          goto: 'record',
        },
        silent: {
          label: 'Ring 999 at once, and leave the answering to the crew',
          score: 2,
          consequence: 'The call takes four minutes and you leave nothing out. Across the river, for twenty-five minutes, Iolo looks at the word “Seen” with nothing under it. Then somebody knocks.',
          because: 'Help was on its way within minutes, and nothing mattered more [17.1 G-63]. You kept quiet out of care for the boundary. One kind line would not have broken it: from where he sat, he had said it at last and nobody had answered [1.1].',
          instead: '“I’ve read this, Iolo. I’m glad you told me. Help is coming to you now.”',
          standards: ['17.1', '1.1'],
          statements: ['G-63'],
          marks: 'helped',
          harm: 'Iolo: for twenty-five minutes he believed that nobody was coming.',
          goto: 'record',
        },
      },
    },

    dawn: {
      title: 'The other folder',
      text: [
        'Twenty to seven, a Thursday in December, still dark. You are tidying your phone while the toast does. Behind your messages there is a second folder, for people you are not connected to. You never look in it. Today there is something there, five hours old.',
        {
          if: 'door',
          then: 'He has the night number; you gave it to him. You do not know whether he rang it.',
          else: 'There will be a number on his discharge letter, in a drawer, from September. Nobody has talked to him about it since.',
        },
      ],
      stage: {
        app: 'chat',
        title: 'Iolo Bevan: message request',
        messages: [
          { from: 'iolo', time: '01:48', text: 'Ceri sorry its the middle of the night' },
          { from: 'iolo', time: '01:50', text: 'Its come back. Did one street today and sat in the van. I dont want to be here any more' },
          { from: 'iolo', time: '01:51', text: 'I know you cant answer on here. I think I only wanted to say it to someone' },
        ],
      },
      choices: {
        reply: {
          label: 'Write back at once, and ask how he is feeling this morning',
          score: 1,
          consequence: '“Iolo, I’ve only now seen this. How are you?” One grey tick; you make the sandwiches; one grey tick. At ten past eight, with a dry mouth, you ring the duty line.',
          because: 'You wanted him to know that somebody had read it, and a message feels like the quickest way. But it leaves everything to whether he can answer. A kind line can go beside the call, never in its place: where someone may be at risk, get help to them without delay [17.1 G-63].',
          instead: '“I’ve read this, Iolo, and I’m glad you told me. I’m getting help to you now.” And then the call, before he answers.',
          standards: ['17.1'],
          statements: ['G-63'],
          harm: 'Iolo: for an hour and a half, help waited for him to answer a message.',
          stop: 'Do not wait for an answer to a message like this. Ring 999 if a life may be in danger, or NHS 111 and the mental health option (in Northern Ireland, Lifeline, 0808 808 8000). You can ring about somebody else.',
          goto: 'record',
        },
        nine: {
          label: 'Take it straight to duty at nine; he is off your list now',
          score: 0,
          consequence: 'You mean it: it will be the first thing you say. But Efa has lost her gym kit, and the bridge is shut. At four minutes past nine you say it, and the duty nurse is dialling before you have finished.',
          because: 'Handing things to duty is the right habit on most mornings. But a list says how work is shared out, not who is in danger. If you believe that someone may be at risk, act without delay, whoever’s list they are on [16 G-63]. Keeping a vulnerable person from harm could not wait for opening time [17.1].',
          instead: '“I can’t leave this till nine. I’m ringing now. I’m a nurse, off duty, and I’ll read you what he wrote.”',
          standards: ['16', '17.1'],
          statements: ['G-63'],
          harm: 'Iolo: for two hours the only person who had read his message told nobody.',
          stop: 'A message like this cannot wait until nine. Ring 999 if a life may be in danger, or NHS 111 and the mental health option (in Northern Ireland, Lifeline, 0808 808 8000). You can ring about somebody else.',
          goto: 'record',
        },
        go: {
          label: 'Get your coat and go; he is only four streets from here',
          score: 1,
          consequence: 'The curtains are drawn, and nobody comes. You stand on his step in your slippers, with your phone at home on the kitchen table. At half past seven a neighbour lets you use hers: nobody had known where you were, either.',
          because: 'He is four streets away, and you could not sit still. But you went alone, and no help was on its way; had he needed more than you, neither of you would have had it [13.4]. Ring first: that is how help reaches him without delay [17.1 G-63]. Then ask them whether you should go.',
          instead: '“I’m ringing before I do anything else. He lives near me. Shall I go to him, or wait for you?”',
          standards: ['13.4', '17.1'],
          statements: ['G-63'],
          harm: 'Iolo: for fifty minutes nobody who could help him had been called.',
          stop: 'Ring before you go: 999 if a life may be in danger, or NHS 111 and the mental health option (in Northern Ireland, Lifeline, 0808 808 8000). Tell somebody where you are.',
          goto: 'record',
        },
        act: {
          label: 'Ring 999 and the crisis team now, and read them his words',
          score: 3,
          consequence: 'The toast burns. The 999 handler asks for an address, and you have it before she has finished. Then the crisis team: it is Reuben Clarke, at the end of his night. “Read it to me again,” he says, and you hear him start to type, and then stop.',
          because: 'You could not know whether he was safe, so you did not wait to find out: you got help to him at once, through people who can go to him [17.1 G-63]. His words, the times and the address are what they need for his safety, and sharing that much is right [5.4].',
          instead: '“I’m a mental health nurse, off duty. A man I used to nurse wrote to me at ten to two. I’ll read you what he said. I don’t know whether he’s safe.”',
          standards: ['17.1', '5.4'],
          statements: ['G-63'],
          marks: 'helped',
          goto: 'record',
        },
      },
    },

    record: {
      title: 'What goes in the notes',
      text: [
        {
          if: 'friends',
          then: cameThrough,
          else: {
            if: 'unsynced',
            then: {
              if: 'door',
              then: {
                if: 'helped',
                then: '“He’s all right, Ceri,” says Reuben. He had stopped typing because Iolo was on his screen already. When no answer came in the night, Iolo had looked up at the number by his kettle, and rung it. “We were in that kitchen from three till five. He would keep making us tea. I’ll let 999 know. And never be sorry for ringing.”',
                else: 'At the office you hear the rest. When no answer came, Iolo looked up at the number by his kettle, and rang it. The crisis team was in that kitchen by three. He is safe.',
              },
              else: cameThrough,
            },
            else: cameThrough,
          },
        },
        {
          if: 'told',
          then: 'Your lines from the autumn were in Iolo’s record. The crisis team had read them before they knocked.',
          else: 'Iolo’s record stops in September. What had happened since then, the crisis team had to ask him, at the worst hour of his year.',
        },
      ],
      stage: {
        app: 'mail',
        from: 'reuben',
        to: 'Ceri Amoah',
        subject: 'IB, overnight',
        time: '08:10',
        body: 'His sister will be with him by ten. I know he wrote to you in the night. I’ve nothing on how that came about. Could you put down what you have before the review at two? Eat something first. R.',
      },
      choices: {
        phone: {
          label: 'Ring Reuben with it, so nothing awkward is put in writing',
          score: 1,
          consequence: '“Got it,” says Reuben, and yawns. “You’ll put that in, will you?” “Will do,” you say. But at half past four you are on a doorstep in the rain with two visits left, and it does not go in.',
          because: 'You told the person who needed to know, soon and truthfully, as colleagues should [8.3 G-61]. But Reuben goes home to bed, and a call fades. What is not written down in time is not there on the next bad night [10.1].',
          instead: '“I’ll tell you now, Reuben, and I’ll have it in his notes before I go out.”',
          standards: ['8.3', '10.1'],
          statements: ['G-61'],
          harm: 'Iolo: the next person to help him will not know who he turned to, or what he said.',
          goto: leftUnsaid,
        },
        delete: {
          label: 'Delete the messages for his privacy, then talk to Bartek',
          score: 0,
          consequence: '“Delete for both?” asks the app, and it is done. Bartek hears you out, and asks for the words that Iolo used. You cannot be sure, now, whether he wrote “don’t want to” or “can’t”.',
          because: 'There is tenderness in wanting his worst night off a screen. But those words are the clearest account of the risk that there is, and the team needs them in his record [10.2]. Whatever the reason, deleting can look like hiding [20.2]. It may not even work, because what is online can be copied before it goes [G-76].',
          instead: '“Bartek, I have his messages here. Before I touch anything, how should they go into his record?”',
          standards: ['10.2', '20.2'],
          statements: ['G-76'],
          harm: 'Iolo: what he managed to say that night is lost to those who look after him.',
          goto: leftUnsaid,
        },
        full: {
          label: 'Write it all up now, the app and your own part in it',
          score: 3,
          consequence: 'It takes twenty minutes: his words, the times, what you did, and how he came to be writing to you at all. Bartek reads it, nods, and shuts the door. “And how are you?” he says. “You, not him.”',
          because: 'Notes written in time let the next person begin where you left off [10.1]. Saying your own part before anybody asks is a strength. It keeps your colleagues in the picture, and openness and learning are what the regulator wants to encourage [8.3 G-05]. You have had a hard night too, and letting someone ask about it is part of staying well enough to nurse [20.9].',
          instead: '“He wrote to me through the app at night. These are his words, this is what I did, and this is how he came to have me on there.”',
          standards: ['10.1', '8.3', '20.9'],
          statements: ['G-05'],
          goto: { if: 'friends', then: 'long-way', else: { if: 'named', then: 'long-way', else: { if: 'helped', then: 'profile', else: 'hours' } } },
        },
        partial: {
          label: 'Write up the crisis with care, and leave out the app',
          score: 1,
          consequence: 'It is a good entry: times, risk, plan. Reading it, you would never know that he had written to anybody. At the review the consultant asks how the night began, and you say that you are not certain.',
          because: 'You spared both of you an awkward line. But it is the line the team most needs: when Iolo is in danger, he writes to someone before he rings. Working well with colleagues means that they know it too [8.3 G-61]. A risk that is left out of the record is a risk the next nurse cannot see [10.2].',
          instead: '“It’s an awkward bit to write, so I’ll say it plainly. He messaged me first. Here is how, and here is when.”',
          standards: ['8.3', '10.2'],
          statements: ['G-61'],
          harm: 'Iolo: the next person to help him will not know who he turned to, or what he said.',
          goto: leftUnsaid,
        },
      },
    },

    profile: {
      title: 'What a stranger sees',
      text: `January. Mali stops at your desk with her phone in her hand. A woman she nursed in the autumn has added her. She knows what to do about that, she says. It is something else. “Did you come off it, in the end? Only, everyone I love is on there.”

That evening you look at your own page as a stranger would.`,
      stage: {
        app: 'feed',
        title: 'Ceri Amoah, as the public sees it',
        posts: [
          { by: 'ceri', time: '9 January', text: 'Rhydwennol Choir, Thursdays at seven. No auditions, all voices, terrible biscuits.', reactions: '23 hearts' },
          { by: 'ceri', time: '2 January', text: 'Worth getting up for.', photo: 'A white field, the river smoking in the cold, one set of footprints.' },
        ],
      },
      choices: {
        stay: {
          label: 'Stay on under your own name, and share the night-time numbers',
          score: 3,
          consequence: 'Albums for friends, the choir for everyone, and on top, in your own words: “Bad night? In Wales ring 111, option 2, at any hour. Samaritans, 116 123.” Mali shares it, then the choir, then the bakery. By Sunday you have lost sight of how far it has gone, and for once you are glad.',
          because: 'Being online as yourself is fine. People you nurse may find your page without any help from you, so you looked at what they would see, and chose it [G-69]. What you share is correct and of use to a stranger, and a newer colleague sees how it can be done [6.1 20.8]. In a 2011 interview about that year’s advice, its author said that the regulator wanted to encourage professionals to engage positively with patients and share good health stories [J-31].',
          instead: '“You don’t have to come off it, Mali. Shall we look at yours together, the way a stranger would?”',
          standards: ['6.1', '20.8'],
          statements: ['G-69', 'J-31'],
          marks: 'posted',
          reach: { people: 'unknown', words: 'Anybody: it is public, and meant to be' },
          goto: howItEnds,
        },
        quit: {
          label: 'Close the page for good; in this job it is the safest way',
          score: 2,
          consequence: 'You miss two birthdays and a snow closure. The choir means to ring you, and forgets. Mali, who is twenty-three, nods when you tell her, and does not bring it up again.',
          because: 'For yourself it is a fair choice. As the answer for a young colleague it says too much: used responsibly, these sites do good, and she is learning from you what a nurse may have [G-10 20.8]. In a 2011 interview about that year’s advice, its author said it would be disappointing if people stayed away only for fear of misusing it [J-32].',
          instead: '“I needed a rest from it, Mali. That doesn’t mean that you do. Let’s look at what yours shows.”',
          standards: ['20.8'],
          statements: ['G-10', 'J-32'],
          goto: howItEnds,
        },
        alias: {
          label: 'Start afresh with no face and an invented name, to be safe',
          score: 1,
          consequence: 'It lasts until tea time. “Ceri, is that YOU??” writes Shan, under your first picture of the river. By morning most of the people you were hiding from have waved.',
          because: 'Wanting some distance is fair. But hiding has limits, as every privacy setting has: your friends, your river and your way of writing give you away [G-75]. And the Code asks for the same care under any name [20.10]. It is less tiring to be yourself, and to choose what is seen.',
          instead: '“I’m staying me. I’m going to be choosier about what’s public, that’s all.”',
          standards: ['20.10'],
          statements: ['G-75'],
          goto: howItEnds,
        },
        keep: {
          label: 'Leave it as it is; no setting can keep a small town out',
          score: 1,
          consequence: 'True, very likely. On Tuesday Mali’s former patient stops her in the chemist’s, to say how nice she looked on that beach. Mali had left hers as it was too, she tells you, since you had.',
          because: 'You are right that settings have limits, and right about small towns [G-75]. They still do some good: who sees the choir and who sees the children can be two different answers. And what you do, or leave, is copied by people who look up to you [20.3].',
          instead: '“It won’t keep the town out, Mali, and it keeps the albums in. Ten minutes, and I’ll buy the cake.”',
          standards: ['20.3'],
          statements: ['G-75'],
          goto: howItEnds,
        },
      },
    },

    morning: {
      ending: 'good',
      title: 'Twenty past ten',
      text: [
        `The second Tuesday in March, a day off. The letterbox goes at twenty past ten. You open the door, because you are passing.

“Morning, Ceri.” “Morning, Iolo. How’s number nine?” “Bit me,” he says, delighted. He has been back for four weeks: one street at first, and then the hill. Mali is his nurse now. The number is still up by his kettle. He is at the next gate already, whistling.`,
        comesBack,
      ],
      outcome: 'Iolo is safe and back on his round: he had somewhere to turn that did not depend on you being awake.',
    },

    late: {
      ending: 'good',
      title: 'Said in the end',
      text: [
        'February. Iolo’s review is in the small room: Bartek, Mali, Iolo, his sister, and a plate of biscuits that nobody touches.',
        {
          if: 'door',
          then: [
            {
              if: 'unsynced',
              then: 'Iolo has brought the number from beside his kettle. “I rang it in the end,” he says. “I wanted it to be you first, that’s all.”',
              else: 'Iolo has brought the number from beside his kettle. “I had it there,” he says. “I wanted it to be you, that’s all.”',
            },
            'You tell him that you know. Then you all go through it again, slowly, with Mali’s name on it this time.',
          ],
          else: 'You tell him all of it, this time: that you were glad of his note, that you cannot be his friend, and who answers at two in the morning. He asks for a pen. Mali is to be his nurse.',
        },
        'In March he is back on the round. “Morning,” he says over the gate, a little carefully. “Morning, Iolo,” you say. It will do to begin with.',
        comesBack,
      ],
      outcome: 'Iolo is safe, and things are straight between you; it took longer, and cost him more, than it might have.',
    },

    hours: {
      ending: 'poor',
      title: 'The hours between',
      text: [
        {
          if: 'unsynced',
          then: {
            if: 'door',
            then: 'It was the number that kept Iolo safe, and it was you who gave it to him. You hold on to that. You know, too, that when you read his message you could not have known it, and that the call came late.',
            else: 'Iolo’s sister goes to the bakery to thank Jun, and the whole town hears what he said: “I only saw his coat.” Nobody asks you about the hours before. You rather wish that they would.',
          },
          else: 'Iolo’s sister goes to the bakery to thank Jun, and the whole town hears what he said: “I only saw his coat.” Nobody asks you about the hours before. You rather wish that they would.',
        },
        'Iolo spends three weeks at his sister’s, by the sea. You have written it all down, and it is fair, and you read it more often than you need to. Bartek finds somebody for you to talk to about that night. You go. In the spring the post comes on time again. You are still in the choir, and still on its page.',
      ],
      outcome: 'Iolo is safe, and others saw to that; time went by between your reading his message and telling anybody.',
    },

    'long-way': {
      ending: 'poor',
      title: 'The long way back',
      text: [
        {
          if: 'friends',
          then: 'It ends in the small room, kindly, with Bartek in the third chair. Iolo turns his cap round in his hands. “So you’re not my friend,” he says, “and you’re not my nurse.” He is not accusing you. He is working out who is left.',
          else: 'You ask to see him, and you say that you are sorry for the comment: no reasons, only sorry. Iolo turns his cap round in his hands. “You meant it kind,” he says. “But I had to work under it.”',
        },
        'Because you said it first, there is something to build on. Bartek reports it, as he has to, and stays beside you. There is supervision every week, and a reflection that you write four times. Mali is Iolo’s nurse now. In the spring he is back on the round, and your post comes on time. He does not look up at the window yet.',
      ],
      outcome: 'Iolo is safe and the record is true; what he lost, his nurse or his privacy, is slower to mend.',
    },

    blank: {
      ending: 'poor',
      title: 'It doesn’t say',
      text: `Iolo mends. In March there is another bad night, a smaller one, and a nurse he has never met sits in his kitchen with the record open on her knee. She looks for how the last one began. She looks for who he turned to, and what he said. “It doesn’t say,” she tells him.

So he tells it from the beginning. Halfway through he stops. “Does Ceri not write things down?” he says.`,
      outcome: 'Iolo is safe, but what he trusted you with never reached the people who need it to look after him.',
    },

    screenshot: {
      ending: 'breach',
      title: 'Kept for bad days',
      text: [
        {
          if: 'friends',
          then: 'In January Iolo’s sister finds what he has been keeping on his phone: eight weeks of messages, his and yours, saved as pictures, to read on bad days. She sends them to the health board. She is not angry, she writes. She would like to know why there was a nurse who was his friend at midnight, and nothing about it in his notes.',
          else: 'In January Iolo’s sister finds what he has been keeping in a drawer: your comment from the fair, taken down from the sorting-office wall. She sends it to the health board. She is not angry, she writes. She would like to know why the whole town was told that he had been ill, when his own notes were not told how that night began.',
        },
        'There is an investigation, and the health board has to decide whether the regulator should hear of it. Bartek sits beside you at the first meeting. He cannot help you with the question that keeps coming back: why was it not written down? Iolo, who never wanted any of this, asks to swap his round, so as not to pass your house.',
      ],
      outcome: 'Iolo is safe, but his trust and his privacy were broken, and what you left out was found without you.',
    },
  },
})
