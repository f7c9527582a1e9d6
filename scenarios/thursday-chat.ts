import { defineScenario } from '#lib/scenario/define.ts'

/** How it ends for Hedley and those who love him, once the log is true. */
const honestly = {
  if: 'more',
  then: 'lantern',
  else: {
    if: 'pasted',
    then: 'jenifer',
    else: {
      if: 'told',
      then: 'jenifer',
      else: { if: 'down', then: { if: 'shamed', then: 'later', else: { if: 'rung', then: 'light', else: 'later' } }, else: 'jenifer' },
    },
  },
} as const

/** How it ends when the log had to be mended in front of the confirmer. */
const mended = {
  if: 'more',
  then: 'lantern',
  else: { if: 'pasted', then: 'jenifer', else: { if: 'told', then: 'jenifer', else: { if: 'down', then: 'short', else: 'jenifer' } } },
} as const

/** Evidence of taking part can be kept only by somebody who took part. */
const evidence = { if: 'spoke', then: 'proof', else: 'blank' } as const

const heard = 'You sat in this chair in June, about Hedley. “People learn,” she said that day, “or they don’t.”'

/** What hangs in the room by July. */
const june = {
  if: 'more',
  then: 'Since June she has been asking who told the world about Hedley. She has not asked you.',
  else: { if: 'pasted', then: heard, else: { if: 'told', then: heard, else: '' } },
} as const

/** What the confirmer asks about. */
const meeting = { if: 'padded', then: 'asked', else: 'loveday' } as const

export default defineScenario({
  id: 'thursday-chat',
  title: 'The Thursday-night chat',
  blurb: 'You are a care home nurse, six hours short for revalidation, and tonight’s journal club is about to discuss somebody you know.',
  role: 'Care home nurse, nights',
  reflect: 'Where do you talk about your work with people outside it? What could you bring there next time that belongs to nobody but you?',
  passMark: 19,
  marks: ['spoke', 'pasted', 'more', 'owned', 'down', 'shamed', 'told', 'rung', 'padded', 'rounded', 'kept', 'borrowed'],
  people: {
    biju: { name: 'Biju Mathew', role: 'Care home nurse, nights', face: { skin: 'brown', hair: 'short3', hairColour: 'black', top: 'moss', glasses: true, beard: 'moustache' } },
    aroha: { name: 'Aroha Tamati', role: 'Charge nurse in New Zealand, host', face: { skin: 'tan', hair: 'longCurly', hairColour: 'black', top: 'rust' } },
    cormac: { name: 'Cormac Daly', role: 'Night nurse in Ireland', face: { skin: 'pale', hair: 'short5', hairColour: 'auburn', top: 'navy', beard: 'stubble' } },
    efua: { name: 'Efua Baidoo', role: 'Ward sister in Ghana', face: { skin: 'deep', hair: 'bantuKnots', hairColour: 'black', top: 'plum' } },
    holly: { name: 'Holly Bickford', role: 'Staff nurse, one year qualified', face: { skin: 'light', hair: 'mediumBangs', hairColour: 'brown', top: 'sky' } },
    ioana: { name: 'Ioana Dumitru', role: 'Nurse on duty at the home', face: { skin: 'light', hair: 'bun', hairColour: 'black', top: 'teal' } },
    loveday: { name: 'Loveday Trenear', role: 'Manager of the home', face: { skin: 'pale', hair: 'grayShort', hairColour: 'grey', top: 'rose', glasses: true } },
    hedley: { name: 'Hedley Pender', role: 'Resident, once a lighthouse keeper', face: { skin: 'light', hair: 'noHair', hairColour: 'white', top: 'navy', beard: 'full' } },
  },
  you: 'biju',
  start: 'hello',
  scenes: {
    hello: {
      title: 'Question one',
      text: `Thursday in June, eight in the evening, your night off. You are Biju. You work nights in a care home at the end of a Cornish lane, and the ironing board is up for show.

Revalidation is due at the end of August. You need thirty-five hours of continuing professional development (CPD) and have forty. But twenty must be participatory, with other professionals, and you have fourteen. On nights, the other professional is you.

So: Night Owls, a journal club, live in the group app. Three Thursdays you have read every word of it. You have not written any. Tonight’s paper is about noise and sleep.`,
      stage: {
        app: 'group',
        title: 'Night Owls journal club',
        members: 340,
        privacy: 'public',
        posts: [
          {
            by: 'aroha', mood: 'smiling', time: '20:00',
            text: 'Kia ora from breakfast! 340 of us tonight, 19 countries. Question 1: what would you try from this paper, and what stops you?',
            comments: [
              { from: 'cormac', text: 'Soft trolley wheels and dim lamps, on one ward, for a month. It’s a small study. And it’s not trolleys that wake people, it’s us, talking' },
              { from: 'efua', mood: 'smiling', text: 'We have dimmers! Nobody has ever found the switch 😅' },
            ],
          },
        ],
      },
      choices: {
        heart: {
          label: 'Read along, keep notes, and put a heart by what you like',
          score: 1,
          consequence: 'You fill two pages, and give out nine hearts. It is the best hour of your week. Nobody in nineteen countries knows that you are in it.',
          because: 'Reading along is a fair way to begin, and you have found a good source for your learning [G-14]. But without a word to anybody there is no interaction. For revalidation such an hour is reading: it counts towards the thirty-five, and not towards the twenty [22.2].',
          instead: '“Hello, Biju here, nights, first time writing. Our trolley is the loudest thing in the building. Has anybody measured theirs?”',
          standards: ['22.2'],
          statements: ['G-14'],
          goto: 'case',
        },
        prove: {
          label: 'Say that the paper proves it: quiet trolleys bring sleep',
          score: 1,
          consequence: '“Proves?” writes Cormac, kindly enough. “There were thirty people in it, Biju.” A student thanks you, and puts your sentence in her essay.',
          because: 'You spoke up, and your heart is in it. But one small study proves little. What you say online has to be as correct as you can make it, and a sweeping line travels on without its doubts [6.1 G-57 G-59].',
          instead: '“It’s one small study, so I wouldn’t bet the ward on it. But wheels are cheap, and I’d like to try.”',
          standards: ['6.1'],
          statements: ['G-57', 'G-59'],
          marks: 'spoke',
          harm: 'The student, whose essay now rests on your word.',
          reach: { people: 340, words: 'The 340 in the chat' },
          goto: 'case',
        },
        doubt: {
          label: 'Tell Cormac it is small, yes, but your trolley shrieks',
          score: 3,
          consequence: '“You can hear ours in Wales,” you add. Cormac asks at what time it is worst. It is a good question; nobody has ever counted. By ten past, three of you in three countries are planning a count with a biro and the back of a menu.',
          because: 'You met him on the evidence, with respect, and both of you learned something [9.3]. Research and experience, talked over with professionals all over the world, is a great deal for a nurse who works alone [G-13].',
          standards: ['9.3'],
          statements: ['G-13'],
          marks: 'spoke',
          reach: { people: 340, words: 'The 340 in the chat, and it is meant for them' },
          goto: 'case',
        },
        owl: {
          label: 'Join in as “OwlFeathers”, to keep your job out of it',
          score: 2,
          consequence: 'OwlFeathers makes two good points about wheels. “Who ARE you, Owl? Come and do our July paper!” writes Efua. You would love to. You send her a feather.',
          because: 'You took part, and a nickname is allowed; the Code asks for the same care under any name [20.10]. But professional relationships are half of what such a place is for, and a feather cannot build many [G-11]. It will also be harder to show that the points were yours.',
          instead: '“I’m Biju, I work nights in a care home in the UK, and I have opinions about wheels.”',
          standards: ['20.10'],
          statements: ['G-11'],
          marks: 'spoke',
          reach: { people: 340, words: 'The 340 in the chat' },
          goto: 'case',
        },
      },
    },

    case: {
      title: 'A man who keeps watch',
      text: [
        'Half past eight. Holly, whom you have never met, asks the question of the evening. Hearts come in like rain.',
        'You know him. Hedley Pender is your resident, four doors from the medicine room, until he broke his hip on Saturday. For years he has got up every night to see to it, and you know what settles him. At three you say, “I have the light, Mr Pender.” He signs his book, and he sleeps until seven.',
        { if: 'spoke', then: '“What would you do?” Aroha asks those of you who have spoken.', else: 'Your thumb is over the keys, for the first time in a month.' },
      ],
      stage: {
        app: 'group',
        title: 'Night Owls journal club',
        members: 340,
        privacy: 'public',
        posts: [
          {
            by: 'holly', mood: 'worried', time: '20:31', reactions: '❤️ 188',
            text: 'My lovely man, no names!! 86, new hip, one of the last lighthouse keepers, a rock off Cornwall. Every night at 3 he is up on that hip looking for the stairs to “see to the light”. He’s frightened, I’m frightened. Daughter flies in Saturday. I’m off tonight, back tomorrow. HOW do I help him sleep?',
            comments: [
              { from: 'cormac', text: 'Ah God love him' },
              { from: 'efua', text: 'Best case we ever had. More please!' },
            ],
          },
        ],
      },
      choices: {
        ours: {
          label: 'Give her what works at home: “I have the light, Mr P”',
          score: 0,
          consequence: '“He’s one of ours,” you write, “and this works every time.” Two hundred and six hearts. “I am crying on a bus,” writes Efua. Somebody asks if there is a book about him. Somebody asks which rock.',
          because: 'You had the very thing that would help, and somebody kind was asking for it. But you have told a public page that you know him and how his nights are: confidential, and about a person in your care, outside any clinical setting [5.1 G-25 G-48]. The ward needed those words. The world needed only the idea behind them.',
          instead: '“For a lot of people, night was when they worked. Somebody always knows what their job was. Ask the family, or the home.”',
          standards: ['5.1'],
          statements: ['G-25', 'G-48'],
          marks: 'pasted',
          harm: 'Hedley, whose worst hour of the night has been described to strangers by his own nurse.',
          reach: { people: 'unknown', words: 'Anybody: the page is public' },
          goto: 'hearts',
        },
        nudge: {
          label: 'Write to Holly alone: could she ring where he came from?',
          score: 2,
          consequence: '“Omg yes,” answers Holly. “Would they mind??” She will do it tomorrow, before her shift. On the page the hearts go on coming in.',
          because: 'You confirmed nothing about him and you were friendly about it: that is how colleagues should talk online [8.2 G-62]. You could have given the others something too, without him in it. And tonight nobody has been rung.',
          instead: '“Whoever looked after him before will know his nights. Ring them from the ward, tonight if somebody can. And he’s easy to recognise, so I’d take the post down.”',
          standards: ['8.2'],
          statements: ['G-62'],
          goto: 'host',
        },
        quiet: {
          label: 'Let it be: there is no name on it, and she needs the help',
          score: 1,
          consequence: 'Thirty people help her. They suggest lavender, Bach, larger signs and a night light, which you imagine Hedley inspecting for faults. Somebody has looked up how many rocks off Cornwall had keepers.',
          because: 'There is no name, and she does need help. But taking the name out does not always take out the person, and this one is easy to find [G-54]. His right to privacy holds whether or not anybody works him out [5.1 G-50].',
          instead: '“Could we talk about night workers in general? I think a lot of us have met somebody who still keeps the hours.”',
          standards: ['5.1'],
          statements: ['G-50', 'G-54'],
          harm: 'Hedley, who is discussed as a puzzle by people he will never meet.',
          goto: 'host',
        },
        theme: {
          label: 'Talk of night work in general, and who may know of it',
          score: 3,
          consequence: 'Bakers, you write, and midwives, and men who fed furnaces: the body keeps the hour. Who on your ward asks what somebody used to do at three in the morning? Efua’s ward has it on page one. Within ten minutes people are talking about a question, and less about a man.',
          because: 'Clinical experience is there to be discussed with other professionals, and you did it without anybody’s story [G-13]. What you know of Hedley you kept where it belongs, because people in your care are not for discussing outside clinical settings [5.1 G-48].',
          standards: ['5.1'],
          statements: ['G-13', 'G-48'],
          marks: 'spoke',
          reach: { people: 340, words: 'The 340 in the chat, and it is meant for them' },
          goto: 'host',
        },
      },
    },

    host: {
      title: 'Case of the year',
      text: `Ten to nine. Holly’s post is still the top of the page, and anyone can read the page, signed in or not.

Hedley would mind. He once had his name taken off the raffle board, and he had won.`,
      stage: {
        app: 'group',
        title: 'Night Owls journal club',
        members: 340,
        privacy: 'public',
        posts: [
          {
            by: 'aroha', mood: 'smiling', time: '20:48',
            text: 'Holly, this is our case of the year 💛 OK if I pin it at nine, for everyone who slept in?',
            comments: [
              { from: 'holly', mood: 'smiling', text: 'Honoured!! 🙈' },
              { from: 'cormac', text: 'My uncle is mad for lighthouses. Will I send it to him?' },
            ],
          },
        ],
      },
      choices: {
        'tell-host': {
          label: 'Message Aroha: he can be recognised, so could it go?',
          score: 3,
          consequence: '“Oh, flip,” writes Aroha. “I fell in love with it and never thought.” She has a quiet word with Holly, and the post is gone before Cormac’s uncle has found his glasses. What she pins is a question: “What was this person doing at three in the morning, forty years ago?”',
          because: 'The host could act at once, and a private word let her and Holly put it right without a crowd [8.2 G-62]. You said nothing of who he is. It was enough that he could be recognised [5.1 G-54].',
          standards: ['8.2', '5.1'],
          statements: ['G-54', 'G-62'],
          marks: 'down',
          goto: 'night',
        },
        scold: {
          label: 'Comment: Holly, this is a breach, please take it down',
          score: 1,
          consequence: 'It is down within a minute. So is Holly, who leaves the page. Forty people who missed the post are asking what it said, and somebody tells them, more or less.',
          because: 'It had to come down, for the sake of his privacy, and you were the one who said so [5.1]. But how you say it is part of working with colleagues, online too [8.2 G-62]. In front of everybody, Holly learned to be ashamed, and the crowd learned that there was something to see.',
          instead: '“Holly, a friendly word, only to you. I think he could be recognised. Shall we get it down? It happens to the kindest people.”',
          standards: ['5.1', '8.2'],
          statements: ['G-62'],
          marks: ['down', 'shamed'],
          harm: 'Holly, who came for help and has lost the people she asked.',
          goto: 'night',
        },
        swap: {
          label: 'Advise Holly to change it: say he was on a lightship',
          score: 1,
          consequence: '“Genius,” writes Holly, and changes one word. Cormac’s uncle, it turns out, knows even more about lightships. There were fewer of them.',
          because: 'You saw the risk and tried to help. But one changed word leaves the age, the hip, the daughter and the hour. Details can be taken out and the person still be known, and it may still be the wrong place to talk about him [5.1 G-53 G-54].',
          instead: '“I don’t think it can be disguised, Holly. The idea is good without him. Shall we post that instead?”',
          standards: ['5.1'],
          statements: ['G-53', 'G-54'],
          harm: 'Hedley, who can still be found by anyone who cares to look.',
          goto: 'night',
        },
        report: {
          label: 'Tap “report” in the app, and leave the rest to them',
          score: 2,
          consequence: '“Thank you! We try to look at every report within a day.” By breakfast it has gone. Aroha and Holly each get a note to say that something broke the rules. Neither can think what.',
          because: 'You knew the tool that the app gives you, and used it [20.10 G-73]. It was slow where a word to the host would have taken a minute. And nobody has told Holly, so next time she will mean it as kindly as before [8.2].',
          instead: '“Aroha, I’ve reported it, but you’re quicker. Could you take it down, and tell Holly why, gently?”',
          standards: ['20.10', '8.2'],
          statements: ['G-73'],
          marks: 'down',
          goto: 'night',
        },
      },
    },

    hearts: {
      title: 'Two hundred and six hearts',
      text: `Ten to nine. Your line has more hearts than Holly’s post. You have not been this popular since the good biscuits.

Ioana is on duty tonight, on her break, with her feet up on your chair.`,
      stage: {
        app: 'chat',
        title: 'Ioana',
        messages: [
          { from: 'ioana', mood: 'surprised', time: '20:50', text: 'Biju is this you?? It is in my feed. “I have the light”' },
          { from: 'ioana', time: '20:50', text: 'It is beautiful. Also I knew who it was before the end of the line' },
          { from: 'ioana', mood: 'worried', time: '20:51', text: 'And I am from Cluj' },
        ],
      },
      choices: {
        more: {
          label: 'Keep it up, and add that the details have been changed',
          score: 0,
          consequence: '“All details changed,” you add. “So respectful,” writes somebody. Ioana has seen it. She sends you one raised eyebrow, and goes back on the floor.',
          because: 'It was helping people, and it is hard to take down the best thing you ever wrote. But it is not true that anything was changed [20.2]. It stays confidential information, out where anyone can copy it [G-25 G-76].',
          instead: '“You’re right, Ioana. I got carried away. It’s coming down, and I’m ringing Loveday.”',
          standards: ['20.2'],
          statements: ['G-25', 'G-76'],
          marks: 'more',
          harm: 'Hedley, and everyone who now believes that this is how it is done.',
          reach: { people: 'unknown', words: 'Anybody: the page is public, and the line is being shared' },
          goto: 'night',
        },
        crop: {
          label: 'Turn “Mr P” into “a man I met”, and keep the good part',
          score: 1,
          consequence: 'You save it. The app puts “edited” under it, and a small arrow, so that everybody can see what it said before.',
          because: 'You heard Ioana, and took out what seemed to matter. But he is in the rest of it as well, and could still be known [5.1 G-54]. It pays to learn what an app does with an edit before you count on one [G-73].',
          instead: '“It isn’t the name, is it? It’s him. I’ll take the whole thing down.”',
          standards: ['5.1'],
          statements: ['G-54', 'G-73'],
          harm: 'Hedley, who is still on the page, with an arrow pointing at him.',
          reach: { people: 'unknown', words: 'Anybody: both versions can be read' },
          goto: 'night',
        },
        own: {
          label: 'Remove it, tell Aroha and Holly why, and ring Loveday',
          score: 3,
          consequence: 'Aroha takes down the whole thread. “My fault too,” she writes. “I passed round the popcorn.” Loveday, your manager, listens without a word. “Right,” she says. “Jenifer hears it from me, tonight, before she hears it from the internet.”',
          because: 'Taking it down limits the harm, though copies may be out already [G-76]. Telling your manager the same night meant that his family could be told the truth, and that it could be reported and put right as far as it will go [14.1 14.3].',
          instead: '“Loveday, I’ve put something about Hedley on a public page. It’s down now. I’m sorry. I’d like his daughter to hear it from us.”',
          standards: ['14.1', '14.3'],
          statements: ['G-76'],
          marks: 'owned',
          reach: { people: 'unknown', words: 'Nobody knows: it was up for twenty minutes' },
          goto: 'night',
        },
        quiet: {
          label: 'Delete it quickly, thank Ioana, and let that be that',
          score: 1,
          consequence: 'Gone by five to nine. “Where did it go??” writes Efua. “Luckily I saved it.” So did Cormac, for an uncle who is mad for lighthouses.',
          because: 'Quick was right. But what has been online can be copied, and somebody who only deletes cannot know what is still out there [G-76]. Your manager could have warned his family and begun to put it right, if she had been told [14.3].',
          instead: '“Thank you, Ioana. It’s down. And now I’m going to tell Loveday, before I lose my nerve.”',
          standards: ['14.3'],
          statements: ['G-76'],
          harm: 'Hedley and his daughter, who will be the last to know.',
          reach: { people: 'unknown', words: 'Nobody knows: at least two have saved it' },
          goto: 'night',
        },
      },
    },

    night: {
      title: 'The change of watch',
      text: `Nine o’clock. “Goodnight, good morning,” writes Aroha. Outside it is hardly dark, and the first light is turning on the water.

In six hours, forty miles off, Hedley will get up on a new hip and look for the stairs. Whoever is on tonight does not know him. There is a page in his folder at the home, in your writing, and it is headed “Nights”.`,
      choices: {
        app: {
          label: 'Write the page out for Holly in the app, to pass on',
          score: 1,
          consequence: 'Holly reads it down the phone to a friend on the ward. At three somebody says the words, and Hedley sleeps. On Saturday, at his bed, Holly tells his daughter the lovely story: there was this nurse online who knew him, and told her everything.',
          because: 'It reached him, and he slept. But how a man is in the night is confidential, and it went through a stranger’s private phone to get there [5 G-25]. There was a way to the ward that night on which it could have been checked and written down.',
          instead: '“Holly, his home is ringing your ward now. You’ll find it all in his notes tomorrow.”',
          standards: ['5'],
          statements: ['G-25'],
          marks: ['told', 'rung'],
          harm: 'Hedley and his daughter, who never knew that his nights were being written about in an app.',
          goto: 'log',
        },
        ward: {
          label: 'Ring the ward yourself and say what he needs at three',
          score: 2,
          consequence: '“I can’t tell you whether he’s here,” says the night nurse, quite properly, to a voice on a mobile. “But I’m a very good listener.” You talk; she says “mm”. At half past three, after a bad half-hour, she remembers it.',
          because: 'Those who look after him now need what you know, and you took it to them and not to the internet [8.3 G-61]. But she could not tell who you were. From the home’s own phone, with the page in hand, it could have been checked and put in his notes.',
          instead: '“Ioana, could you ring the ward from the office? They can ring back to check, and you have his page there.”',
          standards: ['8.3'],
          statements: ['G-61'],
          marks: 'rung',
          goto: 'log',
        },
        home: {
          label: 'Ask Ioana to ring the ward from the home, with his page',
          score: 3,
          consequence: 'Ioana rings at ten past nine. The ward rings back to check, and writes it all down. At three a bank nurse who has never lived by the sea says, “I have the light, Mr Pender.” He asks for the book. She gives him a menu card. He signs it, and sleeps.',
          because: 'The people who look after him should know what you know [8.3]. It went from the team that had his trust to the team that needed it, so that it could be checked and kept: shared, and shared appropriately [5]. That is cooperation between colleagues, and no app was needed [G-61].',
          standards: ['5', '8.3'],
          statements: ['G-61'],
          marks: 'rung',
          goto: 'log',
        },
        leave: {
          label: 'Leave it to the ward: his papers went with him',
          score: 1,
          consequence: 'The page called “Nights” is where it always is, in the folder, in the office. At three Hedley is at the ward door in his socks. It is some days before anybody there hears about the book, and by then he is worn out.',
          because: 'Papers do go with people, and it was your night off. But you alone knew that the ward was asking, and what it was asking for. Colleagues cannot use what they have not been told [8.3 G-61].',
          instead: '“Ioana, did his page for nights go with him? Then could you ring the ward? They’re having a hard time at three.”',
          standards: ['8.3'],
          statements: ['G-61'],
          harm: 'Hedley, frightened for more nights than he need have been.',
          goto: 'log',
        },
      },
    },

    log: {
      title: 'Six hours short',
      text: [
        {
          if: 'pasted',
          then: [
            'Sunday. Cormac has an uncle who is mad for lighthouses, and the uncle has a page with nine thousand members. They had the rock by Friday tea, and Hedley by Saturday breakfast.',
            {
              if: 'owned',
              then: 'By Saturday lunch it was gone. His daughter had been warned, and she asked them nicely, once.',
              else: '“I have the light” is at the top, in gold.',
            },
          ],
          else: {
            if: 'down',
            then: {
              if: 'rung',
              then: 'Sunday. On Friday you told Loveday, your manager, about the post, and she told the ward. Hedley is sleeping, they say, and complaining about the toast.',
              else: 'Sunday. On Friday you told Loveday, your manager, about the post, and she told the ward. Hedley is no better, they say, and the nights are long.',
            },
            else: 'Sunday. Cormac’s uncle, it turns out, has a page with nine thousand members, all mad for lighthouses. They had the lightship by Friday tea, had seen through it by supper, and had Hedley by Saturday breakfast. They are so pleased for him.',
          },
        },
        `You open your CPD log at the kitchen table. There is this Thursday’s hour, and half an hour alone with the paper beforehand. There are three Thursdays before it, an hour each, that you read from end to end. There was the webinar with no camera, two hours.

You need six with other professionals. Your confirmer will look at the log in July.`,
      ],
      choices: {
        all: {
          label: 'Enter every hour as participatory, since you were there',
          score: 0,
          consequence: 'Four Thursdays, the paper, the webinar. It comes to six and a half. You feel well read, well prepared and slightly ahead.',
          because: 'You were there, you were learning, and the number was so close. But participatory means that you interacted with another professional, and for most of those hours you did not [22.2]. The log is your word, so it has to be as true as a chart [20.2]. What you have to show is that you keep learning, and a sum that comes out is not the same thing [G-04].',
          instead: '“Three Thursdays I read. I’ll put them down as reading, and find the hours I’m missing.”',
          standards: ['22.2', '20.2'],
          statements: ['G-04'],
          marks: 'padded',
          goto: evidence,
        },
        split: {
          label: 'Enter each for what it was, talk or reading, hour by hour',
          score: 3,
          consequence: 'It takes twenty minutes: date, method, topic, hours, the part of the Code, what there is to show. The last column has more white in it than you would like. “More to find,” you write at the bottom.',
          because: 'A live chat with other professionals can count as participatory, where you took part. What you only read or watched goes in the other column, and still counts towards the thirty-five [22.2]. Written down truly, it shows what you have learned and what is left to do [20.2 G-04].',
          standards: ['22.2', '20.2'],
          statements: ['G-04'],
          goto: evidence,
        },
        round: {
          label: 'Enter this Thursday as one and a half, all participatory',
          score: 1,
          consequence: 'One and a half. Everyone counts the preparation; you would not have had an opinion about wheels without it. The three Thursdays go in as reading.',
          because: 'Preparing is real learning and belongs in the log. But half an hour alone with a paper is reading, and only time with other professionals is participatory [22.2]. It is a small half-hour, and the log has to be honest in small things as well [20.2]. Resources found online count too, in their own column [G-14].',
          instead: '“Half an hour’s reading in the one column, and in the other only what I did with other people.”',
          standards: ['22.2', '20.2'],
          statements: ['G-14'],
          marks: 'rounded',
          goto: evidence,
        },
        off: {
          label: 'Leave the chats out: nobody counts an hour on the sofa',
          score: 2,
          consequence: 'You enter the webinar as watched, and nothing else. It is a very modest log. You start to look at study days, and find one about hoists.',
          because: 'Nobody could call it dishonest. But you have left real learning out, and where it happened makes no difference [22.3]. Discussing research and experience with other professionals online is a recognised benefit; a live chat can count if you take part [G-13].',
          instead: '“It was on my phone, and it was still learning. I’ll put down what I did there, and what I only read.”',
          standards: ['22.3'],
          statements: ['G-13'],
          goto: evidence,
        },
      },
    },

    proof: {
      title: 'Something to show',
      text: `The next evening, at handover. The log wants evidence that you did what you say you did. “Not that there was a chat,” says Ioana, who went through it last year. “That you were in it.”

Most of the hour is still on the page, four hundred comments long. “That man” comes up here and there. You scroll until you find yourself.`,
      stage: {
        app: 'talk',
        place: 'The medicine room, ten past eight',
        lines: [
          { from: 'ioana', text: 'I kept everything. I had a folder like a wedding cake.' },
          { from: 'ioana', mood: 'smiling', text: 'She read three pages and asked for a biscuit.' },
        ],
      },
      choices: {
        cert: {
          label: 'Ask Aroha for the certificate that everybody can have',
          score: 2,
          consequence: 'It has an owl on it, your name, the date, and “1 hour”. It went to everyone who signed in, and that includes somebody’s cat.',
          because: 'A certificate is good evidence that you signed in, and asking for it was sensible. It does not show that you said or heard anything, and that is what makes the hour participatory [22.2]. You did more than sign in: you discussed practice with other professionals, so let it be seen [G-13].',
          instead: '“I’ll keep the certificate, and one page of what I said and what came back.”',
          standards: ['22.2'],
          statements: ['G-13'],
          goto: 'reflect',
        },
        whole: {
          label: 'Print the whole hour, so that nothing can be missed',
          score: 0,
          consequence: 'Forty-one pages, on the printer in the corridor. The retired lighthouse keeper is on seven of them. Mrs Opie’s son, visiting, very kindly brings you the ones that fell on the floor.',
          because: 'More looked like better, and nobody could say that you held something back. But “that man” came too, with his hip and his bad hour, and now he is in a corridor and in a folder [5.1 G-25]. Nor did the others talk that evening in order to be put in your file.',
          instead: '“My own words, the answers to them, and nobody’s story. One page.”',
          standards: ['5.1'],
          statements: ['G-25'],
          marks: 'kept',
          harm: 'Hedley, whose nights are now on paper where any visitor may pick them up.',
          goto: { if: 'more', then: 'lantern', else: 'reflect' },
        },
        link: {
          label: 'Put the link in the log; whoever wants to can look it up',
          score: 1,
          consequence: 'One line, very neat. At the end of the month Aroha tidies the page, as she always does, and the link opens on a drawing of a sleeping owl.',
          because: 'A link is honest and saves paper. But pages change, so in July there may be nothing behind it. It also sends your reader to everything that was said about a person in care that night, and to discuss him there was not right in the first place [G-48]. Evidence should still be there when it is asked for [22.2].',
          instead: '“I’ll copy out my part now, while it’s there, with the date on it.”',
          standards: ['22.2'],
          statements: ['G-48'],
          goto: 'reflect',
        },
        own: {
          label: 'Keep your comments, the replies and the date; no stories',
          score: 3,
          consequence: 'It fits on one page. Names go under strips of the blue tape from the fridge door, and so does anything about a patient. Read in a row, Cormac’s answers are the best supervision you have had all year.',
          because: 'Your words and the answers to them show interaction, and an attendance list cannot [22.2]. The answers are feedback too, and worth thinking about [9.2]. And no patient is in it: you respect their privacy wherever you mention your work [G-49].',
          standards: ['22.2', '9.2'],
          statements: ['G-49'],
          goto: 'reflect',
        },
      },
    },

    blank: {
      title: 'Nothing to show',
      text: [
        'The next evening, at handover. The log wants evidence that you did what you say you did. “Not that there was a chat,” says Ioana, who went through it last year. “That you were in it. What did you say about the paper?”',
        'You scroll through four hundred comments. You find nine hearts.',
        { if: 'pasted', then: 'There was one line of yours, too. It had nothing to do with the paper, and you cannot show it to anybody.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'The medicine room, ten past eight',
        lines: [
          { from: 'ioana', mood: 'smiling', text: 'Nine! You were on fire.' },
          { from: 'ioana', text: 'It is on again this Thursday, no?' },
        ],
      },
      choices: {
        next: {
          label: 'Go back on Thursday, say something, and keep that page',
          score: 3,
          consequence: 'Thursday’s paper is about feet. You ask one question, and then argue for an hour about slippers with a podiatrist in Dublin. It is glorious. One page of it goes in the folder, with the names under blue tape.',
          because: 'There is no evidence of an interaction that did not happen, and the remedy was a pleasure [22.2]. Thinking over the answers you get is how the talk becomes learning [9.2]. These chats are there for you to discuss things with professionals far away, not only to listen to them [G-13].',
          standards: ['22.2', '9.2'],
          statements: ['G-13'],
          goto: 'reflect',
        },
        add: {
          label: 'Ask Aroha for a line to say that you always take part',
          score: 0,
          consequence: '“Course!” writes Aroha, who likes everybody. “Biju was one of our liveliest voices this month.” She has mixed you up with a Biju in Kochi.',
          because: 'You have been there every week and it felt almost true. But you asked somebody generous to vouch for what she did not see [20.2]. It uses up the trust that professional relationships online are made of [G-11].',
          instead: '“Aroha, I’ve been too shy to write anything. Could you ask me something on Thursday, so that I have to?”',
          standards: ['20.2'],
          statements: ['G-11'],
          marks: 'padded',
          harm: 'Aroha, who has put her name to something that is not so.',
          goto: 'reflect',
        },
        hearts: {
          label: 'Print the nine hearts, with the times, to show that day',
          score: 1,
          consequence: 'They come out grey. In the folder, in a plastic sleeve, they look like something that needs treatment.',
          because: 'They are true, and they do show that you were awake. But a heart can look like support for what it sits under, and it does not show a discussion [G-79]. Without interaction the hour stays in the other column, whatever is in the sleeve [22.2].',
          instead: '“I was there and I said nothing. This week I’ll say one thing, and see what comes back.”',
          standards: ['22.2'],
          statements: ['G-79'],
          goto: 'reflect',
        },
        hoists: {
          label: 'Book a study day as well: six hours, and a list to sign',
          score: 2,
          consequence: 'It is about hoists. You have taught hoists since 2014. You sign the list twice, work in a group of four, and win a pen.',
          because: 'A day with other professionals is participatory, and the list helps to show it [22.2]. It is honest, and it fills the gap. But you learned little, and gave up on the place where people all over the world were talking about what you care for [G-13].',
          instead: '“I’ll try one Thursday with my mouth open before I pay for hoists.”',
          standards: ['22.2'],
          statements: ['G-13'],
          goto: 'reflect',
        },
      },
    },

    reflect: {
      title: 'Four boxes',
      text: `July, and the last of your five reflective accounts. What was it? What did you learn? What did you change? How does it relate to the Code?

You have changed something. The trolley has new wheels, for nine pounds forty. And whoever moves in is asked what they used to be doing at three in the morning. Mrs Opie said that she would rather not say.`,
      choices: {
        holly: {
          label: 'Build it round Holly, and how kindness can go wrong',
          score: 1,
          consequence: 'It is generous, and rather well written. Anybody who was there that evening would know her. In the third box, where it asks what you changed, you put “n/a”.',
          because: 'You learned from her, and you are fair to her. But an account must not hold what identifies another person, and colleagues have a right to privacy too [20.10]. It is your own learning that you have to show, all through your career [22.3 G-04].',
          instead: '“I nearly answered before I thought. This is what stopped me, and this is what I do now.”',
          standards: ['20.10', '22.3'],
          statements: ['G-04'],
          harm: 'Holly, whose slip is now in somebody else’s file.',
          goto: meeting,
        },
        model: {
          label: 'Borrow a good one from the page, and make it your own',
          score: 0,
          consequence: 'A nurse in Leeds has put up hers for anyone who is stuck. It is excellent. You change the season, the trolley and two of the adjectives.',
          because: 'She offered it kindly, and it is good to learn from how others write. But handed in as yours, it says that you learned what somebody else did [20.2]. Finding resources online is a benefit; passing them off is another matter [G-14]. And you had a better one on wheels, outside the door.',
          instead: '“I’ll look at how she does it, and then write about my trolley.”',
          standards: ['20.2'],
          statements: ['G-14'],
          marks: 'borrowed',
          goto: 'asked',
        },
        question: {
          label: 'Build it round the question, and what you do with it',
          score: 3,
          consequence: 'A chat about sleep, June. A thing I had not thought to ask. What we ask now, and whom. You read it aloud to Ioana, who cannot tell who set you thinking. “It could be anybody,” she says. “It could be my grandmother.”',
          because: 'It is about your learning and your practice, and that is what you have to show [G-04 22.3]. Nobody is in it but you. People’s privacy holds in a reflection as well, whether or not you think that they could be known [5.1 G-50].',
          standards: ['22.3', '5.1'],
          statements: ['G-04', 'G-50'],
          goto: meeting,
        },
        keeper: {
          label: 'Build it round one man, with his name and job changed',
          score: 1,
          consequence: 'He becomes Mr T, a retired signalman. By the second box he is looking for the stairs. By the third you have written “light” twice, and crossed it out once.',
          because: 'He is why you care, and it makes a fine story. But changing details does not always hide a person, and this one keeps coming through [5.1 G-54]. An account should hold nothing that could identify somebody; the learning stands up without him.',
          instead: '“A talk with other nurses made me see that I never asked people about their nights. Now I do.”',
          standards: ['5.1'],
          statements: ['G-54'],
          harm: 'Hedley, who would be known at once by anybody who had met him.',
          goto: meeting,
        },
      },
    },

    loveday: {
      title: 'Tea with Loveday',
      text: [
        'Loveday Trenear manages the home, and she is your confirmer. She is not a nurse. She ran a caravan park for twenty years, and she counts everything twice.',
        june,
        { if: 'kept', then: 'She has forty-one pages on her knee. “He’s in here seven times,” she says, and feeds them to the shredder one by one. You write out your own part on one sheet, from memory.', else: '' },
        { if: 'rounded', then: { if: 'spoke', then: 'She has pencilled “1?” beside your one and a half. She is right, and you change it.', else: 'She has pencilled “0?” beside your one and a half. She is right, and you change it.' }, else: '' },
        'The rest of the log is as it was, and there is still August for what is missing. She has one more question.',
      ],
      stage: {
        app: 'talk',
        place: 'Loveday’s office',
        lines: [
          { from: 'loveday', mood: 'serious', text: 'Half my staff won’t go online for fear of their jobs. The other half never come off it.' },
          { from: 'loveday', mood: 'calm', text: 'Your Thursdays. Are they any good? Would you have the others in?' },
        ],
      },
      choices: {
        warn: {
          label: 'Offer to put up a list of what goes wrong online',
          score: 1,
          consequence: 'It goes up by the kettle: eleven things, in red. By Friday three people have left the chat that sorts out the shift swaps, and two have asked you whether birthdays are confidential.',
          because: 'You know some of it at first hand, and you want to spare them. But a list of dangers teaches people to be afraid, and helping colleagues to learn is more than that [9.4]. In a 2011 interview about that year’s advice, its author said it would be disappointing if people stayed away only for fear of misuse [J-32].',
          instead: '“Let me show them a good hour first. The rules make sense once you’ve seen what they’re for.”',
          standards: ['9.4'],
          statements: ['J-32'],
          goto: honestly,
        },
        hour: {
          label: 'Offer to host one here: a paper, tea, nobody’s story',
          score: 3,
          consequence: 'Nine people come, two of them in slippers. Aroha fills the screen on the wall, eating toast. You say how it works in one sentence: “We bring questions, and we leave people out of it.” Rosie from the kitchen asks the best one.',
          because: 'They will learn it by doing it, with you there to show them how [9.4]. You are opening up a network to nurses who work alone, and it is a good place to build professional relationships [G-11 G-12].',
          standards: ['9.4'],
          statements: ['G-11', 'G-12'],
          goto: honestly,
        },
        link: {
          label: 'Offer to send the link, so that each may try it out',
          score: 2,
          consequence: 'Eleven people open it. Two stay, and like it very much. One puts up a picture of the lunch, with the seating plan behind it, and takes it down again when you ring.',
          because: 'You shared something good with people who could use it, and trusted them [9.4 G-12]. But nobody had shown them how it works, and what to leave out. It helps to know an app before you walk into it [G-73].',
          instead: '“I’ll send the link, and sit with anybody who’d like company the first time.”',
          standards: ['9.4'],
          statements: ['G-12', 'G-73'],
          goto: honestly,
        },
        private: {
          label: 'Say that it suits you, but you would not push others',
          score: 1,
          consequence: '“Fair enough,” says Loveday, and writes nothing down. On Thursday at eight Ioana is alone on the long corridor, wondering whether anybody, anywhere, has a trolley like hers.',
          because: 'It is modest, and you do not like to preach. But they work alone at night as you do, and such a network could support them too [G-12]. What helped you to learn could help them [9.4].',
          instead: '“I was too shy to write a word for a month. I’d like to make it easier for somebody else.”',
          standards: ['9.4'],
          statements: ['G-12'],
          goto: honestly,
        },
      },
    },

    asked: {
      title: 'Loveday counts',
      text: [
        'Loveday Trenear manages the home, and she is your confirmer. She is not a nurse. She ran a caravan park for twenty years, and she counts everything twice. Your folder is open on her knee.',
        june,
        {
          if: 'padded',
          then: '“You’ve hours here with other people,” she says, “so I’d like to see the other people. I don’t mind what they said. I’d like to see what you said.”',
          else: '',
        },
        { if: 'borrowed', then: '“And this last account,” she says. “‘On our children’s ward.’ Have we a children’s ward, Biju? I’d have noticed the noise.”', else: '' },
        { if: 'kept', then: 'The forty-one pages she has already shredded. “Seven times,” she says.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'Loveday’s office',
        lines: [
          { from: 'loveday', mood: 'calm', text: 'I’m not trying to catch you out. I can’t sign what I can’t see.' },
        ],
      },
      choices: {
        week: {
          label: 'Ask for a week to tidy it up before she looks again',
          score: 1,
          consequence: '“A week,” says Loveday, and shuts the folder. She asks you nothing. On the fifth day you come back and tell her why you wanted it.',
          because: 'Time to think is not a bad thing to ask for, and in the end you used it well. But for five days she thought that the folder needed tidying, and being honest includes what you let somebody believe [20.2]. What you have to show is your learning, and she could have helped you with that at once [G-04].',
          instead: '“It isn’t tidiness, Loveday. Some of it isn’t so. Can I tell you which?”',
          standards: ['20.2'],
          statements: ['G-04'],
          goto: mended,
        },
        stand: {
          label: 'Tell her that it is right, only not very well put down',
          score: 0,
          consequence: '“Right,” says Loveday, slowly. She writes down what you said, with the date and the time. She used to do that with people who swore that they had booked a sea view.',
          because: 'It was an awkward moment, and one more sentence would have got you past it. But it was not true, and it was said to the person whose signature stands for its being true [20.2]. The folder is there to show that you go on learning, and now she can rely on nothing in it [22.2 G-04].',
          instead: '“No. It isn’t right. I wanted it to add up, and I wrote it so that it would.”',
          standards: ['20.2', '22.2'],
          statements: ['G-04'],
          harm: 'Loveday, who is asked to sign for something that is not so.',
          goto: 'sea-view',
        },
        part: {
          label: 'Take out the doubtful part, and tell her it was late',
          score: 2,
          consequence: '“It was late,” says Loveday, “it’s always late. You’re on nights.” She lets you take it out. She looks at you for a moment longer than you would like.',
          because: 'You took out what was not so, so that what she signs will be true [22.2]. You also gave her a smaller reason than the real one. Openness is what makes it possible to learn from a thing like this [20.2 G-05].',
          instead: '“I was tired, and I also knew. I’ll take it out, and I’d like to say so.”',
          standards: ['22.2', '20.2'],
          statements: ['G-05'],
          goto: mended,
        },
        own: {
          label: 'Tell her which parts are not so, and ask how to mend it',
          score: 3,
          consequence: 'It takes two minutes, and is horrible for one of them. “Thank you,” says Loveday. “I once counted the same caravan for three summers.” She turns to a clean page and writes “Aug.” at the top.',
          because: 'You put it right while it could be put right, and she can trust the rest because of it [20.2]. There is time to do the learning you have to show [22.2 G-04]. To be open and to learn from it is what the regulator wants to encourage [G-05].',
          standards: ['20.2', '22.2'],
          statements: ['G-04', 'G-05'],
          goto: mended,
        },
      },
    },

    light: {
      ending: 'good',
      title: 'The keeper’s log',
      text: `August, three in the morning. Hedley is home, on a frame, and there are feet on the landing. “I have the light, Mr Pender.” He looks at you hard, and asks for the book.

Jenifer flew home in July. The ward had told her about the post, and said sorry for it. She had come expecting the worst, and found him asleep. In his folder, under “Nights”, there is a line in her writing now.

Your twenty hours are in, and true. Hedley signs, and turns back a page to see that you have filled in yours. “Only what you saw,” he tells you. “Not what you’d have seen if you’d been awake.”`,
      outcome: 'Hedley slept, and what settled him stayed with those who look after him; what you learned and what you logged are your own.',
    },

    later: {
      ending: 'good',
      title: 'A little later',
      text: [
        {
          if: 'rung',
          then: 'August. Hedley is home, on a frame, and signs his book at three. Nobody on the page remembers him; they are on to feet.',
          else: 'August. Hedley is home, three weeks later than planned, on a frame and a little thinner. The nights on the ward took it out of him. On your first shift together you say the words, and he looks at you as if you were the boat. Nobody on the page remembers him; they are on to feet.',
        },
        {
          if: 'shamed',
          then: 'You wrote to Holly in July: sorry, you said, not for what you said but for where. She answered in August. She has not been back. She asks what the paper was this week, and you tell her.',
          else: 'The page headed “Nights” now has a copy, in the bag that goes with people to hospital.',
        },
      ],
      outcome: 'Hedley is home and the crowd has moved on; on the way he, or Holly, paid more than they need have.',
    },

    jenifer: {
      ending: 'poor',
      title: 'What Jenifer asks',
      text: [
        {
          if: 'pasted',
          then: {
            if: 'owned',
            then: 'Jenifer had it from Loveday that same Thursday, on the phone, before her flight. When the lighthouse page found him she was angry, and ready. Loveday reported it, as she had to.',
            else: 'Jenifer had it from a message that came as her plane landed. A man she had never met, who loved lighthouses, said what a lovely story it was. She rang Loveday, who had to say that she knew nothing. By Monday Loveday did.',
          },
          else: {
            if: 'told',
            then: 'Holly’s lovely story reached Jenifer at the bedside on Saturday. She smiled, and then she stopped smiling. That evening she rang Loveday.',
            else: 'Jenifer had it from a message that came as her plane landed. A man she had never met, who loved lighthouses, was so glad that all those nurses were helping her father. Nobody had told her. Nobody who could have stopped it had been asked to. You tell her yourself that you were one of them.',
          },
        },
        '“He never let us tell people that he got lost at night,” she says to you, in Hedley’s room, in July. “So who was it, Biju, that you all thought you were talking to?” You tell her, from the beginning. You do not tell her that there was no name on it.',
        { if: 'padded', then: 'There is the log to put right as well. Loveday has given you until the end of August.', else: '' },
        { if: 'borrowed', then: 'The last account you write again. It is about this, and nobody is in it but you.', else: '' },
        'She goes on writing to you about his slippers. It is a beginning.',
      ],
      outcome: 'Hedley is home, but his nights were talked about where he and his daughter had no say, and her trust has to be earned again.',
    },

    short: {
      ending: 'poor',
      title: 'Blue tape',
      text: [
        {
          if: 'padded',
          then: 'You find your hours in August. There is a study day in Exeter, with sandwiches. And there are Thursdays, on which you say something every time, and keep the page.',
          else: 'You write the last account again in August, on the back step, in the sun. It is about a trolley. It is not as good as the one from Leeds, and you can answer any question about it.',
        },
        'Loveday reads all of it, twice, and signs with a day to spare. For some time she goes on asking to see things that she used to take your word for. Hedley, home on a frame, asks to see your book as well, but he has always done that.',
      ],
      outcome: 'You stay on the register with a log that is true, and a manager who looks twice.',
    },

    lantern: {
      ending: 'breach',
      title: 'All details changed',
      text: [
        {
          if: 'kept',
          then: 'One of the pages that fell on the floor went home with Mrs Opie’s son, among his own papers. “I have the light, Mr P”, it says, and under that, in your words, “All details changed”. He plays cribbage with Hedley. He posts it to Jenifer, with a kind note.',
          else: 'In August your line is on a mug. The lighthouse page sells it for charity, and somebody kindly sends one to Jenifer: “I have the light, Mr P”. It takes her one evening to find where it came from, and under it, in your words, “All details changed”.',
        },
        'She puts them side by side for Loveday: what you wrote, and her father. Not one detail is different. Loveday has to report it, and whether the regulator should hear of it is no longer for her alone. Hedley hands you the book at three, as always, and waits for you to sign. Jenifer has asked that it be somebody else.',
      ],
      outcome: 'Hedley’s confidence was broken in public and then covered with an untruth, and it was his daughter who found it.',
    },

    'sea-view': {
      ending: 'breach',
      title: 'The sea view',
      text: [
        { if: 'borrowed', then: 'Loveday types one sentence of your account into a search box, and Leeds comes up.', else: '' },
        { if: 'padded', then: 'Loveday writes to Aroha, politely, from one host to another. Aroha looks through all four Thursdays, and is very sorry. She can find you on one of them, if that.', else: '' },
        '“I could have waited,” says Loveday. “I’d have driven you to a study day myself.” She cannot confirm what you have told her, and she has to take advice on what you said when she asked. Down the corridor Hedley is reading his log to Ioana. Fog, it says. Fog. Fog. Nothing seen.',
      ],
      outcome: 'What could still have been put right was covered with something that was not true, and your honesty is now in question.',
    },
  },
})
