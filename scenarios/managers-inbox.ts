import { defineScenario } from '#lib/scenario/define.ts'

/** A friendly word on Monday means that by the time you look there is nothing left to look at. */
const toThePage = { if: 'warned', then: 'tidied', else: 'page' } as const

/** After the hearing: the borrowed name comes out; or the kept pages are laid beside the diary; or Elspeth comes to you. */
const afterHearing = {
  if: 'hid',
  then: 'not-enid',
  else: { if: 'kept', then: { if: 'narrow', then: 'knock', else: 'garden' }, else: 'knock' },
} as const

/** A letter of notice, answered without the question: a closed folder stays closed. */
const unasked = { if: 'dropped', then: 'folder', else: 'weigh' } as const

/** What was weighed goes on only with a page from the one who was hurt. */
const weighed = { if: 'heard', then: 'refer', else: 'brown-envelope' } as const

/** How it ends, once everyone was heard and things were told apart: did anybody pay for a detour? */
const ends = { if: 'rough', then: 'in-pencil', else: 'page-a-day' } as const

export default defineScenario({
  id: 'managers-inbox',
  title: 'The refusenik’s inbox',
  blurb: 'You manage community nurses on the Isle of Wight by paper diary, and the post has brought a complaint about pictures on an app you have never opened.',
  role: 'Community team manager',
  note:
    'This story is about a complaint, and about a colleague who is mocked. If it comes close to home, you can talk to your union, to occupational health or, in England, to a Freedom to Speak Up guardian. ' +
    'A real complaint follows your employer’s policy: ask human resources (HR).',
  reflect: 'If a complaint about somebody’s posts reached you tomorrow, what would you have to learn first, and who could teach you?',
  passMark: 20,
  marks: ['waited', 'home', 'warned', 'learned', 'alias', 'hid', 'kept', 'narrow', 'dropped', 'heard', 'slips', 'shook', 'sent', 'joyce', 'rough'],
  people: {
    pearl: { name: 'Pearl Jolliffe', role: 'Community team manager', face: { skin: 'brown', hair: 'grayBun', hairColour: 'grey', top: 'plum', glasses: true } },
    jonty: { name: 'Jonty Fry', role: 'Community nurse', face: { skin: 'light', hair: 'short3', hairColour: 'auburn', top: 'teal', beard: 'stubble' } },
    peggy: { name: 'Peggy Mew', role: 'Patient, retired from the booking office', face: { skin: 'pale', hair: 'mediumBangs', hairColour: 'white', top: 'rose' } },
    elspeth: { name: 'Elspeth Linklater', role: 'Community nurse', face: { skin: 'pale', hair: 'grayMedium', hairColour: 'grey', top: 'moss' } },
    emeka: { name: 'Emeka Nwosu', role: 'Human resources adviser', face: { skin: 'deep', hair: 'short1', hairColour: 'black', top: 'navy', glasses: true } },
    malachy: { name: 'Malachy Burke', role: 'Union representative', face: { skin: 'light', hair: 'noHair', hairColour: 'grey', top: 'sand', beard: 'full' } },
    myra: { name: 'Myra Downer', role: 'Keeps the village shop', face: { skin: 'tan', hair: 'longCurly', hairColour: 'brown', top: 'rust' } },
  },
  you: 'pearl',
  start: 'letter',
  scenes: {
    letter: {
      title: 'Three enclosures',
      text: `Monday, the first of February, and sleet. On your desk is a page-a-day diary with a green elastic, your thirty-second. You are Pearl, nurse and manager of the community nurses in the south of the Isle of Wight. You have never opened Gull, the app that everybody else is on.

The post brings a typed letter and three printed pictures. Jonty Fry is your funniest nurse and very likely your best. You trained him. Every Christmas he buys you the new diary.`,
      stage: {
        app: 'mail',
        from: 'peggy',
        to: 'Mrs P. Jolliffe',
        subject: 'Your Mr Fry',
        body: 'Dear Mrs Jolliffe,\n\nI do not hold with the internet, but my grandson does. He printed me three things that your Mr Fry put where anybody may look.\n\n1. “Blue gate: HEALED! Fourteen months. She cried, I cried, the cat left the room.” My gate, my leg and my cat.\n\n2. “Half of Undermere could walk to clinic if they got up off their backsides.”\n\n3. A snail in a nurse’s hat. “Two dressings, ninety minutes.” I do not follow the snail. But I was forty years in a booking office, and I know when somebody is being laughed at.\n\nHe did the leg beautifully. Please write that down as well.\n\nP. Mew (Mrs)',
      },
      choices: {
        tray: {
          label: 'Put it in the tray for Friday; nobody is hurt by a website',
          score: 0,
          consequence: 'On Friday the letter is where you left it, under the milk money. The bus picture is not. It has been passed on two hundred and twelve times, and somebody has pinned it up in the village shop. “Isn’t that the one who does your leg?” they ask Mrs Mew.',
          because: 'Monday had eighteen visits in it, and a website does not bleed. But a concern was brought to you so that you would act on it [16.4]. A 2011 interview about that year’s advice said that something done on a site such as Facebook is no less important for that [J-25].',
          instead: '“Mrs Mew, it’s Pearl Jolliffe. I have your letter in my hand, and I’m sorry that you had to write it. May I tell you what happens next?”',
          standards: ['16.4'],
          statements: ['J-25'],
          marks: ['waited', 'rough'],
          harm: 'Mrs Mew, who hears nothing for four days; and Jonty, under whose name a picture goes round that nobody has checked.',
          goto: 'gull',
        },
        ring: {
          label: 'Ring Mrs Mew today, and ask what the policy says is next',
          score: 3,
          consequence: '“I didn’t like to trouble you,” says Mrs Mew. You tell her what will happen, that her nursing will be as good as ever, and when you will ring again. It all goes in the diary, the leg as well. Then you ring human resources (HR).',
          because: 'She was heard the same day, and told that her care would be as good as ever [24.1]. You took the concern seriously and took it to those who know the policy [16.4]. The guidance says that the regulator wants openness and learning, and a voice for patients and families [G-05]. A 2011 interview about that year’s advice asked managers to treat what is brought to them no less seriously than a problem in the real world [J-19].',
          standards: ['24.1', '16.4'],
          statements: ['G-05', 'J-19'],
          goto: 'gull',
        },
        home: {
          label: 'Send Jonty home on full pay this morning, to be careful',
          score: 1,
          consequence: 'Jonty goes, white in the face, with his lunch under his arm. By noon there are four stories about why, and eleven visits without a nurse. At two the human resources (HR) adviser asks what you have asked Jonty so far. Nothing, you say.',
          because: 'It looked like taking patients’ side. But nobody had been heard, and nothing yet showed that anyone was at risk from him at work, so it was not yet fair [20.2]. Whether somebody should be away from work is a question for the policy and HR. A 2011 interview about that year’s advice did ask for a firm response at local level [J-09]; firm need not mean before the first question.',
          instead: '“A complaint about a member of staff has reached me. What does our policy say that I do today, and what do I leave alone?”',
          standards: ['20.2'],
          statements: ['J-09'],
          marks: ['home', 'rough'],
          harm: 'Jonty, sent home unheard in front of his team; and eleven people who waited for a nurse.',
          goto: 'gull',
        },
        word: {
          label: 'Have a quiet word with Jonty now; he would do it for you',
          score: 1,
          consequence: 'You find him scraping ice off his windscreen. “Mrs Mew’s upset about some pictures,” you say. “On the Gull.” He is mortified. “Leave it with me, Boss,” he says, and squeezes your arm.',
          because: 'You would want to be told yourself, and he has a right to be told. But this was a tip from a friend and not a hearing, and it gave him Mrs Mew’s name before she knew that he had it [20.2]. A 2011 interview about that year’s advice gives another order: first understand what is happening, then do what is appropriate [J-11].',
          instead: '“I’ll be talking to him, Mrs Mew, and properly. Before I do, I wanted to ask whether that worries you.”',
          standards: ['20.2'],
          statements: ['J-11'],
          marks: ['warned', 'rough'],
          harm: 'Mrs Mew, whose nurse knows about her letter before she does; and Jonty, who has been told enough to panic and not enough to answer.',
          goto: 'gull',
        },
      },
    },

    gull: {
      title: 'The other kind of gull',
      text: [
        {
          if: 'waited',
          then: 'Friday afternoon. Mrs Mew has written again, two lines this time. She does not mention the leg.',
          else: {
            if: 'home',
            then: 'The next morning. Your policy asks for a reason before anybody is sent home, and there was none yet. Jonty is back on his round, very quiet.',
            else: 'The next morning.',
          },
        },
        'Emeka Nwosu, human resources on the mainland, is on the phone. You can read a face, a wound and a tide table, but not these pictures. What is the small globe by Jonty’s name? What is a “loft”? A closed circle, says Emeka, for people whom one lets in.',
        'Through the wall Farah, the healthcare assistant, is laughing at Gull on her phone.',
      ],
      stage: {
        app: 'talk',
        place: 'On the phone',
        lines: [
          { from: 'emeka', text: 'Whoever looks into this has to understand the thing. Have you ever used Gull, Pearl?' },
          { from: 'pearl', text: 'One of them had my sandwich on Ryde pier.' },
          { from: 'emeka', mood: 'smiling', text: 'From the beginning, then.' },
        ],
      },
      choices: {
        enid: {
          label: 'Join as Enid next door, who will not mind, and look in',
          score: 0,
          consequence: 'You give it Enid’s name, Enid’s birthday and a photograph of Enid’s spaniel, and ask to come into the loft. Jonty lets you in before the kettle boils.',
          because: 'Wanting to see everything is what makes a good investigator. But using someone else’s identity is on the guidance’s list of things that can put a registration at risk [G-33 G-22], and Enid had not been asked. It got you into a room whose owner did not know that it was you, and fairness to him begins with that [20.2].',
          instead: '“I’ll join as myself, with my job beside my name, and look at what anybody may look at. His loft is his own.”',
          standards: ['20.2'],
          statements: ['G-22', 'G-33'],
          marks: ['alias', 'rough'],
          harm: 'Enid, whose name was used; and Jonty and his friends, watched by somebody they had not let in.',
          goto: 'spaniel',
        },
        paper: {
          label: 'Stay with the paper; three pictures are quite enough',
          score: 1,
          consequence: 'You smooth the pictures flat under the desk lamp and look at them hard. They look back. You measure the snail.',
          because: 'Paper has never let you down. But what you know has to be enough for the work in hand, and today it was not [6.2]. A 2011 interview about that year’s advice called managers who would have nothing to do with social media refuseniks [J-02], and that same interview said that some still refused although more questions were coming in [J-06]. A manager who does not understand, that 2011 interview also said, may not see why something is inappropriate [J-22].',
          instead: '“Farah, I need half an hour of your time and no laughing. What am I looking at?”',
          standards: ['6.2'],
          statements: ['J-02', 'J-06', 'J-22'],
          harm: 'Mrs Mew and Jonty, whose matter is in the hands of somebody who cannot yet read it.',
          goto: toThePage,
        },
        comms: {
          label: 'Ask the communications team to explain it on paper',
          score: 2,
          consequence: 'They send forty sheets, bound, with a cover and a list of terms. You read them all twice. It is like being sent a football match by post.',
          because: 'You asked people who know more about it than you do, and left Jonty’s name out of it [8.1]. A 2011 interview about that year’s advice said that managers who deal with such problems need some understanding of how the sites work [J-18]. Forty sheets give a little of that, and half an hour on the app would have given more.',
          instead: '“Thank you for the sheets. Could somebody sit with me now and show me the thing itself?”',
          standards: ['8.1'],
          statements: ['J-18'],
          goto: toThePage,
        },
        own: {
          label: 'Join in your own name, and have Farah teach you how',
          score: 3,
          consequence: 'You join as Pearl Jolliffe, team manager. Farah teaches you with a made-up post about soup. The globe means anybody; every post carries its date; the loft is not for you. Then she takes a picture of your post, and in nine seconds the soup is soap.',
          because: 'You learned how this app works before you judged what was done in it [G-73], and you went in by the public door and left the loft alone. A 2011 interview about that year’s advice said that a manager who looks into a complaint about a site should join it, to understand how it works [J-07]. That same interview, on the advice of 2011, wanted those who handle complaints to get to know such sites [J-08]; its headline, in 2011, said that bosses had to master them [J-01]. You need not be young for it, only willing to learn [6.2].',
          standards: ['6.2'],
          statements: ['G-73', 'J-01', 'J-07', 'J-08'],
          marks: 'learned',
          goto: toThePage,
        },
      },
    },

    spaniel: {
      title: 'Love the spaniel',
      text: `There are sixty people in the loft: school friends, his nan, a man who breeds lambs. What Jonty says in here he says because he thinks that he knows who is listening.

You had meant to ask Enid over the fence. Enid is in Tenerife until the twentieth.`,
      stage: {
        app: 'chat',
        title: 'Jonty Fry',
        messages: [
          { from: 'jonty', mood: 'smiling', time: '20:14', text: 'Hiya Enid! Love the spaniel 😍' },
          { from: 'jonty', mood: 'smiling', time: '20:15', text: 'Hang on, you’re the Enid next door to Pearl!! Tell me, does she like a ribbon or an elastic? I order her diary early' },
          { from: 'jonty', time: '20:15', text: 'Don’t say I asked 🤫' },
        ],
      },
      choices: {
        own: {
          label: 'Tell Emeka what you did, and offer to hand it all over',
          score: 3,
          consequence: '“Right,” says Emeka. And after a while: “Thank you.” It goes in the file in your own words. Enid and Jonty are told, by you, and not on a screen. From here on Mei Tan, who manages the west of the island, goes over all that you do. Jonty is told, properly, that there is a complaint, and puts back anything that he has taken down. Mei saves every page whole; then the gate comes down.',
          because: 'You told somebody in charge while it could still be mended [16.3]. Using someone’s identity does not become right by being owned [G-33], but from here on the inquiry can be trusted, because it says about itself what it will ask of Jonty. Openness and learning are what the regulator wants to encourage [G-05].',
          instead: '“Emeka, I have done something foolish, and you need to hear it before anyone else finds it.”',
          standards: ['16.3'],
          statements: ['G-05', 'G-33'],
          marks: 'kept',
          goto: 'plan',
        },
        fade: {
          label: 'Close it quietly, and begin again under your own name',
          score: 1,
          consequence: 'Enid goes as quietly as she came. By nine you are Pearl Jolliffe, team manager, and looking only at what anybody may look at. The spaniel is still in Jonty’s list of messages, above a line that says “This bird has flown”.',
          because: 'You stopped, and what you did next was right. What had been done stayed hidden, and an inquiry into honesty now has a secret of its own [20.2]. It was somebody else’s identity, and she does not know [G-33].',
          instead: '“I’ve closed it, Emeka, and I’m telling you that it was there.”',
          standards: ['20.2'],
          statements: ['G-33'],
          marks: 'hid',
          harm: 'Enid and Jonty, who have been kept from knowing what was done.',
          goto: 'plan',
        },
        answer: {
          label: 'Answer him as Enid; it would look odd to go silent',
          score: 0,
          consequence: '“An elastic,” you write, because it is true. He sends you a heart and a lamb, and asks how long you have lived next to “the best boss on the island”. You go and water the geranium, which is dry, and then wet.',
          because: 'It was a kind question and you gave a true answer, which is how the second step is always easier than the first. But he was speaking to you and did not know it, in somebody else’s name [20.2 G-33]. Acting like this online can put a registration at risk, and it was your own [G-22].',
          instead: '“I can’t answer that as Enid. I’m ringing Emeka.”',
          standards: ['20.2'],
          statements: ['G-22', 'G-33'],
          marks: 'hid',
          harm: 'Jonty, who is being fond of somebody who is not there; and Enid, who now has opinions.',
          goto: 'plan',
        },
        laugh: {
          label: 'Ring Jonty, own up that it was you, and have a laugh',
          score: 1,
          consequence: 'He does laugh, a little late. “Why would you need to be Enid, Boss?” You tell him that there is a complaint. When you look again that evening his page is empty, and so is the loft.',
          because: 'You told the person you had deceived, and that took nerve [20.2]. It was also how he learned that there was a complaint, in a joke, with nobody beside him. Those who run the inquiry do not know that somebody’s identity was used in it [G-33], and they need to.',
          instead: '“I owe you an apology, Jonty, and you’ll have it. Emeka has to hear of it first, because it’s his file.”',
          standards: ['20.2'],
          statements: ['G-33'],
          harm: 'Jonty, told of a complaint by way of a joke; and Enid, whom nobody has told.',
          goto: 'plan',
        },
      },
    },

    page: {
      title: 'Where anybody may look',
      text: [
        {
          if: 'learned',
          then: 'A sandwich at your desk. By now you can find your way about.',
          else: 'Emeka has asked you, kindly, to see the real thing, and has put it on your screen, so that you need not touch it.',
        },
        'This is Jonty’s page, as anybody sees it: weather, lambs, the island from on top. The gate is there. So are the snails, twelve since September, in a row that he calls The Garden. Further down there is a great deal more.',
      ],
      stage: {
        app: 'feed',
        title: 'Jonty Fry, public page',
        posts: [
          {
            by: 'jonty', mood: 'smiling', time: '28 January', reactions: '71 hearts', text: 'Blue gate: HEALED! Fourteen months. She cried, I cried, the cat left the room 💛', photo: 'A blue garden gate in frost, a lane, the sea below.',
            comments: [{ from: 'myra', mood: 'surprised', text: 'That’s Peggy Mew’s gate! Is THAT what you’ve been going in for? Poor love, I never knew' }],
          },
          { by: 'jonty', mood: 'smiling', time: '19 January', text: 'Two dressings, ninety minutes. Somebody bring her a lettuce 🐌', photo: 'A snail in a nurse’s hat.', reactions: '11 laughing' },
        ],
      },
      choices: {
        down: {
          label: 'Ask Jonty to take it all down tonight, for Mrs Mew’s sake',
          score: 1,
          consequence: '“All of it?” says Jonty, bewildered. “All of it,” you say. By nine the gate is gone, and the lambs, and the snails, and everything further down. Mrs Mew sleeps better. In the morning Emeka asks whether he may see the page.',
          because: 'Mrs Mew’s privacy was up there for anyone to read, and the gate did have to go [5.1]. But what is down is not gone, since others may have copied it [G-76], and what would have shown what Jonty did and did not write can no longer be looked at fairly [20.2].',
          instead: '“Before anything comes down I’m saving every page as it is. Then the gate goes, today.”',
          standards: ['5.1', '20.2'],
          statements: ['G-76'],
          marks: 'rough',
          harm: 'Jonty, and whoever the snail is: what would have spoken for them is gone.',
          goto: 'plan',
        },
        group: {
          label: 'Ask in the team’s chat if others have seen such things',
          score: 0,
          consequence: 'Farah types it for you, frowning. “Has anyone seen things on the Gull by Jonty that they did not care for? P. J.” Seventeen phones buzz, and one of them is Jonty’s. Before you have found how to take it back, he has taken down whatever you might mean.',
          because: 'You would ask a team about a broken lock, so why not about this? But it named Jonty in front of everyone he works with, before he had been told or heard [20.2]. What colleagues say to each other online, and how, must be appropriate [G-62]; and now every witness has heard every other.',
          instead: '“I’m not going to ask round. I’m going to save what is there, and then ask the right people one at a time.”',
          standards: ['20.2'],
          statements: ['G-62'],
          marks: 'rough',
          harm: 'Jonty, accused before sixteen colleagues of nobody knows what.',
          reach: { people: 17, words: 'The 17 people in the team’s chat' },
          goto: 'plan',
        },
        log: {
          label: 'Save every page whole, with its date, then act for her',
          score: 3,
          consequence: 'Whole pages, with the day, the hour and who saved them, back to September. In November you stop at something about buses, and read it twice. Then Jonty is told, properly, that there is a complaint, and by six the gate is down.',
          because: 'You decided what comes first [25.1]: what is there, as it is, for the few who need it, and then her privacy, on the same day [5.1]. Anything online can be copied and passed on [G-76], so what reaches a desk may have come a long way, and the page itself is worth keeping. A 2011 interview about that year’s advice puts it in this order: understand what is happening, then do what is appropriate [J-11].',
          standards: ['25.1', '5.1'],
          statements: ['G-76', 'J-11'],
          marks: 'kept',
          goto: 'plan',
        },
        ink: {
          label: 'Copy it into the diary by hand, every word and date',
          score: 2,
          consequence: 'By the third snail your hand aches, so you draw it. By dark it is all there, in ink, back to September; and in November you stop at something about buses, and read it twice. Then Jonty is told, properly, that there is a complaint. By morning his page is a sunrise.',
          because: 'You made your record there and then, and nobody can say that it was changed by a machine [10.1]. It is still your hand and not his page: who had commented, what the globe showed, how it looked. The guidance asks you to learn how each app works [G-73], and this one saves a page in two taps.',
          instead: '“Two taps, Emeka? Show me. And then I’ll write down who saved it and when, because that part I can do.”',
          standards: ['10.1'],
          statements: ['G-73'],
          marks: 'kept',
          goto: 'plan',
        },
      },
    },

    tidied: {
      title: 'All gone, Boss',
      text: `Jonty’s public page is empty but for a sunrise. You are still looking at it when Mrs Mew rings.

“There are daffodils on my step,” she says. “From your Mr Fry. He’s sorry about the gate, it says. I hadn’t known that he’d been told.” Her hall clock ticks. “He’s always known where I live. It never used to cross my mind.”`,
      stage: {
        app: 'chat',
        title: 'Jonty Fry',
        messages: [
          { from: 'jonty', mood: 'smiling', time: '07:02', text: 'All gone Boss. Every last thing. No harm done 👍' },
          { from: 'jonty', time: '07:03', text: 'Sent Mrs M some daffs as well' },
          { from: 'jonty', mood: 'worried', time: '07:10', text: 'You did mean all of it?' },
        ],
      },
      choices: {
        prints: {
          label: 'Go on with Mrs Mew’s three prints; paper does not vanish',
          score: 1,
          consequence: 'You put the prints in a folder and write her name on it. Where they came from, what stood above and below them, and who had answered is somewhere under the sunrise.',
          because: 'Three prints are better than none, and you are not letting it drop [16.4]. But a copy that has been passed on may be all that is left of a page, or not what the page said [G-76]. And how the page came to be empty is part of the story, and it is your part.',
          instead: '“Emeka, the page is empty, and that is my doing. What can be done today?”',
          standards: ['16.4'],
          statements: ['G-76'],
          harm: 'Jonty, and whoever the snail is: what would have spoken for them is gone.',
          goto: 'plan',
        },
        back: {
          label: 'Tell Emeka all you did, and have Jonty put it all back',
          score: 3,
          consequence: 'Emeka breathes out through his nose and asks Farah something. Gull keeps what has been deleted for thirty days. So you see Jonty, properly this time: a complaint, a companion, please keep everything. By noon it is back and saved, and the gate shut away again. In November you stop at something about buses, and read it twice. Mrs Mew has your apology first.',
          because: 'You said your own part to somebody in charge while it could still be mended [16.3]. Now the inquiry has something to look at, and you have helped it along [23]. That could be done because somebody knew how this app works, down to what it does with what is deleted [G-73]. Openness and learning are what the regulator wants to encourage, in managers too [G-05].',
          instead: '“I tipped him off, Emeka. I meant it well and it was wrong. How do we get it back, and who tells Mrs Mew? I think that I do.”',
          standards: ['16.3', '23'],
          statements: ['G-05', 'G-73'],
          marks: 'kept',
          goto: 'plan',
        },
        relief: {
          label: 'Thank him, and tell Mrs Mew that it has been put right',
          score: 0,
          consequence: '“Has it?” says Mrs Mew. The clock ticks for a while. “Then I needn’t have written.” Emeka, when you tell him that it is over, says that he had better send you a form.',
          because: 'The pictures were the trouble, and the pictures are gone: anyone might breathe out. But she had written so that somebody would look into it, and nobody has [16.4]. A 2011 interview about that year’s advice asked managers to take what is brought to them as seriously as a problem in the real world [J-19]. Nobody would call a poster put right because it had been torn down.',
          instead: '“They’re down, Mrs Mew, and that isn’t the end of it. I owe you an explanation, too.”',
          standards: ['16.4'],
          statements: ['J-19'],
          harm: 'Mrs Mew, who spoke up and has been told that there is nothing there.',
          goto: 'plan',
        },
        search: {
          label: 'Tell Emeka, and ask if the computer people can find it',
          score: 2,
          consequence: '“It’s his own account,” says Emeka. “They can’t look in there, and nor should they.” He writes down what you did, in your words. You ring Mrs Mew and say that you are sorry. That leaves three prints and an easier conscience.',
          because: 'You owned up quickly and wanted nothing that was not yours to see; that is being honest and fair [20.2]. What was missing was how this app works [G-73]. Gull keeps what is deleted for a month, and the one who may put it back is Jonty, if somebody asks him properly.',
          instead: '“Farah, when somebody deletes a thing on Gull, where does it go? And who can fetch it?”',
          standards: ['20.2'],
          statements: ['G-73'],
          goto: 'plan',
        },
      },
    },

    plan: {
      title: 'Four lines and a question',
      text: [
        'Emeka’s form has thirty-one boxes, and a note.',
        {
          if: 'hid',
          then: 'You get as far as his question, and go to see whether the kettle has boiled. Mei Tan, who manages the west of the island, owes you a favour.',
          else: {
            if: 'alias',
            then: 'You think of a spaniel, and of a ribbon or an elastic. Mei Tan, who will go over it, has rung twice.',
            else: 'You think of nine diaries, each with a bow, and of Jonty at twenty-four, carrying your bags up a hill in the snow. Mei Tan, who manages the west of the island, owes you a favour.',
          },
        },
      ],
      stage: {
        app: 'mail',
        from: 'emeka',
        to: 'Pearl Jolliffe',
        subject: 'Terms of reference (don’t groan)',
        time: '09:12',
        body: 'Pearl,\n\nNever mind the boxes. Four lines will do.\n\nWhat are we asking?\nWhom do we hear?\nBy when?\nWho looks into it, and who decides?\n\nAnd what I ask everybody: is there a reason why it should not be you?\n\nEmeka',
      },
      choices: {
        terms: {
          label: 'Put three questions, four people, and Mei in the room',
          score: 3,
          consequence: 'A question for each picture. To be heard: Mrs Mew, her grandson, with her beside him, Jonty, and whoever the snail is. That line you leave empty. “I trained him and am fond of him,” you write, “so not alone.” Somebody else will decide.',
          because: 'Each picture gets its own question, everyone gets a turn, and nobody judges alone what they are too near to: that is fair to all of them [20.2]. Your employer’s own policy on social media was the place to begin [G-07]. A 2011 interview about that year’s advice said that much of it interpreted standards that already existed [J-10], and the same interview, on the advice of 2011, wanted local managers to take responsibility and understand the issue [J-12]. You needed no new rules, only the ones you have.',
          standards: ['20.2'],
          statements: ['G-07', 'J-10', 'J-12'],
          goto: 'jonty',
        },
        worst: {
          label: 'Put one question: the bus page, as the gravest of them',
          score: 1,
          consequence: '“It’s the one that matters,” you tell Emeka. “The gate was only pride, and the snail is a snail.” He asks whether you are sure about the snail. It has a hat on, you say.',
          because: 'It is clean, it is quick, and the bus page is the ugliest of the three. But three concerns came in and one has been taken up [16.4]. Mrs Mew had said that she knew when somebody was being laughed at. A 2011 interview about that year’s advice warned that a manager who does not understand may not see why something is inappropriate [J-22].',
          instead: '“Three pictures, three questions. I don’t understand the third one yet, so that’s a reason to ask it.”',
          standards: ['16.4'],
          statements: ['J-22'],
          marks: ['narrow', 'rough'],
          harm: 'Whoever the snail is: nobody is going to ask.',
          goto: 'jonty',
        },
        trawl: {
          label: 'Put it all in: whatever he has posted since he trained',
          score: 1,
          consequence: 'Word gets about, and people who mean to help send you things: a stag weekend, a marathon, a rabbit’s funeral. By Sunday you know a good deal about Jonty that nobody had complained of, and you cannot unknow it.',
          because: 'Leaving no stone unturned sounds like fairness. But a question as wide as a man’s whole life cannot be answered by him or by anybody, and looking until something turns up is not fair [20.2]. A 2011 interview about that year’s advice wanted people to understand what was happening and then do what was appropriate [J-11]; what had happened was three pictures.',
          instead: '“We were brought three pictures. Those are what we ask about. If something else comes up, we’ll decide then, and in the open.”',
          standards: ['20.2'],
          statements: ['J-11'],
          marks: 'rough',
          harm: 'Jonty, whose whole life has been opened for the sake of three pictures.',
          goto: 'jonty',
        },
        solo: {
          label: 'Put three questions, and hear it alone, as his manager',
          score: 2,
          consequence: 'It is quicker to arrange. “Only you, Boss?” says Jonty, when he gets the date, and you can hear his shoulders come down. Emeka writes something in a box.',
          because: 'Three questions for three pictures was right, and a 2011 interview about that year’s advice did want local managers to deal with such things themselves [J-12]. It did not say alone. You trained him and are fond of him, and however fair you are, nobody else will be able to see that you were [20.2].',
          instead: '“I’ll do it, Emeka, with Mei beside me, and with somebody else to decide. I’m too near him, and he’d know it too.”',
          standards: ['20.2'],
          statements: ['J-12'],
          goto: 'jonty',
        },
      },
    },

    jonty: {
      title: 'One picture at a time',
      text: [
        'Tuesday, the small room. Jonty has Malachy Burke from his union beside him, and nobody has brought biscuits. You lay down the prints, one at a time, and let him talk.',
        { if: 'home', then: 'He talks to the prints. He has not looked at you since you sent him home.', else: '' },
        { if: 'kept', then: 'Beside the second you lay the November page that you kept. It says something else. Either may have been changed.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'The small room',
        lines: [
          { from: 'jonty', mood: 'worried', text: 'The gate. I thought that was going to the loft. I was so pleased for her! There’s no name on it. I never thought that people would know a gate.' },
          { from: 'jonty', mood: 'hurt', text: 'The buses isn’t mine. I wrote about the pavement. I’d never say that about them, Boss, and it says I did.' },
          { from: 'jonty', mood: 'calm', text: 'And that’s a snail. It’s a joke about a snail.' },
          { from: 'malachy', mood: 'serious', text: 'Where did that print come from?' },
        ],
      },
      choices: {
        drop: {
          label: 'Close the folder: if one page is false, so may all be',
          score: 0,
          consequence: '“Thank God,” says Jonty, and Malachy caps his pen. You write to Mrs Mew that what she sent has been found to be unreliable. She answers by return, on the back of your letter. “My gate is true.”',
          because: 'To be accused of what one never wrote is a horrible thing, and you wanted it off him. But there were three concerns, and one false page answers one of them [16.4]. He told you himself that the gate was his; Mrs Mew’s neighbours knew it though it had no name, which is how people stay identifiable [G-54].',
          instead: '“If that page isn’t yours, Jonty, I’ll find out. You’ve told me that the other two are, so we’ll go on with those.”',
          standards: ['16.4'],
          statements: ['G-54'],
          marks: ['dropped', 'rough'],
          harm: 'Mrs Mew, who told the truth and has been told that she did not.',
          goto: { if: 'hid', then: 'not-enid', else: 'knock' },
        },
        prove: {
          label: 'Give him two days to show that the page is not his',
          score: 1,
          consequence: 'He is up until two, both nights. On Thursday he brings proof, and a cousin to explain it. “I shouldn’t have had to,” he says. You ring Mrs Mew to tell her that it was false. She says that she sees, and that there is somebody at the door.',
          because: 'He knows the app better than you do, so it felt natural to hand it to him. But it is not fair to ask somebody to prove that he did not do a thing, on his own, at night [20.2]. A 2011 interview about that year’s advice wanted the local manager to understand the issue and deal with it [J-12].',
          instead: '“You say that it isn’t yours. Then finding out where it came from is my job, and not yours.”',
          standards: ['20.2'],
          statements: ['J-12'],
          marks: 'rough',
          harm: 'Jonty, who had to clear himself; and Mrs Mew, who sent it in good faith and now feels like a liar.',
          goto: afterHearing,
        },
        aside: {
          label: 'Set that page aside unproved, and go on with the rest',
          score: 2,
          consequence: '“Not proved,” you write across it in pencil. Malachy can live with that. The picture knows nothing of it, and goes on from phone to phone round the island with Jonty’s name at the top.',
          because: 'You did not hold it against him, and you did not let it sink the other two, which is fair as far as it goes [20.2]. But a picture online can be copied and passed on while you look elsewhere [G-76]. “Not proved” leaves him under it, and leaves Mrs Mew still believing it.',
          instead: '“I won’t leave that one hanging over you. Give me a day, and I’ll find out where it began.”',
          standards: ['20.2'],
          statements: ['G-76'],
          marks: 'rough',
          goto: afterHearing,
        },
        check: {
          label: 'Stop here, and find out gently how that page was made',
          score: 3,
          consequence: 'The print says Tuesday 13 November. Your diary says Friday: Mother’s birthday, lemon cake. You ring Mrs Mew and ask who made the prints, and how. Perry, who is fifteen. “He only made it clearer.” And then, away from the telephone: “Perry?” He had been afraid that nobody would mind about a gate.',
          because: 'A picture of a page can be copied, passed on [G-76] and changed on the way, so you looked at where it came from before you looked at him. You asked without accusing, and nobody was made a liar: not Jonty, not Mrs Mew, and Perry is a boy who loves his gran [20.2 1.1]. And one false page settled one question, and left two.',
          instead: '“You’re not in trouble, Mrs Mew. I need to know how that page got on to paper, because one date on it is wrong.”',
          standards: ['20.2', '1.1'],
          statements: ['G-76'],
          goto: afterHearing,
        },
      },
    },

    garden: {
      title: 'Twelve snails',
      text: `Thursday, everyone gone home: the dates of twelve snails and, since you cannot help it, the diary. You look up the first. Then you put your glasses on properly.

22 September, team meeting: “Elspeth asks how we count visit times.” 20 October: “Elspeth again, re times. Are short visits safe? Said I would look.” Twelve snails, and each has its entry in your own hand.

Elspeth Linklater is fifty-eight, from Orkney, and stays until a dressing is right. She has not said a word about snails. And you had said that you would look.`,
      stage: {
        app: 'feed',
        title: 'Jonty Fry: The Garden',
        posts: [
          { by: 'jonty', mood: 'smiling', time: '22 September, 19:40', text: 'Look who’s got a question 🐌', photo: 'A snail with its hand up.', reactions: '6 laughing' },
          { by: 'jonty', mood: 'smiling', time: '20 October, 20:05', text: 'Race you to the next visit. Bring a book 🐌', photo: 'A snail with a stopwatch.', reactions: '9 laughing' },
        ],
      },
      choices: {
        team: {
          label: 'Ask the morning meeting who else has noticed the snails',
          score: 0,
          consequence: 'Sixteen people look at the carpet. One laughs before he can stop. Elspeth checks that she has both her gloves, says “Good morning, then,” and goes out to her first visit. “I’ll have no more to say about it,” she tells you when you try, later.',
          because: 'You wanted it out in the open, where it could be dealt with. But the one it was about had not been asked, and heard it in front of everybody who had laughed. Kindness and respect would have begun with her [1.1 G-43]. You are there to see that nobody you manage suffers for having raised something [16.6].',
          instead: '“Elspeth, when you’re back this afternoon, could I have half an hour? It’s nothing that you’ve done.”',
          standards: ['1.1', '16.6'],
          statements: ['G-43'],
          marks: 'rough',
          harm: 'Elspeth, who was made to hear it in front of everyone who had laughed.',
          goto: 'weigh',
        },
        write: {
          label: 'Write to Elspeth, with a form and a date to return it by',
          score: 2,
          consequence: 'It comes back a day early, in a small neat hand. “I have been called slow. I am thorough.” Under “Anything else?” she has begun a line and crossed it out. You ring her, and tell her who will read it and that nobody may make her pay for it.',
          because: 'She was asked, in private, and told that she would be protected; that is a manager’s part [16.6]. But a form holds what people can put on a form. How you talk with a colleague matters as much as what about [G-60], and the crossed-out line was the one you needed.',
          instead: '“There is a form, Elspeth, and it can wait. Shall we have a cup of tea first?”',
          standards: ['16.6'],
          statements: ['G-60'],
          marks: 'heard',
          goto: 'weigh',
        },
        see: {
          label: 'See Elspeth on her own, with the door shut and no hurry',
          score: 3,
          consequence: 'You make tea, say what you saw in the dates, and wait. “I’ve them all,” says Elspeth. They are in a brown envelope in the car, so as not to be in the house. You tell her who will know, and that nobody may make her pay. “I never did look into those times,” you say. “No,” says Elspeth. “Will you now?”',
          because: 'She was heard on her own, told who would know, and promised your protection, which is yours to give [16.6]. From outside, each snail was a joke. From where she stood they were one thing, that followed her questions home: people must not use social media to put somebody off raising a concern [G-65]. In a 2011 interview about that year’s advice, its author counted bullying and harassing colleagues among the deliberate kinds of misuse [J-29]. Whether this is one, the next conversation has to show.',
          standards: ['16.6'],
          statements: ['G-65', 'J-29'],
          marks: 'heard',
          goto: 'weigh',
        },
        leave: {
          label: 'Leave Elspeth in peace; she has never complained of it',
          score: 1,
          consequence: 'Elspeth says good morning, and Elspeth says good night. On Friday she asks the office how much notice somebody on her grade would have to give.',
          because: 'She is a private person, and you did not want to hurt her with it. But she had been seeing the snails since September; what she had not seen was anybody noticing. Nobody you manage is to suffer because they raised a concern, and you cannot see to that without asking [16.6]. She learns from your silence what becomes of people who ask, and you are the one to show her otherwise [25.2]. Colleagues who work well together can talk about this [G-61].',
          instead: '“I’ve seen something that I think you’ve been seeing for months. Would it help to talk, or would it not?”',
          standards: ['16.6', '25.2'],
          statements: ['G-61'],
          harm: 'Elspeth, who takes it that you have seen and do not mind.',
          goto: 'weigh',
        },
      },
    },

    knock: {
      title: 'A letter of her own',
      text: [
        {
          if: 'dropped',
          then: 'Thursday, ten to five. The folder is back in the tray, closed. The printed snail has slipped out of it and lies on your desk.',
          else: {
            if: 'narrow',
            then: 'Thursday, ten to five. The bus page has come to nothing, and your one question with it. On your desk lies the printed snail.',
            else: 'Thursday, ten to five. The rest of the page is gone, so on your desk lies all that you have of the third question: one printed snail.',
          },
        },
        'Elspeth Linklater knocks. She is fifty-eight, from Orkney, came to you last summer, and stays until a dressing is right. Two dressings have been known to take her ninety minutes. Her eye falls on the snail, and rests there, and moves away.',
      ],
      stage: {
        app: 'talk',
        place: 'Your office',
        lines: [
          { from: 'elspeth', mood: 'calm', text: 'I wondered if I might finish at Easter. There’s no particular reason.' },
          { from: 'elspeth', text: 'I’ve put it in writing. I know that you like paper.' },
        ],
      },
      choices: {
        accept: {
          label: 'Take the letter kindly, and ask where she would like her do',
          score: 0,
          consequence: '“I’d as soon not have one,” says Elspeth, “but thank you.” She straightens the chair before she goes. You turn to Easter and write it in.',
          because: 'It was courteous, and it is her life. But a colleague who looks at a snail and hands in her notice is telling you something, and a concern need not be spoken to be one that you can act on [16.4]. Nobody you manage is to suffer for asking a question at work [16.6]. A 2011 interview about that year’s advice would have had you take it as seriously as a thing done in the real world [J-19].',
          instead: '“I’ll take the letter if you want me to. May I ask you about that snail first?”',
          standards: ['16.4', '16.6'],
          statements: ['J-19'],
          marks: 'rough',
          harm: 'Elspeth, who leaves without anybody having asked.',
          goto: unasked,
        },
        rota: {
          label: 'Offer her a quieter round at the other end of the island',
          score: 1,
          consequence: '“With Jonty here and me over there,” says Elspeth slowly. So she knows that you know. “I like my round,” she says. “I’ll leave you the letter.”',
          because: 'You wanted to get her out of range, and it was the first thing that came to hand. But it moves the one who was hurt and leaves what hurt her where it was, which comes close to making her pay [16.6]. Working together includes talking about what is wrong [G-61], and the snail lay between you.',
          instead: '“Before we talk about rounds: is that you, in the hat?”',
          standards: ['16.6'],
          statements: ['G-61'],
          marks: 'rough',
          harm: 'Elspeth, who is offered exile as a kindness.',
          goto: unasked,
        },
        ask: {
          label: 'Ask her to sit down, and what she sees in that picture',
          score: 3,
          consequence: '“That’s the ninety-minute one,” says Elspeth. There are twelve. She has them in a brown envelope in the car, so as not to be in the house. Beside your diary they make a list: each came on a night when she had asked how visit times are counted. By six the folder is open on the desk with her snails in it, by her leave, and her own letter is back in her bag.',
          because: 'You asked an open question and let her answer it, and so she was heard, and could be protected [16.6]. What looked like a joke had followed her questions home: people must not use social media to put somebody off raising a concern [G-65]. She had kept every page. You might have asked sooner, and you did ask.',
          standards: ['16.6'],
          statements: ['G-65'],
          marks: ['heard', 'rough'],
          goto: 'weigh',
        },
        wait: {
          label: 'Give her letter back, and ask her to think for one week',
          score: 2,
          consequence: '“That’s kind,” says Elspeth, and puts it in her bag. It is back on your desk before the week is out, with a new date.',
          because: 'You showed that you would be sorry to lose her, and left the door open, which is kind and respectful [1.1 G-43]. But a week alone is what she had been having since September. The picture was on the desk, she had seen it, and one question would have let her speak.',
          instead: '“I’m not taking that yet. Sit down. What do you see when you look at this?”',
          standards: ['1.1'],
          statements: ['G-43'],
          marks: 'rough',
          goto: unasked,
        },
      },
    },

    weigh: {
      title: 'What were they for?',
      text: [
        {
          if: 'heard',
          then: 'Monday, the small room again, and this time there are biscuits. In front of you all, by her leave, is what Elspeth said.',
          else: 'Monday, the small room again, and this time there are biscuits. In front of you is a place where there might have been a page from Elspeth.',
        },
        {
          if: 'heard',
          then: 'You ask Jonty about the snails: not what they are, but what they were for. He looks at the sleet for a long time.',
          else: {
            if: 'kept',
            then: 'You ask Jonty about the snails: not what they are, but what they were for. He looks at the sleet for a long time.',
            else: 'You ask Jonty about the snail in the hat, and any others: not what they are, but what they were for. He looks at the sleet for a long time.',
          },
        },
      ],
      stage: {
        app: 'talk',
        place: 'The small room',
        lines: [
          { from: 'jonty', mood: 'worried', text: 'Elspeth kept on about how we count the visits. Every meeting. I thought they’d cut my round. I wanted her to stop.' },
          { from: 'jonty', mood: 'hurt', text: 'Then people laughed, and I got good at it. I never once thought about her going home.' },
          { from: 'jonty', mood: 'tired', text: 'And the gate was my proudest day.' },
        ],
      },
      choices: {
        slips: {
          label: 'Find two slips by a good nurse who is sorry for both',
          score: 0,
          consequence: '“You’ve always been fair to me, Boss,” says Jonty, and looks as though he had hoped for something else. Malachy has nothing to add. It is the shortest finding that Emeka has ever had from you. Two slips: there is nothing left to ask.',
          because: 'He is a good nurse and he is sorry, and you have loved him like one of your own. But he told you what they were for: to stop a colleague asking about care [G-65]. A 2011 interview about that year’s advice gave its author’s belief that most misuse is not intended, and his word that some cases were entirely deliberate [J-26 J-27]; a thing done again and again, to an end, is not a slip. Nobody is to suffer for raising a concern [16.6].',
          instead: '“I believe that you’re sorry, Jonty. I also believe you about what they were for, and I have to write that down.”',
          standards: ['16.6'],
          statements: ['G-65', 'J-26', 'J-27'],
          marks: 'slips',
          harm: 'Elspeth, who was put off asking about care, and reads that nobody meant it.',
          goto: { if: 'heard', then: 'blurred', else: 'folder' },
        },
        split: {
          label: 'Find one slip and one thing meant, and the hurt of each',
          score: 3,
          consequence: 'You write it in two parts, side by side. The gate: not meant; it told a village about a woman’s leg; he saw it at once. The snails: meant, again and again, at somebody who had asked about care. “I hate that one,” says Jonty, reading the second. “It’s fair.”',
          because: 'What he meant and what it did are two questions, and you asked both of each picture: that is fair [20.2]. A 2011 interview about that year’s advice gave its author’s belief that most misuse is not meant [J-26], and the same interview, in 2011, his word that some cases that reached the regulator were entirely deliberate [J-27]. Here one pair of hands had done one of each. The gate still showed that people can be known when no name is given [G-54], and the snails were aimed at a concern [G-65].',
          standards: ['20.2'],
          statements: ['G-54', 'G-65', 'J-26', 'J-27'],
          goto: weighed,
        },
        one: {
          label: 'Find one thing, misuse of an app, and weigh it once',
          score: 1,
          consequence: 'It makes a tidy sentence. Jonty reads it to the end and begins again. “Which one is this about?” he says. “Both,” you say. “Neither,” says Malachy, not unkindly. Emeka has a question to put about it, and cannot tell to which half.',
          because: 'One nurse, one page, one finding: it looks even-handed. But treating unlike things alike is not fair to anybody [20.2]. A 2011 interview about that year’s advice gave its author’s belief that most misuse is not meant [J-26], and told that apart from the deliberate kind. His slip now looks like malice, and his malice like a slip.',
          instead: '“There are two things here, and they aren’t the same size or the same kind. I’m going to write them down as two.”',
          standards: ['20.2'],
          statements: ['J-26'],
          harm: 'Mrs Mew and Elspeth, neither of whom can find herself in it; and Jonty, who cannot tell what to mend.',
          goto: { if: 'heard', then: 'blurred', else: 'brown-envelope' },
        },
        impact: {
          label: 'Find by the hurt alone: a patient’s leg weighs heaviest',
          score: 2,
          consequence: 'Mrs Mew first, then Elspeth, each with what it did to her. It is plain and it is true. “And why I did it doesn’t come into it?” says Jonty. He is asking about the gate. Malachy is asking about the snails.',
          because: 'You wrote down what it did to both, and a patient’s privacy is no small matter, name or no name [5.1 G-54]. What is missing is what he meant by it. A 2011 interview about that year’s advice told the many who mean nothing by it from the few who do [J-26]. The one needs a lesson, and the other needs more.',
          instead: '“Here is what each did. And here, for each, is what you told me that it was for.”',
          standards: ['5.1'],
          statements: ['G-54', 'J-26'],
          marks: 'rough',
          goto: weighed,
        },
      },
    },

    refer: {
      title: 'Cake on Facebook',
      text: `Friday. What happens to Jonty is for others to decide, under the policy. Emeka wants your advice, and on one thing more: must the regulator hear of it?

You leaf back to the last time. Three years ago, in your own hand: “Joyce. Cake on Facebook. No more shifts.” There had been a patient’s name in the icing. Joyce filled in when people were ill. You never asked her anything.`,
      stage: {
        app: 'talk',
        place: 'On the phone',
        lines: [
          { from: 'emeka', text: 'It starts here, says the policy, if here can hold it. So. Could anyone come to serious harm? Can it be put right locally? Would the public trust us if we kept it?' },
          { from: 'emeka', text: 'And would we have done the same for anybody else on your team?' },
          { from: 'pearl', mood: 'serious', text: 'Ask me the last one again.' },
        ],
      },
      choices: {
        test: {
          label: 'Go through his questions in turn, and note your reasons',
          score: 3,
          consequence: 'It takes an afternoon, and a call to the regulator’s advice line for employers. Local, you advise, for now, with a mentor and a date in August; and what would change your mind. Mrs Mew and Elspeth will be told as much as they may be. On a line by itself: “Joyce. Ask her.”',
          because: 'Acting in an unprofessional way on social media may put registration at risk, so the question had to be asked, and under your employer’s own rules [G-22 G-07]. You told neither too many nor too few, and wrote down why, so that others can see it was fair [20.2]. A 2011 interview about that year’s advice wanted managers to be able to respond in an active way [J-04], and the same interview reported, in 2011, that staff found managers inconsistent [J-17]. That is what Joyce would say.',
          standards: ['20.2'],
          statements: ['G-07', 'G-22', 'J-04', 'J-17'],
          marks: 'joyce',
          goto: ends,
        },
        hands: {
          label: 'Leave all of it to Emeka, since it is his trade, after all',
          score: 2,
          consequence: 'Emeka does it, and does it well, from the mainland. He has never met Mrs Mew. He does not know about Joyce, because you did not read him that page. He rings you with the answer on the Tuesday, and you say that you are sure he is right.',
          because: 'Valuing what a colleague can do better is no fault, and his questions were the right ones [8.1]. But you know the people, the village and the last time, and he needs that. A 2011 interview about that year’s advice wanted local managers to take responsibility, understand the issue and deal with it themselves [J-12].',
          instead: '“I’d like to go through them with you, Emeka. And before we start there is a page in an old diary that you should hear.”',
          standards: ['8.1'],
          statements: ['J-12'],
          goto: ends,
        },
        now: {
          label: 'Refer Jonty today; nobody is blamed for being careful',
          score: 1,
          consequence: 'It takes nineteen minutes to send. Afterwards Emeka asks how you answered his three questions. You had thought that they were the regulator’s to answer. It will be a long time before Jonty, or Elspeth, can think about anything else.',
          because: 'Sometimes a referral is right, and it may yet be right here. But you sent it so as not to have to decide, and your employer’s own rules have questions that come first [G-07]. A 2011 interview about that year’s advice spoke of more referrals about social networking [J-05], and what it asked for, in 2011, was a firm response at local level [J-09]. Both of them are owed that much thought; it is what fair means [20.2].',
          instead: '“Let’s take the questions first, Emeka. If the answers say refer, I’ll sign it today.”',
          standards: ['20.2'],
          statements: ['G-07', 'J-05', 'J-09'],
          marks: ['sent', 'rough'],
          harm: 'Jonty and Elspeth, who may wait a long time over something that might have been mended here.',
          goto: ends,
        },
        shake: {
          label: 'Settle it with a handshake; they have all been through it',
          score: 0,
          consequence: 'You shake Jonty’s hand in the car park, and his eyes fill. You tell Emeka that it has been dealt with locally. On the form, beside “Outcome”, you write “Spoken to”.',
          because: 'It was February, everybody was tired, and you wanted your team back. But to let off the one you are fond of, when Joyce lost her shifts over a cake, is not treating people fairly [20.2]. A 2011 interview about that year’s advice reported that staff found managers inconsistent [J-17]. And a handshake protects nobody the next time that she asks a question [16.6].',
          instead: '“I’d love to shake hands on it, Jonty. I let somebody down that way once, so we’re doing it on paper.”',
          standards: ['20.2', '16.6'],
          statements: ['J-17'],
          marks: 'shook',
          harm: 'Elspeth and Mrs Mew, who are told nothing; and Joyce, who got three words.',
          goto: 'blurred',
        },
      },
    },

    'page-a-day': {
      ending: 'good',
      title: 'A page a day',
      text: [
        `The first week of March, and no sleet. Jonty has said sorry at Mrs Mew’s own table, at her asking, with the cat on his foot. He has written to Elspeth, who has not answered, which is up to her. With Jonty’s leave Perry has put up the true page: “Half of Undermere could walk to clinic if there was a pavement. The other half can’t get a bus.”

You have counted the visit times. Elspeth was right about them. On Thursday Farah teaches the team what the globe means, with soup; and Mrs Mew has agreed, on paper, to tell the story of her leg on the service’s page, in her own words.`,
        { if: 'joyce', then: 'Joyce is coming to tea. You have written it in ink.', else: '' },
      ],
      stage: {
        app: 'feed',
        title: 'Pearl Jolliffe, team manager',
        posts: [
          {
            by: 'pearl', mood: 'smiling', time: '4 March, 07:00', text: 'High water at Undermere 06:41. Wrap up warm.', reactions: '9 hearts',
            comments: [
              { from: 'elspeth', text: '06:43.' },
              { from: 'jonty', mood: 'smiling', text: 'She’s right, Boss.' },
            ],
          },
        ],
      },
      outcome: 'A false page was cleared, a slip was put right and a pattern was stopped, because everyone was heard and each thing was looked at for itself.',
    },

    'in-pencil': {
      ending: 'good',
      title: 'In pencil',
      text: [
        'The first week of March. The findings are fair, and Elspeth is staying. The false bus page has been traced to Mrs Mew’s grandson, who is fifteen, and sorry; the true one is going round after it, with Jonty’s leave. Elspeth has asked for the visit times to be counted, in writing, and you are counting them. Jonty is still funny. He looks round first.',
        'What went crooked on the way is in the file too, in your own hand, and those who paid for it have heard you say so.',
        {
          if: 'dropped',
          then: 'You drive out to Undermere to tell Mrs Mew that her gate was true, and that you are sorry. She lets you stand on the step for a while before she puts the kettle on.',
          else: 'Mrs Mew thanks you. She would have liked it straighter.',
        },
        { if: 'sent', then: 'Your referral is with the regulator. Nobody can tell you how long it will be, and Jonty has stopped asking.', else: '' },
        'In the back of the diary, where next year goes, you have written three lines in pencil. “Ask first. Learn the thing. Then be firm.”',
      ],
      outcome: 'People were heard and things were told apart in the end; somebody paid for a detour on the way.',
    },

    blurred: {
      ending: 'poor',
      title: 'Dealt with',
      text: [
        {
          if: 'shook',
          then: 'Emeka sends your form back: “Spoken to” is not an outcome. So in March it is done again, properly and on paper. Elspeth hears at last who will see that nobody makes her pay. She has had three weeks of hearing Jonty whistle in the corridor.',
          else: { if: 'slips', then: 'The letter in Jonty’s file says “two errors of judgement”.', else: 'The letter in Jonty’s file says “misuse of social media”.' },
        },
        {
          if: 'shook',
          then: 'Mrs Mew has had your apology for the silence. “I did wonder,” she says. Joyce has had nothing. And the team saw the handshake; they have not seen the paper.',
          else: 'Mrs Mew hears that it has been dealt with, and wonders what has. Elspeth, who told you what it had been like and was thanked for it, looks for herself in the outcome and is not there. Jonty cannot tell which of the two he has been forgiven. He has grown very quiet, and it does not suit him.',
        },
        'In April there is a tortoise on somebody else’s page. It has a stopwatch.',
      ],
      outcome: 'People were asked, but what had been a slip and what had been meant were not plainly told apart when it counted, and the team learned from that.',
    },

    'brown-envelope': {
      ending: 'poor',
      title: 'The brown envelope',
      text: `“Two people were hurt in this,” says Emeka, “and there is a page from one of them. I can’t send it up like that.” Mei is to ask Elspeth. But Elspeth has settled on Easter by then, and would as soon not go over it. There is a cake in the shape of Orkney, and she cuts it very evenly.

The week after, an envelope comes in the internal post: twelve snails, each with its date. “You keep a diary,” says the note, “so I thought that you would like to have these.” You lay the snails beside your own small entries, one by one, and reach for the telephone. She is very polite.`,
      outcome: 'Jonty was asked what he had meant, and the one who was hurt was not asked, alone and in time, before she had made up her mind to go.',
    },

    'not-enid': {
      ending: 'breach',
      title: 'Not Enid',
      text: `The next morning Malachy has one more page for you and Emeka: a spaniel. “Jonty sent Enid’s daughter a line about the dog,” he says. “Enid’s in Tenerife. She’s never been on Gull in her life.” Nobody looks at you. That is how you know.

It stops there. Another manager begins again from the beginning, and a second inquiry begins beside the first, into you. Mrs Mew’s letter waits for it. So does Jonty, and so does whoever the snail is, whom nobody has asked. Enid comes home on the twentieth. You are at the fence before she has found her key, and it is not soon enough.`,
      outcome: 'A borrowed name came out before you had owned it, and those who needed a fair look have to wait for somebody else’s.',
    },

    folder: {
      ending: 'breach',
      title: 'A thin folder',
      text: [
        'In May Elspeth writes, and not to you. With her letter go twelve snails, each with its date, and the dates of twelve meetings. The director of nursing asks to see your file.',
        {
          if: 'dropped',
          then: 'It says “Closed: evidence unreliable”, and there is a line from Mrs Mew pinned to it, about a gate.',
          else: 'It says “Two slips. He is sorry.” It is the thinnest that she has ever been sent.',
        },
        'Somebody asked a question about care, was laughed out of asking, and then was let down by the one whose work it was to see to it: so the inquiry begins. It is not about Jonty. You give them the diary, because it is all in there. Nobody had ever said that you did not write things down.',
      ],
      outcome: 'A concern came to you more than once and was put away, and it took somebody else to open it.',
    },
  },
})
