import { defineScenario } from '#lib/scenario/define.ts'

/** After Winnie, October: the question comes to the page if the page is there to be asked, and to the town if it is not. */
const october = {
  if: 'private',
  then: 'inbox',
  else: { if: 'quiet', then: 'gap', else: { if: 'shut', then: 'gap', else: 'rumour' } },
} as const

/** How a late word ends: well, unless it was a hard word. */
const lateWord = { if: 'shamed', then: 'low-tide', else: 'late' } as const

/** After the noisy evening: what was done in private, on film or with Frank’s bloods comes back first. */
const afterNight = {
  if: 'private',
  then: { if: 'told', then: { if: 'filmed', then: 'further', else: lateWord }, else: 'unread' },
  else: { if: 'filmed', then: 'further', else: { if: 'aired', then: 'further', else: { if: 'quiet', then: lateWord, else: 'network' } } },
} as const

/** After Philippa’s name was given away and owned up to. */
const ownedUp = { if: 'private', then: { if: 'told', then: 'further', else: 'unread' }, else: 'further' } as const

/** After the empty chairs, when something was done about them. */
const afterChairs = {
  if: 'private',
  then: { if: 'told', then: { if: 'filmed', then: 'further', else: 'late' }, else: 'unread' },
  else: { if: 'filmed', then: 'further', else: { if: 'aired', then: 'further', else: 'late' } },
} as const

/** After the empty chairs, when nothing was, or worse. */
const lowTide = { if: 'private', then: { if: 'told', then: 'low-tide', else: 'unread' }, else: 'low-tide' } as const

/** How the winter ends for a page that lasted. */
const winter = {
  if: 'aired',
  then: 'further',
  else: {
    if: 'promised',
    then: 'late',
    else: { if: 'shut', then: 'late', else: { if: 'policy', then: { if: 'winnie', then: 'band', else: 'late' }, else: 'late' } },
  },
} as const

export default defineScenario({
  id: 'good-news',
  title: 'Good news, shared well',
  blurb: 'You are a practice nurse who has not been online for nine years, and the surgery wants a face for its flu jab page.',
  role: 'Practice nurse',
  reflect: 'What good news from your work would help people where you live, and who could help you to share it well?',
  passMark: 19,
  marks: ['policy', 'shut', 'quiet', 'promised', 'aired', 'private', 'told', 'winnie', 'filmed', 'named', 'shamed'],
  people: {
    delroy: { name: 'Delroy Beckford', role: 'Practice nurse', face: { skin: 'deep', hair: 'grayShort', hairColour: 'grey', top: 'teal', glasses: true } },
    anjali: { name: 'Anjali Desai', role: 'Practice manager', face: { skin: 'brown', hair: 'mediumStraight', hairColour: 'black', top: 'plum' } },
    philippa: { name: 'Philippa Hargreaves', role: 'Lead nurse', face: { skin: 'pale', hair: 'grayMedium', hairColour: 'white', top: 'navy', glasses: true } },
    tariq: { name: 'Tariq Mahmood', role: 'Student nurse', face: { skin: 'tan', hair: 'short5', hairColour: 'black', top: 'sky', beard: 'stubble' } },
    winnie: { name: 'Winnie Sutcliffe', role: 'Patient, retired herring filleter', face: { skin: 'pale', hair: 'bun', hairColour: 'white', top: 'rose' } },
    frank: { name: 'Frank Ollerton', role: 'First cornet in the town band', face: { skin: 'light', hair: 'noHair', hairColour: 'grey', top: 'rust', beard: 'moustache' } },
    colin: { name: 'Colin Braithwaite', role: 'Runs the chip shop', face: { skin: 'light', hair: 'shaved1', hairColour: 'brown', top: 'sand', beard: 'full' } },
    stacey: { name: 'Stacey Whitham', role: 'Neighbour from the allotments', face: { skin: 'light', hair: 'longCurly', hairColour: 'blonde', top: 'moss' } },
    niamh: { name: 'Niamh Gallagher', role: 'Practice nurse, County Down', face: { skin: 'pale', hair: 'bangs', hairColour: 'auburn', top: 'rust' } },
  },
  you: 'delroy',
  start: 'any-other-business',
  scenes: {
    'any-other-business': {
      title: 'Any other business',
      text: `Skelby Bay Surgery, the first Thursday in September, the end of the practice meeting. You are Delroy: practice nurse, fifty-eight, grower of dahlias. For every flu jab you give, a paper fish goes up in the front window. Last winter’s shoal was two hundred short.

Nine years ago a trainer showed you forty slides of nurses in trouble online. You went home and stopped. The newest thing on your own page is half a dahlia.`,
      stage: {
        app: 'talk',
        place: 'The meeting room',
        lines: [
          { from: 'anjali', mood: 'smiling', text: 'Item nine. The surgery’s page has 43 followers and says Happy Easter. It needs a face people trust. Delroy?' },
          { from: 'philippa', mood: 'serious', text: 'Thirty-one years, and here is my advice for nothing. Never go online. Not a word. Not a thumb.' },
          { from: 'tariq', text: 'My nan gets her health advice online. I’ve often wondered who’s giving it to her.' },
        ],
      },
      choices: {
        own: {
          label: 'Offer to use your own page, where people know you already',
          score: 0,
          consequence: 'Your password still works: Dahlia1. “Flu jabs soon! Ask me anything,” you write on Saturday, over the old flower. Four hundred people have missed you. By teatime there are ninety hearts.',
          because: 'Anjali wanted a face that people trust, and you offered yours. But on your own page you are friend, neighbour and nurse in one place, and the boundary between them blurs [20.6 G-68]. Nobody at the surgery can see what is asked there, or answer it when you are asleep.',
          instead: '“You can have my face, Anjali. Let’s put it on the surgery’s page, so I’m not on my own with it.”',
          standards: ['20.6'],
          statements: ['G-68'],
          harm: 'People who take you at your word will ask for care in a place where there is none to give.',
          reach: { people: 400, words: 'Four hundred people on your own page, and whoever they show it to' },
          goto: 'own-page',
        },
        yes: {
          label: 'Say yes, for the surgery’s page, with somebody to help you',
          score: 3,
          consequence: '“Yes,” you hear yourself say. Anjali drops her pen. “Tariq can show me the buttons, and you read it before it goes.” Philippa looks at you as she would at a man walking into the sea in his socks.',
          because: 'Used in a responsible way, these sites can do good, and you asked for the help that makes it responsible [G-10]. A page that people trust is one more way to help a town stay well [3.1]. In a 2011 interview about that year’s advice, its author said that the regulator wanted to encourage professionals to engage positively with patients and share good health stories [J-31].',
          standards: ['3.1'],
          statements: ['G-10', 'J-31'],
          goto: 'rules',
        },
        refuse: {
          label: 'Turn it down kindly; Philippa has not lasted by accident',
          score: 1,
          consequence: '“Not for me, Anjali. I’m better with arms.” Everybody laughs. Anjali crosses out your name and writes nobody’s. On the page it goes on being Easter.',
          because: 'Nobody has to front a page, and a kind no is allowed. But it was fear that answered, and it helps to be as clear about what a page is good for as about its drawbacks [G-74]. People who look for help to stay well find nobody home [3.1]. In a 2011 interview about that year’s advice, its author said that it would be disappointing if professionals stayed away only because they were afraid [J-32].',
          instead: '“I’m frightened of it, Anjali, I’ll be honest. What would I have to do, and who would be beside me?”',
          standards: ['3.1'],
          statements: ['G-74', 'J-32'],
          goto: 'window',
        },
        read: {
          label: 'Ask for a week to read the policy before you answer her',
          score: 2,
          consequence: 'You read all nineteen pages, twice, on an upturned bucket at the allotment. They are mostly about logos. Next Thursday you say yes. The first clinic is a week nearer.',
          because: 'Your employer’s own rules are a good thing to read [G-07], and it is right to learn before you take on something new [13.5]. A policy can be read on the way, though. What would have helped most was a person beside you, and you could have asked for one on the spot.',
          instead: '“Yes, if Tariq shows me how it works and you read it before it goes. And send me that policy.”',
          standards: ['13.5'],
          statements: ['G-07'],
          goto: 'rules',
        },
      },
    },

    'own-page': {
      title: 'Ask me anything',
      text: `Sunday, among the runner beans. You meant to look once.

There are kind words under your post, and a cousin in Derby who thinks that you have taken up pharmacy. The real questions have come by private message, because that is where the app put the button. You sit down on the bucket.`,
      stage: {
        app: 'chat',
        title: 'Messages to Delroy Beckford',
        messages: [
          { from: 'stacey', time: '10:02', text: 'Delroy hun can I send you a pic of Alfies foot. Dont laugh' },
          { from: 'frank', time: '10:40', text: 'Morning. Can I have the jab with these new tablets', photo: 'A box of tablets on a music stand. The label shows a name, a street and a dose.' },
          { from: 'colin', time: '11:15', text: 'Nurse its Colin from the chippy. Wife wont have it. Have a word with her will you, she listens to you' },
        ],
      },
      choices: {
        answer: {
          label: 'Answer them one by one, as each has asked you in person',
          score: 0,
          consequence: 'It takes until dusk. You tell Stacey that it doesn’t look like much, Frank that he should be all right, and Colin’s wife something soothing about her sister. “You’re a diamond,” write all three. On Monday there are fourteen more.',
          because: 'They trust you, and not to answer would have felt like shutting a door. But private chats on a social network blur what you are to each other [20.6 G-68]. Advice has to rest on something, and you had no notes, no foot and no colleague to look with you [6.1 G-56].',
          instead: '“I can’t look after you properly in here, Frank. Ring the surgery at eight, where we have your notes.”',
          standards: ['20.6', '6.1'],
          statements: ['G-68', 'G-56'],
          marks: 'private',
          harm: 'Frank and Stacey go by advice that was given without notes, and that no colleague can see.',
          stop: 'Do not advise on somebody’s tablets or symptoms from a private message. Ask them to ring their surgery or a pharmacist. If it cannot wait, NHS 111 (in Northern Ireland, the GP out-of-hours service); in an emergency, 999.',
          goto: 'winnie',
        },
        shut: {
          label: 'Take the post down tonight and let the whole matter drop',
          score: 1,
          consequence: 'Gone, and the beans are very quiet. Three people ring reception to ask what has become of Delroy. “There, now,” says Philippa, who had heard, and gives you half her scone.',
          because: 'You saw that your own page was the wrong place, and you were right. But the questions were real, and nobody was told where to take them. Their interests come first online too, and one line would have sent them on [3.1 G-42].',
          instead: '“This was the wrong place, and the questions were good. Ring the surgery, or ask on its page. I’ll be there.”',
          standards: ['3.1'],
          statements: ['G-42'],
          marks: 'quiet',
          harm: 'Those who had asked: their questions went unanswered, with nowhere else to go.',
          goto: 'winnie',
        },
        open: {
          label: 'Answer on your page itself, where everybody can read it',
          score: 1,
          consequence: 'It goes well for three days. Then Anjali finds it. “It’s lovely,” she says, “and I can’t cover it when you’re off.” Together you move it to the surgery’s page, and lose about half the people on the way.',
          because: 'In the open, one answer serves everybody with the same question. But they come to it through your own page, where they find the rest of you as well [G-69]. Your employer may have rules for this, and a page in its name can be looked after by more than one person [20.10 G-07].',
          instead: '“Everybody, these are good questions. I’ll answer them on the surgery’s page, where there’s a team of us.”',
          standards: ['20.10'],
          statements: ['G-69', 'G-07'],
          goto: 'question',
        },
        move: {
          label: 'Own up to Anjali, and take it all to the surgery’s page',
          score: 3,
          consequence: '“NINETY hearts?” says Anjali on the phone. She has six plain rules pinned to the surgery’s page within the hour. On yours you leave one line: “Same nurse, proper place, this way.” On Monday reception rings the three who wrote to you, and Alfie’s foot is seen by four. All the new page wants is its first proper post.',
          because: 'You said it early, and the questions went where there are notes, phones and colleagues [8.2 G-61]. You are the same nurse there, and you are no longer building private ties with people you look after [20.6 G-67].',
          instead: '“Anjali, I’ve done a daft thing and it’s gone rather well. Will you help me move it?”',
          standards: ['8.2', '20.6'],
          statements: ['G-61', 'G-67'],
          marks: 'policy',
          goto: 'post',
        },
      },
    },

    window: {
      title: 'Still Easter',
      text: `Two weeks on. You and Tariq, the student nurse, are cutting out paper fish at the desk in the front window. Philippa has given you half a scone for having sense.

Tariq has typed “flu jab Skelby” into his phone, to see what people see. He holds it out. “Do we ever answer Frank?” he says.`,
      stage: {
        app: 'feed',
        title: 'Skelby Bay Surgery',
        posts: [
          {
            by: 'anjali',
            mood: 'smiling',
            time: 'April',
            text: 'Closed Friday and Monday. Happy Easter from all of us!',
            reactions: '3 hearts',
            comments: [
              { from: 'stacey', text: 'Is it right you can get flu off the flu jab? Asking for my mum', time: '2 September' },
              { from: 'frank', text: 'I was wondering that', time: '3 September' },
              { from: 'frank', text: 'Hello? Anybody there?', time: '9 September' },
            ],
          },
        ],
      },
      choices: {
        yes: {
          label: 'Tell Anjali that you will do it after all, with his help',
          score: 3,
          consequence: '“I was going to ask again on Friday,” says Anjali, “with cake.” She has six plain rules ready, and pins them by noon. You dictate and Tariq types: “Hello Frank. We’re here now. No, it can’t give you flu.”',
          because: 'You were as afraid as before, and you changed your mind because somebody was waiting [3.1]. Tariq sees how an older nurse does a thing that frightens him, which is worth more to a student than a rule [20.8]. In a 2011 interview about that year’s advice, its author said that it would be disappointing if professionals stayed away only because they were afraid [J-32].',
          standards: ['3.1', '20.8'],
          statements: ['J-32'],
          marks: 'policy',
          goto: 'post',
        },
        poster: {
          label: 'Make a fine clear poster together for the waiting room',
          score: 1,
          consequence: 'It is a handsome poster, with a haddock. Everyone who comes in admires it. Frank, who has no reason to come in before his jab, does not see it.',
          because: 'A poster is a good thing, and it helps the people who are already in the room. Frank was asking somewhere else. It is worth knowing what each way of reaching people can do and what it can’t [G-74], and having more than one [7.3].',
          instead: '“Poster for the wall, Tariq. And let’s go and see Anjali about that page.”',
          standards: ['7.3'],
          statements: ['G-74'],
          marks: 'quiet',
          harm: 'Frank and Stacey’s mother, who asked and have still not been answered.',
          goto: 'winnie',
        },
        never: {
          label: 'Teach him what Philippa says: wise nurses stay off it',
          score: 0,
          consequence: '“Never online,” writes Tariq in his notebook. He is a good student, and in his next placement he will be able to tell people that. On Thursday somebody does answer Frank. He sells garlic.',
          because: 'You wanted to keep a young man out of trouble, as Philippa wanted for you. But he learns from you what a nurse may do, and what he learnt was to be afraid [20.8]. Used responsibly, these sites can do students good as well [G-10].',
          instead: '“I’m scared of it, Tariq, and I don’t want you to catch that from me. How would you answer Frank?”',
          standards: ['20.8'],
          statements: ['G-10'],
          marks: 'quiet',
          harm: 'Tariq, who learns fear; and Frank, who is answered by a man who sells garlic.',
          goto: 'winnie',
        },
        check: {
          label: 'Offer to check every fact if someone else is the face',
          score: 2,
          consequence: '“It’s you they’d believe,” says Anjali, “and I’m not putting a student up there alone.” You hold out until Friday. The rules are pinned, your name goes up, and the picture is of a dahlia.',
          because: 'Checking that each word is sound is real help, and every page needs it [6.1 G-57]. You had half said yes. It was a week before the other half followed, and Frank was still waiting.',
          instead: '“I’ll check the facts, Anjali. And if it has to be my name, then with somebody beside me.”',
          standards: ['6.1'],
          statements: ['G-57'],
          marks: 'policy',
          goto: 'post',
        },
      },
    },

    rules: {
      title: 'Before the first word',
      text: `Monday, Anjali’s office: twins on the wall, and on her screen the surgery’s page, empty and blinking.

“First we settle what happens underneath it,” she says. “People will say things.” Tariq, the student nurse, has pulled up a chair. Philippa happens to be passing.`,
      stage: {
        app: 'talk',
        place: 'Anjali’s office',
        lines: [
          { from: 'anjali', text: 'Who answers? When? What do we take down? I’d rather have that row now than at midnight.' },
          { from: 'tariq', text: 'At my last place somebody asked about her tablets, and forty people had a go.' },
          { from: 'philippa', text: 'Or you could go home and not have a page.' },
        ],
      },
      choices: {
        off: {
          label: 'Turn the comments off, and then nothing can go wrong there',
          score: 1,
          consequence: 'It is very peaceful. Twenty-two people read the page in its first week. One of them rings reception to ask where you ask.',
          because: 'No comments, no rows: it is the first thing that many careful people do. The drawback is that nobody can ask you anything, and they will ask somebody [G-74]. To hear what worries people, you need a place where they can say it [2].',
          instead: '“Let’s leave them on for a month, Anjali, with plain rules. If it’s awful we can think again.”',
          standards: ['2'],
          statements: ['G-74'],
          marks: 'shut',
          harm: 'People with a question, who take it to where nobody checks the answers.',
          goto: 'post',
        },
        none: {
          label: 'Leave it free and easy; neighbours know how to behave here',
          score: 1,
          consequence: 'It fills up within a day: two good questions, a lost tortoise, a quarrel about parking, a woman’s blood results. Nobody is sure who should do what about which, so everybody waits for everybody.',
          because: 'It is a friendly thought, and most neighbours do behave. But a risk that nobody has been given is a risk that nobody deals with [25.1]. A woman’s results stood where anyone could copy them, because no one knew whose job it was to hide them [5.1 G-76].',
          instead: '“Free and easy, yes. And three lines at the top about what we answer, and what we’ll hide.”',
          standards: ['25.1', '5.1'],
          statements: ['G-76'],
          harm: 'The woman whose results stayed up until the afternoon.',
          goto: 'post',
        },
        short: {
          label: 'Pin a few plain rules: what we answer, when, what we hide',
          score: 3,
          consequence: '“Ask us anything about the jab. We answer on weekdays, nine to four. Not about your own health, please: ring us. Disagree all you like. We hide insults. In an emergency, 999.” Six, counts Tariq. Anjali puts them on the website too, under the blog that nobody reads.',
          because: 'You thought about the risks before they came, and put first things first [25.1]. Everyone can see what to expect, in words they know [7.1]. And what holds for the page holds for a website, a blog or a discussion board as well [G-16].',
          standards: ['25.1', '7.1'],
          statements: ['G-16'],
          marks: 'policy',
          goto: 'post',
        },
        long: {
          label: 'Pin the policy that the lawyers wrote, and keep to the letter',
          score: 2,
          consequence: 'Nineteen pages, pinned. They cover drones. On the first night a man asks politely, under paragraph nine, whether he is allowed to ask a question.',
          because: 'Your employer’s rules count, and you put them where all could see [G-07]. But they were written for staff and lawyers. A person with a question needs a few lines that he can take in [7.1].',
          instead: '“The policy’s for us, Anjali. For them, six lines that my mother would have understood.”',
          standards: ['7.1'],
          statements: ['G-07'],
          marks: 'policy',
          goto: 'post',
        },
      },
    },

    post: {
      title: 'Sixty words',
      text: `You write it by hand first, on the back of a seed packet. Sixty words, says Tariq, or thumbs move on.

You have given talks to the lifeboat crew and buried a goldfish for the infants’ school. You have never been so nervous of a paragraph. The clinics begin in October.`,
      stage: {
        app: 'talk',
        place: 'Your consulting room',
        lines: [
          { from: 'tariq', text: 'What do they ask you, when they’re rolling up the sleeve?' },
          { from: 'delroy', text: 'Does it hurt. Does it give you flu. Is there any parking.' },
          { from: 'tariq', mood: 'smiling', text: 'Then that’s your post.' },
        ],
      },
      choices: {
        promise: {
          label: 'Promise them an easy one: no side effects, and no flu',
          score: 0,
          consequence: 'It is the most cheerful thing on the page, and people love it. “Finally, a straight answer!” writes somebody from two towns away. By the weekend it has been copied on to a page called Miracle Jabs.',
          because: 'You wanted to make it easy for them, and a sore arm seems a small thing to leave out. But nobody can promise that, and what you say online has to be correct as far as you know [6.1 G-57]. When the first arm aches, people will wonder what else was too good.',
          instead: '“Your arm may be sore for a day or two. It won’t stop every case. It can’t give you flu.”',
          standards: ['6.1'],
          statements: ['G-57'],
          marks: 'promised',
          harm: 'People who book because of a promise that nobody can keep.',
          reach: { people: 'unknown', words: 'Anybody: it is public, and it has been copied elsewhere' },
          goto: { if: 'shut', then: 'winnie', else: 'question' },
        },
        plain: {
          label: 'Say what it can do, and can’t, with a link to the NHS',
          score: 3,
          consequence: '“It can’t give you flu: there’s no live virus in it. Your arm may be sore, and you may ache for a day or two. It won’t stop every case, but it makes a bad one less likely. Free at 65, and for many others: here’s the NHS page. Parking is still terrible. Delroy.” It is shared three hundred times, mostly for the parking.',
          because: 'You said what the jab can’t do as well as what it can, and gave the page where anyone can check it [6.1 G-56]. Your words were ones that people know, and they sounded like you [7.1].',
          standards: ['6.1', '7.1'],
          statements: ['G-56'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and meant to be' },
          goto: { if: 'shut', then: 'winnie', else: 'question' },
        },
        scare: {
          label: 'Tell them who falls ill when their neighbours stay away',
          score: 1,
          consequence: 'It works on some. “So I’m a murderer now,” writes a woman who had been about to book. Two people who agree with you begin to tell her what she is.',
          because: 'You have seen what flu can do, and you were thinking of those whom it does it to. But people choose for themselves about a jab, and a post has to leave room for that [1.3 G-45]. Someone who has been shamed seldom asks her question.',
          instead: '“Not sure about it? That’s all right. Tell us what’s on your mind and we’ll answer as well as we can.”',
          standards: ['1.3'],
          statements: ['G-45'],
          harm: 'The woman who had been about to book, and those who now keep their doubts to themselves.',
          reach: { people: 'unknown', words: 'Anybody: it is public' },
          goto: { if: 'shut', then: 'winnie', else: 'question' },
        },
        link: {
          label: 'Post the NHS page alone, and let the experts explain',
          score: 2,
          consequence: 'There it stands, blue and correct. Two people press on it. “Is this the surgery,” writes somebody to reception, “or an advert?”',
          because: 'The evidence is there for anyone who follows the link, and there was nothing in your post that could mislead anyone [6.1 G-56]. But they know your face and your voice. A few plain words from you are what would have made them press [7.1].',
          instead: '“Here’s the NHS page on the flu jab. The short of it, from me: it can’t give you flu, and your arm may be sore.”',
          standards: ['6.1', '7.1'],
          statements: ['G-56'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and meant to be' },
          goto: { if: 'shut', then: 'winnie', else: 'question' },
        },
      },
    },

    question: {
      title: 'Asking for me',
      text: `Wednesday, a quarter to four. You have an egg sandwich and ten minutes with the page. You are beginning, in secret, to like it.

Frank Ollerton is seventy-six, and first cornet in the town band.`,
      stage: {
        app: 'feed',
        title: 'Skelby Bay Surgery',
        posts: [
          {
            by: 'delroy',
            mood: 'smiling',
            time: 'Tuesday',
            text: 'Flu clinics from October. Book now, and ask us here.',
            reactions: '88 hearts',
            comments: [
              { from: 'stacey', text: 'Do grown ups get a sticker' },
              { from: 'frank', time: '15:22', text: 'Is it all right with blood thinners? Asking for me. They put me on them in June after my funny turn. Delroy will remember, he took the blood. Also where does one park a cornet' },
              { from: 'colin', time: '15:30', text: 'Good question. Wifes on them an all' },
            ],
          },
        ],
      },
      choices: {
        personal: {
          label: 'Tell him that he is fine on his; you took the blood yourself',
          score: 0,
          consequence: '“You’re grand, Frank, those bloods in July were lovely.” He sends a thumbs up. So does his daughter, in Hull, who had not heard of any bloods in July. You take it down and ring him to say sorry.',
          because: 'He told everyone first, and you answered as you would in the corridor. But what he says about himself is his to say, and you added to it from his care [5.1 G-25]. “You’re fine on yours” was also read by people whose tablets are not his.',
          instead: '“Lots of people will be wondering that. In general, yes for most. For you, Frank, ring us, and we’ll look at your notes.”',
          standards: ['5.1'],
          statements: ['G-25'],
          marks: 'aired',
          harm: 'Frank: his blood tests became news to his family, and to the town.',
          reach: { people: 'unknown', words: 'Anybody: it was public until you took it down' },
          goto: 'winnie',
        },
        private: {
          label: 'Ask him to send you his list of tablets in a private message',
          score: 1,
          consequence: 'He does, with photographs. By Friday a dozen others have followed him in. Anjali shuts the page’s inbox, and reception spends a morning ringing round with a list. Under the post, Colin is still waiting.',
          because: 'It feels more discreet, and you meant it for his privacy. But an inbox has no notes in it and no colleague, and it draws you into a private tie that can blur [20.6 G-68]. Those who had the same question saw it carried off.',
          instead: '“I’ll answer that here for everyone, Frank. Then ring us, for what’s right for you.”',
          standards: ['20.6'],
          statements: ['G-68'],
          harm: 'Frank waits two days for a call; Colin’s wife and others get no answer at all.',
          goto: 'winnie',
        },
        hide: {
          label: 'Hide what he wrote, and ask reception to give him a ring',
          score: 2,
          consequence: 'Frank’s line goes grey. Reception rings, and he is put right in four minutes. Colin sees the question vanish and wonders what was wrong with it.',
          because: 'You thought of his privacy, and he was helped by people with his notes in front of them [5.1 G-49]. But he had chosen to ask in the open, and many share his question. A general answer would have served them all, with nothing in it about Frank.',
          instead: '“Good question, and lots will have it. Here’s the general answer. For your own, ring us.”',
          standards: ['5.1'],
          statements: ['G-49'],
          goto: 'winnie',
        },
        public: {
          label: 'Answer for everyone, and give the number to ring about his',
          score: 3,
          consequence: '“Many people on blood thinners can have it: tell the nurse before the jab. For what’s right for you, ring us, as we’ll have your notes.” Colin’s wife rings before closing. Reception asks Frank whether he wants his line taken down. He does not. He has told the whole band.',
          because: 'One careful answer reached everyone who shares the question, and it went no further than you can go without notes [6.1 G-58]. About Frank himself you said nothing, although he had said a good deal: his privacy is for you to respect, whatever he shares [20.10 G-49].',
          standards: ['6.1', '20.10'],
          statements: ['G-58', 'G-49'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and meant to be' },
          goto: 'winnie',
        },
      },
    },

    winnie: {
      title: 'Winnie wants a word',
      text: [
        `The last week of September. Winnie Sutcliffe, eighty-one, filleted herring on the quay for forty years and has a view on how everybody holds a knife. The winter before last she had flu: seventeen days in hospital, and she missed her granddaughter’s wedding.

She has come in about her ears. She rolls up her sleeve anyway, in case.`,
        { if: 'quiet', then: 'You tell her that you are not on any page. She does not see why that should stop her.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'Your consulting room',
        lines: [
          { from: 'winnie', mood: 'serious', text: 'I watched that wedding on a nurse’s telephone, Delroy. The cake was this big.' },
          { from: 'winnie', text: 'I want folk to hear it. Put me on your whatsit. Or the Bay Gazette, that lad’s always after something.' },
          { from: 'tariq', mood: 'smiling', text: 'I could film her now. The light’s gorgeous.' },
        ],
      },
      choices: {
        ask: {
          label: 'Say you’d love it, and ask the communications team to see her',
          score: 3,
          consequence: 'Oluchi comes out from the NHS communications team with a form in large print and a packet of ginger nuts. Where will it be seen, and for how long? What if she changes her mind? What would she rather leave out? “The hospital custard,” says Winnie. She sleeps on it and signs on Friday. They film her on the quay, and Oluchi sees to the Gazette.',
          because: 'You said yes to Winnie, and then made it a yes that she understood and that was written down [4.2]. In a 2011 interview about that year’s advice, its author said that the regulator wanted professionals to share good health stories [J-31]. This is a safe way to do it: a team who know the media, and who look after her dignity there [21.6].',
          instead: '“I’d love people to hear you, Winnie. Oluchi will go through it with you first: where it goes, and what stays yours.”',
          standards: ['4.2', '21.6'],
          statements: ['J-31'],
          marks: 'winnie',
          goto: october,
        },
        film: {
          label: 'Let Tariq film her now, while she is willing and in such form',
          score: 0,
          consequence: 'One take, and she is magnificent. By three it is on a page that the whole coast looks at, and by supper it has four thousand views. Behind her, through the open door, a young man waits with his head in his hands. He looks up to see what the laughing is.',
          because: 'She had said yes, and moments like this do not come twice. But nobody had told her where it would go, or for how long, so it was not yet a yes to rely on [4.2]. And nobody asked the young man at all: he is in a picture taken where people receive care, without his consent [5.1 G-26].',
          instead: '“Hold that thought, Winnie, and hold that light, Tariq. We’ll do it on the quay, and we’ll do it properly.”',
          standards: ['4.2', '5.1'],
          statements: ['G-26'],
          marks: 'filmed',
          harm: 'The young man in the doorway, seen by thousands at his nurse’s; and Winnie, who was never told where she would be seen.',
          reach: { people: 'unknown', words: 'Four thousand by supper, and it is still being passed on' },
          goto: october,
        },
        paper: {
          label: 'Give her the number of the Gazette, as the story is her own',
          score: 1,
          consequence: 'The Gazette comes that afternoon and gives her half a page. “HERRING QUEEN, 81, IN FLU JAB PLEA”, with her street, her chest and her age again. “I never said plea,” says Winnie. Two men knock to ask about her gutters.',
          because: 'It is her story, and you left it in her hands. But the newspaper was your idea as much as hers, and a nurse who sends somebody to the media helps to keep her private details and her dignity safe there [21.6]. Putting her interests first meant company on the way [G-42].',
          instead: '“Before you ring that lad, Winnie, let me find somebody who does this for a living to sit with you.”',
          standards: ['21.6'],
          statements: ['G-42'],
          harm: 'Winnie: her address, her age and her illness in print, and strangers at the door.',
          goto: october,
        },
        no: {
          label: 'Thank her warmly, and say that her story stays in this room',
          score: 1,
          consequence: '“I’m eighty-one,” says Winnie. “Who are you keeping it for?” She rolls her sleeve down and buttons it. She tells the whole of the number 9 bus instead, with some additions.',
          because: 'You were guarding her privacy, as you have all your working life. But the right to privacy is hers, and so is the choice to speak [1.3 G-45]. A careful way to say yes would have guarded her and let her be heard.',
          instead: '“Yes, Winnie, if you’d like to. There’s a way to do it that keeps you in charge. Shall I ask?”',
          standards: ['1.3'],
          statements: ['G-45'],
          harm: 'Winnie, who had made a choice and was told that it was not hers.',
          goto: october,
        },
      },
    },

    inbox: {
      title: 'You awake?',
      text: `October. The clinics have begun, and your own page has never been so popular. People write at breakfast, on the bus, in the night. Most are kind. Some you do not open until days later.

Tuesday, half past ten. You sit on the edge of the bath and count. Fifty-one, since Sunday.`,
      stage: {
        app: 'chat',
        title: 'Messages to Delroy Beckford',
        messages: [
          { from: 'stacey', mood: 'worried', time: '21:40', text: 'Delroy its the foot again. Red up to the ankle now and hes hot. More pics x' },
          { from: 'colin', time: '22:05', text: 'Was that ambulance today off the flu clinic? Tell me and I’ll keep it to meself' },
          { from: 'frank', time: '22:24', text: 'You awake?' },
        ],
      },
      choices: {
        answer: {
          label: 'Answer what you can tonight; they have come to rely on you',
          score: 0,
          consequence: '“Ring 111 about that foot, love,” you write to Stacey, and she does. Then the woman with the knees, then most of a man called Baz. At ten to one you fall asleep on a half-typed sentence about eggs. Frank has gone to bed.',
          because: 'Stacey got the right answer, and it is hard to leave people waiting. But this has grown past what one person can safely do, and what it needs is help [13.3]. Each night makes it more of a private tie between you and people you look after [20.6 G-67].',
          instead: '“Stacey: 111, now. Everybody else: I can’t do this safely in here. The surgery will ring you tomorrow.”',
          standards: ['13.3', '20.6'],
          statements: ['G-67'],
          harm: 'Those further down the list, who wait for one tired man and do not ring anyone else.',
          goto: 'gap',
        },
        mute: {
          label: 'Send Stacey to 111, and mute the rest until the weekend',
          score: 1,
          consequence: 'Stacey rings 111. You sleep better than you have for a month. Inside the quiet phone the messages go on arriving, one on top of another: people can see that you have not stopped them.',
          because: 'The urgent one was sent on at once, and you badly needed the sleep [13.2]. But nobody at work knows what has been asked of you, or by whom, so nobody can pick it up [8.3]. For those who write it is still a private line to their nurse, and that blurs what you are to them [G-68].',
          instead: '“Anjali, I’ve fifty-one messages from patients on my own phone, and some I haven’t opened. I need help with them at eight.”',
          standards: ['13.2', '8.3'],
          statements: ['G-68'],
          harm: 'Those whose messages lie unopened, where nobody else can see them.',
          goto: 'gap',
        },
        tell: {
          label: 'Send Stacey to 111, and give Anjali the lot at eight',
          score: 3,
          consequence: 'You put your phone on Anjali’s desk like a fish you should not have caught. She does not laugh. Reception rings all fifty-one, with notes open, and you sit beside them. By noon your own page has one line on it, and the surgery’s has six rules and your name.',
          because: 'The foot could not wait, and you sent it on at once [13.2]. Then you told somebody, while it could still be put right. Working together means that fifty-one people now have a team, with notes, where they had one tired man [8.3 G-61].',
          instead: '“Anjali, I’ve got myself into something kind and stupid. Here’s all of it.”',
          standards: ['13.2', '8.3'],
          statements: ['G-61'],
          marks: ['told', 'policy'],
          goto: 'gap',
        },
      },
    },

    gap: {
      title: 'Blue lights, Harbour Street',
      text: [
        `Wednesday, the second week of October. Yesterday an ambulance stood outside the flu clinic for twenty minutes. You know why. Philippa caught her foot on the big box of paper fish, and you sat on the corridor floor with her ankle in your lap until the crew came. “Not a word online,” she said, quite white. “Not about me. Promise.” You promised.`,
        {
          if: 'told',
          then: 'The surgery’s page came to life at noon. Nobody has heard of it yet. People have asked each other instead.',
          else: {
            if: 'private',
            then: 'A few have asked you, in messages. The rest have asked each other.',
            else: {
              if: 'shut',
              then: 'On the surgery’s page there is nowhere to ask. People have asked each other instead.',
              else: 'The surgery’s page says Happy Easter. People have asked each other instead.',
            },
          },
        },
        'Reception has had sixteen cancellations since lunch.',
      ],
      stage: {
        app: 'group',
        title: 'Skelby Natter',
        members: 5800,
        privacy: 'public',
        posts: [
          {
            by: 'colin',
            mood: 'worried',
            time: '12:20',
            text: 'Who was it got carried out of the flu clinic?? They’re saying it was straight after the jab. Cancelling ours till someone tells us',
            reactions: '😮 212 · shared 48 times',
            comments: [
              { from: 'stacey', text: 'My neighbour saw. White as a sheet' },
              { from: 'frank', mood: 'worried', text: 'That’s me out then. Band needs my lungs' },
            ],
          },
        ],
      },
      choices: {
        whose: {
          label: 'Tell the town that it was Philippa’s ankle and not the jab',
          score: 0,
          consequence: 'You put it on the surgery’s page, and it works in four minutes. “Oh, POOR Philippa!” There are flowers. There are also people who remember an old row about her, and somebody finds it and posts it again.',
          because: 'It was true, it was kind and it would stop a rumour. But she was hurt, you had looked after her on that floor, and she had asked [5.1]. What you learn by caring for someone is confidential, for a colleague as for anyone [G-25]. A line with nobody in it would have stopped the rumour too.',
          instead: '“We never say who comes to us, or why. What we can say is what’s true of every clinic this autumn.”',
          standards: ['5.1'],
          statements: ['G-25'],
          marks: 'named',
          harm: 'Philippa, whose one request was broken, and whose worst week is being passed round again.',
          reach: { people: 'unknown', words: 'Nobody can say: it is public, and has been copied to the town group' },
          goto: 'visit',
        },
        speak: {
          label: 'Post what holds for every clinic, and nothing about anyone',
          score: 3,
          consequence: 'Anjali reads it with you and takes out a comma. “We never say who comes to us, or why. What we can say: no one has had a serious reaction to the jab at our clinics this autumn. A sore arm is common. A serious reaction is very rare. Ask us here.” “That’ll do me,” writes Colin, and shares it. Some book again. Not all sixteen.',
          because: 'It was late, and it was true, and nobody was in it [20.10 G-49]. You gave people something correct to go by, with room to ask more [6.1 G-57]. Colin was answered and not told off, so he could be the one to pass it on.',
          instead: '“Thank you for asking, all of you. Here’s what we can say, and here’s what we never do.”',
          standards: ['20.10', '6.1'],
          statements: ['G-49', 'G-57'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and people are passing it on' },
          goto: 'night',
        },
        shame: {
          label: 'Answer Colin there that talk like his fills hospital beds',
          score: 1,
          consequence: 'Colin takes his post down. He has fried your haddock for twenty years, and at tea time he wraps it without looking up. Anjali has you put a plain line on the surgery’s page, open for questions. Some people, having seen what asking gets you, keep theirs to themselves.',
          because: 'You were angry on behalf of the people who might fall ill. But Colin had asked because he was worried for his wife, and he was shamed for it in front of the town [1.1 G-43]. When asking is punished, people go on asking where you cannot hear them.',
          instead: '“You’re right to ask, Colin. I can’t talk about anyone who comes to us. Here’s what I can tell you.”',
          standards: ['1.1'],
          statements: ['G-43'],
          marks: 'shamed',
          harm: 'Colin, told off before the whole town for a fair question.',
          reach: { people: 'unknown', words: 'Anybody: the group is public, and the quarrel is being shared' },
          goto: 'night',
        },
        wait: {
          label: 'Let it blow over; by Friday they will be back on parking',
          score: 0,
          consequence: 'By Friday they are back on parking. The post stays up, with its two hundred wide eyes, for anyone who looks for “flu jab Skelby”. Nothing else comes up.',
          because: 'Most talk does blow over, and silence feels like the dignified thing. But people were deciding about their health on the only story in front of them. Putting their interests first online can mean saying something [3.1 G-42].',
          instead: '“Anjali, they’re only asking. Can we put one true line up, tonight, with nobody in it?”',
          standards: ['3.1'],
          statements: ['G-42'],
          harm: 'People who would have come, and stay away for want of one true line.',
          goto: 'chairs',
        },
      },
    },

    rumour: {
      title: 'Colin asks',
      text: `Wednesday, the second week of October. Yesterday an ambulance stood outside the flu clinic for twenty minutes. You know why. Philippa caught her foot on the big box of paper fish, and you sat on the corridor floor with her ankle in your lap until the crew came. “Not a word online,” she said, quite white. “Not about me. Promise.” You promised.

Half past three. Colin from the chip shop has brought his question here, before he takes it to the whole town.`,
      stage: {
        app: 'feed',
        title: 'Skelby Bay Surgery',
        posts: [
          {
            by: 'delroy',
            mood: 'smiling',
            time: 'Monday',
            text: '211 fish in the window, and room for more. Ask us here.',
            reactions: '140 hearts',
            comments: [
              { from: 'stacey', mood: 'cross', text: 'You said NO side effects Delroy. I can’t lift the kettle', if: 'promised' },
              { from: 'colin', mood: 'worried', time: '15:24', text: 'Is it right somebody got carried out after the jab?? Wifes booked for Saturday and wants to cancel. Not stirring, only asking' },
              { from: 'frank', time: '15:26', text: 'Saw the blue lights from the bandstand. Wondered myself' },
            ],
          },
        ],
      },
      choices: {
        ask: {
          label: 'Ring Philippa’s bedside and ask if you may say it was her',
          score: 2,
          consequence: '“They’ve cut my good tights,” says Philippa. Then nothing for a bit. “If you have to, I suppose.” You hear what that costs her and say never mind. What you post, an hour later, has nobody in it, and it does for most people.',
          because: 'You would not say it without her leave, and that is respect for her privacy [5.1]. But she had told you already, and a hospital bed is a hard place to say no from [20.5]. What people needed was a correct answer about the jab, and you had that yourself [G-57].',
          instead: '“Colin, we never talk about who comes to us. Here’s what I can tell you about the jab.”',
          standards: ['5.1', '20.5'],
          statements: ['G-57'],
          goto: 'night',
        },
        whose: {
          label: 'Say it was Philippa’s ankle, so that nobody needs to worry',
          score: 0,
          consequence: 'It works in four minutes. “Oh, POOR Philippa!” There are flowers. There are also people who remember an old row about her, and somebody finds it and posts it again.',
          because: 'It was true, it was kind and it would stop a rumour. But she was hurt, you had looked after her on that floor, and she had asked [5.1]. What you learn by caring for someone is confidential, for a colleague as for anyone [G-25]. A line with nobody in it would have stopped the rumour too.',
          instead: '“We never say who comes to us, Colin, and you’d want that if it was you. Here’s what I can say.”',
          standards: ['5.1'],
          statements: ['G-25'],
          marks: 'named',
          harm: 'Philippa, whose one request was broken, and whose worst week is being passed round again.',
          reach: { people: 'unknown', words: 'Nobody can say: it is public, and has been copied to the town group' },
          goto: 'visit',
        },
        plain: {
          label: 'Thank him, and say only what holds for all of the clinics',
          score: 3,
          consequence: 'You check with Anjali first. “Glad you asked, Colin. We never say who comes to us or why, and you’d want that if it was you. What I can say: no one has had a serious reaction to the jab at our clinics this autumn. They’re very rare. If she’d like to talk it over, ring us.” “Fair enough,” writes Colin. “She’s coming, and I’ve put that on the town group.”',
          because: 'He was thanked for asking, so the next person will dare to [1.1]. What you told him was correct as far as you and Anjali know [G-57]. And the one fact that would have settled it fastest you left alone, because it belonged to Philippa [5.1 G-49].',
          standards: ['1.1', '5.1'],
          statements: ['G-57', 'G-49'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and Colin is passing it on' },
          goto: 'night',
        },
        wait: {
          label: 'Say nothing for now; an answer would only feed the story',
          score: 1,
          consequence: 'By tea time Colin has given up on you and asked in the town group, where there are five thousand eight hundred people. All of them have a theory.',
          because: 'Not every comment needs an answer, and you were afraid to make it bigger. But this was a fair question, asked in the right place by a worried man. Putting people’s interests first online can mean saying something, while it is still small [3.1 G-42].',
          instead: '“Good question, Colin, thank you for bringing it here. Here’s what I can say.”',
          standards: ['3.1'],
          statements: ['G-42'],
          harm: 'Colin’s wife and others, who decide on the only story that they can find.',
          goto: 'chairs',
        },
      },
    },

    visit: {
      title: 'The old row',
      text: `Seven o’clock the same evening. Ten years ago somebody put up a thread about “that nurse with the face”. Philippa read all hundred and forty comments in the surgery car park. Then she came in and did her clinic. You never knew. It is under your post now, between the flowers.

She is two floors up at the hospital with her ankle in the air. She does not go online. You have your car keys in your hand.`,
      stage: {
        app: 'chat',
        title: 'Anjali',
        messages: [
          { from: 'anjali', mood: 'worried', time: '18:44', text: 'Have you seen what’s under it??' },
          { from: 'anjali', time: '18:45', text: 'Did she say you could? Tell me she said you could' },
        ],
      },
      choices: {
        leave: {
          label: 'Leave it; most are kind, and one day she may be touched',
          score: 0,
          consequence: '“People love her,” you tell Anjali. Most of them do. By nine the old row has more hearts than the flowers have.',
          because: 'You could see how many wished her well, and wanted her to have that. But she had asked for her privacy, not for hearts, and each hour that it stays up is one more hour of it [5.1]. What is online goes on being copied [G-76].',
          instead: '“No, Anjali, she said the opposite. I’m taking it down now, and then I’m going to tell her.”',
          standards: ['5.1'],
          statements: ['G-76'],
          harm: 'Philippa, whose old and new bad weeks are on show for another night.',
          goto: 'not-a-word',
        },
        manager: {
          label: 'Take it down, and ask Anjali to be the one to tell her',
          score: 2,
          consequence: 'It is down by ten past. Anjali goes up with grapes and comes back without them. “She knows,” she says. “She asked me why it was me who came.”',
          because: 'You took it down at once and told your manager all of it, and Philippa was not left to find it [14.3]. But the sorry that she needed was yours to say [14.2], and from you it would have been the greater kindness [G-43].',
          instead: '“Come with me, Anjali, if you like. But it has to be me who says it.”',
          standards: ['14.3', '14.2'],
          statements: ['G-43'],
          goto: ownedUp,
        },
        hush: {
          label: 'Take it down, and hope she need never hear of it at all',
          score: 1,
          consequence: 'It is down by ten past, and for an evening the town seems to have forgotten. Forty-eight people had shared it. “Sorted,” you write to Anjali, which does not answer her question.',
          because: 'Taking it down was right, and you wanted to spare her. But copies had gone [G-76], and she will meet one somewhere, without you there to say that you are sorry [14.2].',
          instead: '“Philippa, before anyone else tells you: I broke my word, and here is what has happened since.”',
          standards: ['14.2'],
          statements: ['G-76'],
          harm: 'Philippa, who will hear it from somebody else.',
          goto: 'not-a-word',
        },
        tell: {
          label: 'Take it down, tell Anjali, and go and tell her it was you',
          score: 3,
          consequence: 'You say it standing up. “I told them it was you. I wanted it to stop. You’d asked me, and I did it, and I’m sorry.” Philippa looks at the ceiling. “A hundred and forty,” she says after a while. “I counted.” You stay until they turn the lights down.',
          because: 'It was too late to unsay, and not too late to be straight about. You told your manager, so that it could be reported and dealt with [14.3]. And you told Philippa yourself, with a sorry and no reasons [14.2 G-43].',
          standards: ['14.3', '14.2'],
          statements: ['G-43'],
          goto: ownedUp,
        },
      },
    },

    chairs: {
      title: 'Fifty-two plastic chairs',
      text: `Saturday clinic. Seventy-one people are booked and nineteen come. You and Tariq have eaten most of the flapjacks. The window looks like the harbour at low tide.

Nobody is cross with the surgery. They heard something, they looked to see what you would say, and you had not said it. Winnie has come about her ears again, and to see who is here.`,
      stage: {
        app: 'talk',
        place: 'The waiting room',
        lines: [
          { from: 'anjali', mood: 'tired', text: 'It’s the ambulance. Everybody’s cousin saw it. Reception’s had it all week.' },
          { from: 'tariq', text: 'I’ve cut out two hundred fish.' },
          { from: 'winnie', mood: 'cross', text: 'Then say something, Delroy. You’ve a mouth on you.' },
        ],
      },
      choices: {
        accept: {
          label: 'Let it be; they are grown people, and have made their choice',
          score: 1,
          consequence: 'You stack the chairs, nine high. Tariq puts the fish in an envelope and writes next year’s date on it. On Monday the phones are quiet, which everyone agrees is nice.',
          because: 'It is their choice, and you respect it [1.3]. But a choice can only be as good as what people have to go on, and they had a rumour [6.1]. Their interests come first online too, and there was still time to tell them what is so [G-42].',
          instead: '“It’s up to them, Anjali. I’d like them to be choosing with the facts, that’s all. Can we post tonight?”',
          standards: ['1.3', '6.1'],
          statements: ['G-42'],
          harm: 'Fifty-two people, and those they live with, who decided on a rumour.',
          goto: lowTide,
        },
        photo: {
          label: 'Post a picture of the chairs: fifty-two jabs gone to waste',
          score: 0,
          consequence: 'It is shared faster than anything the surgery has ever put up. “So now it’s OUR fault,” says the comment at the top. On Monday nine more cancel.',
          because: 'You were tired and let down, and the chairs did look sad. But the people who were not sitting on them had been frightened, and no jab had been wasted. A post that blames people for a choice they made in fear is neither fair nor kind [20.2 1.1 G-45].',
          instead: '“We missed you today, and we were slow to answer. Here’s what is so. We’re open on Monday.”',
          standards: ['20.2', '1.1'],
          statements: ['G-45'],
          harm: 'People who were frightened, and are now blamed for it in public.',
          reach: { people: 'unknown', words: 'Anybody: it is public, and widely shared' },
          goto: lowTide,
        },
        ring: {
          label: 'Ring all who missed, hear them out, and offer them Monday',
          score: 2,
          consequence: 'It takes three of you two afternoons. People are pleased to be asked. “I’d have come,” they say, one after another, “only nobody said.” Thirty of them choose Monday. Those who had never booked hear nothing.',
          because: 'You listened, and answered what each of them was afraid of [2]. It was warm and it worked. For a good many more, who only ever looked at a screen, the rumour is still the one thing there, and their interests count too [G-42].',
          instead: '“Three of us on the phones, Anjali. And one line on the page, for all those we can’t ring.”',
          standards: ['2'],
          statements: ['G-42'],
          goto: afterChairs,
        },
        post: {
          label: 'Post tonight: we were slow, here is what’s so, come Monday',
          score: 3,
          consequence: '“We should have answered sooner, and we’re sorry. We never say who comes to us, or why. No one has had a serious reaction to the jab at our clinics this autumn. Open Monday until eight. Ask us anything.” Colin copies it to the town group, above his own. On Monday thirty-four come, and the last of them brings chips.',
          because: 'To say that you were slow is honest, and it made the rest easier to believe [20.2]. It came late, so some will not see it. But it was correct, it had nobody in it, and it stood where people look [6.1 G-57].',
          instead: '“Anjali, I’d like to begin with sorry. Will you read it over?”',
          standards: ['20.2', '6.1'],
          statements: ['G-57'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and people are passing it on' },
          goto: afterChairs,
        },
      },
    },

    night: {
      title: 'Sixty-one comments',
      text: [
        'The same night, ten o’clock, your kitchen. You meant to look once. Under the surgery’s post there are sixty-one comments. An account called Harbour Gull, with no face, says that Delroy would say anything for a free lunch.',
        {
          if: 'policy',
          then: 'At the top of the page stand the rules: weekdays, nine to four.',
          else: 'Nobody has ever settled when this page goes to bed, or who puts it there.',
        },
        'You have a clinic at eight.',
      ],
      stage: {
        app: 'feed',
        title: 'Skelby Bay Surgery',
        posts: [
          {
            by: 'delroy',
            time: 'Today',
            text: 'For everyone who has been asking about the flu clinics.',
            reactions: '204 hearts · 61 comments',
            comments: [
              { from: 'stacey', mood: 'worried', time: '21:50', text: 'How rare is very rare tho? Mums sat here worrying' },
              { from: 'stacey', mood: 'cross', time: '21:51', text: 'Only last time you said NO side effects', if: 'promised' },
              { from: 'colin', time: '21:52', text: 'He’s answered us, Gull. Go to bed', unless: 'shamed' },
              { from: 'frank', time: '21:55', text: 'Is the Gull getting a jab' },
            ],
          },
        ],
      },
      choices: {
        off: {
          label: 'Hide the insult, pin “Back at nine” and leave the rest be',
          score: 3,
          consequence: '“Back at nine, when there’s a nurse at the desk. The NHS page is here. If you’re unwell tonight, 111; in an emergency, 999.” One tap, and the Gull is gone. You look at the moon over the allotments for a while. At nine, somebody’s aunt has answered Stacey’s mother from the NHS page, and got it right.',
          because: 'A page that is used well does good, and part of using it well is going to bed [G-10 20.9]. You hid the insult and left the questions standing. And people knew what came first tonight: who to ring if they were ill, and when you would be back [25.1].',
          instead: '“I’m off to bed, all. Back at nine. Ill tonight? 111. Emergency? 999.”',
          standards: ['20.9', '25.1'],
          statements: ['G-10'],
          goto: afterNight,
        },
        all: {
          label: 'Answer each of them tonight, so that nobody is left waiting',
          score: 1,
          consequence: 'You are good at it until about midnight. At twenty to one you tell Stacey’s mother that it is “practically never”, and at ten past you tell somebody else that you “couldn’t say”. Both are there at breakfast. At the clinic you call three people by the wrong name.',
          because: 'You did not want anyone to go to bed frightened. But tired people write loose lines, and in public those can be taken as fact [G-59]. The people at eight o’clock needed you rested [20.9].',
          instead: '“I’ll answer every one of these, in the morning, when I can do it well. Back at nine.”',
          standards: ['20.9'],
          statements: ['G-59'],
          harm: 'Stacey’s mother and others, who were given two different answers.',
          reach: { people: 'unknown', words: 'Anybody: it is public' },
          goto: afterNight,
        },
        hide: {
          label: 'Hide the whole conversation until morning, to cool it down',
          score: 1,
          consequence: 'Peace. By eleven there is a picture of it in the town group, from before: “Surgery DELETES the truth.” Stacey’s mother, who was still reading, thinks that it must have been the bit about being rare.',
          because: 'You wanted everyone to sleep on it. But what is online can be copied, and it had been [G-76]. To those who had asked fairly, a page that goes blank looks like one with something to hide, and people’s trust rests on your being open with them [20.2].',
          instead: '“I’ll hide the one insult, and leave every question where it is until nine.”',
          standards: ['20.2'],
          statements: ['G-76'],
          harm: 'People with fair questions, who now believe that an answer was taken away.',
          reach: { people: 'unknown', words: 'Hidden, and a picture of it is going round the town' },
          goto: afterNight,
        },
        own: {
          label: 'Join in from your own page, as one more local who had his',
          score: 0,
          consequence: '“Speaking as a local man, I had mine and I’m grand!” Your cousin in Derby needs one minute. “Delroy, you ARE the nurse 😂” The Gull has it on a picture by half past ten, with a hat.',
          because: 'You did have yours, and you are a local man. But you had been speaking all day for the surgery, and under your other hat you did not say so. That is an interest of yours, and honesty means declaring it [20.2 G-71]. It cost the plain answer some of its weight.',
          instead: '“It’s Delroy here, from the surgery. I’ve had mine, and my arm ached for a day.”',
          standards: ['20.2'],
          statements: ['G-71'],
          harm: 'People who were beginning to trust the page, and now wonder who else on it is you.',
          reach: { people: 'unknown', words: 'Nobody can say: a picture of it is going round' },
          goto: afterNight,
        },
      },
    },

    network: {
      title: 'A message from County Down',
      text: [
        'November. Philippa is back, on a stick. The shoal in the window is growing.',
        { if: 'promised', then: 'You took back “no side effects” in a post of its own. It was not a comfortable day.', else: '' },
        { if: 'winnie', then: 'Winnie’s film has been seen up and down the coast, and she has signed autographs in the post office.', else: '' },
        'Tariq has talked you into joining a practice nurses’ network. Tonight somebody there is looking for you.',
      ],
      stage: {
        app: 'group',
        title: 'Practice Nurses Together',
        members: 3100,
        privacy: 'closed',
        posts: [
          {
            by: 'niamh',
            mood: 'worried',
            time: '19:40',
            text: 'Is there a Delroy from Skelby in here? My manager wants me to front our page and I’m petrified. A colleague says never go online. How did you get people to ask you things? And what about the rows?',
            reactions: '67 hearts · “Following!” 31',
          },
        ],
      },
      choices: {
        modest: {
          label: 'Wish her luck and send her to the communications experts',
          score: 2,
          consequence: 'Oluchi, of your own communications team, is kind and quick and sends her a toolkit. Niamh reads all of it. It is very good on logos. She is still petrified, and she still has not met anybody who was.',
          because: 'Modesty suits you, and it is wise to hand people on to those who know most. But what she asked for was what you know: how it feels, what went wrong, what you would do again [9]. A network like this is for building that sort of tie between nurses [G-11].',
          instead: '“Here are the experts, and they’re lovely. I’m the frightened one, so ask me about that.”',
          standards: ['9'],
          statements: ['G-11'],
          goto: winter,
        },
        share: {
          label: 'Send her what worked and what didn’t, with nobody named',
          score: 3,
          consequence: 'It takes you an evening and both thumbs. “Answer in the open. Ring people, don’t message them. Ask before you tell. Say what it can’t do. Go to bed.” Niamh prints it out. By Christmas there are nine of you, comparing notes on Thursdays, and Tariq has asked whether students may come.',
          because: 'What you learned the hard way is worth most to the next frightened nurse [9.4]. You helped to start a support network, and you kept every patient out of it [G-12]. Better and safer care is what the regulator says its work is about, and a good idea can cross a sea for that [G-02].',
          standards: ['9.4'],
          statements: ['G-12', 'G-02'],
          goto: winter,
        },
        forward: {
          label: 'Show them what Frank asked, as it was public in any case',
          score: 0,
          consequence: 'You post a picture of it: Frank’s words, with Frank’s name and face beside them. Three thousand nurses are charmed. One of them is his niece, in Whitby. She rings to ask him what is the matter with him.',
          because: 'You were proud of how that went, and it was a good example. But Frank spoke to his own town about his own health. When you mention your work to other nurses, the respect for his privacy is yours to show, wherever else his words can be read [5.1 G-49].',
          instead: '“Somebody asked about his own tablets. I answered for everyone in general, and gave the number for his own case.”',
          standards: ['5.1'],
          statements: ['G-49'],
          marks: 'aired',
          harm: 'Frank, whose worry about his health was shown to three thousand strangers, and to his niece.',
          reach: { people: 'unknown', words: 'Anybody on the page, and 3,100 nurses who can copy it' },
          goto: winter,
        },
        warn: {
          label: 'Tell her to keep comments off until she feels more steady',
          score: 1,
          consequence: '“That’s a relief,” writes Niamh. She puts up a very nice page that nobody can ask anything. When her town has its ambulance, or its rumour, she will hear about it from reception.',
          because: 'You remembered how you felt in September, and wanted to spare her. But steadiness came to you by doing it with help, and she will learn from you where to begin [9.4]. In a 2011 interview about that year’s advice, its author saw many possible benefits, and said that the regulator was starting to think how to support nurses who use social media well to talk about health [J-33].',
          instead: '“Leave them on, Niamh, with plain rules and somebody beside you. It’s less lonely than it looks.”',
          standards: ['9.4'],
          statements: ['J-33'],
          harm: 'People in Niamh’s town, who will have questions and nowhere to put them.',
          goto: winter,
        },
      },
    },

    band: {
      ending: 'good',
      title: 'Fish to the ceiling',
      text: [
        'The second Saturday in December. It is too wet for the prom, so the Skelby Silver Band plays in your waiting room. There have never been so many fish. In the middle hangs an enormous one with a bandage on its tail, which Philippa cut out herself.',
        { if: 'winnie', then: 'Winnie goes round with ginger nuts, and takes a pair of scissors away from a doctor.', else: '' },
        'In November Philippa came to Anjali with a sheet of paper. Oluchi asked her twice whether she was sure. “Never go online,” says Philippa now, reading the comments for the third time. Frank lifts his cornet.',
      ],
      stage: {
        app: 'feed',
        title: 'Skelby Bay Surgery',
        posts: [
          {
            by: 'philippa',
            mood: 'smiling',
            time: '24 November',
            text: 'The ambulance in October was for me. I fell over a box of paper fish. Nobody here told you so, because I had asked them not to, and that is why I can. Have your jab. Mind the box.',
            reactions: '911 hearts',
            comments: [
              { from: 'colin', mood: 'smiling', text: 'Free haddock for life Philippa' },
              { from: 'winnie', mood: 'smiling', text: 'WHO CUT THOSE FISH' },
            ],
          },
        ],
      },
      outcome: 'The town asked and was answered in the open, nobody’s story was told for them, and more people came than ever before.',
    },

    late: {
      ending: 'good',
      title: 'The second tide',
      text: [
        'It is a fair winter, in the end. Some of those who stayed away in October come in November, when a neighbour has been and come home again. The shoal comes to about what it was last winter.',
        { if: 'told', then: 'Reception has a page of names that it rings on Mondays. You know them all. You do not write to any of them.', else: '' },
        { if: 'promised', then: '“No side effects!” calls the butcher when he sees you, and holds his arm.', else: '' },
        { if: 'shamed', then: 'You said sorry to Colin across the counter, before a full queue. It was a quiet minute. This Friday there was an extra haddock.', else: '' },
        { if: 'winnie', then: 'Winnie’s film does more in a week than you have done in a month.', else: '' },
        'Frank has his on the very last Monday. On the second Saturday in December you stand on the prom in the rain and listen to him play. “Never go online,” says Philippa beside you, on her stick. Then: “What are they saying about the band?”',
      ],
      outcome: 'People were answered, and most of them came; it took longer, and fewer came, than might have.',
    },

    'low-tide': {
      ending: 'poor',
      title: 'Low tide',
      text: [
        'Frank never did come. He has flu in the second week of December, and is on a ward over Christmas. Nobody can say that the jab would have kept him out of there. He would have liked to decide it on something better than a rumour.',
        'The Skelby Silver Band plays “Silent Night” in the hospital car park, one cornet short. In January he comes to see you, thinner, about his breath.',
        {
          if: 'shamed',
          then: '“I’d have asked,” he says, “only I saw what Colin got.” Behind him there is a great deal of window.',
          else: '“I did look,” he says, “to see what you’d say.” Behind him there is a great deal of window.',
        },
        { if: 'filmed', then: 'The young man from the doorway has not been in since September. You have said sorry to him by letter. It has not been answered.', else: '' },
      ],
      outcome: 'A rumour went where no good answer did, and fewer people were protected this winter than the last.',
    },

    further: {
      ending: 'poor',
      title: 'Further than they meant',
      text: [
        {
          if: 'named',
          then: 'Philippa comes back in December, on a stick. “I know why you did it,” she says. “I’d still asked.” Her mug has moved to the far end of the shelf.',
          else: {
            if: 'filmed',
            then: 'The young man in the doorway is called Jake, and his workmates found him by Thursday. “What’s up with YOU, then?” He had told nobody that he was coming here. “I said yes,” says Winnie. “Did anybody ask that lad?” You say sorry to him, in person, without any reasons.',
            else: 'Frank is not cross. He sits in your room with his cap on his knee. “What I say, I’ve said,” he tells you. “I don’t mind folk having it. I’d have liked to be the one that gave it to them.”',
          },
        },
        'You told Anjali yourself, and she reported it that day, with you beside her. The jabs go well enough: the shoal comes to about what it was last winter. In December the band plays on the prom. You stand a little further back than you would have.',
        {
          if: 'named',
          then: [
            { if: 'filmed', then: 'The young man from the doorway had told nobody that he came to you, and thousands have seen him there. You say sorry to him, in person, without any reasons.', else: '' },
            'In February, one morning, the mug is next to yours again. Neither of you mentions it.',
          ],
          else: '',
        },
      ],
      outcome: 'The jabs went well enough, but somebody’s private business reached people they had not chosen, and that cannot be called back.',
    },

    'not-a-word': {
      ending: 'breach',
      title: 'Not a word',
      text: `Philippa hears it from the woman in the next bed, who has it on her phone, old row and all. “I asked you for one thing,” she says to you, “on that floor.” She retires at Christmas, four months early.

There is an investigation, and Anjali has to ask you the questions, and you answer them truthfully. The window is full of fish. You cannot look at them.`,
      outcome: 'The rumour stopped, and it was stopped with a hurt colleague’s private news, against the one thing that she had asked.',
    },

    unread: {
      ending: 'breach',
      title: 'Five past four',
      text: [
        `In November Frank’s daughter wrote to you, on your own page, because everyone said that you always answer. “Dad’s come over hot and breathless since dinner. Can it wait, or do I ring someone?” It was five past four on a Tuesday. You opened it on Thursday.

He is home again, after three weeks, and he will play by Easter. “I thought, if it was serious, he’d say,” she tells Anjali. There is an investigation: four hundred private messages about people’s health, on your own phone, and not a line of it in anybody’s notes. You remember every one of them kindly.`,
        { if: 'named', then: 'Philippa comes back on a stick. She heard your sorry, and has not answered it yet.', else: '' },
        { if: 'filmed', then: 'The young man from the doorway has not been in since September.', else: '' },
      ],
      outcome: 'You were everybody’s nurse in private, alone, on your own page, and the message that mattered lay unread.',
    },
  },
})
