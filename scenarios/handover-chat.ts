import { defineScenario } from '#lib/scenario/define.ts'

/** After Coral’s message, when Imran has not been told of it: he rings you, or he finds out at the desk. */
const unwarned = { if: 'early', then: 'on-record', else: 'visiting' } as const

/** On Monday a silence from Sunday is broken, or it holds. */
const stillHidden = { if: 'hid', then: 'card', else: 'the-group' } as const

/** How it ends once the chat has sensible rules. */
const putRight = {
  if: 'forwarded',
  then: 'nine-calls',
  else: {
    if: 'seen',
    then: {
      if: 'hid',
      then: 'said-since',
      else: { if: 'late', then: 'said-since', else: { if: 'told', then: 'knock-cake', else: 'said-since' } },
    },
    else: 'the-hour',
  },
} as const

/** How the Sunday was for Walter. */
const walterDanced = {
  if: 'told',
  then: 'Walter danced with the bride, once, slowly, to an accordion. On the Tuesday he told his news to those who did not have it, in the words that he had picked.',
  else: 'Walter danced with the bride, once, slowly, to an accordion, and Angela held his other hand through the speeches. She has not been round to Coral’s yet. She waves.',
} as const

/** What was kept back on the Sunday, or left for the Monday, and has been said since. */
const sinceSunday = [
  { if: 'hid', then: 'What you had kept from Imran on the Sunday you told him on the Monday, and it was a long ten minutes. He believed you. He also wrote down both times.', else: '' },
  { if: 'late', then: 'The trust has rung all fourteen Baptistes. Verna has rung her whole choir, whom she had asked to pray for eighteen people by name. She is sorrier than any of you.', else: '' },
] as const

/** What the frame makes plain, whatever you do next. */
const beyondCounting = { people: 'unknown', words: 'The chat, one kitchen, and nobody can say where else' } as const

export default defineScenario({
  id: 'handover-chat',
  title: 'The “private” handover chat',
  blurb: 'You are a bank nurse keeping the score at a cricket match, and a new colleague has a worry about bed 9.',
  role: 'Bank nurse',
  reflect: 'Think of a work chat that you are in. Who is still in it, where do its pictures go, and what would you want a new colleague to do with a worry about a patient?',
  passMark: 19,
  marks: ['guessed', 'shamed', 'seen', 'early', 'cropped', 'forwarded', 'noted', 'told', 'late', 'hid', 'steadied', 'vanishing'],
  people: {
    curtis: { name: 'Curtis Baptiste', role: 'Bank nurse', face: { skin: 'brown', hair: 'shaved1', hairColour: 'grey', top: 'moss', glasses: true, beard: 'moustache' } },
    poppy: { name: 'Poppy Ackroyd', role: 'Nurse, ten weeks qualified', face: { skin: 'pale', hair: 'bangs', hairColour: 'blonde', top: 'sky' } },
    imran: { name: 'Imran Sheikh', role: 'Nurse in charge', face: { skin: 'tan', hair: 'short3', hairColour: 'black', top: 'navy', beard: 'full' } },
    coral: { name: 'Coral Dunning', role: 'School cook, once of the ward', face: { skin: 'light', hair: 'mediumStraight', hairColour: 'plum', top: 'rust' } },
    sunita: { name: 'Sunita Rawal', role: 'Staff nurse', face: { skin: 'brown', hair: 'longCurly', hairColour: 'black', top: 'plum' } },
    duncan: { name: 'Duncan Sproat', role: 'Porter', face: { skin: 'pale', hair: 'noHair', hairColour: 'brown', top: 'sand', beard: 'goatee' } },
    gemma: { name: 'Gemma Lovell', role: 'Staff nurse', face: { skin: 'light', hair: 'bun', hairColour: 'brown', top: 'rose' } },
    verna: { name: 'Verna', role: 'Your sister, in Dominica', face: { skin: 'deep', hair: 'grayBun', hairColour: 'grey', top: 'rose', glasses: true } },
    walter: { name: 'Walter Pym', role: 'Patient, once a signalman', face: { skin: 'light', hair: 'short5', hairColour: 'white', top: 'navy' } },
    precious: { name: 'Precious Moyo', role: 'Ward manager', face: { skin: 'deep', hair: 'bantuKnots', hairColour: 'black', top: 'teal' } },
  },
  you: 'curtis',
  start: 'twenty-to-four',
  scenes: {
    'twenty-to-four': {
      title: 'Twenty to four',
      text: `The Sunday of the August bank holiday. You are Curtis: forty years a nurse, retired for eight days in the spring, on the bank ever since. This afternoon you are only the scorer for Marram Second Eleven, and a scorer may not cheer.

Renée, your granddaughter, is twelve and hangs up the numbers. Marram need thirty-eight. Between two balls, your phone buzzes in the pencil tin. It is the shift chat. It found you tomorrow’s early, and once, in the snow, a tyre.`,
      stage: {
        app: 'chat',
        title: 'Shifts and Cake',
        members: 31,
        messages: [
          { from: 'coral', mood: 'smiling', time: '14:58', text: 'First bake in the new school kitchen 🍋 Miss you lot', photo: 'A lemon drizzle cake on a steel worktop, one slice gone.', reactions: '❤️ 12' },
          { from: 'sunita', time: '15:10', text: 'Anyone swap my Thurs late for an early? Will owe you my soul' },
          { from: 'poppy', mood: 'worried', time: '15:38', photo: 'The handover sheet, flat on the ward desk: eighteen names, with ages, beds and a line or two about each. One row has a green ring round it: bed 9.' },
          { from: 'poppy', mood: 'worried', time: '15:39', text: 'sorry this is quicker than typing!! bed 9. muddled since lunch & her score’s gone up twice. Imran’s in with a family, doctors line rings & rings. push for someone or give it an hour? dont want to be THAT new nurse 🙈', status: 'Seen by 13' },
        ],
      },
      choices: {
        answer: {
          label: 'Type back: push now, and take the photo off please',
          score: 2,
          consequence: '“Push, Poppy. Now, not in an hour. And lift that photo off for us 👍” Seven thumbs in a minute. None of them is hers. She is at a bedside with both hands full, and her phone is on the desk.',
          because: 'It was quick, sound and kind, and nobody could call it a telling-off. But an answer has to arrive, and in a chat you cannot know whether it has [8.2 G-60]. A risk to a patient asks for something surer than a thumb [16 G-63]. The ward’s own line rings until somebody picks it up.',
          instead: '“Poppy, it’s Curtis, on the ward’s line. Don’t wait an hour. Who is in charge, and which door are they behind?”',
          standards: ['8.2', '16'],
          statements: ['G-60', 'G-63'],
          reach: { people: 31, words: 'The 31 people in the chat' },
          goto: 'shall-i-crop',
        },
        guess: {
          label: 'Zoom in on bed 9 and tell her what it looks like',
          score: 0,
          consequence: '“Water infection, I’d say. Get her drinking, and see how she is in an hour?” Hearts come at once, one of them Poppy’s. “Knew you’d know,” she writes. You are rather pleased. Marram lose a wicket, and you nearly miss it.',
          because: 'She asked, and you have forty years to draw on. But a photo of a sheet is not a patient, and advice built on one cannot be known to be correct [6.1 G-57]. Somebody who is getting worse needs eyes at the bedside [13.1]. Yours gave Poppy the hour’s wait that she was already doubting.',
          instead: '“I can’t tell from here, and nor can anybody on here. You’re worried, and that’s enough. Knock for Imran. I’m ringing the ward.”',
          standards: ['6.1', '13.1'],
          statements: ['G-57'],
          marks: 'guessed',
          harm: 'The woman in bed 9, who waits an hour on the strength of a photo.',
          reach: { people: 31, words: 'The 31 people in the chat' },
          stop: 'If a colleague asks you this tonight: new confusion and a rising score are not for a chat to weigh. Someone at the bedside calls for help now, as the ward’s own chart says.',
          goto: 'shall-i-crop',
        },
        ring: {
          label: 'Leave Renée the book and ring the ward’s own line',
          score: 3,
          consequence: 'Renée takes the pencil as if it were made of glass. You go and stand behind the big white screen at the end of the field, a finger in your other ear. It rings nineteen times.',
          because: 'There was a person behind the photo, and she came first. You took the question to where people can see her and act without delay [16 G-63]. It is also the kinder way. What Poppy needs to hear about the photo she can hear from one friend, and not in front of thirty people [8.2 G-62].',
          standards: ['16', '8.2'],
          statements: ['G-62', 'G-63'],
          goto: 'ward-line',
        },
        remove: {
          label: 'Ask her kindly, in the chat, to take the photo off',
          score: 1,
          consequence: '“Poppy love, sheets can’t go on here x” It is gone inside a minute. “omg so sorry. forget I asked 😳” Five people send her a heart. Nobody, you included, has answered what she asked.',
          because: 'You were right about the photo: a picture counts as much as words, and this one held the private details of eighteen people [5.1 G-17]. You said it gently, too. But she had asked about somebody who was getting worse, and that could not wait [16 G-63]. Corrected in front of thirty people, a new nurse may not ask twice.',
          instead: '“Glad you asked, Poppy. I’m ringing you on the ward’s line this minute.” And when help is there: “Now, let’s get that photo off.”',
          standards: ['5.1', '16'],
          statements: ['G-17', 'G-63'],
          marks: 'shamed',
          harm: 'The woman in bed 9, whose nurse has stopped asking.',
          reach: { people: 31, words: 'The 31 people in the chat' },
          goto: 'shall-i-crop',
        },
      },
    },

    'ward-line': {
      title: 'Nineteen rings',
      text: `“Ward, Poppy speaking, sorry.” She is whispering.

Bed 9 has a name. She is Edie Fenwick, eighty-four, and she taught half of Marram to swim: you among them, at forty.

On the field somebody is out. You can tell by the groan.`,
      stage: {
        app: 'talk',
        place: 'On the ward’s own line',
        lines: [
          { from: 'poppy', mood: 'worried', text: 'She knew me at lunch. Now she thinks I’m her sister.' },
          { from: 'poppy', mood: 'worried', text: 'Imran’s in the quiet room with a family and the door’s shut. Nobody knocks on that door.' },
          { from: 'poppy', text: 'You’ve seen the sheet. Would you push?' },
        ],
      },
      choices: {
        knock: {
          label: 'Tell her to knock for Imran now, and then the photo',
          score: 3,
          consequence: '“Knock. I never met a family who minded. And when Edie has somebody with her, take that photo off, and tell Imran it was there.” “The photo,” says Poppy faintly. “Oh no.” “Edie first,” you say, and hear her shoes.',
          because: 'A shut door, a phone that nobody answers and the fear of looking silly: you cut through all three, so that somebody could come to Edie without delay [16 G-63]. The photo had one sentence, at the right moment, and a person to take it to. That is what it means to communicate well, and work together, when it matters [8.2 G-61].',
          standards: ['16', '8.2'],
          statements: ['G-61', 'G-63'],
          marks: ['seen', 'early'],
          goto: 'in-with-the-cricket',
        },
        photo: {
          label: 'Ask her to take the photo off first, then fetch help',
          score: 1,
          consequence: 'It takes her a minute to find out how, and another to read what everybody has written. “I’ve shown them all of them,” she says. “All eighteen.” When she knocks on the quiet room she is crying, and Imran has to calm her before he can get to Edie.',
          because: 'You were thinking of eighteen people’s privacy, and you were right that minutes count once a thing is online [5.1 G-51]. They counted for Edie too. When a patient is at risk she comes first, and the photo comes straight after [16 G-63].',
          instead: '“Edie first. Knock for Imran now. The photo can come off when she has somebody with her.”',
          standards: ['5.1', '16'],
          statements: ['G-51', 'G-63'],
          marks: ['seen', 'early'],
          harm: 'Edie, who waits while something else is seen to.',
          goto: 'in-with-the-cricket',
        },
        readout: {
          label: 'Ask her to read you the whole chart, and think aloud',
          score: 1,
          consequence: 'She reads; you say it back, number by number, as you have at a thousand bedsides. A small boy by the white screen stops to listen. In the eighth minute somebody calls Poppy away. “Push,” you say, to a phone lying on a desk.',
          because: 'Thinking aloud with a younger colleague is a good habit on most days. Today it kept the only nurse who had seen Edie away from those who could help, and people who are getting worse need sending on in time [13.2]. And her numbers were said aloud beside a cricket field, which is no place for a patient’s care [5.1 G-48].',
          instead: '“Don’t read it to me, Poppy, I can’t see her. Read it to Imran. Go and knock.”',
          standards: ['13.2', '5.1'],
          statements: ['G-48'],
          harm: 'Edie, who gets eight minutes’ talk in place of somebody at her side.',
          goto: 'in-with-the-cricket',
        },
        later: {
          label: 'Tell her to knock, and let the photo be for tonight',
          score: 2,
          consequence: '“Knock,” you say. “Never mind the photo.” She knocks, and Imran is with Edie in two minutes. The photo stays where it is for half an hour, and seventeen more people look at it on their way to something else.',
          because: 'Edie first was right, and you said it so that Poppy could do it [16 G-63]. One sentence more would have dealt with the photo. It is part of a record, and it was lying open [10.5]. Online, the harm is in how many can see it, and each minute adds some [G-52].',
          instead: '“Knock now. And when she has somebody with her, the photo comes off, and Imran hears that it was there.”',
          standards: ['16', '10.5'],
          statements: ['G-52', 'G-63'],
          marks: 'seen',
          goto: 'in-with-the-cricket',
        },
      },
    },

    'shall-i-crop': {
      title: 'Shall I crop it?',
      text: [
        'Ten to four. Marram lose another wicket, and you write it in the wrong column.',
        { if: 'shamed', then: 'The photo has gone, though not from the screens that had it open.', else: 'The photo is still up.' },
        'Six people who are nowhere near the ward are discussing bed 9. Bed 9 has a name. She is Edie Fenwick, eighty-four, and she taught half of Marram to swim: you among them, at forty.',
      ],
      stage: {
        app: 'chat',
        title: 'Shifts and Cake',
        members: 31,
        messages: [
          { from: 'duncan', time: '15:46', text: 'my mum went like that. came right with a good sleep' },
          { from: 'sunita', time: '15:47', text: 'well Curtis says water infection and Curtis knows', if: 'guessed' },
          { from: 'sunita', time: '15:49', text: 'I had it open. cant read the last column, is that a 4 or a 7?' },
          { from: 'sunita', mood: 'smiling', time: '15:50', text: 'shall I crop it to her row, NO NAME, and put it up big so everyone can help? Curtis you say, you’re the wise one 😊' },
        ],
      },
      choices: {
        crop: {
          label: 'Say yes to Sunita: with no name, people can help',
          score: 1,
          consequence: 'Up it goes, as big as a poster: 84, a hip, fell on the coast path, “swims daily, all weathers!!” “Is that Mrs FENWICK? 😢” writes Duncan. “She taught me to dive.” Thirteen people tell each other what they would do.',
          because: 'You asked for the name to go, and you meant to protect her. But people may be identifiable without one [G-54], and Edie is owed her privacy whether or not you think that anyone could tell [5.1 G-50]. Meanwhile the big, clear picture sent nobody to her bedside.',
          instead: '“Bless you, Sunita, but no. They’d know her by her row. She needs Imran, and I’m ringing him.”',
          standards: ['5.1'],
          statements: ['G-50', 'G-54'],
          marks: 'cropped',
          harm: 'Edie, talked over by people who know her, while nobody is sent to her.',
          reach: { people: 31, words: 'The 31 people in the chat' },
          goto: 'in-with-the-cricket',
        },
        outreach: {
          label: 'Send it to your old outreach team, who would know',
          score: 0,
          consequence: 'The photo is in among your own pictures, which is odd, but handy. You send it to the Outreach Old Hands: nine people, four hospitals. “Eyes on her NOW,” comes back in forty seconds. Then, “who are all these others?” Then, “mate, my phone’s up on the telly.”',
          because: 'You asked the best people you know, and they said the right thing. But they do not look after Edie, and information is shared with those who need it for her safety [5.4]. The confidential details of eighteen people went along with the question [5.1 G-25]. Now it is theirs to copy, and you cannot call it back [G-76].',
          instead: '“Old hands: I’ve nothing to show you. I’m off to ring the ward. Think of me.”',
          standards: ['5.4', '5.1'],
          statements: ['G-25', 'G-76'],
          marks: 'forwarded',
          harm: 'Eighteen patients, whose details are now at four hospitals and on a television.',
          reach: { people: 'unknown', words: 'The chat, nine people at four hospitals, and a living room' },
          goto: 'in-with-the-cricket',
        },
        private: {
          label: 'Message Poppy on her own: push, and wait for nobody',
          score: 2,
          consequence: '“Push now. Knock on Imran’s door. You’re right to worry. And photo off when you’ve a hand free.” Under it, one grey tick. At ten past four the tick turns blue. At eleven minutes past, she knocks.',
          because: 'The right words to the right person, with nobody watching: that is how colleagues can talk online [8.2 G-62]. But a message lies there until it is read, and Edie could not wait for that [16 G-63]. A ward’s line is loud on purpose.',
          instead: '“Poppy, it’s Curtis on the ward’s line. You’re right to worry. Knock for Imran, now.”',
          standards: ['8.2', '16'],
          statements: ['G-62', 'G-63'],
          marks: 'seen',
          goto: 'in-with-the-cricket',
        },
        ring: {
          label: 'Leave them talking, ring the ward, ask for Imran',
          score: 3,
          consequence: 'Whoever picks up goes and knocks for you. Imran takes it standing up. “Bed 9, muddled since lunch, and her score’s going up. Poppy spotted it,” you say. “And the sheet’s in the shift chat, as a photo.” “I’ll take those in that order,” says Imran, and you hear him go.',
          because: 'Ten minutes late is a great deal better than an hour. You went past the talk to the one person who could go to Edie and could also deal with the photo, and you raised both, the urgent one first [16 16.1 G-63]. No more of anybody’s details went into the chat to do it [5.1].',
          instead: '“Imran, two things. Bed 9 needs somebody now, and Poppy will tell you why. And her sheet is in the shift chat.”',
          standards: ['16', '16.1', '5.1'],
          statements: ['G-63'],
          marks: ['seen', 'early'],
          goto: 'in-with-the-cricket',
        },
      },
    },

    'in-with-the-cricket': {
      title: 'In with the cricket',
      text: `Tea. Egg sandwiches, and a wasp with plans. The chat has gone quiet, and the photo has gone from it.

Renée is picking out the best catches for the family album. She need not: every picture on your phone goes there by itself, to fourteen Baptistes in three time zones. You set it up at Christmas, and were thanked for it.

“Grandad,” she says, “why’s there a list in with the cricket?” The chat app saves what it is sent. Nobody told it not to.`,
      stage: {
        app: 'feed',
        title: 'Baptistes Everywhere',
        posts: [
          { by: 'curtis', time: '15:31, added by phone', photo: 'A boy of about fifteen taking a catch with his eyes shut.', reactions: '❤️ 6' },
          { by: 'curtis', time: '15:38, added by phone', photo: 'Rows of small print on a sheet of paper, one of them ringed in green.', reactions: '❤️ 1', comments: [{ from: 'verna', mood: 'smiling', text: '❤️🙏' }] },
        ],
      },
      choices: {
        leave: {
          label: 'Leave it until the match ends; it is only the family',
          score: 0,
          consequence: 'Back goes the phone among the pencils. In there it goes on doing as it was told. By the time the players are out again, two cousins and a nephew have looked at the list, and wondered what it was for.',
          because: 'You trust them, and none of them means any harm. They are also fourteen people who have no part in anybody’s care, with eighteen patients’ details on their phones [5.1 G-25]. A family album has a lock on it, and its limits are whoever holds the key [G-75].',
          instead: '“Hang on to your sandwich, Renée. There’s something in there that isn’t mine to share, and I want it out now.”',
          standards: ['5.1'],
          statements: ['G-25', 'G-75'],
          harm: 'Eighteen patients, looked at by people in three time zones.',
          reach: { people: 'unknown', words: 'Fourteen relations, and whoever looks over their shoulders' },
          goto: 'the-frame',
        },
        note: {
          label: 'Take it out, stop the saving, note down the times',
          score: 3,
          consequence: 'Two taps and a menu. Then, in pencil, on the back page of the scorebook: “15:38 came, and copied itself. 14 people. 16:27 out. Verna had seen it.” The copy on the phone itself can wait until someone at the trust says what they want done. “Why are you writing it down?” asks Renée. “Because I’m the scorer,” you say.',
          because: 'You found out what the app does by itself, and stopped it at the source [G-73]. Part of a patient record had got loose [10.5]. What a report needs is there, the times and the numbers, with no patient’s name [14.3]. What becomes of the last copy is for your employer’s policy to say, so you will ask before you delete it [G-07].',
          standards: ['10.5', '14.3'],
          statements: ['G-07', 'G-73'],
          marks: 'noted',
          goto: 'the-frame',
        },
        clear: {
          label: 'Take it out, stop the saving, and get on with tea',
          score: 2,
          consequence: 'Out of the album, off the phone, out of the bin, and the saving off. It takes three minutes. By half past four you could not say when it came, or who had seen it but Verna. The wasp has won your sandwich.',
          because: 'You stopped it at the source, and the eighteen are better off for your three minutes [20.10 G-73]. What is missing is a note. Somebody will ask how far it went, and the report will have to rest on what you can remember [14.3].',
          instead: '“Pass me that pencil, Renée. Before I take it out, what time does it say that it came?”',
          standards: ['20.10', '14.3'],
          statements: ['G-73'],
          goto: 'the-frame',
        },
        family: {
          label: 'Post to them all: please nobody look at that list',
          score: 1,
          consequence: '“PLEASE NOBODY OPEN THE LIST, it is from work 🙏” Fourteen people open the list. “Which of them is poorly?” asks a nephew in Leeds. Then you take it out, and find the menu that turns the saving off.',
          because: 'It was honest, and you did it at once. But nothing draws the eye like “do not look”, and more people saw it for your asking [5.1 G-52]. Out first, and then a word to whoever had seen it.',
          instead: '“A picture of mine got in here by mistake, and it’s out now. If it has saved itself anywhere, ring me and I’ll tell you what to do.”',
          standards: ['5.1'],
          statements: ['G-52'],
          harm: 'Eighteen patients, whose list everybody has now opened.',
          reach: { people: 'unknown', words: 'Fourteen relations, and whoever looks over their shoulders' },
          goto: 'the-frame',
        },
      },
    },

    'the-frame': {
      title: 'Between the dog and the cake',
      text: [
        { if: 'seen', then: 'Five o’clock. Poppy has sent you four words: “doctor’s here. thank you.” Marram need six.', else: 'Five o’clock. You have heard nothing from the ward. Marram need six.' },
        'Then Coral. She left the trust at Easter, to cook for the school, and you carried the balloons to her car. It had not crossed your mind, or anybody’s, that she never left the chat.',
        'Walter Pym is in bed 4. His granddaughter is getting married tomorrow at two. He has talked of nothing else.',
      ],
      stage: {
        app: 'chat',
        title: 'Coral Dunning',
        messages: [
          { from: 'coral', time: '17:01', text: 'Curtis you there? you know that photo frame the kids got me. it shows whatever comes on my phone' },
          { from: 'coral', mood: 'worried', time: '17:02', text: 'its shown Poppys sheet. in my kitchen, between the dog and the drizzle. Angela next door was round for a coffee' },
          { from: 'coral', mood: 'worried', time: '17:04', text: 'its her DAD in bed 4. it says about his scan, and family not to know till after the wedding. she’s gone off without her bag. what do I do' },
        ],
      },
      choices: {
        explain: {
          label: 'Tell her why he kept it back, so she can comfort Angela',
          score: 0,
          consequence: '“He’s known since Friday, and he’s been ever so calm. He wanted the bride to have her day.” Coral is so grateful to have something to say. She says it over the fence, and then once more, to Angela’s husband, who had only come out for the washing.',
          because: 'You thought of Angela, alone with half a sentence. But what she was to hear, and when, and from whom, was for Walter to decide [5.1]. He is in your care, Coral has no part in it, and now she has been told more than the photo showed [G-25 G-48].',
          instead: '“I can’t talk about anybody, Coral, and I’m sorry, because none of this is your doing. Switch it off. I’m ringing the ward now.”',
          standards: ['5.1'],
          statements: ['G-25', 'G-48'],
          harm: 'Walter, whose news is told over a fence; and Angela, who hears it there.',
          reach: beyondCounting,
          goto: unwarned,
        },
        go: {
          label: 'Drive round to Angela, so that she isn’t alone with it',
          score: 1,
          consequence: 'She opens the door with her coat half on, and does not ask who you are. “Is it true?” You say how very sorry you are, and watch her take it for an answer. She is on the road to the hospital before Renée has found her seat belt.',
          because: 'You could not leave her by herself, and that is the nurse in you. But on her doorstep even your face confirms it, and the telling was Walter’s to do [5.1 G-48]. A call to the ward would have let somebody warn him [16.1].',
          instead: '“Imran, Angela has seen it, and I think she’s on her way. Can somebody get to Walter first?”',
          standards: ['5.1', '16.1'],
          statements: ['G-48'],
          harm: 'Walter, who has nobody to tell him what is about to come through the door.',
          reach: beyondCounting,
          goto: unwarned,
        },
        both: {
          label: 'Thank her, get the frame switched off, and ring Imran',
          score: 3,
          consequence: '“Thank you for telling me. You’ve done nothing wrong. Switch it off, leave it be, and somebody from the trust will ring you.” Then Imran. You hear him put down his pen. “Walter should have it from us, before she gets here,” he says. “I’ll go in to him now.”',
          because: 'From a ward desk to a neighbour’s kitchen took it minutes: that is what speed means online [G-51]. So you were as quick, and took it to the person who could do something for Walter, by the plainest channel that there is on a Sunday [16.1]. Coral had your thanks, and not a word more about anyone [5.1].',
          standards: ['16.1', '5.1'],
          statements: ['G-51'],
          marks: 'told',
          reach: beyondCounting,
          goto: 'on-record',
        },
        wipe: {
          label: 'Ask her to wipe the frame and keep it between you two',
          score: 1,
          consequence: '“Wipe it, and let’s not make it worse.” The frame goes back to the dog. Coral leaves the bag on Angela’s step, and does not ring. In bay one, Walter is polishing his good shoes, and nobody has told him anything.',
          because: 'You wanted it to go no further, and one frame is clean. But Angela had read it, and no wiping reaches a copy that somebody else has made [G-76]. What nobody reports, nobody can put right [14.3].',
          instead: '“Switch it off, Coral, and leave it as it is. It isn’t ours to keep quiet. I’m ringing Imran, because he can get to Walter.”',
          standards: ['14.3'],
          statements: ['G-76'],
          harm: 'Walter, who has nobody to tell him what is about to come through the door.',
          reach: beyondCounting,
          goto: unwarned,
        },
      },
    },

    'on-record': {
      title: 'Anywhere else?',
      text: [
        {
          if: 'told',
          then: 'Half past five. Marram have won, and you may cheer, and you do not feel like it. Imran rings. He sat down with Walter and told him. Walter asked for the phone, and rang Angela himself before she had found her car keys.',
          else: 'Half past five. Imran rings about the photo. That much he knows. Nobody has told him about Coral’s kitchen, so you do, and you hear his chair go back. He is too late. Angela is at the bedside with her coat on. Ten minutes on, he rings again.',
        },
        'There is a form to fill in. It is the same form for bank staff as for anybody.',
        { if: 'guessed', then: 'On Poppy’s sheet, he says, in green: “Water infection? as per Curtis.”', else: '' },
        { if: 'noted', then: 'You have the scorebook open at the back page.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'On the phone',
        lines: [
          { from: 'imran', text: 'Eighteen patients. Thirty-one in the chat, and six of those have left the trust. One photo frame.' },
          { from: 'imran', text: 'And bed 9 twice, the second time without her name on.', if: 'cropped' },
          { from: 'imran', mood: 'tired', text: 'Have I missed anywhere? I don’t mind what it is. I mind not knowing.' },
        ],
      },
      choices: {
        poppy: {
          label: 'Tell him all of it, but ask him to leave Poppy out of it',
          score: 2,
          consequence: 'You give him every place there is, the album and Verna among them, and then you ask. “She’s put herself in,” says Imran. “First line. Spelt it out for me.” You can hear that he is proud of her.',
          because: 'Everything that the trust needs is in it now, your own part included, and that takes some doing [14.3]. You wanted to shield a new colleague. But an account with her part left out is not a straight one [20.2], and Poppy could be trusted with her own part of it. Working together means that, too [G-61].',
          instead: '“That’s everything, mine first. And Imran, when you write up Poppy’s part, put down who noticed Edie.”',
          standards: ['14.3', '20.2'],
          statements: ['G-61'],
          goto: 'uniform-bag',
        },
        own: {
          label: 'Tell him every place it went, from your phone to Verna',
          score: 3,
          consequence: '“My own phone,” you say, “and the family album. Fourteen people, and Verna’s loved it.” You give him the times as well as you can, and whatever you wrote or sent yourself. Keys, and a pause. “Spell Verna,” says Imran. And then: “Thank you. That’s the first thing today that I didn’t have to go and find.”',
          because: 'Once a thing is online it is copied on, and often by nobody in particular [G-76]. Only you knew this road, and now the trust can go down it and see that those copies are wiped [14.3]. Nobody meant it, you included. Saying so before you are found out is honesty at its most useful [20.2].',
          instead: '“Put me down too. It went from the chat to my phone, and from my phone to fourteen people. I’ll give you the names.”',
          standards: ['14.3', '20.2'],
          statements: ['G-76'],
          goto: 'uniform-bag',
        },
        lot: {
          label: 'Say that is the lot; a family album is no leak at all',
          score: 0,
          consequence: '“Then that’s the lot,” says Imran, and you hear the key go down. On your own phone there is something new from Verna: a heart, for the catch.',
          because: 'To you they are family. To eighteen patients they are fourteen strangers who have had their names and their troubles on a screen [5.1 G-25]. Nobody can ask for copies back that nobody has reported [14.3]. And he had asked you straight, in the kindest way there is [20.2].',
          instead: '“Wait, Imran, don’t send it. There’s one more, and it’s mine.”',
          standards: ['5.1', '14.3', '20.2'],
          statements: ['G-25'],
          marks: 'hid',
          harm: 'Eighteen patients: nobody will ask your family for their details back.',
          goto: 'uniform-bag',
        },
        tomorrow: {
          label: 'Say there is a bit more, and you will write it tomorrow',
          score: 1,
          consequence: '“Tomorrow,” says Imran. “All right.” But tomorrow has an early shift in it, and a wedding. It will be half past ten before you write it, and by then Verna will have asked her choir to pray for all eighteen, by name. She thinks that you were asking.',
          because: 'You hid nothing, and it had been a long day. But online a night is a long time, because things go on moving while you sleep [G-51]. Reporting it meant now, while the copies could still be counted [14.3].',
          instead: '“There’s a bit more, and I’d sooner be tired than late. Have you ten minutes?”',
          standards: ['14.3'],
          statements: ['G-51'],
          marks: 'late',
          harm: 'Eighteen patients, whose names are in another country by the morning.',
          reach: { people: 'unknown', words: 'The chat, a kitchen, an album and a choir' },
          goto: 'uniform-bag',
        },
      },
    },

    visiting: {
      title: 'A coat done up wrong',
      text: [
        'Ten past six. You are locking the scorebox when Imran rings from the ward’s desk. Angela has come in with no bag, and her coat done up wrong. She is behind the curtain with Walter. It is Walter who is doing the comforting.',
        { if: 'guessed', then: 'On Poppy’s sheet, says Imran, it has in green: “Water infection? as per Curtis.”', else: '' },
        { if: 'noted', then: 'The scorebook is under your arm, back page and all.', else: '' },
      ],
      stage: {
        app: 'talk',
        place: 'On the phone',
        lines: [
          { from: 'imran', mood: 'serious', text: 'She says our handover sheet is on a photo frame in somebody’s kitchen. I had no idea what to say to either of them.' },
          { from: 'imran', mood: 'tired', text: 'Poppy’s told me her part this minute, in tears. You’re in that chat. What do you know?' },
        ],
      },
      choices: {
        own: {
          label: 'Tell him all you know, and your own phone’s part in it',
          score: 3,
          consequence: 'It takes six minutes: Coral’s message, your pictures, the album, and whatever you wrote or sent yourself. He does not interrupt. “I could have done with this at five,” he says at the end. “But I’ve got it now. Go home, Curtis. And then ring your Verna.”',
          because: 'It is an hour late, and it is whole. Whoever has to deal with it can go after every copy, yours among them [14.3 G-76]. Being straight about your own part, with nobody making you, is what lets people rely on the rest [20.2].',
          instead: '“Sit down, Imran, there’s a fair bit, and some of it’s mine. I’ll start with what I should have rung you about at five.”',
          standards: ['14.3', '20.2'],
          statements: ['G-76'],
          goto: 'uniform-bag',
        },
        some: {
          label: 'Tell him about Coral, and leave your part for Monday',
          score: 1,
          consequence: 'Coral’s kitchen he can do something about, and he does. The rest, you say, is long, and will keep. It keeps until half past ten on Monday, and by then Verna has asked her choir to pray for all eighteen, by name. She thinks that you were asking.',
          because: 'What you told him was true, and it helped. What you kept for Monday was the part that only you could report [14.3]. Things that are online go on moving through the night, quickly and without anybody’s leave [G-51].',
          instead: '“That’s Coral’s kitchen. The other place it went is my own family’s album, and I’d like you to have that tonight.”',
          standards: ['14.3'],
          statements: ['G-51'],
          marks: 'late',
          harm: 'Eighteen patients, whose names are in another country by the morning.',
          reach: { people: 'unknown', words: 'The chat, a kitchen, an album and a choir' },
          goto: 'uniform-bag',
        },
        angela: {
          label: 'Ask to be put on to Angela, to say sorry to her first',
          score: 1,
          consequence: '“No,” says Imran, not unkindly. “She’s holding her dad’s hand. What I need from you is what happened.” So you tell him, in the wrong order and all about Angela. Your own phone comes back to you at three in the morning, and you write it up on Monday, at your break.',
          because: 'You felt for her, and a sorry is owed. But hers and her father’s first need was for somebody on the ward to know what had happened, and you were asked for that [14.3]. Doing your part of the work, when a colleague needs it, would have served her better [G-61].',
          instead: '“Tell her that I’m sorry, and that I’m telling you everything. Have you got a pen?”',
          standards: ['14.3'],
          statements: ['G-61'],
          marks: 'late',
          harm: 'Eighteen patients: for one more night nobody asks your family for their details back.',
          goto: 'uniform-bag',
        },
        nothing: {
          label: 'Say you saw a photo go past, and thought no more of it',
          score: 0,
          consequence: '“Right,” says Imran. He sounds like a man who had hoped for more. Across the field they are pulling the covers on. On your phone there is something new from Verna: a heart, for the catch.',
          because: 'He caught you tired, and sorry, and a small word seemed to make it smaller. But it was not true [20.2]. The album is yours, and what you do not report, nobody can put right [14.3]. Colleagues can only work together on what they tell each other [G-61].',
          instead: '“Imran, ring off and let me ring you back. I gave you a poor answer, and I’ve a better one.”',
          standards: ['20.2', '14.3'],
          statements: ['G-61'],
          marks: 'hid',
          harm: 'Eighteen patients: nobody will ask your family for their details back.',
          goto: 'uniform-bag',
        },
      },
    },

    'uniform-bag': {
      title: 'The uniform bag',
      text: [
        'Ten to ten. Renée is asleep on your sofa with her shoes on.',
        {
          if: 'seen',
          then: 'Edie is asleep too, in her own bed on the ward. A doctor came, and she has what she needs.',
          else: 'Edie is not on the ward. It was gone five before anybody came to her who could help, and at eight an ambulance took her up the coast. She held on to Poppy’s sleeve as far as the doors.',
        },
        { if: 'shamed', then: 'The first thing that you said to Poppy today, you said in front of everybody.', else: '' },
      ],
      stage: {
        app: 'chat',
        title: 'Poppy Ackroyd',
        messages: [
          { from: 'poppy', mood: 'hurt', time: '21:44', text: 'did my form. Imran was so nice it was worse' },
          { from: 'poppy', mood: 'hurt', time: '21:46', text: 'eighteen people Curtis. I keep counting them. washed my uniform and put it in a bag for them' },
          { from: 'poppy', mood: 'worried', time: '21:47', text: 'they’ll take my Pin won’t they. I only wanted someone to say push' },
        ],
      },
      choices: {
        love: {
          label: 'Ask the chat to send her love tonight; she needs it',
          score: 0,
          consequence: '“Our Poppy’s had a rotten day with that photo. Hearts please 💛” Twenty-two hearts. “Is this the lady in 9, or is there something else?? 😮” writes Duncan. At eleven, Poppy leaves the chat.',
          because: 'It is the warmest place you know, and you wanted her to feel it. But her trouble was hers to tell, and friendly as it was, this was not the way to talk about a colleague online [8.7 G-62]. It also set people guessing about patients again, in the same thirty-one pockets [5.1 G-48].',
          instead: '“I’m not going to tell a soul, Poppy. I’m going to ring you. Put the kettle on.”',
          standards: ['8.7', '5.1'],
          statements: ['G-48', 'G-62'],
          harm: 'Poppy, whose worst day is in the chat twice; and two patients, guessed at.',
          reach: { people: 'unknown', words: 'The chat again, and everywhere that it saves itself' },
          goto: 'carnation',
        },
        sleep: {
          label: 'Tell her to sleep; these things blow over in a week',
          score: 1,
          consequence: 'A thumb. And then nothing. On Tuesday she gets a letter to say that it will be looked into, as it has to be. She reads it twice, and then she reads what you wrote.',
          because: 'She needed sleep, and you wanted to give it to her. But you could not know that it would blow over, and colleagues have to be able to rely on each other’s word [20.2 G-61]. What steadies people is knowing what will happen, and who will be beside them.',
          instead: '“They’ll look into it, and they should. I can’t tell you how it ends. I can tell you that you won’t be in there by yourself.”',
          standards: ['20.2'],
          statements: ['G-61'],
          harm: 'Poppy, who meets on her own what she was told would not come.',
          goto: 'carnation',
        },
        lean: {
          label: 'Write kindly, and tell her to lean on Imran tomorrow',
          score: 2,
          consequence: '“You saw it before anybody did. Find Imran first thing, he’s on your side. Now bed x” She reads it four times, which you know, because she tells you later. At seven she is there, with the bag.',
          because: 'It is true and kind, and it sends her to the right person [8.7 G-61]. What it leaves alone is the question that she asked. Nobody can promise her how it ends, and a voice could have kept her company with that for half an hour.',
          instead: '“That’s a question for a voice, not a thumb. Can I ring you?”',
          standards: ['8.7'],
          statements: ['G-61'],
          marks: 'steadied',
          goto: 'carnation',
        },
        ring: {
          label: 'Ring her; say what she saw, and what happens next',
          score: 3,
          consequence: 'You are on for half an hour. Edie was ill and Poppy saw it; the photo was wrong; both stay true. You make no promises about her Pin, and tell her who will look into it, and that she has begun by being honest. “And next time, if nobody answers?” says Poppy. “Knock,” you say.',
          because: 'She needed both halves, and from somebody who was staying: the noticing was right and the road was wrong [9.1 8.7]. In a 2011 interview about that year’s advice, its author believed that most misuse by staff is not meant [J-26]. Openness and learning are what the regulator says it wants to encourage [G-05].',
          standards: ['9.1', '8.7'],
          statements: ['G-05', 'J-26'],
          marks: 'steadied',
          goto: 'carnation',
        },
      },
    },

    carnation: {
      title: 'The white carnation',
      text: [
        'Monday, half past eleven, your early. Walter is in his good suit, with a carnation that the night staff kept fresh in a denture pot. It was a clean one. He has checked.',
        {
          if: 'told',
          then: '“I rang our Angela myself,” he says. “They weren’t the words I’d picked. But they were mine.”',
          else: 'Angela knows; the bride does not, and is not to. “I’d a speech ready for Tuesday,” he says. “And there she was with it all over her face, and all I could do was hold her.”',
        },
        'The taxi is at noon.',
      ],
      stage: {
        app: 'talk',
        place: 'Bay one, by the window',
        lines: [
          { from: 'walter', text: 'Imran says it was telephones. A list, gone round on telephones.' },
          { from: 'walter', mood: 'serious', text: 'You’re a straight man, Curtis. Were you in it and all?' },
        ],
      },
      choices: {
        edie: {
          label: 'Explain that it was all to help the lady in bed 9',
          score: 0,
          consequence: '“Edie?” says Walter. “Why, what’s up with Edie?” He has known her sixty years. When the taxi comes he has two people on his mind, and he leaves his glasses on the locker.',
          because: 'It is true, and you wanted him to know that it was kindly meant. But it answers for his privacy with hers: you owe confidentiality to both, and her health is no more his to hear than his was the chat’s [5.1 G-47]. He had asked about you, and no sorry was said [14.2].',
          instead: '“Yes, I was in it. Why it began is somebody else’s business, as yours is yours. My part I can tell you, and I’m sorry for it.”',
          standards: ['5.1', '14.2'],
          statements: ['G-47'],
          harm: 'Edie, whose illness is told to a neighbour; and Walter, who carries it to a wedding.',
          goto: stillHidden,
        },
        plain: {
          label: 'Say yes, tell him your part in it, and say sorry',
          score: 3,
          consequence: '“I was. It was on my phone too, and it got out from there, and I’m sorry.” He thinks it over. He worked a signal box for forty years. “And is that written down?” By the time the taxi comes you can tell him that it is, every word. “Right,” says Walter, and lifts his chin for you to see to the flower.',
          because: 'He asked you a straight question, and you answered it: what happened, your own part and nobody else’s, and that you are sorry [14.2]. An answer like that treats him with respect, on a day when he could have been handled [1.1 G-43].',
          standards: ['14.2', '1.1'],
          statements: ['G-43'],
          goto: 'the-group',
        },
        rules: {
          label: 'Say you can’t discuss it while it is looked into',
          score: 1,
          consequence: '“I see,” says Walter. He does the flower himself, by feel. It will be crooked in all the photographs.',
          because: 'You did not want to get ahead of those who have to look into it, and that care has its place. But an inquiry need not keep anybody from saying sorry, or from owning what they did themselves [14.2]. Openness when something has gone wrong is what the regulator says it wants to encourage [G-05].',
          instead: '“There’s more to find out, and Imran will tell you. My own part I can tell you now: yes, I was in it, and I’m sorry.”',
          standards: ['14.2'],
          statements: ['G-05'],
          harm: 'Walter, who asked a man he trusts, and got a form of words.',
          goto: stillHidden,
        },
        tuesday: {
          label: 'Say sorry, and that Imran will explain on Tuesday',
          score: 2,
          consequence: '“Tuesday,” says Walter. “Everybody’s got something for me on Tuesday.” But you have said sorry, and meant it, and he lets you see to the flower.',
          because: 'The sorry was real, and so was your wish to keep the day for dancing: it was kind, and he took it so [1.1 G-43]. But he had asked what you did, and he is seventy-nine and knows about waiting. The telling belongs beside the sorry [14.2].',
          instead: '“Yes. I was in it, and I’m sorry. That’s the whole of my part, and you can have the rest on Tuesday if you’d sooner dance.”',
          standards: ['1.1', '14.2'],
          statements: ['G-43'],
          goto: stillHidden,
        },
      },
    },

    'the-group': {
      title: 'A list of your own',
      text: [
        'Thursday, half past two. Precious Moyo, the ward manager, has the trust’s policy on her knee. It is two pages long, and nobody had read it. Chat apps may be used for shifts, with care. For patients there is a secure one, on the ward’s tablet, with the wrapper still on.',
        { if: 'steadied', then: 'Poppy is beside you, in uniform.', else: 'Poppy’s chair is empty. She has rung in sick.' },
      ],
      stage: {
        app: 'talk',
        place: 'The day room',
        lines: [
          { from: 'precious', text: 'I could close that chat by teatime. Nobody upstairs would mind.' },
          { from: 'sunita', mood: 'worried', text: 'It’s the only place where anyone tells you you’re doing all right.' },
          { from: 'precious', mood: 'calm', text: 'I know. So what do we do with it? Curtis, you look like a man with a list.' },
        ],
      },
      choices: {
        prune: {
          label: 'Keep it for shifts and cake; take out the leavers',
          score: 3,
          consequence: 'Six people are thanked and taken out. Sunita shows everyone how to turn off the saving of pictures, and one phone after another stops doing it. At the top it now says: “Shifts and cake. Worried about a patient? Knock, ring, or the tablet.” Precious sends the line upstairs, to be checked against the policy.',
          because: 'You kept what is good, said what it is not for, and gave the worry somewhere better to go: using digital communication responsibly, with respect for people’s privacy [20.10 G-21]. An employer may allow such a chat, with care, and its own guidance decides [G-07]. The question is an old one: in a 2011 interview about that year’s advice, its author said that employers’ questions about confidentiality were one reason for it [J-14].',
          standards: ['20.10'],
          statements: ['G-07', 'G-21', 'J-14'],
          goto: { if: 'steadied', then: putRight, else: { if: 'shamed', then: 'not-asking', else: putRight } },
        },
        names: {
          label: 'Keep it as it is, with “no names, please” at the top',
          score: 1,
          consequence: 'It is up by teatime, with a padlock beside it. Coral puts a heart on it. So do the other five who have left.',
          because: 'A line at the top is better than none, and you kept a chat that does people good. But Marram is small: a person can be known by her hip and her bathing cap [G-54]. They are owed their privacy whether or not you think that they could be [5.1 G-50]. And the six are still there.',
          instead: '“No names isn’t enough in a town this size. No patients. And could we see who’s still in it?”',
          standards: ['5.1'],
          statements: ['G-50', 'G-54'],
          harm: 'The next patient whom somebody in a small town can recognise.',
          goto: 'no-name-ok',
        },
        vanish: {
          label: 'Move to an app where every message is gone in a day',
          score: 0,
          consequence: 'Everyone likes the little clock. By Sunday somebody has asked it about bed 2, since it will be gone by the morning. So, by the morning, is the answer.',
          because: 'You saw what lasting did, and this is its opposite. But a message that lasts a day can be copied in a second [G-76]. And what is said there about anybody’s care is gone when the next nurse needs it, and was never safe in the first place [10.1 10.5].',
          instead: '“The clock won’t stop a screenshot. Patients go on the tablet, where it stays put and we can find it.”',
          standards: ['10.1', '10.5'],
          statements: ['G-76'],
          marks: 'vanishing',
          harm: 'The next patient, whose care is talked over where nobody can find it again.',
          goto: 'no-name-ok',
        },
        close: {
          label: 'Close it this week; what isn’t there can’t get out',
          score: 2,
          consequence: 'Gone by teatime. Swaps go back on the paper rota that nobody can read, and Sunita works a Thursday late that she need not have. Within the month there is a new chat of nine people. You find out about it by not being in it.',
          because: 'It is a safe answer, and whether an app may be used is the employer’s to decide [20.10 G-07]. But a place where people hold each other up is one of the good things that these apps can be [G-12]. The need for it has not closed; it has gone where nobody can help it to be careful.',
          instead: '“Could we keep the half that does us good? Shifts, cake, and nobody in it who has left.”',
          standards: ['20.10'],
          statements: ['G-07', 'G-12'],
          goto: { if: 'steadied', then: putRight, else: 'not-asking' },
        },
      },
    },

    'knock-cake': {
      ending: 'good',
      title: 'Iced on top',
      text: [
        'Walter danced with the bride, once, slowly, to an accordion. On the Tuesday he told his news to those who did not have it, in the words that he had picked.',
        'The trust rang all fourteen Baptistes, who were thrilled. Verna keeps the names to herself, and lights one candle for the lot.',
        'In October Edie goes back in the sea. She would like it known that the girl was right to make a fuss. Renée has started keeping a notebook. And on the ward’s desk, one Sunday, there is a tin from the school kitchen, addressed to Poppy: a lemon drizzle, with one word on it in icing. “KNOCK.”',
      ],
      outcome: 'Help came to Edie, Walter was warned in time to tell Angela himself, and the trust heard how far the sheet had gone while it could still act.',
    },

    'said-since': {
      ending: 'good',
      title: 'Said since',
      text: [
        walterDanced,
        sinceSunday,
        'Edie was home by the middle of September, asking who had her bathing cap.',
      ],
      outcome: 'Help came to Edie, and all of it was said and put right in the end; where it was late, it was other people who had to wait.',
    },

    'the-hour': {
      ending: 'poor',
      title: 'Across the bay',
      text: [
        walterDanced,
        sinceSunday,
        'Edie comes home from the hospital up the coast in October, thinner, and cross about the tea. She will not swim this year. Precious goes to see her, sits down, and tells her about the hour, and why.',
        '“I could get a whole class across the bay in an hour,” says Edie. She looks at the sea for a bit. Then she asks how the young nurse is, the one with the sleeve.',
      ],
      outcome: 'All of it was said in the end, and Edie is home; but she waited more than an hour for help that one knock would have brought.',
    },

    'nine-calls': {
      ending: 'poor',
      title: 'Nine phone calls',
      text: [
        'Nine old hands at four hospitals are rung, one by one. Two had sent it on, to ask somebody who would know. So had one of those. The trust writes to all eighteen patients, to say that it cannot promise where their details are.',
        'Edie opens hers in a hospital bed up the coast. “I don’t mind the ones I taught,” she says. “Who are the others?”',
        'There is a meeting, with somebody from the union beside you, and a plan with your name on it, and Poppy, who saves you a chair. You go on nursing. You think a good deal about forty seconds.',
      ],
      outcome: 'You owned what you sent on, and it is being put right, but nobody can say any more how far the sheet has gone.',
    },

    'not-asking': {
      ending: 'poor',
      title: 'That new nurse',
      text: `Poppy comes back after a fortnight. She is careful now. She does not ask in a chat, or on the tablet, or at a door.

One Sunday in November, on a late, she looks at a chart for fifty minutes. It comes out all right, this time. “Why didn’t you shout?” says Imran. She is a long while answering. “I didn’t want to be that new nurse,” says Poppy.`,
      outcome: 'The photo was dealt with; but a nurse who noticed things has learned to keep them to herself.',
    },

    'no-name-ok': {
      ending: 'poor',
      title: 'No name, so ok?',
      text: [
        'A Sunday in November, twenty past four. There is another new nurse on the ward, and nobody picking up the doctor’s line.',
        {
          if: 'vanishing',
          then: 'By the morning it has all vanished, as it was meant to: the picture, and what she was told to do. The only copy left is the one that Duncan took, because he knew the village. It was his uncle.',
          else: 'Four people know him before the minute is out. One of them left the trust in the spring. Her phone is on the arm of the sofa, and it is her son who says, “Mum, why’s Uncle Ray on here?”',
        },
      ],
      stage: {
        app: 'chat',
        title: 'Shifts and Cake',
        members: 33,
        messages: [
          { from: 'duncan', time: '16:02', text: 'who wants my Tuesday' },
          { from: 'gemma', mood: 'smiling', time: '16:20', text: 'asking for the new girl, she’s too shy. no name so ok? 😊', photo: 'One row of a chart, held up to the light. No name. A bed number, an age, a trade and a village.' },
        ],
      },
      outcome: 'That one Sunday was dealt with, and the next was left waiting to happen, to somebody else’s patient.',
    },

    card: {
      ending: 'breach',
      title: 'A card from Dominica',
      text: [
        'It comes ten days later, addressed to the ward, with a hibiscus on the front. Inside, in Verna’s best hand, are eighteen first names in the order of their beds. “The whole choir is praying for every one of you.” Walter’s name has two kisses beside it.',
        'Precious lays it on the desk, beside the form. When you ring Verna she is so pleased that it arrived. “But I thought you were asking,” she says.',
        { if: 'forwarded', then: 'The same week one of your old outreach team reports the picture that you sent her. She thought hard about it, she writes, and she is sorry.', else: '' },
        'There is an investigation, and the trust has to decide whether the regulator should hear of it. The album is not what they ask about. Phones do that. They ask about Sunday evening, when Imran gave you every chance to say so.',
      ],
      outcome: 'Nobody meant the names to get out; but you were asked, and kept it back, and they went on travelling while nobody knew.',
    },
  },
})
