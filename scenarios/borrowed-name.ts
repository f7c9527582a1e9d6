import { defineScenario } from '#lib/scenario/define.ts'

/** Whoever has fed the account, given a password away or vouched for an untruth has that to mend first. */
const afterMatron = {
  if: 'fed',
  then: 'clive',
  else: { if: 'password', then: 'long-road', else: { if: 'vouched', then: 'long-road', else: 'memo-one' } },
} as const

/** Straight on Thursday, or asked a second time. */
const afterPlums = { if: 'candid', then: 'matron', else: 'again' } as const

/** Went up the stairs with Nev, said sorry to Sylvia and passed nothing round; or something is still owed. */
const howItEnds = {
  if: 'spread',
  then: 'long-road',
  else: { if: 'walked', then: { if: 'sorry', then: 'looking-is-free', else: 'long-road' }, else: 'long-road' },
} as const

/** After an untruth to her face, the matron’s page goes to somebody else. */
const afterNever = { if: 'fed', then: 'clive', else: 'long-road' } as const

/** Told whole, at the second time of asking. */
const mended = {
  if: 'lent',
  then: 'twenty-to-four',
  else: { if: 'hushed', then: 'twenty-to-four', else: { if: 'fed', then: 'clive', else: 'long-road' } },
} as const

/** A blame that was taken stays taken only while Nev is silent, and nothing shows that it was not you. */
const shut = { if: 'shielded', then: { if: 'hushed', then: 'in-your-name', else: 'found' }, else: 'found' } as const

/** What the account shows on the Sunday. */
const memos = [
  {
    by: 'memo', unless: 'locked', time: '15:02', reactions: '😂 640',
    text: 'MEMO 17. Kindly face me when you speak. I am to be fitted with ears by Diwali. Until then I have heard nothing, and I heard that. Looking is free.',
  },
  {
    by: 'memo', time: 'Yesterday', reactions: '😂 2,300',
    text: 'MEMO 16. Three gallstones have left Bed 9: Keith, Clive and Other Keith, each named for a husband. Each less trouble out than in. Looking is free.',
    comments: [{ from: 'nina', mood: 'surprised', text: 'OTHER KEITH?? Aunty Syl is this YOU' }],
  },
] as const

/** The matron’s memo that the patients are not in. */
const ears = {
  if: 'locked',
  then: '',
  else: 'There is a newer one above it. You think of how close Matron Storer stands, and how she watches your mouth. Nobody on the ward knew that she could not hear well.',
} as const

export default defineScenario({
  id: 'borrowed-name',
  title: 'The borrowed name',
  blurb: 'You are a nursing associate on a surgical ward in Leicester, and somebody is being very funny in the matron’s name.',
  role: 'Nursing associate',
  note:
    'In this story a colleague is grieving for his father. If it touches you: Samaritans, 116 123, free, day and night. For trouble at work you can talk to your union, ' +
    'to occupational health or, in England, to a Freedom to Speak Up guardian.',
  reflect: 'Whose name is on the screen when you walk away from it? What makes it hard to sign out where you work, and who could change that?',
  passMark: 21,
  marks: ['follows', 'fed', 'locked', 'password', 'vouched', 'spread', 'told', 'candid', 'shielded', 'lent', 'hushed', 'walked', 'sorry', 'snapped'],
  people: {
    bhavna: { name: 'Bhavna Solanki', role: 'Nursing associate', face: { skin: 'brown', hair: 'longBangs', hairColour: 'black', top: 'plum' } },
    nev: { name: 'Nev Bird', role: 'Staff nurse', face: { skin: 'light', hair: 'short1', hairColour: 'auburn', top: 'moss', beard: 'full' } },
    val: { name: 'Valerie Storer', role: 'Matron', face: { skin: 'pale', hair: 'grayBun', hairColour: 'grey', top: 'navy', glasses: true } },
    memo: { name: 'Valerie Storer, Matron', role: 'So the account says', face: { skin: 'pale', hair: 'grayBun', hairColour: 'grey', top: 'navy', glasses: true } },
    vikesh: { name: 'Vikesh Naik', role: 'Healthcare assistant', face: { skin: 'tan', hair: 'short5', hairColour: 'black', top: 'rust', beard: 'stubble' } },
    sylvia: { name: 'Sylvia Sands', role: 'Patient, three times a widow', face: { skin: 'brown', hair: 'grayMedium', hairColour: 'white', top: 'rose' } },
    nina: { name: 'Nina Sands', role: 'Sylvia’s niece', face: { skin: 'brown', hair: 'longCurly', hairColour: 'black', top: 'sky' } },
    nomsa: { name: 'Nomsa Ncube', role: 'Ward manager', face: { skin: 'deep', hair: 'twists', hairColour: 'black', top: 'teal' } },
    bogdan: { name: 'Bogdan Nistor', role: 'Watches over who opens which records', face: { skin: 'light', hair: 'noHair', hairColour: 'brown', top: 'sand', glasses: true, beard: 'moustache' } },
  },
  you: 'bhavna',
  start: 'memo-fourteen',
  scenes: {
    'memo-fourteen': {
      title: 'Memo 14',
      text: `Wednesday, ten past nine at night, in the week when the Diwali lights go on. You are Bhavna, two years qualified. Vikesh shows you his phone, and tea comes down your nose.

Matron Storer does write memos. She did measure the chairs. The account has her name, and her picture off the hospital’s website. Vikesh suspects a pharmacist. Nev, behind his crossword, suspects the matron.

“Memos gratefully received,” it says, and you have a beauty. Last night, in bed nine, Sylvia Sands told you the names of her gallstones: Keith, Clive and Other Keith, after her husbands. You put it in her notes, because she would like to keep them.`,
      stage: {
        app: 'feed',
        title: 'Valerie Storer, Matron · 640 followers',
        posts: [
          { by: 'memo', time: 'Today', reactions: '😂 212', text: 'MEMO 14. It has come to my attention that one chair in the staff room is comfortable. An inquiry has begun. Looking is free. V. Storer, Matron' },
          { by: 'memo', time: 'Monday', reactions: '😂 188', text: 'MEMO 13. Nine left slippers have been handed in. Would anybody who is walking in circles please report to the desk. Looking is free.' },
        ],
      },
      choices: {
        send: {
          label: 'Send in the gallstones and their names; no need for hers',
          score: 0,
          consequence: '“Keith, Clive and Other Keith,” you type. “Each less trouble out than in.” The answer is there before your tea is cold: “Received with thanks, and stamped.” Behind the crossword, Nev laughs at a clue.',
          because: 'It is a lovely story, and you told it fondly. But she gave it to the person looking after her, in the night, and you have shared it with a stranger [5 G-25]. You owe her that privacy with or without a name on it [G-50].',
          instead: '“I’ve got a beauty, and it isn’t mine to tell. You’ll have to make do with the chairs.”',
          standards: ['5'],
          statements: ['G-25', 'G-50'],
          marks: 'fed',
          harm: 'Sylvia, whose joke against her own fear has been given away by the person she told it to.',
          reach: { people: 1, words: 'One stranger: whoever runs the account' },
          goto: 'nine-minutes',
        },
        follow: {
          label: 'Follow it and add a heart; you could all do with a laugh',
          score: 1,
          consequence: 'Your heart is number two hundred and thirteen. “Form an orderly queue,” says the account to its new follower. By midnight it has seven hundred.',
          because: 'It is funny, and the chairs hurt nobody. But a heart can suggest that you support what it stands under [G-79], and this stands under a real woman’s name and face. Colleagues look to see who has laughed before they do [20.3].',
          instead: '“Funniest thing all week. I’m not following it, though, not with her face on.”',
          standards: ['20.3'],
          statements: ['G-79'],
          marks: 'follows',
          harm: 'Valerie Storer, with one more of her own staff laughing under her name.',
          goto: 'nine-minutes',
        },
        rename: {
          label: 'Say that you would like it better under a made-up name',
          score: 3,
          consequence: '“It’d be as funny as Matron Thistle,” you say. “That’s her own face. She’s got grandchildren who can type.” Vikesh thinks about it, and takes his heart off. The crossword comes down an inch. “D’you reckon she’d mind?” says Nev.',
          because: 'You could enjoy the joke and still see the person. Using somebody else’s identity is on the guidance’s list of things that can put a registration at risk [G-33]. You said it lightly and early, to whoever might be listening, and that is fair to everyone [20.2].',
          instead: '“I love it. I’d love it more if she’d made the name up herself.”',
          standards: ['20.2'],
          statements: ['G-33'],
          goto: 'nine-minutes',
        },
        pocket: {
          label: 'Laugh, hand the phone back, and get on with your samosa',
          score: 2,
          consequence: 'It is a good samosa. All round you the memos are read out, in the voice. You do not join in, and nobody notices that you do not.',
          because: 'No heart and no follow: nothing of yours can be taken for support [G-79]. But it was her own name and face, and you were among friends. A light word, while it was small, would have been good communication with colleagues [8.2].',
          instead: '“I love the chairs. But that’s her own face, isn’t it?”',
          standards: ['8.2'],
          statements: ['G-79'],
          goto: 'nine-minutes',
        },
      },
    },

    'nine-minutes': {
      title: 'Nine minutes',
      text: `Ten to three. Since July, signing in at the desk has taken nine minutes. So whoever comes first signs in, and nobody signs out until morning. Most nights that is you, because of the bus. All night the ward reads and writes under “B. Solanki”.

Nev Bird is in charge. He taught you to take blood. He used to bring plums from his dad’s market stall. His dad died in June. Nev was back in nine days, funnier than ever, and takes every night there is.

A bell: bed nine. Sylvia is going to be sick.`,
      stage: {
        app: 'talk',
        place: 'The desk',
        lines: [
          { from: 'nev', mood: 'smiling', text: 'That’s your Sylvia, duck. I’ll mind the shop.' },
          { from: 'nev', mood: 'tired', text: 'Leave it up for us, would you? I’ve charts to do. Nine minutes, Bhav. You could hard-boil an egg.' },
        ],
      },
      choices: {
        out: {
          label: 'Sign out, go to Sylvia, and report the nine minutes after',
          score: 3,
          consequence: 'One key, and it goes dark. Nev looks at the black glass as if somebody had shut a door on him. Sylvia gets her bowl. Then you make him a tea, and beside it you write to Nomsa, the ward manager: nine minutes, and what we all do about it.',
          because: 'Records are safe when everyone who opens them does it under their own name [10.5]. The nine minutes are why good people cut the corner, so you told somebody who can have them mended [16.1]. Sylvia’s bowl and everyone’s notes: both times people’s interests came first [G-41].',
          instead: '“I’ll sign out, Nev. Start yours now, and it’ll be warm by the time the tea is.”',
          standards: ['10.5', '16.1'],
          statements: ['G-41'],
          marks: 'locked',
          goto: { if: 'fed', then: 'word-for-word', else: 'memo-sixteen' },
        },
        up: {
          label: 'Leave it up; he is in charge, and Sylvia needs you quickly',
          score: 1,
          consequence: 'Sylvia is sick, then sorry, then funny again. It is ten past four when you get back. The chair is warm, and on the screen is the off-duty rota. You think nothing of it.',
          because: 'A patient was calling and a senior colleague had asked; most people would have run. But for an hour anybody’s notes could be read by anybody, and every reading would say that it was you [10.5]. You owe confidentiality to all who are receiving care [G-47].',
          instead: '“One second, I’ll sign out. Yours can warm up while you’re on the phone, Nev.”',
          standards: ['10.5'],
          statements: ['G-47'],
          harm: 'Patients all over the hospital, whose notes can be read with nobody’s own name on the reading.',
          goto: { if: 'fed', then: 'word-for-word', else: 'memo-sixteen' },
        },
        word: {
          label: 'Tell him your password, in case the thing drops out on him',
          score: 0,
          consequence: '“Diya, capital D, then Ba’s birthday,” you call over your shoulder. Nev writes it on the back of his hand, under somebody’s potassium. “Lovely woman, your ba,” he says.',
          because: 'It was trust, and hurry. But a password is a signature: whatever is read or written with it is yours, also when you are at home asleep [10.5]. And it opens a way to take people’s personal information, which is on the guidance’s list of things that can put a registration at risk [G-32].',
          instead: '“Use your own, Nev. I’ll make the tea while it thinks about it.”',
          standards: ['10.5'],
          statements: ['G-32'],
          marks: 'password',
          harm: 'Patients all over the hospital, whose notes can be opened in your name on any night of the week.',
          goto: { if: 'fed', then: 'word-for-word', else: 'memo-sixteen' },
        },
        dark: {
          label: 'Sign out with a joke about eggs, and run in with the bowl',
          score: 2,
          consequence: 'You are at bed nine before the screen is dark. Nev says something about eggs, to nobody. Tomorrow somebody else will come in first, and it will stand open until morning under another name.',
          because: 'For tonight everyone’s notes were safe, and so was your name [10.5]. The reason why nobody signs out has not changed, though, and the duty of confidentiality goes for every desk and every night [G-47]. Those who could mend the nine minutes have not heard of them [16.1].',
          instead: '“I’ve signed out, Nev. I’m going to write to Nomsa about those nine minutes, too. Put your name to it with me?”',
          standards: ['10.5', '16.1'],
          statements: ['G-47'],
          marks: 'locked',
          goto: { if: 'fed', then: 'word-for-word', else: 'memo-sixteen' },
        },
      },
    },

    'memo-sixteen': {
      title: 'Memo 16',
      text: [
        'Sunday, a little before dusk. You are on Tamarind Road with your family, waiting for the lights to come on. There is a smell of hot sugar. Vikesh sends you the newest memo.',
        'Sylvia’s operation went well. The three names are written down in one place, which is her notes. You typed them there yourself.',
        ears,
      ],
      stage: { app: 'feed', title: 'Valerie Storer, Matron · 4,100 followers', posts: memos },
      choices: {
        friends: {
          label: 'Tell Vikesh and the night crew where those words come from',
          score: 1,
          consequence: 'By the time the lights come on, the night crew has four suspects and a poll. Out in front is the new pharmacist, who once ate somebody’s yoghurt. Memo 16 goes round again, so that everybody can study it.',
          because: 'You had noticed something grave, and nobody wants to be alone with that. But friends cannot stop a person who is reading notes, and those who can have not been told [16.1]. Each time it goes round there is one more copy [G-76].',
          instead: '“I can’t talk about it in here. It needs to go to Nomsa.”',
          standards: ['16.1'],
          statements: ['G-76'],
          marks: 'spread',
          harm: 'Sylvia, passed round once more; and a pharmacist, suspected of everything.',
          reach: { people: 9, words: 'The nine people in the night crew’s chat' },
          goto: 'clive-was',
        },
        tell: {
          label: 'Report the post, and ring Nomsa about it before the lights',
          score: 3,
          consequence: 'The app says that it will look into it. Nomsa turns down her television. “In her notes?” she says. “Only there?” She asks you to keep it to yourself, and rings somebody. Then the whole road lights up, and your ba, who is ninety, claps like a child.',
          because: 'You told somebody who can find out, and you guessed at no names [16.1]. If it may be a colleague on the register, the guidance on raising concerns can help with the steps [G-38]. Four thousand people thought of the joke; you thought first of the person it belonged to [G-42].',
          instead: '“Nomsa, there’s a post with words in it that are only in a patient’s notes. I’ve told nobody else. I think somebody has been reading.”',
          standards: ['16.1'],
          statements: ['G-38', 'G-42'],
          marks: 'told',
          goto: 'clive-was',
        },
        nev: {
          label: 'Ring Nev, who is in charge tonight, and leave it all with him',
          score: 2,
          consequence: '“Leave it with me, duck,” says Nev. He sounds as if he were standing in a cupboard. Four minutes later Memo 16 is gone. You had no idea that apps were so quick.',
          because: 'You told the nurse in charge at once, and that is a right way to begin [16.1]. Nothing is written down, though, and nobody who can see who opened those notes has heard of it; the guidance on raising concerns sets out the steps that follow [G-40]. What is gone from a page is not gone from the phones that copied it [G-76].',
          instead: '“Nev, I’m telling you because you’re in charge, and I’m writing to Nomsa tonight as well, so that it’s on paper.”',
          standards: ['16.1'],
          statements: ['G-40', 'G-76'],
          goto: 'clive-was',
        },
        vouch: {
          label: 'Comment that you work there, and that it is all invented',
          score: 0,
          consequence: '“I work there and its made up, give it a rest 😊” Nina answers first: “So there IS a bed 9.” A man asks which ward. Your comment goes to the top, with forty replies, and a picture of you in uniform from last Diwali.',
          because: 'You wanted to draw them off her. But it was not true [20.2], and coming from somebody who works there it told people where to look. What touches confidential things does more damage online than aloud, because it goes so fast [G-51].',
          instead: '“I can’t say anything there, not even to throw people off. I’ll ring Nomsa.”',
          standards: ['20.2'],
          statements: ['G-51'],
          marks: 'vouched',
          harm: 'Sylvia, whom strangers are now looking for on a real ward.',
          reach: { people: 'unknown', words: 'Nobody can say: the page is public, and you are at the top of it' },
          goto: 'clive-was',
        },
      },
    },

    'word-for-word': {
      title: 'Word for word',
      text: [
        'Sunday, a little before dusk. You are on Tamarind Road with your family, waiting for the lights to come on. There is a smell of hot sugar. Vikesh sends you the newest memo.',
        'Memo 16 is yours, word for word, down to “less trouble out than in”. Sylvia’s operation went well. She has taken to saving you the biscuit from her tray.',
        ears,
      ],
      stage: { app: 'feed', title: 'Valerie Storer, Matron · 4,100 followers', posts: memos },
      choices: {
        own: {
          label: 'Ring Nomsa now, before the lights, and say you sent it in',
          score: 3,
          consequence: 'Nomsa turns down her television. “Thank you for ringing,” she says, when you have finished. “That was a long way to the phone.” She reports the post, and tells you what happens now, beginning with Sylvia. Then the whole road lights up, and your ba, who is ninety, claps like a child.',
          because: 'You said it the same evening, before anybody asked, to somebody who can act on it [14.3]. That is how putting it right begins [14.1]. Openness and learning, when something has gone wrong, are what the regulator wants to encourage [G-05].',
          instead: '“Nomsa, the gallstones post came from me. I sent it in on Wednesday. I’m sorry, and I want to help put it right.”',
          standards: ['14.1', '14.3'],
          statements: ['G-05'],
          marks: 'told',
          goto: 'clive-was',
        },
        beg: {
          label: 'Write to the account and ask for it back, as a kindness',
          score: 1,
          consequence: 'The answer comes at fourteen minutes past three in the morning. “Down it comes. Sorry duck.” And so it does. Nina, by then, has sent it to five cousins.',
          because: 'It got the post down, and that was worth asking for. But five cousins have it by now, because what is online can be copied and passed on [G-76]. And those who could put things right with Sylvia have not been told [14.3].',
          instead: '“Please take it down. And Nomsa, I need to tell you how it got there.”',
          standards: ['14.3'],
          statements: ['G-76'],
          harm: 'Sylvia, whose story is out, while nobody who could help her knows.',
          goto: 'clive-was',
        },
        erase: {
          label: 'Delete what you sent; then it could be anybody’s joke',
          score: 0,
          consequence: 'It goes from your side. “Other Keith” stays where he is, and climbs to three thousand. At work on Sunday night you laugh a little later than everybody else.',
          because: 'Fright makes people tidy. Your message is gone; the memo, and every copy of it, is where it was [G-76]. To let it be anybody’s when it was yours is not honest, and others will be wondered about [20.2].',
          instead: '“It was me. I’d rather say it now than be found out.”',
          standards: ['20.2'],
          statements: ['G-76'],
          harm: 'Sylvia, whose story goes on travelling; and whoever is suspected of it.',
          goto: 'clive-was',
        },
        nev: {
          label: 'Ring Nev, who is in charge tonight, and tell him all of it',
          score: 2,
          consequence: '“Oh, Bhav,” says Nev, and is quiet for so long that you think the line has dropped. “Leave it with me.” Four minutes later Memo 16 is gone. You had no idea that apps were so quick.',
          because: 'You owned up to the nurse in charge within the hour, and that is a right way to begin [14.3]. But nothing is written down, and nobody has told Nomsa or Sylvia; the guidance on raising concerns sets out the steps that follow [G-40].',
          instead: '“Nev, it was me who sent it. I’m telling you because you’re in charge, and I’m ringing Nomsa next.”',
          standards: ['14.3'],
          statements: ['G-40'],
          goto: 'clive-was',
        },
      },
    },

    'clive-was': {
      title: 'Clive was the good one',
      text: 'Monday, ten to eight, the end of your night. Sylvia goes home today. She is sitting on her bed in her good coat, with three stones in a jar. In her other hand is her phone, and on it what Nina, her niece, has sent her.',
      stage: {
        app: 'talk',
        place: 'Bed nine',
        lines: [
          { from: 'sylvia', mood: 'hurt', text: 'Nina thought that I’d be tickled. Four thousand people, she says.' },
          { from: 'sylvia', text: 'Clive was the good one. I only put him in so that he shouldn’t feel left out.' },
          { from: 'sylvia', mood: 'hurt', text: 'I was frightened, that night. So I made you laugh. Who did you tell?' },
        ],
      },
      choices: {
        plain: {
          label: 'Say you are sorry, and your own part, and what you do next',
          score: 3,
          consequence: 'You sit down to say it: what you wrote, what you did with it, what you are doing about it today, and how she can complain. She listens with her glasses off. “I liked you for laughing,” she says. “That’s what I can’t get over.” She wants Clive left in peace. And she wants to be told how it ends.',
          because: 'She asked plainly, and she got a plain answer. When something has gone wrong, you say what happened, and you say sorry [14.2]. It was her dignity that people had been laughing at [G-46], and you sat down to give some of it back.',
          instead: '“I wrote it in your notes, and it should have stayed with the people looking after you. I’m so sorry. This is what I’m doing about it today.”',
          standards: ['14.2'],
          statements: ['G-46'],
          marks: 'sorry',
          goto: 'one-sheet',
        },
        anyone: {
          label: 'Say that it could be anybody’s stones, and not to fret now',
          score: 0,
          consequence: '“There’s a lot of Other Keiths about, are there?” says Sylvia. She screws the lid down on the jar. When the porter comes she thanks everybody in the bay by name, and leaves you out.',
          because: 'You wanted her to go home easy. But it was not true, and she knew [20.2]. Whether or not anybody works out who it is, her privacy was hers [G-50]; and she had asked you.',
          instead: '“It’s yours, Sylvia. It should never have got out, and I’m sorry. Let me tell you what I know.”',
          standards: ['20.2'],
          statements: ['G-50'],
          harm: 'Sylvia, who asked a straight question and was told that she had imagined it.',
          goto: 'one-sheet',
        },
        promise: {
          label: 'Promise her that you will find out who, however long it takes',
          score: 1,
          consequence: '“You’re a good girl,” says Sylvia. You spend your day off in bed with the rota and four highlighters. By evening you suspect eleven people, and have told one of them.',
          because: 'You were angry for her. But finding out fairly takes somebody who can see who opened what, and it is not fair to suspect people with a highlighter [20.2]. Raising it is your part, and the guidance on raising concerns sets out the steps [G-40].',
          instead: '“I’m sorry, Sylvia. I can’t look into it myself, but I know who can, and I’ll see that they tell you.”',
          standards: ['20.2'],
          statements: ['G-40'],
          harm: 'Sylvia, who has been promised what you cannot give; and ten people who did nothing.',
          goto: 'one-sheet',
        },
        fetch: {
          label: 'Say you are sorry, and fetch Nomsa to explain it properly',
          score: 2,
          consequence: 'Nomsa comes with her lanyard between her teeth, and kneels by the bed. She does it well. You stand at the curtain with the bag of medicines. Twice, Sylvia looks past her to you.',
          because: 'You said sorry, and you brought somebody who can act [14.2]. But the question was for you. Answering for your own part, out of your own mouth, is a kindness too [G-43].',
          instead: '“Nomsa will tell you what the hospital does. First let me tell you what I did.”',
          standards: ['14.2'],
          statements: ['G-43'],
          marks: 'sorry',
          goto: 'one-sheet',
        },
      },
    },

    'one-sheet': {
      title: 'One sheet of paper',
      text: [
        {
          if: 'told',
          then: {
            if: 'fed',
            then: 'Thursday of the week after, two o’clock, Nomsa’s office. When you rang about Memo 16, Nomsa asked where the other memos had come from. This is the answer.',
            else: 'Thursday of the week after, two o’clock, Nomsa’s office. When you rang, Nomsa asked who had been reading Sylvia’s notes. This is the answer.',
          },
          else: 'Thursday of the week after, two o’clock, Nomsa’s office. Nina has written to the hospital, and the hospital has asked who has been reading notes.',
        },
        'Bogdan Nistor watches over who opens which records. He has a flask, a soft voice, and one sheet of paper in a plastic sleeve.',
        'All week you have wondered who. By the third line you are not wondering any more.',
      ],
      stage: {
        app: 'talk',
        place: 'Nomsa’s office',
        lines: [
          { from: 'bogdan', text: 'Thirty-one openings since July that do not fit the work. Lists of patients’ property, mostly. Somebody likes slippers.' },
          { from: 'bogdan', mood: 'serious', text: 'But nineteen are one record. A man who died in June, on another ward. Always between three and four in the morning.' },
          { from: 'bogdan', if: 'locked', text: 'It stops on a Thursday, at ten to three. I ask myself, what happened at ten to three?' },
          { from: 'bogdan', unless: 'locked', text: 'And one is Mrs Storer’s own. Four thousand people now know about her ears.' },
          { from: 'bogdan', if: 'password', text: 'On the Saturday you are in twice, on two wards. I think that you were in bed.' },
          { from: 'nomsa', mood: 'worried', text: 'It’s one log-in, Bhavna. Yours. You can stop, and have somebody with you. What happened at that desk?' },
        ],
      },
      choices: {
        blame: {
          label: 'Say that it was you, being nosy, and keep your friend out of it',
          score: 0,
          consequence: '“Nosy,” says Bogdan, and writes it down. “Nineteen times, the same page?” Nomsa has put down her pen. “Bhavna,” she says, “you can’t even look in the biscuit tin without telling us.”',
          because: 'It was loyal, and in its way brave. But it was not true [20.2], and it leaves your friend alone with whatever is on that page. An inquiry can only mend what it can see [23]. And you have put your own name to the taking of people’s personal information [G-32].',
          instead: '“It’s my log-in and I left it open, so that part’s mine. I wasn’t the one reading.”',
          standards: ['20.2', '23'],
          statements: ['G-32'],
          marks: 'shielded',
          harm: 'Your friend, left alone at three in the morning; and the people whose notes were read, who are owed the truth.',
          goto: 'plums',
        },
        deny: {
          label: 'Say you always sign out, so the system must have it all wrong',
          score: 0,
          consequence: '“Always,” Bogdan repeats, without any edge, and writes that down too. He screws the cup back on to his flask. “Then I will look further.” You leave on somebody else’s legs.',
          because: 'A plastic sleeve, your own name: fear answers before you do. But it was not true [20.2], and it holds up those who have to find out [23]. Openness is what the regulator wants to encourage, and it asks no more than what you did [G-05].',
          instead: '“I was scared, a moment ago. Can I start again? I do leave it open. We all do.”',
          standards: ['20.2', '23'],
          statements: ['G-05'],
          harm: 'The people whose notes were read, who wait longer to be told by whom.',
          goto: 'plums',
        },
        time: {
          label: 'Own that it stood open, and ask for a day before you say more',
          score: 2,
          consequence: '“That is fair,” says Bogdan. Nomsa writes: “Stood open most nights, since July.” Nobody says the name that two of you are thinking of. “Tomorrow, then,” she says. “Bring your union.”',
          because: 'You answered for your own part, and taking advice before you speak of others is sensible [20.2]. But whoever it is may be sitting at another open screen tonight, and on such a risk one acts without delay [G-63]. Who was on with you is on the rota, and could have been said [23].',
          instead: '“I left it open. I’ll tell you what I know about that desk now, and I’d like somebody with me for the rest.”',
          standards: ['20.2', '23'],
          statements: ['G-63'],
          marks: 'candid',
          goto: 'plums',
        },
        open: {
          label: 'Say it stands open all night, and who works those nights with you',
          score: 3,
          consequence: 'You tell them all you know about that desk: the nine minutes, the open screen, your name on it since July, and the five who share your nights. “I don’t know who,” you say, “and I won’t guess in here.” “No,” says Bogdan, “please do not.” He offers you some of what is in the flask. It is hot blackcurrant.',
          because: 'Your own part first, then facts, and no guess: that is help an inquiry can use [23]. The open screen was a slip in keeping records secure [10.5]. You spoke of it as a thing to be mended, and openness and learning are what the regulator wants to encourage [G-05].',
          instead: '“I sign in at half past seven and nobody signs out. That’s been wrong since July, and I did it. These are the people on those nights. I didn’t see who.”',
          standards: ['10.5', '23'],
          statements: ['G-05'],
          marks: 'candid',
          goto: 'plums',
        },
      },
    },

    plums: {
      title: 'Under the lights',
      text: [
        'That evening, the bus stop on Tamarind Road, under ten thousand coloured bulbs. Somebody sits down and puts a paper bag on your knee. Plums, out of season.',
        { if: 'shielded', then: 'Nev asks what you told them, and you tell him. “You daft, lovely woman,” he says, and has to stop for a while. Nomsa cannot have believed it either: you have your new password, like everyone.', else: 'It is Nev. You had hoped it would be somebody else.' },
      ],
      stage: {
        app: 'talk',
        place: 'The bus stop',
        lines: [
          { from: 'nev', mood: 'tired', text: 'It’s me, duck. The memos, the slippers. And that page is my dad’s.' },
          { from: 'nev', if: 'locked', text: 'When you shut that screen I could have cried.' },
          { from: 'nev', mood: 'hurt', text: 'Matron sent me home at one. “Sleep, Neville, I’ll ring you.” He went at twenty to four. It says the time. It doesn’t say if there was anybody in the room.' },
          { from: 'nev', mood: 'tired', text: 'I must have missed a line. And they’ve shut everything. You’ve a new password, though. One look, Bhav.' },
        ],
      },
      choices: {
        lend: {
          label: 'Give him the new password; he needs to see it one last time',
          score: 0,
          consequence: 'He writes it on a corner of the bag and folds it very small. “One look,” he says. Your bus comes. You ride home with a pound of plums on your knee. It is one look, at twenty past three. Then it is another.',
          because: 'He was in pain, and you had something in your pocket that he asked for. But it hands him other people’s records, and taking personal information is on the guidance’s list of things that can put a registration at risk [10.5 G-32]. To look without a proper reason can be against the law [20.4]; and if it came to a caution or a conviction, that has to be declared [23.2]. There is a proper way for a family to ask.',
          instead: '“Not that, Nev. But there’s a way to ask for your dad’s notes, and a person you’ve never asked. I’ll come with you to both.”',
          standards: ['10.5', '20.4', '23.2'],
          statements: ['G-32'],
          marks: 'lent',
          harm: 'Nev, who is given the same page again, and further to fall.',
          goto: 'again',
        },
        hush: {
          label: 'Promise to keep quiet, if he takes the account down tonight',
          score: 1,
          consequence: 'By ten past ten Matron has no followers. The memos, the hearts, the names under them: gone. Nev sends you a picture of a plum. You both feel better until about midnight.',
          because: 'You wanted it over, for all of them. But what was taken down tonight is what those looking into it needed to see [23], and the copies are where they were [G-76]. Sylvia asks how it ends, and Nev still does not know who was in the room.',
          instead: '“Don’t take anything down yet, Nev. Leave it, and come in with me.”',
          standards: ['23'],
          statements: ['G-76'],
          marks: 'hushed',
          harm: 'Sylvia, who may never hear how far it went; and Nev, alone with his page again.',
          goto: 'again',
        },
        walk: {
          label: 'Ask him to go in with you tomorrow, and ask who was there',
          score: 3,
          consequence: 'He eats a whole plum before he answers. “I’ve read it a hundred times,” he says. “I never asked her.” He rings his sister, and she has him for the night. At eight next morning you climb the back stairs together: Nomsa first, and then Matron Storer.',
          because: 'He is a colleague in trouble, and you stood by him without hiding anything [8.7]. What a nurse on the register has done with records goes to those who can deal with it, and the guidance on raising concerns can help you both [16.1 G-38]. What a record could not tell him, a person might.',
          instead: '“I can’t give you that, and I can’t keep this. I can walk in there with you. Has anybody ever asked Matron who was in the room?”',
          standards: ['8.7', '16.1'],
          statements: ['G-38'],
          marks: 'walked',
          goto: afterPlums,
        },
        first: {
          label: 'Tell him that you must pass it on, and let him go in first',
          score: 2,
          consequence: '“Fair,” says Nev. “More than fair.” He leaves you the bag, and walks home under the bulbs, to nobody. You ring him at ten, and he picks up. At seven next morning he goes in by himself, says four sentences to Nomsa, and is home by half past.',
          because: 'You told him honestly that you would have to pass it on, and gave him the chance to say it himself [20.2]. The guidance on raising concerns sets out what to do, and you were ready to do it [G-40]. Then he was alone with it for a night. A colleague who is struggling can do with somebody beside him on the stairs [8.7].',
          instead: '“I’ll have to pass it on, Nev, so let’s do it together. I’ll be at your door at half past seven. Who’s with you tonight?”',
          standards: ['8.7', '20.2'],
          statements: ['G-40'],
          goto: afterPlums,
        },
      },
    },

    matron: {
      title: 'Did you laugh?',
      text: [
        'Monday. Matron Storer asks you up. There is one comfortable chair in her office, and she gives it to you.',
        {
          if: 'walked',
          then: 'You were in here on Friday, for part of it. “I told you on the telephone that he wasn’t alone,” she said to Nev. “They all say that,” said Nev. So she told him. She had stayed that night, off duty, in her coat, until twenty to four. You left them to it.',
          else: 'Nev is at home until it has been looked into. “He went past this door on Friday,” she says. “He only had to knock.”',
        },
      ],
      stage: {
        app: 'talk',
        place: 'The matron’s office',
        lines: [
          { from: 'val', if: 'locked', text: 'Face me, would you? My hearing’s going. You’re the first on that ward to be told.' },
          { from: 'val', unless: 'locked', text: 'Face me, would you? As four thousand people know, I am to be fitted with ears.' },
          { from: 'val', text: 'I guessed in August. Sid Bird shouted “looking is free” at me across his plums for twenty years. I thought, let the lad have it. That was my mistake, and it was Sylvia Sands who paid.' },
          { from: 'val', if: 'follows', mood: 'serious', text: 'Your heart is under Memo 14. There’s nothing wrong with my eyes.' },
          { from: 'val', mood: 'calm', text: 'So tell me. Did you laugh?' },
        ],
      },
      choices: {
        never: {
          label: 'Say no: you never thought it right to mock anybody at work',
          score: 0,
          consequence: '“Ah,” says Matron Storer. She watches your mouth a moment longer than she needs to, as she does with everyone. “Then you’ll have been the only one.” The chair is not as comfortable as it was.',
          because: 'It sounds like the right answer, and it is not the true one [20.2]. She has had months of people going quiet when she comes in. Working together means that she can rely on what you say to her face [G-61].',
          instead: '“Yes. I laughed at the chairs. I wish I’d said something about the name.”',
          standards: ['20.2'],
          statements: ['G-61'],
          harm: 'Valerie Storer, who asked one straight question.',
          goto: afterNever,
        },
        chairs: {
          label: 'Say yes, at the chairs, and say where it stopped being funny',
          score: 3,
          consequence: '“Tea came down my nose,” you say. “And then it was Sylvia.” She says nothing for so long that you hear the lift. “I did measure them,” she says. “I had a ruler.” Something goes wrong with one corner of her mouth, and then you are both laughing so hard that Nomsa looks in.',
          because: 'It was true, it took some courage, and it left her a person and not only somebody wronged [20.2]. You could say where the line ran, too: at her name and face, which were not for borrowing [G-33], and at a patient’s words.',
          instead: '“At the chairs, yes. I couldn’t breathe. And it was never all right that it was you.”',
          standards: ['20.2'],
          statements: ['G-33'],
          goto: afterMatron,
        },
        regret: {
          label: 'Say that it should never have happened, and you are so sorry',
          score: 2,
          consequence: '“Thank you,” she says. “That is very proper.” She lines up her pen with the edge of the desk. On the stairs it comes to you that she would have liked to hear about the chairs.',
          because: 'You were sorry, and you said so kindly [1.1 G-43]. But she had asked you a question. Straightness was what she had been short of, and she went without it a little longer [20.2].',
          instead: '“I’m sorry. And yes, I laughed. Would you like to know which one?”',
          standards: ['1.1', '20.2'],
          statements: ['G-43'],
          goto: afterMatron,
        },
        grief: {
          label: 'Say it was only grief, and Nev thinks the world of her really',
          score: 1,
          consequence: '“Did he ask you to tell me so?” says Matron Storer. He did not. “Then I’ll have it from him,” she says, kindly enough, and a little wearily. All her life people have been telling her what other people think of her.',
          because: 'You spoke up for a friend, and there is truth in it. But his grief is his to speak of, and it does not make it fair on her [20.2]. In a 2011 interview about that year’s advice, its author said that some cases which reached the regulator were entirely deliberate [J-27], and named bullying and harassing colleagues as one kind [J-29]. A summer of memos is more than a slip; what it comes to is for others to weigh.',
          instead: '“I can’t speak for Nev. I can tell you what I did.”',
          standards: ['20.2'],
          statements: ['J-27', 'J-29'],
          harm: 'Nev, explained without his leave; and Valerie Storer, asked to make allowances.',
          goto: afterMatron,
        },
      },
    },

    again: {
      title: 'The second sheet',
      text: [
        'Monday, Nomsa’s office. Bogdan has brought a second plastic sleeve.',
        {
          if: 'lent',
          then: 'There are two new lines on it. Your log-in, the new password, twenty past three on Friday morning, and again on Saturday. You were at home. Your ba can swear to it.',
          else: {
            if: 'hushed',
            then: 'The account went at ten past ten on Thursday night, with every name under it. It is down on the sheet. So is Thursday evening, the bus stop: Vikesh saw you from the top deck, with Nev and a bag of plums.',
            else: 'Nev has been in, and has told his part. It does not fit with yours. And there is a picture, off Vikesh’s page: the night crew in August, twenty past three by the clock. On the screen behind them stands “B. Solanki”. Out of focus by bed two, with a bowl, is you.',
          },
        },
      ],
      stage: {
        app: 'talk',
        place: 'Nomsa’s office',
        lines: [
          { from: 'bogdan', text: 'I have printed it large, so that we can all be calm.' },
          { from: 'nomsa', mood: 'tired', text: 'Nobody in here thinks that you meant harm. But I can’t mend what I don’t know.' },
          { from: 'nomsa', mood: 'serious', text: 'So I’m asking again. All of it, this time?' },
        ],
      },
      choices: {
        name: {
          label: 'Tell them about Nev, and stand by what you said about you',
          score: 1,
          consequence: 'You talk for ten minutes about memos, and June, and plums. It is all true, and Nomsa has to look out of the window. “And your part?” says Bogdan. You look at the sleeve. “As I said,” you say.',
          because: 'What Nev did with records does have to be told to those who can deal with it [16.1 G-38]. But half an account, with yourself left out of it, is not honest [20.2]. It leaves him to answer for what two people made easy.',
          instead: '“Before I say anything about Nev, I have to mend what I’ve told you about me.”',
          standards: ['16.1', '20.2'],
          statements: ['G-38'],
          harm: 'Nev, who now answers alone for what two people made easy.',
          goto: { if: 'lent', then: 'found', else: { if: 'candid', then: 'twenty-to-four', else: 'found' } },
        },
        start: {
          label: 'Go back to July and tell it all, your own part before his',
          score: 3,
          consequence: 'It takes forty minutes, and most of Nomsa’s tissues: the nine minutes, the open screen, the bus stop, what you did and said, and which of it was not so. Bogdan writes until his pen gives out, and borrows yours.',
          because: 'It is later than it might have been, and it is whole, with your own part first [20.2]. From here an inquiry can get to the bottom of it [23]. The regulator wants to encourage openness and learning, and it is seldom too late to begin [G-05].',
          instead: '“Some of what I’ve done since Thursday was wrong. I’ll start with that.”',
          standards: ['20.2', '23'],
          statements: ['G-05'],
          goto: mended,
        },
        shut: {
          label: 'Say that you have told them all there is, and leave it so',
          score: 0,
          consequence: 'Bogdan slides the sheet back into its sleeve, and the sleeve into his case. “Then I will write down that I asked twice,” he says. He does not sound angry. He sounds like a man who will have to work on Saturday.',
          because: 'By now every way out looks worse than staying put. But it was not so [20.2], and those who have to find out were turned away twice [23]. Colleagues have to be able to rely on each other’s word [G-61].',
          instead: '“No. That isn’t all. Could I have a glass of water, and begin again?”',
          standards: ['20.2', '23'],
          statements: ['G-61'],
          harm: 'Sylvia and the others whose notes were read, who are kept from knowing.',
          goto: shut,
        },
      },
    },

    'memo-one': {
      title: 'Memo 1',
      text: `Diwali. By the staff-room door, where no trolley goes, the night crew has made a peacock out of coloured rice. Signing in takes forty seconds now.

Matron Storer walks round it twice, and gives you a page in green ink. The hospital has asked for something cheerful to put online.`,
      stage: {
        app: 'talk',
        place: 'Beside the peacock',
        lines: [
          { from: 'val', mood: 'serious', text: '“MEMO 1. It has come to my attention that there is a peacock on Level Three. It is to stay. Looking is free. V. Storer, Matron.” The real one. Put that.' },
          { from: 'vikesh', mood: 'worried', text: 'Online? After all that? We should never post a thing again.' },
          { from: 'val', mood: 'smiling', text: 'I should like people to see the beak. Do as you think best.' },
        ],
      },
      choices: {
        own: {
          label: 'Post it on your own page, with all of its makers in the picture',
          score: 1,
          consequence: 'Eighty hearts in an hour. It is Vikesh who notices, at teatime, the glass of the door behind you all: in it, quite sharp, is a man in a hospital gown. You take it down, and tell Nomsa, and go to find him.',
          because: 'Proud people and a peacock are a fine thing to share. But a ward is full of people who have not been asked, and a picture of somebody receiving care must not go up without consent [G-26]. Looking at the edges is part of respecting their privacy [20.10].',
          instead: '“Everybody out of the picture, please, it’s the peacock’s day. Let’s send it to the hospital’s page.”',
          standards: ['20.10'],
          statements: ['G-26'],
          marks: 'snapped',
          harm: 'A patient in a hospital gown, shown to strangers.',
          reach: { people: 'unknown', words: 'Nobody can say: it was up for five hours' },
          goto: 'long-road',
        },
        wall: {
          label: 'Pin it on the staff-room wall, where nobody can pass it on',
          score: 2,
          consequence: 'It hangs over the kettle until the corners curl. Forty people see the beak. On the hospital’s page that week there is a notice about parking.',
          because: 'It is a fair choice, and it harms nobody. But to stay away is not the only way to use such things responsibly [20.10]. In a 2011 interview about that year’s advice, its author said that it would be disappointing if people stayed away only for fear of misusing them [J-32].',
          instead: '“One for the wall, Vikesh, and one for the hospital’s page. There’s nobody in it but a bird.”',
          standards: ['20.10'],
          statements: ['J-32'],
          goto: howItEnds,
        },
        account: {
          label: 'Offer to open a Matron Storer page and write them for her',
          score: 1,
          consequence: '“In my name?” says Matron Storer. “By you?” You hear it yourself, about halfway through the word “yes”. She posts it to the hospital’s page, by the proper form, with two fingers.',
          because: 'She would have agreed to it this time, and that is a great difference. But people would still think that they were reading her when they were reading you, and that is not quite honest [20.2]. She has had enough of her identity in other people’s hands [G-33].',
          instead: '“They should come from you, with your name on, where everybody can see whose page it is. Shall I show you how?”',
          standards: ['20.2'],
          statements: ['G-33'],
          goto: howItEnds,
        },
        page: {
          label: 'Send it in for the hospital’s page, with only the bird to see',
          score: 3,
          consequence: 'Communications ring her to check, and put it up at noon: her own words, her own name, one peacock. “Is she REAL??” somebody asks. “Since 1964,” answers Matron Storer.',
          because: 'The jokes were never the trouble. Hers is her own, no patient is in it, and it went out by the front door, which is using these things responsibly [20.10]. In a 2011 interview about that year’s advice, its author said that the regulator wanted to encourage people to share good stories about health [J-31]; a ward that is cheerful is one.',
          instead: '“Your words, your name, and nobody in it but the bird. I’ll send it to communications, and you see it before it goes up.”',
          standards: ['20.10'],
          statements: ['J-31'],
          reach: { people: 'unknown', words: 'Anybody: it is public, and meant to be' },
          goto: howItEnds,
        },
      },
    },

    'looking-is-free': {
      ending: 'good',
      title: 'Looking is free',
      text: [
        'A Saturday in December. Nev has told it whole, and others will decide about him. On Tuesdays he sees somebody about June. On Saturdays he helps on his dad’s old stall.',
        {
          if: 'locked',
          then: 'Everybody whose notes were opened in your name has had a letter, to say so and to say sorry.',
          else: 'Everybody whose notes were opened in your name has had a letter, to say so and to say sorry. Matron Storer’s you asked to take up to her yourself.',
        },
        `What Matron Storer told him, he tells anyone who buys a plum. At twenty past three Sid Bird sold her two pounds of plums, off the end of his bed. He counted the change into her hand. Then he told her that looking was free, and fell asleep.

Sylvia has been told how it ended. She keeps the jar on her windowsill, with Clive a little apart. And here comes the matron, round the corner in her new ears. Nev takes a breath. “Looking’s free, me duck,” he calls, and his voice holds.`,
      ],
      outcome: 'You answered for your own part; Sylvia was told how it ended; and Nev found out what no record could tell him.',
    },

    'long-road': {
      ending: 'good',
      title: 'By the long road',
      text: [
        {
          if: 'candid',
          then: 'January. Bogdan’s report is nine pages long, and it begins with what you told him that Thursday. Nobody works under another person’s name now, and everybody whose notes were opened in yours has had a letter.',
          else: 'January. Bogdan’s report is nine pages long. Your account is in it twice, and the second one is true. There is a warning on your file, and supervision every month. Nobody works under another person’s name now, and everybody whose notes were opened in yours has had a letter.',
        },
        { if: 'password', then: 'There is a paragraph about the password, and it is fair. You have stopped shouting things over your shoulder.', else: '' },
        { if: 'vouched', then: 'You wrote to Nina to say that your comment had not been true. It took you three evenings. She has sent you a heart.', else: '' },
        { if: 'spread', then: 'You had the night crew take Memo 16 out of their chat, and told Nomsa that it had been there, so that Sylvia could be told. The new pharmacist has had nine apologies, and a great many yoghurts.', else: '' },
        { if: 'sorry', then: 'Sylvia has been told how it ended, all nine pages of it, in three sentences.', else: 'It was Nomsa’s letter that told Sylvia what nobody had told her on her bed: that it was hers, and that people were sorry. There was a page in it from you, about your own part and about that morning. She has kept both, and has not answered.' },
        { if: 'snapped', then: 'The man in the gown had your apology in person, and the story of the peacock.', else: '' },
        {
          if: 'walked',
          then: 'Nev waits to hear what will be decided about him. He knows who was in the room, and he sleeps. At twenty past three that night, Matron Storer told him, his dad sold her two pounds of plums, off the end of his bed.',
          else: 'It was after Christmas before Nev knocked at Matron Storer’s door. She had been there, she told him, in her coat, to the end. At twenty past three his dad sold her two pounds of plums. “I never asked,” said Nev.',
        },
      ],
      outcome: 'It came right, and it is written down truly; somebody paid a little more for the way there than they had to.',
    },

    clive: {
      ending: 'poor',
      title: 'On the mantelpiece',
      text: [
        'Sylvia has you to tea, with Nomsa beside you. Clive is on the mantelpiece, in a silver frame, squinting.',
        {
          if: 'sorry',
          then: 'You say it all again, from the first word you typed: who sent it, and that you laughed.',
          else: 'This time you say it all, from the first word you typed: who sent it, that you laughed, and what you ought to have answered on the Monday.',
        },
        '“I’d have told it to you twice for nothing,” says Sylvia. “It’s the giving it away.” She passes you the cake. Next time she is ill, she says, she would like another ward, if it is no trouble.',
        {
          if: 'walked',
          then: 'There is a warning on your file, and an inquiry that is not over. Nev knows who was in the room in June: it was the matron, in her coat. You are glad of that, going home.',
          else: 'There is a warning on your file, and an inquiry that is not over. Nev is at home. He has still not asked who was in the room in June.',
        },
      ],
      outcome: 'You owned what you had sent, and it is being put right; Sylvia told you something in the night, and would not do so again.',
    },

    'twenty-to-four': {
      ending: 'poor',
      title: 'Twenty to four',
      text: [
        {
          if: 'lent',
          then: 'Nev had his one look, and then the others. The page says what it said before. There is a new line in the inquiry for each, and your name is beside his on all of them. What you told them is on the file too, and it counts.',
          else: 'What you knew came out on the Monday, four days after it would have been most use. The account cannot be called back to show who laughed, or how far it went. “So I’m not to know how it ends,” says Sylvia.',
        },
        'In March Nev is buying bread on the market when somebody stops in front of him, very close. “I stayed, Neville,” says Matron Storer. “In June. I was there at twenty to four.” She had told him so on the telephone. He had thought that they all said that, and nobody had helped him to ask.',
      ],
      outcome: 'It was told in the end; what you did for Nev at the bus stop kept him longest from the only answer that he wanted.',
    },

    found: {
      ending: 'breach',
      title: 'The third sheet',
      text: [
        'Bogdan does not need you now. The rota fits, and the lines add up. Of your part the report says that you were asked twice.',
        { if: 'lent', then: 'It says, too, that a new password was passed on the day it was given to you, after you had seen what the old one was used for.', else: '' },
        'The hospital has to decide whether the regulator should hear of it. Nomsa walks you to the lift. “I’d have stood beside you,” she says. “I never knew where you were standing.”',
      ],
      outcome: 'What had been done with your name was found out without you, and your own part in it you never told as it was.',
    },

    'in-your-name': {
      ending: 'breach',
      title: 'In your name',
      text: `Thirty-one openings, says the letter, by B. Solanki, who has admitted it. There is to be a hearing, and the hospital has to decide whether the regulator should know. Nev writes that he will tell them. Then he writes that he can’t, not yet.

“Why nineteen times?” somebody asks you across a long table. “What was it that you were looking for?” You think of a bus stop, and plums. You have never seen the page.`,
      outcome: 'You took the blame for what you had not done: Sylvia has the wrong answer, and Nev has none.',
    },
  },
})
