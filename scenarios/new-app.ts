import { defineScenario } from '#lib/scenario/define.ts'

/** How it ends when Vera was answered well: it depends on whose switches Sneck had found on. */
const answered = { if: 'lit', then: 'eleven', else: { if: 'loose', then: 'eleven', else: 'sideboard' } } as const

/** What one can do tonight; true on every route by the time the story ends. */
const fridge =
  'On the fridge, in Yemi’s writing: “Any app, four minutes. Who can see me? Who can find me? Who can pass me on?” You could pick one tonight.'

export default defineScenario({
  id: 'new-app',
  title: 'The new app',
  blurb: 'You are a nursing associate in Hull, it is January, and the whole ward would like to see your cat on a new app.',
  role: 'Nursing associate',
  reflect: 'Choose one app on your phone. Who can see you there, who can find you, and who can pass you on? What will you change tonight, and what is worth keeping?',
  passMark: 10,
  marks: ['lit', 'loose', 'filmed'],
  people: {
    aga: { name: 'Aga Kowal', role: 'Nursing associate', face: { skin: 'light', hair: 'longBangs', hairColour: 'blonde', top: 'sky', glasses: true } },
    yemi: { name: 'Yemi Lawal', role: 'Student nurse, second year', face: { skin: 'deep', hair: 'cornrows', hairColour: 'black', top: 'sand' } },
    quentin: { name: 'Quentin Stead', role: 'Healthcare assistant', face: { skin: 'pale', hair: 'short5', hairColour: 'white', top: 'moss', beard: 'moustache' } },
    jean: { name: 'Jean Imrie', role: 'Ward manager', face: { skin: 'brown', hair: 'grayShort', hairColour: 'grey', top: 'navy' } },
    vera: { name: 'Vera Harker', role: 'Patient, made trawler nets', face: { skin: 'pale', hair: 'grayBun', hairColour: 'white', top: 'rose', glasses: true } },
    arthur: { name: 'Arthur Gale', role: 'Patient, ship’s cook, retired', face: { skin: 'tan', hair: 'noHair', hairColour: 'grey', top: 'plum', beard: 'full' } },
    sneck: { name: 'Sneck', role: 'Companion in the app, not a person', face: { skin: 'light', hair: 'buns', hairColour: 'teal', top: 'teal' } },
  },
  you: 'aga',
  start: 'bus',
  scenes: {
    bus: {
      title: 'Everybody is on it',
      text: `A wet January Monday, the top deck of the bus home through Hull. You are Aga, a nursing associate. Nearly everybody on the ward has joined a new app: short films, and a companion called Sneck, who is artificial intelligence (AI) and never sleeps.

Quentin, who is sixty-one and irons his socks, has a film up. Yours would star your cat, Breadcake.`,
      stage: {
        app: 'chat',
        title: 'Welcome!',
        messages: [
          { from: 'sneck', mood: 'smiling', text: 'Hi Aga! I’ve switched EVERYTHING on for you 💚' },
          { from: 'sneck', text: 'SEE ME: everyone. FIND ME: by your contacts and where you are, day and night. PASS ME ON: anyone.' },
          { from: 'sneck', mood: 'smiling', text: 'Ready?' },
        ],
      },
      choices: {
        yes: {
          label: 'Tap “Ready”; the best way to learn an app is to use it',
          score: 1,
          consequence: 'Up goes Breadcake, asleep in a colander. “Look who’s here!” says Sneck, to people it does not name. By bedtime four hundred strangers have seen your cat, and some have opinions about the colander.',
          because: 'Using a thing is a good way to learn it, and nobody reads menus on a bus. But Sneck was getting to know you before you had got to know Sneck [G-73]. Your phone goes where your patients are, so their privacy was in those switches too [20.10].',
          instead: '“I’ll join on the sofa, Quentin. Ten minutes with the switches first, and then you’ll get the cat.”',
          standards: ['20.10'],
          statements: ['G-73'],
          marks: 'lit',
          harm: 'People near you at work, whom the app can now match by way of your phone.',
          reach: { people: 'unknown', words: 'Four hundred strangers, and whoever they pass the cat on to' },
          goto: 'cat',
        },
        friends: {
          label: 'Set “See me” to friends only, and then tap “Ready”',
          score: 1,
          consequence: '“Friends! Cosy!” says Sneck, and leaves the other two as they were. Up goes Breadcake, asleep in a colander. Your friends love her and pass her on. By bedtime four hundred strangers have seen your cat.',
          because: 'You thought of privacy, which is more than Sneck did. But even the strictest settings have limits [G-75], and this one was not strict: it changed who sees a film first, not who can find you or pass you on. Your phone goes where your patients are, so their privacy was in those switches too [20.10].',
          instead: '“Friends only is one switch out of three. What do the other two do?”',
          standards: ['20.10'],
          statements: ['G-75'],
          marks: 'lit',
          harm: 'People near you at work, whom the app can now match by way of your phone.',
          reach: { people: 'unknown', words: 'Four hundred strangers, and whoever they pass the cat on to' },
          goto: 'cat',
        },
        off: {
          label: 'Turn all three off, and post the cat for nobody',
          score: 3,
          consequence: '“Shy!” says Sneck. You post Breadcake, asleep in a colander, and look at your page as a stranger would. One blank green circle. Breadcake takes it well.',
          because: 'All off, a cat with no secrets, a look from outside: that is getting to know an app [G-73]. Nobody has written a rule for Sneck yet: social media keeps changing, and the regulator works out what the Code means for what is new [G-09]. You began with other people’s privacy in mind [20.10].',
          standards: ['20.10'],
          statements: ['G-73', 'G-09'],
          goto: 'cat',
        },
      },
    },

    cat: {
      title: 'What the cat found out',
      text: [
        {
          if: 'lit',
          then: 'Tuesday, break. Breadcake has been seen 2,300 times. Under her Sneck has added, to be helpful: “Aga is on lates this week!” You never told it that.',
          else: 'Tuesday, break. Breadcake has been seen by nobody. “Are you all right?” Sneck has asked, twice.',
        },
        'Your phone lies among the mugs. Yemi, the student nurse, has her thumb over “Ready”.',
      ],
      stage: {
        app: 'talk',
        place: 'The staff room',
        lines: [
          { from: 'yemi', text: 'My whole year revises on it. Somebody’s made drug sums rhyme. Is it safe, though? I’ll do what you do, Aga.' },
          { from: 'quentin', mood: 'smiling', text: 'It found my old milkman. I never even asked!' },
          { from: 'sneck', mood: 'smiling', text: 'Tip! I introduce phones that sleep under one roof. It’s usually love 💚' },
        ],
      },
      choices: {
        show: {
          label: 'Go through it together: the good, bad and switches',
          score: 3,
          consequence: 'Your phone, then Quentin’s, then Yemi’s. To keep: rhyming sums, Quentin’s choir, the cat. To switch off: nearly all of Sneck. Yemi boils it down to three questions and sticks them on the fridge.',
          because: 'A student asked, and you showed her how to find out [20.8]. You weighed the rhymes against what Sneck takes in return [G-74]. No guidance covers everything; it gives principles to think with, and now so does the fridge [G-08].',
          standards: ['20.8'],
          statements: ['G-74', 'G-08'],
          goto: 'ten-seconds',
        },
        warn: {
          label: 'Advise them both to come off it while they still can',
          score: 2,
          consequence: '“Right you are,” says Quentin, and waits until you have gone. Yemi deletes it. That evening she sits alone with her drug sums, which do not rhyme. Quentin’s switches stay as Sneck left them.',
          because: 'It was meant to protect them, and for some people it is the right answer. But an app has advantages too, and Yemi lost hers [G-74]. Both were told what to do, and neither learned how to look [9.4].',
          instead: '“It’s good for drug sums and it’s nosy. Shall we keep the one and switch off the other?”',
          standards: ['9.4'],
          statements: ['G-74'],
          marks: 'loose',
          goto: 'ten-seconds',
        },
        each: {
          label: 'Say it is up to each of them; you are no expert either',
          score: 1,
          consequence: '“True,” says Yemi, and taps “Ready”, like everybody else. Behind you Quentin is showing Sneck the biscuits. Sneck would like to know whose they are.',
          because: 'It is modest, and it is true. But Yemi had said whose lead she would follow, and students do look to what you do [20.8]. You had begun to see how Sneck works, and half a look, shared, beats none [G-73].',
          instead: '“I’m no expert, so let’s look together. What does that switch do?”',
          standards: ['20.8'],
          statements: ['G-73'],
          marks: 'loose',
          harm: 'Yemi, who asked for help and was left with every switch on.',
          goto: 'ten-seconds',
        },
      },
    },

    'ten-seconds': {
      title: 'Ten seconds',
      text: `Thursday, ten to four. The bay by the door is empty: six stripped beds, a floor like an ice rink. Sneck has a new trick. Dance for ten seconds, and it puts you on a trawler in a storm.

Yemi looks at the floor, then the phone, then you.`,
      stage: {
        app: 'talk',
        place: 'The empty bay',
        lines: [
          { from: 'quentin', mood: 'smiling', text: 'No patients in it. Ten seconds, Aga, and we’re on the North Sea!' },
          { from: 'yemi', text: 'Are we allowed? I’ve my assessment on Monday. If you say it’s fine, it’s fine.' },
        ],
      },
      choices: {
        leave: {
          label: 'Leave them to it; somebody has to take the teas round',
          score: 1,
          consequence: 'Quentin has four seconds of it when Jean, the ward manager, wheels in a bed. He deletes it in front of her. “And who said that you could?” says Jean. Yemi, who had asked you, does not say so.',
          because: 'The teas matter, and it was not your phone. But Yemi had asked you, and she took your silence for a yes [20.3]. When somebody is unsure about a post, it helps to ask aloud what it would mean for them in practice, and for keeping to the Code [G-77].',
          instead: '“Not in here, you two. Bus shelter, after the shift. I’ll bring the moves.”',
          standards: ['20.3'],
          statements: ['G-77'],
          harm: 'Yemi, told off four days before her assessment for something she had asked about.',
          goto: 'tablet',
        },
        after: {
          label: 'Say yes, but at the bus shelter when you have finished',
          score: 3,
          consequence: 'At half past nine, in sleet and big coats, the three of you dance. Sneck adds waves and a gull. The bus driver waits for the end, and claps.',
          because: 'Yemi was unsure, and you weighed what a film would mean in practice and for keeping to the Code [G-77]. At the shelter nobody’s care was in sight or in hearing, and the fun was the same [5.1].',
          standards: ['5.1'],
          statements: ['G-77'],
          goto: 'tablet',
        },
        film: {
          label: 'Say yes, here in the empty bay, with no patients about',
          score: 0,
          consequence: 'You are all terrible, and it is wonderful. Sneck adds waves, rain, a gull and, to be helpful, captions. Quentin puts it up at four, and Yemi laughs for the first time this week.',
          because: 'A laugh on a long shift is worth a lot, and you did look for patients first. But sound counts as much as a picture [G-17], and a ward is never out of hearing. What people say about their care there is private [5.1].',
          instead: '“Not in here, you two. Bus shelter, after the shift. I’ll bring the moves.”',
          standards: ['5.1'],
          statements: ['G-17'],
          marks: 'filmed',
          harm: 'A patient across the corridor, whose talk about his tablets is in the film.',
          stop: 'If you are thinking of filming at work to try something out: an empty room still has voices in it. Wait until you are off the ward.',
          reach: { people: 'unknown', words: 'Whoever Quentin’s switches let in, and anybody they have shown it to' },
          goto: 'captions',
        },
      },
    },

    tablet: {
      title: 'People you may know',
      text: [
        'Friday. Vera Harker made trawler nets for thirty years. Her granddaughter has put the app on her tablet, for the knitting. She turns it round for you.',
        '“People I may know,” says Vera. “I should think so. I was married to him.”',
        {
          if: 'lit',
          then: { if: 'loose', then: 'Then you see your cat.', else: 'Then you see your cat. You switched off on Tuesday; Sneck had met you by then.' },
          else: '',
        },
        'Arthur is in the next bay. He has told his daughters that he is in Bridlington. “Is he here?” says Vera, in another voice. “Is he poorly?”',
      ],
      stage: {
        app: 'chat',
        title: 'Sneck, on Vera’s tablet',
        messages: [
          { from: 'sneck', mood: 'smiling', text: 'Vera! You and ARTHUR GALE have slept under one roof for four nights! Is it love? 💚' },
          { if: 'lit', from: 'sneck', mood: 'smiling', text: 'You both know AGA KOWAL, nursing associate! Here is her cat.' },
          { if: 'loose', from: 'sneck', mood: 'smiling', text: 'You both know QUENTIN STEAD! He irons his socks.' },
          { from: 'vera', mood: 'surprised', text: 'NO' },
        ],
      },
      choices: {
        ease: {
          label: 'Set her mind at rest: he is next door, and doing very well',
          score: 0,
          consequence: 'Vera shuts her eyes. “Good,” she says. “Daft man.” She rings her sister, who rings one of Arthur’s daughters to say how sorry she is that he is poorly. Both daughters are in the car before anybody thinks to ring the ward.',
          because: 'She was frightened, and you could mend it in five words. But Sneck was guessing, and you knew. Where he is and how he is are Arthur’s to tell [5.1]. You owe him confidentiality as you owe it to Vera, even when somebody asks out of love [G-47].',
          instead: '“I can’t talk about anybody else, Vera, and I’d never talk about you. Let’s turn this off, and I’ll fetch the ward manager.”',
          standards: ['5.1'],
          statements: ['G-47'],
          harm: 'Arthur, whose illness became news to his family before he had told them.',
          goto: 'bridlington',
        },
        swipe: {
          label: 'Say that Sneck gets things wrong, and swipe Arthur away',
          score: 1,
          consequence: 'Away he goes. Sneck thinks for a moment, and offers her the woman in the next bed. “It’s not wrong yet,” says Vera. She rings her sister, to ask if anybody has heard from Arthur. By six both his daughters are in the car.',
          because: 'You confirmed nothing, and that protects Arthur. But it was not honest, and Vera could tell [20.2]. Clearing one card left the rest: patients may come upon you there, or upon each other, though you never go near them online [G-69].',
          instead: '“I can’t say who is here, Vera, and I won’t fib. This needs switching off, and the ward manager needs to see it.”',
          standards: ['20.2'],
          statements: ['G-69'],
          harm: 'Arthur, and everybody else on the ward whom Sneck goes on introducing.',
          goto: 'bridlington',
        },
        straight: {
          label: 'Say you can’t answer, switch it off, fetch the manager',
          score: 3,
          consequence: '“No,” says Vera. “I’d think less of you if you did.” Together you find her switches. Jean, the ward manager, joins it herself to see how it does it, and goes to Arthur, whose phone has been shouting VERA since Tuesday. He asks for his glasses. He will ring his girls himself.',
          because: 'Sneck had guessed; you still kept Arthur’s privacy [5.1]. Patients can come upon staff online, and here upon each other, without a word from you [G-69]. By telling Jean you helped the ward to stop it from happening again [19.1]. In a 2011 interview about that year’s advice, its author said that managers need to understand how such sites work [J-18].',
          instead: '“I can’t talk about anybody else, Vera, and I’d never talk about you. Let’s turn this off, and I’ll fetch the ward manager.”',
          standards: ['5.1', '19.1'],
          statements: ['G-69', 'J-18'],
          goto: answered,
        },
      },
    },

    captions: {
      title: 'To be helpful',
      text: [
        'Half past five. Arthur Gale’s daughter is on the phone to Jean, the ward manager. She had thought that her dad was in Bridlington. He is across the corridor, where at ten to four somebody was going through his tablets with him.',
        {
          if: 'loose',
          then: 'Quentin’s switches were on, and half of Hull has seen the film.',
          else: 'Quentin’s switches were off: nineteen friends could see it. One of them plays darts with her.',
        },
        '“I’ll find out and ring you back,” says Jean, and looks round for whoever knows.',
      ],
      stage: {
        app: 'feed',
        title: 'Short films',
        posts: [
          {
            by: 'quentin',
            mood: 'smiling',
            time: '16:00',
            text: 'Heave ho! With Aga and Yemi',
            photo: 'Three people in uniform dance on a trawler in a storm. Caption along the bottom: “[Voice, off] And this one is for your heart, Mr Gale, twice a day.”',
            comments: [{ from: 'sneck', mood: 'smiling', text: 'Captions by Sneck. I hear everything! 💚' }],
          },
        ],
      },
      choices: {
        own: {
          label: 'Tell Jean you said yes, and go with her to Arthur',
          score: 3,
          consequence: '“Thank you,” says Jean. She keeps what the report needs, Quentin takes it down, and you show her how Sneck listens. Arthur hears you out. “I’d wanted to tell them myself,” he says. Then, because he is kind: “How was the dancing?”',
          because: 'You told him what had happened and said sorry, yourself and soon [14.2]. Openness and learning are what the regulator encourages [G-05]. In a 2011 interview about that year’s advice, its author said that people who handle such complaints need to make themselves familiar with the sites: you helped Jean to do it [J-08].',
          instead: '“Jean, that film is ours, and I said yes to it. Can I show you how it works, and come with you to Mr Gale?”',
          standards: ['14.2'],
          statements: ['G-05', 'J-08'],
          goto: 'bridlington',
        },
        phone: {
          label: 'Tell Jean it was Quentin’s phone, and Quentin’s idea',
          score: 1,
          consequence: 'It was both, says Quentin, and he is very sorry. Then Jean plays the film. You are in the middle, dancing. “And you?” she asks Yemi, who looks at you, and then at the floor.',
          because: 'Every word was true, and you were frightened. But what you left out was the yes that the other two had waited for [20.2]. Working together includes not leaving a student to decide whether to tell on you [G-61].',
          instead: '“It was Quentin’s phone, and it was my yes. Yemi asked if it was allowed, and I told her it was fine.”',
          standards: ['20.2'],
          statements: ['G-61'],
          harm: 'Quentin and Yemi, left with the part that was yours; and Arthur, still waiting for the truth.',
          goto: 'twice-a-day',
        },
        down: {
          label: 'Have Quentin take it down, and say no more about it',
          score: 0,
          consequence: 'It is gone in a second, and you breathe again. At six Arthur’s daughter comes through the doors with the film playing on her own phone. “Who is this?” she asks Jean, and points at you.',
          because: 'It felt like putting it right, and it did have to come down. But what is online can be copied before it goes [G-76]. What had gone wrong still had to be written down and reported [14.3]. And Arthur had still to hear of it from you.',
          instead: '“Jean, that film is ours. It has to come down, and you need to see it first.”',
          standards: ['14.3'],
          statements: ['G-76'],
          harm: 'Arthur, whose privacy was broken and whom nobody told.',
          goto: 'twice-a-day',
        },
      },
    },

    sideboard: {
      ending: 'good',
      title: 'The sideboard',
      text: [
        'On Sunday, after his daughters and their grapes, Arthur comes down the ward in his good dressing gown. “Vera.” “Arthur.” “That sideboard was mine,” he says. “It’s in my hall,” says Vera. “Sit down.”',
        'Every patient now gets a line about Sneck with the tea. “At home in Arbroath,” says Jean, sending off her report, “a sneck is what keeps the door shut.”',
        fridge,
      ],
      outcome: 'Arthur told his own news on his own day, and the ward found out what the app was doing while it was still small.',
    },

    eleven: {
      ending: 'good',
      title: 'Friends in common',
      text: [
        {
          if: 'lit',
          then: 'By Saturday Jean has counted eleven patients whom Sneck has introduced to one another, by way of phones in staff pockets. Yours is one.',
          else: 'By Saturday Jean has counted eleven patients whom Sneck has introduced to one another, by way of phones in staff pockets.',
        },
        'You tell her which switches were on, and what you knew on Tuesday. It takes the weekend: eleven beds, eleven sorries, one report. On Sunday Arthur stops by in his good dressing gown. “That sideboard was mine,” he says. “All eleven of them know that by now,” says Vera. “Sit down.”',
        fridge,
      ],
      outcome: 'Arthur told his own news, and the ward put things right; eleven people had been introduced who never asked to be.',
    },

    bridlington: {
      ending: 'poor',
      title: 'Two quiet days',
      text: [
        {
          if: 'filmed',
          then: 'Arthur’s daughters come in at seven, frightened, and then cross. He had wanted two more quiet days before he told them. Jean reports it, as she has to, and stays beside you. Yemi will not dance for a while. Arthur says that there is no harm done. You both know that there is.',
          else: 'Arthur’s daughters drive round Bridlington in the rain until eight. They come in frightened, and then cross, with a stick of rock. He had wanted two more quiet days before he told them. You go to Jean, the ward manager, before you go home, and leave nothing out. Then you go to Arthur, and say sorry. By morning every patient has a line about Sneck with the tea.',
        },
        fridge,
      ],
      outcome: 'Arthur’s news was told for him; you owned your part, and the ward can stop it from happening again.',
    },

    'twice-a-day': {
      ending: 'breach',
      title: 'Twice a day',
      text: [
        'There is an investigation, and the hospital has to decide whether the regulator should hear of it. The university asks Yemi for her account; it could affect her joining the register. Quentin has given up dancing.',
        'When the tablets come round, Arthur draws his curtain now, and whispers. Asked to forget him, Sneck sends a green heart.',
        fridge,
      ],
      outcome: 'Arthur’s privacy was broken in front of strangers, and he heard of it from everybody but you.',
    },
  },
})
