import { defineScenario } from '#lib/scenario/define.ts'

/** Dinner time: Ada comes to the drop-in by herself, unless the nurses’ own pages have gone on showing it to her. */
const dinnerTime = { if: 'joked', then: 'stairs', else: { if: 'fed', then: 'stairs', else: { if: 'loud', then: 'stairs', else: 'drop-in' } } } as const

/** Callum knocks if he has been met; otherwise he writes to a page that nobody is watching. */
const callum = { if: 'met', then: 'knock', else: 'unread' } as const

/** A secret that was kept does not wait for the evening. */
const homeTime = { if: 'kept', then: 'not-in-file', else: 'trudy' } as const

/** After an honest report: there is a page to write for, unless the page or a pupil has been hurt by the day. */
const evening = {
  if: 'aired',
  then: 'known',
  else: { if: 'hurt', then: 'sixty-phones', else: { if: 'joked', then: 'herons', else: { if: 'fed', then: 'herons', else: { if: 'half', then: 'herons', else: 'page' } } } },
} as const

/** How it ends when the last post does good. */
const nextWeek = {
  if: 'promised',
  then: 'late',
  else: {
    if: 'loud',
    then: 'late',
    else: {
      if: 'named',
      then: 'late',
      else: {
        if: 'copied',
        then: 'late',
        else: { if: 'waited', then: 'late', else: { if: 'untold', then: 'late', else: { if: 'met', then: 'kettle', else: 'late' } } },
      },
    },
  },
} as const

export default defineScenario({
  id: 'the-challenge',
  title: 'The challenge',
  blurb: 'You are a school nurse on a wet Wednesday in Sunderland, and a boy in Year 9 has tagged your service in a filmed dare.',
  role: 'School nurse',
  note:
    'In this story young people dare each other online to fight, to go without food and to hurt themselves. Nothing is described, and the dare’s name is left out. ' +
    'One girl, who has been ill before, is unwell and is looked after. You can stop whenever you like. ' +
    'If it touches you: Samaritans, 116 123, free, day and night. In England, Scotland and Wales, NHS 111 can help too. In an emergency, 999.',
  reflect: 'When something alarming goes round, what is your own first tap? What could you do in that minute that does not pass it on?',
  passMark: 21,
  marks: ['met', 'joked', 'slow', 'fed', 'loud', 'copied', 'waited', 'promised', 'untold', 'half', 'kept', 'named', 'aired', 'hurt', 'unsaid', 'plates'],
  people: {
    hana: { name: 'Hana Chowdhury', role: 'School nurse', face: { skin: 'brown', hair: 'mediumStraight', hairColour: 'black', top: 'teal', glasses: true } },
    callum: { name: 'Callum Cairns', role: 'Pupil, Year 9', face: { skin: 'pale', hair: 'short3', hairColour: 'auburn', top: 'navy' } },
    ada: { name: 'Ada Chikere', role: 'Pupil, Year 10', face: { skin: 'deep', hair: 'cornrows', hairColour: 'black', top: 'navy' } },
    trudy: { name: 'Trudy Armstrong', role: 'School nurse, your old mentor', face: { skin: 'light', hair: 'grayMedium', hairColour: 'grey', top: 'plum' } },
    harriet: { name: 'Harriet Applegarth', role: 'Deputy head, safeguarding lead', face: { skin: 'pale', hair: 'mediumBangs', hairColour: 'brown', top: 'moss', glasses: true } },
    alastair: { name: 'Alastair Hetherington', role: 'Head teacher', face: { skin: 'light', hair: 'noHair', hairColour: 'grey', top: 'sand', beard: 'moustache' } },
    tanya: { name: 'Tanya Cairns', role: 'Parent', face: { skin: 'pale', hair: 'longBangs', hairColour: 'blonde', top: 'rose' } },
    azra: { name: 'Azra Habib', role: 'Parent', face: { skin: 'tan', hair: 'hijab', hairColour: 'plum', top: 'sky' } },
    anselm: { name: 'Anselm Chikere', role: 'Ada’s dad, Metro driver', face: { skin: 'deep', hair: 'flatTop', hairColour: 'black', top: 'rust', beard: 'full' } },
  },
  you: 'hana',
  start: 'tag',
  scenes: {
    tag: {
      title: 'Ten past eight',
      text: `A Wednesday in May, and it has rained since Sunday. You are Hana, the school nurse. Your room has a kettle, a sofa with a past, and a drawing of a heron by Ada in Year 10.

Ada was very ill last year, with food at the heart of it. Getting better, she stopped following everything on her phone that made her feel worse. She kept herons, her cousin, and two nurses: Trudy, and your service’s own page.

The page’s phone buzzes before your coat is off. There is a filmed dare going round. Some of it is fights. Some of it, you have heard, is about food, or worse. Callum in Year 9 has tagged you.`,
      stage: {
        app: 'feed',
        title: 'Staithe School Nurses: you were tagged',
        posts: [
          {
            by: 'callum', mood: 'smiling', time: '07:52', reactions: '😂 31',
            text: '@Staithe School Nurses marks out of ten?? 😂😂 its only a laugh. some of the others are messed up tho',
            photo: 'A clip. You have not pressed play.',
          },
        ],
      },
      choices: {
        joke: {
          label: 'Play along, so that he keeps talking: “Two out of ten, mind”',
          score: 0,
          consequence: '“Two out of ten. Mind that blazer 😂” Callum pins it to the top of his page. By the bell it has ninety hearts, and the app is showing it to everybody who follows the nurses.',
          because: 'You wanted to stay somebody whom he can talk to, and a joke has got you there before. But this one gives marks for a fight, and from a nursing page that can sound like encouragement to have the next [G-34]. The regulator’s list is only of examples, so a joke that makes harm look normal counts as well [G-24]. What you laugh at, young people take their cue from [20.3].',
          instead: '“Harriet, Callum in Year 9 has tagged us in a fight. Under the laughing he says that some of it is worse. Can somebody see him before lessons?”',
          standards: ['20.3'],
          statements: ['G-24', 'G-34'],
          marks: 'joked',
          harm: 'Callum, and whoever is dared next: a nurses’ page has given marks for a fight.',
          reach: { people: 1900, words: 'The 1,900 people who follow the page' },
          goto: 'repost',
        },
        lead: {
          label: 'Do not answer it; ask Harriet to have him found before nine',
          score: 3,
          consequence: 'Harriet Applegarth is the school’s designated safeguarding lead. She notes the link and leaves the clip. By twenty to nine Callum is in a warm room with his form tutor, toast, and you. “It’s a laugh, miss,” he says, and eats four slices. But he asks twice which door is yours.',
          because: 'Under the laughing faces a boy said that some of it bothers him. Where a young person may come to harm you act without delay [16 G-63], and you tell those who need to know, as policy and the law allow [17.2]. The one who can have him found in ten minutes is along the corridor; an answer on the screen would have given the clip another push.',
          standards: ['16', '17.2'],
          statements: ['G-63'],
          marks: 'met',
          goto: 'repost',
        },
        scold: {
          label: 'Answer under it: “Not funny, Callum. Somebody will get hurt”',
          score: 1,
          consequence: '“Ooooh,” write eleven people. Callum replies with a yawning face. Every reply lifts the clip a little higher, and at registration he tells his form that the nurse has told him off.',
          because: 'It is true, and you said it because you care. But he half asked you something, and he was answered in front of his friends; kindness would have found a quieter room [1.1 G-43]. And nobody who could see him this morning has been told that a young person may be at risk [17].',
          instead: '“Harriet, can somebody catch Callum at registration, kindly? I think that he’s asking us something.”',
          standards: ['1.1', '17'],
          statements: ['G-43'],
          harm: 'Callum, who half asked for help and was told off in public.',
          reach: { people: 1900, words: 'The 1,900 people who follow the page' },
          goto: 'repost',
        },
        message: {
          label: 'Write to him in private: “You all right? Pop in and see me”',
          score: 2,
          consequence: '“im fine lol,” he writes. At break he walks past your door, counts the queue for jabs, and walks on. But now he knows that somebody reads that page.',
          because: 'You looked past the joke and asked how he was, and that is kindness [1.1]. What is missing is somebody who will see him today: the safeguarding lead has not been told [17.2]. And a message box has its drawbacks, because he may think that there is always a nurse behind it [G-74].',
          instead: '“Harriet, I could message him, but I’d sooner that he had a face and some toast. Who has him first?”',
          standards: ['1.1', '17.2'],
          statements: ['G-74'],
          reach: { people: 1, words: 'One person: Callum can keep or copy your words' },
          goto: 'repost',
        },
      },
    },

    repost: {
      title: 'Ten to nine: for awareness',
      text: `Trudy, at the school across the river, taught you this job: how to kneel so that a small child looks down at you, how to be late for anything but a crying one. Last month somebody filmed her grandson being hit.

Her own page says “school nurse” at the top, and half of Wearside follows it.`,
      stage: {
        app: 'feed',
        title: 'Trudy Armstrong',
        posts: [
          {
            by: 'trudy', mood: 'worried', time: '08:06', reactions: '💔 340   shared 212 times',
            text: 'PARENTS I am begging you, WATCH this. It’s in their pockets and it’s in OUR schools. Share share share. For awareness 💔',
            photo: 'The same clip, ready to play by itself, with the dare’s name under it.',
            comments: [
              { from: 'tanya', mood: 'cross', text: 'Shared!! Whose kids ARE these' },
              { from: 'azra', mood: 'worried', text: 'My daughter follows you Trudy. She showed me this over breakfast' },
            ],
          },
        ],
      },
      choices: {
        share: {
          label: 'Share it from the service’s page, with a clear warning on top',
          score: 0,
          consequence: '“Dangerous. Do not let your child see this.” It is the most shared thing that the page has ever put out. By ten, four other services have passed it on, and each time the clip starts to play.',
          because: 'You wanted parents to know, and you put the warning first. But an app cannot tell a warning from a cheer; it sees one more share. Encouraging violence and encouraging self-harm are both on the regulator’s list, and to pass on what does so can come close, whatever is written on top [G-34 G-35]. You are asked to do what you reasonably can to keep vulnerable people from harm, and some of them follow you [17.1].',
          instead: '“I’m not passing the clip on, with or without a warning. Trudy, can I ring you?”',
          standards: ['17.1'],
          statements: ['G-34', 'G-35'],
          marks: 'fed',
          harm: 'Young people who follow the page for help, and have the dare from it.',
          reach: { people: 'unknown', words: 'Shared on and on: nobody can count them' },
          goto: 'report',
        },
        line: {
          label: 'Send her a quick line: could she cut the clip and keep the words?',
          score: 2,
          consequence: 'Trudy sees it at half past ten, between two clinics. “Oh pet. You’re right.” The clip comes down. She leaves the dare’s name in, so that parents know what to look for.',
          because: 'You went to the person and not the crowd, in words that a friend could take, and that is a fitting way to talk to a colleague [8.2 G-62]. But a line waits until it is read. A risk like this one is counted in minutes, and a call would have been quicker [16].',
          instead: '“Trudy, have you one minute? Take the clip down first, then I’ll tell you why I’m ringing.”',
          standards: ['8.2', '16'],
          statements: ['G-62'],
          marks: 'slow',
          goto: 'report',
        },
        comment: {
          label: 'Comment under it that the clip has to go: there is a policy',
          score: 1,
          consequence: '“She’s only trying to HELP,” writes a cousin, and then the rest of them. A hundred comments by half past nine. The app sees a row, and gives the clip to everybody who follows either of you.',
          because: 'You were right about the clip, and you said so quickly. But feedback in front of hundreds is hard to use [9.1], and it is not the way to talk to a colleague online [G-62]. Meanwhile the row spread what it was about: whatever is online can be passed on, and a quarrel passes it on faster [G-76].',
          instead: '“I’m ringing you, Trudy, not writing here. It’s about the clip, and I know why you put it up.”',
          standards: ['9.1'],
          statements: ['G-62', 'G-76'],
          marks: 'loud',
          harm: 'Trudy, corrected before half of Wearside; and young people who are shown the clip because of the row.',
          reach: { people: 'unknown', words: 'Both pages’ followers and theirs: nobody can count them' },
          goto: 'report',
        },
        ring: {
          label: 'Ring her before her clinic: it has to go, and you will help',
          score: 3,
          consequence: '“I only wanted them to SEE,” says Trudy, and you let her say it. Then she takes it down, and reads you what she will put instead: “Ask them. Don’t show them.” It was up for fifty-one minutes.',
          because: 'You rang at once, and with a risk to young people that is what counts [16 G-63]. She heard the truth from a friend, with a way to put it right, so she could use it [9.1]. Copies may be about [G-76], but there will be fewer of them.',
          instead: '“I know why you did it, Trudy. But it’s reaching the bairns before their mams. Take it down, and we’ll write something better.”',
          standards: ['16', '9.1'],
          statements: ['G-63', 'G-76'],
          goto: 'report',
        },
      },
    },

    report: {
      title: 'Twenty to ten: nothing found',
      text: `Year 9 jabs, all morning, in the drama studio: two hundred arms and one fainting teacher. Between arms you report Callum’s clip in the app, using the first button that you find.

The answer takes four minutes. “We found nothing here that breaks our rules.” And there is a second copy now, on an account that you do not know.`,
      stage: {
        app: 'talk',
        place: 'The drama studio, behind a screen',
        lines: [
          { from: 'harriet', mood: 'surprised', text: 'It said no? There are children in it. In our blazers.' },
          { from: 'harriet', text: 'I’ve both links written down. I’m in and out of the exam hall until three. What do we do with an app that can’t see?' },
        ],
      },
      choices: {
        again: {
          label: 'Find the form for children at risk, and send it up the line too',
          score: 3,
          consequence: 'It is three menus down: “a child in danger”. You put in both links, and no names. The trust’s safeguarding team reports it from their side. By noon both copies have gone. There will be others, and there are two fewer.',
          because: 'The first button is seldom the right one; to know how an app works is part of using it well [G-73]. Policy gave you people who can press harder than you can, and you knew where they were [17.3]. A link, a time and the name of an account were enough to protect the children in it, and made no new copy [17.1].',
          standards: ['17.1', '17.3'],
          statements: ['G-73'],
          goto: dinnerTime,
        },
        save: {
          label: 'Save the clip on your own phone, in case somebody deletes it',
          score: 1,
          consequence: 'It takes a second. In your pictures it lies between a bus timetable and your daughter’s tenth birthday cake. You mean to send it to Harriet, and then there are forty more arms.',
          because: 'A post can vanish, and you wanted there to be proof. But these are pictures of children on a private phone, and the law on personal information has something to say about that [20.4]. A copy can also travel without anybody sending it [G-76]. For Harriet, links and times would do; what else to keep is for policy or the police to say [17.3].',
          instead: '“I’ve the links and the times, Harriet, and I’m keeping no copy. If the police want it, they can say how.”',
          standards: ['20.4', '17.3'],
          statements: ['G-76'],
          marks: 'copied',
          harm: 'The boys in the clip, who are now on a private phone as well.',
          goto: dinnerTime,
        },
        crowd: {
          label: 'Ask the page’s followers to go and report it, all in one go',
          score: 0,
          consequence: '“Everybody report this, link below. Together we can get it down 💪” Seven hundred people follow the link. Most of them report it. All of them have to look at it first, and the app notes that it is popular.',
          because: 'Many hands, and it felt like doing something. But the page has sent young people to see it who had never heard of it, and some of them cannot look without being hurt [17.1]. Encouraging self-harm is on the regulator’s list; you meant the reverse, and a link leads there all the same [G-35]. Their interests come first, also in how a thing is stopped [G-41].',
          instead: '“I’m not putting the link up. Two of us with the right form will do more than seven hundred who have to watch it.”',
          standards: ['17.1'],
          statements: ['G-35', 'G-41'],
          marks: 'fed',
          harm: 'Young people who are sent to the dare by the page that they follow for help.',
          reach: { people: 'unknown', words: 'Seven hundred followed the link: where it went from there, nobody knows' },
          goto: dinnerTime,
        },
        leave: {
          label: 'Leave it with the app, and give your whole mind to the arms',
          score: 1,
          consequence: 'The arms go well. By noon the second copy has passed four thousand views, and a third has music on it.',
          because: 'You had reported it, and there were two hundred young people in the queue. But one no from a machine is an early answer and seldom the last, and it helps to find out how an app’s reporting works [G-73]. There were people whom policy lets you pass it to in a single call [17.3].',
          instead: '“Harriet, it’s said no to me. I’ll use the form for children at risk, and ring our safeguarding team between classes.”',
          standards: ['17.3'],
          statements: ['G-73'],
          marks: 'waited',
          harm: 'Whoever is shown the clip next, and the boys who are in it.',
          goto: dinnerTime,
        },
      },
    },

    'drop-in': {
      title: 'Twenty past twelve: the drop-in',
      text: [
        'Wet coats, a steamed-up window, somebody crying about chemistry. Ada Chikere waits until the rest have gone, and then sits down under her own heron.',
        {
          if: 'slow',
          then: 'She has her phone in both hands. Trudy’s post stayed up until half past ten, and she has looked at it on the bus, and in form, and at break.',
          else: 'She has her phone in both hands. Trudy’s post was up for fifty-one minutes. Ada’s bus takes forty.',
        },
      ],
      stage: {
        app: 'talk',
        place: 'Your room',
        lines: [
          { from: 'ada', text: 'It was Miss Armstrong’s. She’s one of my two. So I thought it’d be all right to look.' },
          { from: 'ada', mood: 'worried', text: 'And then it keeps giving you more. The other ones. You know which.' },
          { from: 'ada', mood: 'hurt', text: 'I’ve gone and done one, miss. Today. Promise you’ll not tell?' },
        ],
      },
      choices: {
        promise: {
          label: 'Promise her for now, so that she can get the rest of it out',
          score: 0,
          consequence: 'Her shoulders come down. She tells you all of it, and it is more than today. At the bell she thanks you twice. You have the whole of it now, and nobody to give it to.',
          because: 'She was about to close like a door, and a promise kept it open. But it is one that you cannot keep: when a vulnerable person is at risk, you say so at once [17], to those who need to know, as the law allows [17.2]. Her interests come first, and hers today is that more people look after her than you [G-41].',
          instead: '“I can’t promise that, pet, and I won’t pretend to. I can promise that you’ll know whom I tell before I tell them.”',
          standards: ['17', '17.2'],
          statements: ['G-41'],
          marks: 'promised',
          harm: 'Ada, who is as ill as she was this morning, and believes that it is a secret.',
          stop: 'Never promise a young person secrecy. If one of them may be at risk, tell your safeguarding lead today; if the danger is immediate, ring 999.',
          goto: 'asked',
        },
        listen: {
          label: 'Hear her out first, and see to the telling once she has gone',
          score: 1,
          consequence: 'She talks for twenty minutes and goes off lighter. At a quarter past one Harriet comes to the door of French for her, kindly, with her dad on the phone. Ada looks past Harriet, for you.',
          because: 'You listened well, and you made no promise. But she asked you a straight question and went away thinking that silence was a yes. People are to be told how and why what they say is shared [5.2]. It can be done with kindness, while she is still in the room [G-43].',
          instead: '“Before you go on, Ada: some of this I may have to share, to keep you safe. I’ll tell you with whom, and you can say how.”',
          standards: ['5.2'],
          statements: ['G-43'],
          marks: 'untold',
          harm: 'Ada, who finds out in front of her class that her words have gone round without her.',
          goto: 'parents',
        },
        straight: {
          label: 'Say that you can’t, and who needs to know, and ask her how',
          score: 3,
          consequence: '“I can’t promise that, pet. I can promise you’ll know before they do.” She studies the heron. “Dad, then. But you start.” You look her over, and Harriet comes to you. Her clinic, rung there and then, will see her this afternoon. At ten past one her dad is at the door, in his Metro uniform, out of breath.',
          because: 'You told her how and why it would be shared, before it was [5.2], and left her what could be left to her: the order, the words and who begins. Those who need to know, know, as policy and the law allow [17.2]. You put her interests first, and they were bigger than being liked by her for an hour [G-41].',
          standards: ['5.2', '17.2'],
          statements: ['G-41'],
          goto: 'parents',
        },
        ring: {
          label: 'Say that it is too big for you two, and ring her dad at once',
          score: 2,
          consequence: '“Don’t,” says Ada, but it is ringing. Her dad is there at ten past one, in his Metro uniform, out of breath. She goes with him without looking at you. Harriet hears of it from the front desk.',
          because: 'You acted without delay and kept nothing back from somebody who needs to know [16 G-63]. But it was done to her rather than with her, and to hear what worries a person takes a minute that you had [2]. The safeguarding lead should hear it from you, too, and not in passing.',
          instead: '“This is too big for the two of us. Your dad and Miss Applegarth have to know today. Who first, and shall I start?”',
          standards: ['16', '2'],
          statements: ['G-63'],
          goto: 'parents',
        },
      },
    },

    stairs: {
      title: 'Five past one: the back stairs',
      text: `Ada Chikere does not come to the drop-in. A friend of hers comes instead, at a run.

Ada is on the back stairs with her head against the rail. She is as grey as the window, and she tries to smile. Seeing that it is you, she slides her phone under her bag.`,
      stage: {
        app: 'talk',
        place: 'The back stairs',
        lines: [
          { from: 'ada', mood: 'tired', text: 'It came up off yous. The nurses. So I thought it must be all right to look.' },
          { from: 'ada', text: 'And then it keeps giving you more. The other ones. I’ve gone and done one. I only went wobbly for a minute.' },
          { from: 'ada', mood: 'worried', text: 'Don’t write it down, miss. Please. I’ll have to go back to the start.' },
        ],
      },
      choices: {
        ankle: {
          label: 'Agree to call it a twisted ankle, if she stays with you a bit',
          score: 0,
          consequence: 'She stays until there is some colour in her face, and even laughs at your bandaging. At the bell she limps off, on the wrong foot. You have the whole of it now, and nobody to give it to.',
          because: 'You wanted her beside you, and it was the price she named. But somebody vulnerable is at risk, and that has to be said at once to those who can help [17]. A false line on a form is not a kindness to the next nurse, or to her [10.3]. Her interests come first, and they need the truth [G-41].',
          instead: '“I’ll write down what happened, because I want you looked after properly. You can read every word.”',
          standards: ['17', '10.3'],
          statements: ['G-41'],
          marks: 'promised',
          harm: 'Ada, who is unwell, and whose record says that she tripped.',
          stop: 'Never agree to hide that a young person is unwell or at risk. Tell your safeguarding lead today; if the danger is immediate, ring 999.',
          goto: 'asked',
        },
        stay: {
          label: 'Stay and check her, send for Harriet, and say who must know',
          score: 3,
          consequence: 'You do what a nurse does on a cold stair. Her friend goes for Harriet, and to keep the others away. If Ada faints or gets worse, you tell her, it is 999. She does not. Harriet brings a blanket. A doctor will see her within the hour, and her dad is coming off his train. “You start,” says Ada. “I’ll do the end.”',
          because: 'You dealt with her safety first, and without delay [16 G-63]. You told her how and why it would be shared, before it was [5.2]. The people who need to know do know, as policy and the law allow [17.2]. The day had gone wrong for her before you got to the stairs; from there on it went right.',
          standards: ['16', '5.2', '17.2'],
          statements: ['G-63'],
          goto: 'parents',
        },
        home: {
          label: 'Take her home in your car, by the side gate, past all the eyes',
          score: 1,
          consequence: 'She leans against the window, and you drive with one eye on her. Her dad is under the river with a full train, so it is an aunt who opens the door. At school, for half an hour, she is missing, and Harriet is out in the rain, looking.',
          because: 'You wanted to spare her the corridor, and her dignity matters. But nobody knew where she was, and she might have got worse on the way, with no one beside her but a driver. Policy on keeping young people safe says who is told and who goes along, and it is there for both of you [17.3]. Her interests came first in your mind; they needed a second person [G-41].',
          instead: '“We’ll go out by the side, away from everyone. But Miss Applegarth knows, your dad knows, and we wait for him here.”',
          standards: ['17.3'],
          statements: ['G-41'],
          harm: 'Ada, alone in a car with somebody who could not both drive and look after her.',
          goto: 'parents',
        },
        doctor: {
          label: 'Check her over, and ring her dad to take her to a doctor today',
          score: 2,
          consequence: 'Anselm Chikere is there in twenty minutes, in his Metro uniform, and carries her bag as if it were glass. The doctor sees her by three. Harriet hears of it from the front desk.',
          because: 'She was checked, and sent on in time to those who can do more, and that was what was urgent [13.2 G-63]. What was left out is the safeguarding lead. There may be others on other stairs today, and she can look for them only if she is told [17.2].',
          instead: '“Your dad’s on his way. I’m letting Miss Applegarth know as well, because I don’t think you’re the only one.”',
          standards: ['13.2', '17.2'],
          statements: ['G-63'],
          goto: 'parents',
        },
      },
    },

    parents: {
      title: 'Twenty to two: the parents',
      text: `The front office has run out of hold music. Alastair Hetherington, head teacher, has half a letter on his screen: the dare’s name, a picture from it, a list of signs. “They want it by three, Hana. You’re the medical one.”

The service’s page belongs to the parents’ group, to answer questions about jabs. Today nobody is asking about jabs.`,
      stage: {
        app: 'group',
        title: 'Years 9 and 10: mams, dads and carers',
        members: 640,
        privacy: 'closed',
        posts: [
          {
            by: 'tanya', mood: 'cross', time: '13:22', reactions: '❤️ 88',
            text: 'What is it CALLED. How am I meant to check our Callum’s phone if nobody will say. School nurses must know. @Staithe School Nurses SAY SOMETHING',
            comments: [
              { from: 'azra', mood: 'worried', text: 'They’re saying a Year 10 lass was in bits at dinner time. Is that it as well? Is it catching??' },
            ],
          },
        ],
      },
      choices: {
        letter: {
          label: 'Tidy up Alastair’s letter: the name and the signs, no picture',
          score: 1,
          consequence: 'It goes at half past two, to nine hundred homes. By three the name is the most searched-for word in the building. “I didn’t even know there were food ones,” says a girl in Year 8 to her friend.',
          because: 'Parents were asking for it, and the picture is out. But a name is what one types to find the thing, and a list of signs can be read as a list of steps. Whatever you send can be copied and passed on, from a parent’s phone to a child’s [G-76]. What you give out should make harm less likely, and this may not [19].',
          instead: '“They don’t need its name to ask, ‘Has anybody sent you something horrible?’ Let’s give them the question.”',
          standards: ['19'],
          statements: ['G-76'],
          marks: 'named',
          harm: 'Young people who had not heard of it, and now know what to search for.',
          reach: { people: 'unknown', words: 'Nine hundred homes, and everyone they show it to' },
          goto: callum,
        },
        settle: {
          label: 'Calm it down: “It’s an old illness of hers, and she’s safe”',
          score: 0,
          consequence: 'It works. Sixty people thank you, and the phones stop. It takes eleven minutes for somebody to remember who in Year 10 was off for so long last year.',
          because: 'One true sentence, and it stopped a rumour. But whether she was ill, and with what, is hers, and she has a right to that privacy in every part of her care [5.1]. To share it so is on the regulator’s list [G-25]. You gave no name, and in one year group of one school they did not need it [G-54].',
          instead: '“We never talk about any one pupil. Here is what you can ask your own tonight, and who is there if the answer worries you.”',
          standards: ['5.1'],
          statements: ['G-25', 'G-54'],
          marks: 'aired',
          harm: 'Ada, whose illness is being talked about by 640 households.',
          reach: { people: 'unknown', words: '640 parents, and everyone they tell' },
          goto: callum,
        },
        hold: {
          label: 'Say that you know, that school is acting, and more tomorrow',
          score: 2,
          consequence: 'Thirty thumbs and forty questions. Alastair’s letter says the same, and it is calm and true. Into the gap, at ten to three, somebody’s big brother puts the name.',
          because: 'You named nobody, not the girl and not the dare, and nothing that you wrote is wrong [20.10 G-57]. But frightened people were asking what to do, and “tomorrow” is a long way off at teatime. Plain words for tonight would have left less room for the brother [7.1].',
          instead: '“School knows, and is acting. For tonight: one question to ask, one thing not to do, and three numbers.”',
          standards: ['20.10', '7.1'],
          statements: ['G-57'],
          reach: { people: 'unknown', words: 'Nine hundred homes: nothing in it can hurt anyone' },
          goto: callum,
        },
        write: {
          label: 'Write what to ask, and where to turn, and leave out the name',
          score: 3,
          consequence: 'Ask: “Has anybody sent you something that bothered you?” Listen, and do not shout. Do not search for it or share it. In danger, 999; worried, 111; to talk, Samaritans, 116 123. “We never discuss any one pupil.” Tanya Cairns puts a heart. “Right,” she writes. “I can ask that.”',
          because: 'It has all that a parent can use tonight, in words for the end of a long day [7.1], and as far as you know it is right [G-57]. It gives nobody a thing to search for. About the girl you said what you would say of any pupil, and so kept her privacy [5.1].',
          standards: ['7.1', '5.1'],
          statements: ['G-57'],
          reach: { people: 'unknown', words: 'Nine hundred homes and counting, as it should be' },
          goto: callum,
        },
      },
    },

    asked: {
      title: 'Twenty to two: Harriet asks',
      text: `Alastair Hetherington, the head teacher, is writing to parents without you. You can hear him through the ceiling, spelling out the dare’s name to the office.

You have been sitting with your hand on the phone. Then Harriet puts her head round the door, a register open on her arm.`,
      stage: {
        app: 'talk',
        place: 'Your room',
        lines: [
          { from: 'harriet', text: 'Ada Chikere. Her form tutor’s worried. Says she’s seen that look before.' },
          { from: 'harriet', mood: 'worried', text: 'She was with you, wasn’t she? Is there anything I ought to know?' },
        ],
      },
      choices: {
        tell: {
          label: 'Tell her everything now, and go to Ada to say why you had to',
          score: 3,
          consequence: 'Ada hears it from you, in the corridor outside French. “You promised.” You say that you did, and that it was wrong of you, and that you are not going away. By half past two her dad is there, her clinic is making room for her, and she has let him hold her coat.',
          because: 'It is hard to take back a promise, and harder the longer it stands. Those who need to know now know, as policy and the law allow [17.2]. You went and told her so yourself, and you were sorry, so she did not have to find it out [14.2]. Her interests had come first all along; now what you did fits them [G-41].',
          standards: ['17.2', '14.2'],
          statements: ['G-41'],
          goto: callum,
        },
        hint: {
          label: 'Say that Ada could do with an eye kept on her, and no more',
          score: 1,
          consequence: 'Harriet writes “eye on”, and underlines it. An eye is what Ada gets: at two, and again at the gate, from a distance, in the rain.',
          because: 'You tried to keep faith with both of them. But half a message makes nobody safe: Harriet cannot act on what she does not know, and colleagues depend on you for what shows a risk [8.6 G-60]. What Ada needed was a doctor and her dad, today [17.1].',
          instead: '“More than an eye. I promised her something that I shouldn’t have. Sit down, and I’ll tell you.”',
          standards: ['8.6', '17.1'],
          statements: ['G-60'],
          marks: 'half',
          harm: 'Ada, who goes home on the bus with nobody the wiser.',
          goto: callum,
        },
        keep: {
          label: 'Say that nothing comes to mind: you did give her your word',
          score: 0,
          consequence: '“Good,” says Harriet, and crosses a name off. “That’s one fewer.” The door closes quietly, as it always does.',
          because: 'Your word matters to you, and it is part of why they come. But a young person is at risk, and you have told the one who could protect her that she is not [17 20.2]. It is exactly here that you are asked to act without delay [G-63].',
          instead: '“Yes. And I ought to have come to you an hour ago.”',
          standards: ['17', '20.2'],
          statements: ['G-63'],
          marks: 'kept',
          harm: 'Ada, who has been crossed off the list of those to worry about.',
          stop: 'If a colleague with safeguarding duties asks you about a young person at risk, tell them what you know. No promise comes before a young person’s safety.',
          goto: callum,
        },
      },
    },

    knock: {
      title: 'Twenty past two: a knock',
      text: `One knuckle, low on the door. Callum is dripping on the mat, without the grin. He has found the room with the heron.

There are fifty minutes until the last bell.`,
      stage: {
        app: 'talk',
        place: 'Your room',
        lines: [
          { from: 'callum', mood: 'worried', text: 'It’s after school, miss. Under the railway. Me and Archie. I don’t want to. Neither does he.' },
          { from: 'callum', text: 'Only everybody knows now. They’re all bringing their phones.' },
          { from: 'callum', mood: 'hurt', text: 'And somebody’s brother’s bringing something. I never saw what. Don’t say it was me.' },
        ],
      },
      choices: {
        mam: {
          label: 'Ring his mam to come for him early, and get him well out of it',
          score: 1,
          consequence: 'Tanya Cairns comes in her slippers, and by three he is home with the dog. At ten past, Archie stands under the railway on his own, in front of sixty phones. People have come for something, and they get it. His wrist is broken.',
          because: 'Callum came to you, and you kept Callum safe. But there were two boys, and maybe a weapon. You are asked to act without delay for the public too, and what stops it is the police and the safeguarding lead, while there is time [16 G-63]. What they needed to know, you were free to share, since others’ safety came before his secret [5.4].',
          instead: '“You’ve done the hard bit. Now I’m ringing 999, and Miss Applegarth is fetching Archie. I can’t leave you out of it, but I won’t leave you alone in it.”',
          standards: ['16', '5.4'],
          statements: ['G-63'],
          marks: 'hurt',
          harm: 'Archie, who was left to go alone, and is hurt.',
          stop: 'If somebody may be seriously hurt today, ring 999 first, and then tell your safeguarding lead.',
          goto: homeTime,
        },
        wait: {
          label: 'Walk him along to Harriet, and wait till she is out of the exam',
          score: 2,
          consequence: 'You sit either side of a fish tank. At ten to three Harriet comes out, hears one sentence, and dials. It is enough, by about four minutes. Archie is fetched from geography, and puts his head down on the desk.',
          because: 'It went to the right person, from the boy himself, as policy has it [17.3]. But it waited half an hour behind a door that could have been knocked on. Where somebody may be badly hurt, anybody may ring 999, and without delay means now [16 G-63].',
          instead: '“I’m ringing 999 while you sit there, Callum. And somebody is going to knock on that exam.”',
          standards: ['17.3', '16'],
          statements: ['G-63'],
          goto: homeTime,
        },
        dial: {
          label: 'Ring 999 with him beside you, and have Harriet fetched at once',
          score: 3,
          consequence: '“I’ll not make a thing of you, but I can’t leave you out.” Where, when, who, what may be in a bag. Harriet is there in two minutes, and Archie in five; he cries with relief. At ten past three there are two police officers under the railway, sixty phones, and nothing to film.',
          because: 'Somebody might have been badly hurt within the hour, and you rang without delay [16 G-63]. You shared what the police and the school needed, since others’ safety came before his secret, and you told him so first [5.4]. He had been met that morning; that is why he knew which door.',
          standards: ['16', '5.4'],
          statements: ['G-63'],
          goto: homeTime,
        },
        post: {
          label: 'Put on the page that the police know all about ten past three',
          score: 0,
          consequence: 'Eight hundred people have read it by three. Half of them had not known that there was anything to go to. The police had not known either. Archie’s wrist is broken in the crush.',
          because: 'You thought that it would scare them off, and it cost one minute. But a page is read by those whom you would keep away, and passed on by them [G-76]. It was not true yet, either. Acting without delay means telling those who can act, and nobody had rung [16 G-63].',
          instead: '“I’m ringing 999 now, Callum. Nothing goes on the page until this is over.”',
          standards: ['16'],
          statements: ['G-63', 'G-76'],
          marks: 'hurt',
          harm: 'Archie, who is hurt, in a crowd that the page had helped to gather.',
          reach: { people: 'unknown', words: 'Eight hundred by three o’clock, and everybody they told' },
          stop: 'If somebody may be seriously hurt today, ring 999 first, and post nothing.',
          goto: homeTime,
        },
      },
    },

    unread: {
      title: 'Ten to three: unread',
      text: 'Nobody is put down to read the page’s messages between one and three on a Wednesday. It says so, in grey, at the foot of the page. You pick up its phone to see what the parents are saying, and find that somebody has been talking to you for an hour and a half. The last bell is in twenty minutes.',
      stage: {
        app: 'chat',
        title: 'Staithe School Nurses, messages',
        messages: [
          { from: 'callum', time: '13:05', text: 'u there' },
          { from: 'callum', mood: 'worried', time: '13:06', text: 'its after school under the railway. me n archie. i dont want to n neither does he but everyones coming' },
          { from: 'callum', time: '13:20', text: 'someones brother is bringing something' },
          { from: 'callum', mood: 'tired', time: '14:31', text: 'doesnt matter' },
        ],
      },
      choices: {
        dial: {
          label: 'Ring 999, and run for Harriet, who can find both of the boys',
          score: 3,
          consequence: 'You talk while you run. The bell and the police car come together. Archie has lost a sleeve and Callum his tie, and somebody’s brother has gone home the other way. “I didn’t think you’d seen it,” says Callum.',
          because: 'Twenty minutes were left, and you used the first for those who could get there [16 G-63]. What the police and the school needed to know, you shared, since others’ safety came before his privacy [5.4]. The hour and a half you could not get back. A page that takes messages has to say plainly when it is read [G-74].',
          instead: '“Police, please. A fight has been set for ten past three, and somebody may be bringing a weapon.”',
          standards: ['16', '5.4'],
          statements: ['G-63', 'G-74'],
          goto: homeTime,
        },
        answer: {
          label: 'Write to him: “I’m here now. Please don’t go. Come to my room”',
          score: 0,
          consequence: '“Seen,” says the screen, at four minutes past three. He does not come. At twelve minutes past there is a noise from the railway like a football ground. Archie’s wrist is broken.',
          because: 'He had written to you, so you wrote back, and you meant every word. But it put a fight with perhaps a weapon in it on the shoulders of a boy of fourteen. Without delay means to those who can act: 999, and the safeguarding lead [16 G-63]. What you could reasonably do for him was a call away [17.1].',
          instead: '“I’m ringing 999, and Miss Applegarth is getting him out of class. I’ll answer him when I can see him.”',
          standards: ['16', '17.1'],
          statements: ['G-63'],
          marks: 'hurt',
          harm: 'Archie, who is hurt; and Callum, who was asked to stop it by himself.',
          stop: 'If somebody may be seriously hurt today, ring 999 first, and then tell your safeguarding lead.',
          goto: homeTime,
        },
        harriet: {
          label: 'Run to find Harriet, and leave it to her who should be rung',
          score: 2,
          consequence: 'She is in the exam hall, at the far end, behind two hundred silent desks. You wave. She rings 999 from the corridor at one minute to three. They are there with a minute to spare, and one sleeve is all that is lost.',
          because: 'You went yourself, at a run, to the person whom policy names [17.3]. But nine minutes went by before anybody rang, and where somebody may be badly hurt, whoever knows first may dial first [16 G-63].',
          instead: '“I’m on to 999 now. You, please, run and wave at Miss Applegarth.”',
          standards: ['17.3', '16'],
          statements: ['G-63'],
          goto: homeTime,
        },
        arch: {
          label: 'Go straight to the railway, to be there before any of them is',
          score: 1,
          consequence: 'You are there first, in your lanyard, under a dripping arch. Callum sees you and stops. Archie is behind you, and so is somebody’s brother. You are pushed aside quite gently. Archie’s wrist is broken.',
          because: 'It was brave, and Callum will remember it. But one nurse cannot hold off a crowd, and in acting to protect others you think of everyone’s safety, your own too [13.4]. Nobody else knew where you were. To act without delay is to bring those who can help [16 G-63].',
          instead: '“Police to the railway, please. I’m going to the gate with Miss Applegarth, and no further.”',
          standards: ['13.4', '16'],
          statements: ['G-63'],
          marks: 'hurt',
          harm: 'Archie, who is hurt; you might have been too.',
          stop: 'If somebody may be seriously hurt today, ring 999 first, and do not go alone.',
          goto: homeTime,
        },
      },
    },

    trudy: {
      title: 'Ten past four: Trudy',
      text: [
        'Trudy has driven over the bridge with her lanyard still on. The app tells her who has watched what she puts up. She has been reading the list in your car park.',
        {
          if: 'joked',
          then: 'Your “two out of ten” has reached the trust’s communications team, as a picture of a screen. The service’s page is closed until somebody has looked into it.',
          else: { if: 'fed', then: 'The trust’s communications team has rung: the service’s page was sending people to the dare. It is closed until somebody has looked into it.', else: '' },
        },
        { if: 'hurt', then: 'Archie’s mother has rung from A&E. You have that in your head as well.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'Your room',
        lines: [
          { from: 'trudy', mood: 'hurt', text: 'Ada Chikere’s on it. Third name. I rang that bairn every Friday for a year, Hana, and I put it in her hand.' },
          { from: 'trudy', mood: 'worried', text: 'It’s all down now. Her dad thinks the sun shines out of the pair of us.' },
          { from: 'trudy', text: 'Do we have to say where she got it?' },
        ],
      },
      choices: {
        alone: {
          label: 'Write the report yourself tonight, so she needn’t look at it',
          score: 2,
          consequence: 'It is fair, and it is full, your own part too, and you send it at six. Trudy goes home and does the ironing, all of it, twice. The next she hears of it is a letter from a manager who has never met her.',
          because: 'It was written down and sent to those who can act on it, the same day [14.3]. But Trudy could have said it herself, and she would have, with you beside her; working together goes for the bad days too [G-61]. And nobody has yet said sorry to Ada and her dad [14.2].',
          instead: '“We’ll write it together. You do yours, I’ll do mine, and then we ring him.”',
          standards: ['14.3', '14.2'],
          statements: ['G-61'],
          goto: evening,
        },
        both: {
          label: 'Write it together, your own part too, and ring Ada’s dad now',
          score: 3,
          consequence: 'Links, times, who put up what, and when it came down. Then Trudy rings him, with you beside her. “It was me, Mr Chikere. I’m sorry.” The line is quiet for the length of a tunnel. “You rang her every Friday,” says Anselm Chikere. “So. Ring on Friday.”',
          because: 'It is written down as it was, so that the next such day can go better [14.3]. Those who were hurt by it heard what happened, and heard sorry, from the person who did it [14.2]. Being open and learning is what the regulator wants to encourage [G-05], and two people can do it who could not have done it singly.',
          standards: ['14.3', '14.2'],
          statements: ['G-05'],
          goto: evening,
        },
        source: {
          label: 'Report that Ada saw it online, and leave out whose post it was',
          score: 1,
          consequence: '“Seen on social media.” Nobody could call it a lie. Trudy hugs you so hard that your lanyards tangle. On Friday she does not ring, because she could not think how to begin.',
          because: 'You wanted to spare somebody who has given thirty years, and the rest of the report was right. But the line left out is the one that could stop it happening again [19.1]. Being open and learning is what the regulator encourages [G-05], and Ada, who knows very well whose post it was, can see that nobody has said so.',
          instead: '“It goes in, Trudy, and so does why you did it, and how fast you took it down.”',
          standards: ['19.1'],
          statements: ['G-05'],
          marks: 'unsaid',
          harm: 'Ada, who knows where she saw it, and waits for one of her two nurses to say so.',
          goto: { if: 'aired', then: 'known', else: { if: 'joked', then: 'not-in-file', else: 'herons' } },
        },
        quiet: {
          label: 'Agree that the day has been hard enough, and clear the lists',
          score: 0,
          consequence: 'You do it side by side, like washing up: the post, the lists, the messages. “Delete for everyone?” asks the app. It is a great relief, and it lasts until you have found your keys.',
          because: 'It was kindness to a friend, at the end of a day like that. But young people were put at risk by what was shown to them, and that is to be reported to those who can act [14.3 G-39]. Clearing away what shows it is not honest, however tired one is [20.2].',
          instead: '“I want it gone too. We’ll report it first, with all of it there, and I’ll sit next to you.”',
          standards: ['14.3', '20.2'],
          statements: ['G-39'],
          harm: 'Ada and her dad, from whom it is kept how this began.',
          goto: { if: 'aired', then: 'known', else: 'not-in-file' },
        },
      },
    },

    page: {
      title: 'Half past seven: the page',
      text: [
        'Home. Dry socks. The rain has stopped, as if it had only been waiting for the buses.',
        {
          if: 'copied',
          then: 'Your daughter brings you the tablet, held out in front of her. It fills itself from your phone. “Mam, who are these boys?” You sit down on the stairs with her, and it is a while before you get up.',
          else: '',
        },
        'Today nine hundred new people have begun to follow the service’s page: parents, teachers, and a good half of Years 9 and 10. Something has to be there for them in the morning.',
      ],
      stage: {
        app: 'chat',
        title: 'The page: who, what, when',
        members: 3,
        messages: [
          { from: 'trudy', time: '19:20', text: 'What if we did our OWN one. A kind one. 7 days, nice meals, nice deeds, kids post their plates 💚 fight fire with fire' },
          { from: 'harriet', time: '19:24', text: 'Parents still asking for a list of signs. Could do it as a picture?' },
          { from: 'harriet', mood: 'smiling', time: '19:25', text: 'School council has one request. No posters of a sad kid in a hood. “We’re not all in hoods, miss.”' },
        ],
      },
      choices: {
        kettle: {
          label: 'Show them what the drop-in is like, and who is there at night',
          score: 3,
          consequence: 'The school council films it next morning, in one go, and the trust’s communications team says yes: a corridor, a chair, a kettle, no pupils. “You needn’t know what to say. We can’t keep everything secret. We’ll tell you first who we tell. Nobody reads this page at night, so: 999 in danger, 111, Samaritans 116 123.” You are the one pouring. By Friday it has gone further than anything today did.',
          because: 'Used well, these pages do good: this one says plainly where help is, and how to begin [G-10 7.1]. It promises nothing that it cannot keep. It helps young people to stay well [3.1], and it gives them something better to pass on. In a 2011 interview about that year’s advice, its author said that the regulator wanted professionals to engage positively with patients and share good health stories [J-31].',
          instead: '“It can be dull. A door, a kettle, our faces, three numbers, and what we can and can’t keep to ourselves.”',
          standards: ['7.1', '3.1'],
          statements: ['G-10', 'J-31'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and meant to be' },
          goto: nextWeek,
        },
        plates: {
          label: 'Run Trudy’s kind one: seven days of good deeds and nice plates',
          score: 0,
          consequence: 'It is a success. By Friday there are two hundred plates on the page, and under every plate somebody has said whether it is a good one.',
          because: 'It came from the heart, and the deeds alone might have been lovely. But plates held up to be marked are what some of those who follow you are trying to get away from; you are asked to do nothing that hurts or upsets those who are vulnerable [20.5]. It copies the shape of the thing, a dare and an audience. What the page does has to fit their interests first [G-42].',
          instead: '“I love the heart of it, Trudy. No plates, though, and no days to keep up. Could we show them the kettle?”',
          standards: ['20.5'],
          statements: ['G-42'],
          marks: 'plates',
          harm: 'Young people for whom a plate on show is the hardest thing on a phone.',
          reach: { people: 'unknown', words: 'Anybody: it is public, and passed on by hundreds' },
          goto: 'herons',
        },
        signs: {
          label: 'Give the parents their picture: ten signs to watch for at home',
          score: 1,
          consequence: 'Parents pin it to their fridges. Two of the ten came from a page that Harriet found. In Year 8 somebody reads it as if it were about her.',
          because: 'They had asked and asked, and you wanted nobody missed. But you answer for what the page says being based on evidence, and two lines of it were from nobody knows where [6.1 G-56]. On a page that young people read, a list of signs can turn into a list of things to try. One question to ask would have served the parents better.',
          instead: '“Not a list. One thing to ask, one way to listen, and who to ring if the answer frightens you.”',
          standards: ['6.1'],
          statements: ['G-56'],
          harm: 'Young people who read the list as something to measure themselves by.',
          reach: { people: 'unknown', words: 'Anybody: it is public, and on fridges' },
          goto: 'herons',
        },
        rest: {
          label: 'Leave it empty for a week, and let the whole thing die down',
          score: 2,
          consequence: 'It does die down. On Friday a new follower in Year 10 scrolls the page for a door to knock on, and finds a poster about head lice.',
          because: 'You gave the thing no more air, and that is sound. But so many had come looking for help, and used well a page can show them where it is [G-10]. A quiet line about the drop-in would have helped young people stay well [3.1], and named nothing.',
          instead: '“Nothing about today. But let’s say which door, which days, and who answers at night.”',
          standards: ['3.1'],
          statements: ['G-10'],
          goto: 'late',
        },
      },
    },

    kettle: {
      ending: 'good',
      title: 'The room with the heron',
      text: `The Wednesday after. It is not raining, and nobody knows what to do with themselves. At twenty past twelve there is a queue at your door, and not all of it is for plasters.

Callum and Archie have come to look at the heron, they say, and stay for twenty minutes on the sofa with a past. Ada is on half days, with her clinic behind her. She puts a second drawing on your desk. It is your kettle, in some detail. “For the page,” she says. “If you want. Miss Armstrong’s seen it.”`,
      outcome: 'Ada and the two boys are safe, and young people know which door to knock on and what they will find behind it.',
    },

    late: {
      ending: 'good',
      title: 'The long way round',
      text: [
        {
          if: 'promised',
          then: 'It is June before Ada sits under the heron again. “You said you’d not tell,” she says. “I did say that,” you say, “and I’m sorry. I’ll not say it again. Ask me what I can keep.” She thinks about it. She asks.',
          else: {
            if: 'loud',
            then: 'It is June before Ada sits under the heron again. She has muted you both, she says, until it is all right to look. You tell her that it was your row with Trudy that kept it going, and that you are sorry. “I know,” she says. “Nobody usually says.”',
            else: {
              if: 'untold',
              then: 'It is June before Ada sits under the heron again. “You could have said,” she says. “I could,” you say. “I should have told you whom I was telling, and asked you how. I’m sorry.” She looks at the kettle for a while, and then asks if it is on.',
              else: 'By June Ada is on half days, and back under the heron on Wednesdays, with her clinic behind her and her feet on your sofa. “Is it gone?” she asks of the dare. Not all of it, you tell her. Less of it than there was.',
            },
          },
        },
        {
          if: 'met',
          then: 'Callum and Archie have taken to eating their dinner in your doorway. They say that it is for the wifi.',
          else: 'At the top of the page it now says, in large letters, when nobody is reading. Callum thought of the wording. “You not there” was his first go. You have told him that he should have had a better answer, that morning.',
        },
        { if: 'waited', then: 'The copies that you had left with the app went the same night, once the links in your report had reached the trust’s safeguarding team. By then a great many people had seen them. Harriet told the families of the boys who are in them, and you told her that the wait was yours.', else: '' },
        { if: 'copied', then: 'You reported the copy on your phone the next morning, which was a long form, and did with it what you were told to. Your daughter has gone back to drawing on the tablet.', else: '' },
        { if: 'named', then: 'A second letter has gone to the nine hundred homes, in your words: that the first should not have had the name in it, and what to ask instead. All the same, every so often somebody looks it up.', else: '' },
      ],
      outcome: 'Ada and the two boys are safe; it took longer, and cost somebody more, than it might have.',
    },

    'sixty-phones': {
      ending: 'poor',
      title: 'Sixty phones',
      text: `Archie comes back in June, his arm in a blue cast that nobody has signed. Sixty people filmed it. It does the rounds for a fortnight with music on.

The police officer who visits school is kind. She asks who knew, and when, and who rang. You tell her. She writes it down and underlines nothing, and you find that you would have liked her to. Callum walks Archie home now, the long way, not under the railway.`,
      outcome: 'Archie was hurt in a fight that could have been stopped; you have been open about when you knew.',
    },

    herons: {
      ending: 'poor',
      title: 'Herons and a cousin',
      text: [
        {
          if: 'unsaid',
          then: 'Ada gets the help she needs, at her clinic, with her dad beside her. One evening he asks her where she saw it. She tells him, and he asks you, quite politely, why the letter from the service says “social media”.',
          else: {
            if: 'half',
            then: 'It was evening before anybody looked after Ada, and by then she was a good deal worse. Her dad drove her in himself. She is home again, and mending. “You knew at dinner time,” he says on the telephone. It is not a question.',
            else: {
              if: 'joked',
              then: 'It was only one line, and you had owned up to it by teatime. All the same it is on a great many phones, and the service’s page is shut until the autumn. Callum will not look at you. He has been “two out of ten” since May.',
              else: {
                if: 'fed',
                then: 'You had owned up to it by teatime, and the trust has thanked you for that. All the same, it was the nurses’ page that young people had it from, and the page is shut until the autumn. Ada has had to begin again, with her clinic twice a week.',
                else: {
                  if: 'plates',
                  then: 'On Friday evening Ada rings Trudy. “I thought yours was safe,” she says. The plates are down within the hour. You report it, and tell her and her dad that it should never have been up, and that you are sorry. Her clinic sees her twice a week for a while.',
                  else: 'Two girls in Year 8 come to you that month about the picture. You take it off the page the same day, report it, and write to the parents to say why. Ada’s dad takes it off his fridge. He has read it, he says, and so has she, and he would like his daughter to have one page that is not about this.',
                },
              },
            },
          },
        },
        { if: 'hurt', then: 'Archie is back in school with his arm in a cast, and nobody has signed it.', else: '' },
        'Ada still follows things that do her good. Herons, that is, and her cousin.',
      ],
      outcome: 'Ada is being looked after, but the nurses’ page is no longer a place where she feels safe.',
    },

    known: {
      ending: 'breach',
      title: 'Year 10 knows',
      text: [
        `By Thursday it has a name and a surname. People are kind about it, and that is nearly the worst: somebody’s mother leaves a casserole. Ada, who had got better by being a girl who draws herons, is a girl with an illness again, to 640 homes.`,
        { if: 'hurt', then: 'Archie is back in school with his arm in a cast. Nobody talks about that. There has been so much else.', else: '' },
        `Her dad does not shout. He brings your answer from the parents’ group, printed, and lays it on your desk. “She’s safe, you wrote,” he says. The trust has to look into it, and to decide what comes next for you. The drawing has gone from your wall. Nobody saw her take it.`,
      ],
      outcome: 'Ada is being looked after, but what only her nurses knew about her was told to the whole school.',
    },

    'not-in-file': {
      ending: 'breach',
      title: 'Not in the file',
      text: [
        {
          if: 'kept',
          then: 'Ada is found that evening, by her dad, home early off a late train. It is 999, and then a ward, and she comes through. At the meeting Harriet has brought her register. She does not have to raise her voice. “I asked you,” she says, “and I crossed her off.”',
          else: {
            if: 'joked',
            then: 'A mother in another town has kept a picture of it: the clip, the service’s name, “two out of ten”. Beneath it she has put a question: is this in your report? It is not. There is an investigation, and what is missing from the file takes up most of it.',
            else: 'It is Azra Habib who remembers, at a parents’ evening in June: that post was a nurse’s, surely, with hundreds of shares? She still has it. Ada’s dad asks to see what the service wrote down about it. They look for a long time, because they cannot believe that there is nothing.',
          },
        },
        { if: 'hurt', then: 'Archie is back in school with his arm in a cast. That, at least, is in a file.', else: '' },
        'The trust has to decide whether the regulator should hear of it. Ada is on the mend, slowly, among other nurses. One of them asks about her drawings. She says that she used to do herons.',
      ],
      outcome: 'Ada came through, but those who should have known were not told, and it was found out without you.',
    },
  },
})
