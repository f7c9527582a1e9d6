import { defineScenario } from '#lib/scenario/define.ts'

/** What the next day brings, by what the group was left with in the night. A family at risk comes first. */
const nextMorning = {
  if: 'reassured',
  then: 'told',
  else: {
    if: 'story',
    then: 'recognised',
    else: {
      if: 'righted',
      then: 'morning',
      else: {
        if: 'guessed',
        then: 'told',
        else: { if: 'pinned', then: 'morning', else: { if: 'private', then: 'told', else: 'morning' } },
      },
    },
  },
} as const

export default defineScenario({
  id: 'is-this-normal',
  title: 'Is this normal?',
  blurb: 'You are a midwife with your feet up, and the local parents’ group has tagged you twice in twenty minutes.',
  role: 'Community midwife',
  note: 'This story touches on worry in pregnancy and on an unwell child. If that worry is yours today, put the story down. About a baby’s movements, ring your own maternity unit at any hour. If you are unsure about yourself or a child, ring NHS 111 (in Northern Ireland, your GP or the out-of-hours GP). In an emergency, 999. The story will wait.',
  reflect: 'Who last asked you for health advice away from work, in a group, in a message or at a bus stop? What did you say, and who else may have taken it as meant for them?',
  passMark: 14,
  marks: ['guessed', 'reassured', 'waiting', 'private', 'righted', 'story', 'paid', 'pinned'],
  you: 'bronagh',
  people: {
    bronagh: { name: 'Bronagh Devlin', role: 'Community midwife', face: { skin: 'pale', hair: 'mediumBangs', hairColour: 'auburn', top: 'moss', glasses: true } },
    gareth: { name: 'Gareth', role: 'Your husband', face: { skin: 'light', hair: 'short4', hairColour: 'brown', top: 'sky', beard: 'stubble' } },
    morag: { name: 'Morag Sinclair', role: 'Group admin and grandmother', face: { skin: 'light', hair: 'grayShort', hairColour: 'white', top: 'plum' } },
    kwame: { name: 'Kwame Asante', role: 'Dad of Ezra, two', face: { skin: 'deep', hair: 'short3', hairColour: 'black', top: 'rust', beard: 'goatee' } },
    ritu: { name: 'Ritu Sharma', role: 'Accountant, 34 weeks pregnant', face: { skin: 'brown', hair: 'long', hairColour: 'black', top: 'rose' } },
    jade: { name: 'Jade Whitlock', role: 'Mum of four', face: { skin: 'tan', hair: 'bun', hairColour: 'blonde', top: 'sand' } },
    nikki: { name: 'Nikki Doyle', role: 'Group member', face: { skin: 'brown', hair: 'longCurly', hairColour: 'brown', top: 'teal' } },
    craig: { name: 'Craig Hollis', role: 'Dad of twins', face: { skin: 'light', hair: 'noHair', hairColour: 'brown', top: 'navy', beard: 'full' } },
    erin: { name: 'Erin Hartley', role: 'Group member', face: { skin: 'pale', hair: 'short1', hairColour: 'plum', top: 'rust' } },
    beata: { name: 'Beata Nowak', role: 'Bus driver', face: { skin: 'pale', hair: 'mediumStraight', hairColour: 'brown', top: 'navy' } },
    parveen: { name: 'Parveen Malik', role: 'Community matron', face: { skin: 'tan', hair: 'hijab', hairColour: 'teal', top: 'sand', glasses: true } },
  },
  start: 'tagged',
  scenes: {
    tagged: {
      title: 'The first tag',
      text: `Thursday, 21:38. Your shoes are off, your feet are in Gareth’s lap and the baking programme is on. You have weighed nine babies today and finished one hot cup of tea.

The phone buzzes. “Don’t look,” says Gareth, who is looking. Once, months ago, you answered a question in the parents’ group, and you have been “our Bronagh” ever since. It is nice to be somebody’s Bronagh. Tonight’s question comes with a photo.`,
      stage: {
        app: 'group', title: 'Harrowfield Parents', members: 2412, privacy: 'closed',
        posts: [
          {
            by: 'morag', mood: 'smiling', time: '20:50',
            text: 'Whoever lost one small welly on the 14 bus, Beata at the depot has it. There is a worm in it. The worm is well.',
            reactions: '😂 58',
            comments: [
              { from: 'kwame', mood: 'smiling', text: 'Ezra’s. The welly AND the worm. Will collect' },
              { from: 'nikki', text: 'Is the worm free for parties?' },
            ],
          },
          {
            by: 'kwame', mood: 'worried', time: '21:31',
            text: 'Evening all. Ezra (2) has come out in this since tea. Bit hot, bit grumpy. Hard for me to tell on his skin. Is this normal?? @Bronagh Devlin',
            photo: 'By lamplight, a toddler’s tummy: small raised spots on dark brown skin, dinosaur pyjamas held up by a grown-up’s hand.',
            reactions: '💛 9',
            comments: [
              { from: 'jade', text: 'aw poor little man. Bronagh will know, shes a star x' },
              { from: 'morag', text: 'Would Bronagh Devlin please come to the front desk' },
            ],
          },
        ],
      },
      choices: {
        guess: {
          label: 'Tell him it looks like a common virus to you, so not to fret',
          score: 0,
          consequence: '“You absolute legend,” writes Kwame. “I had 111 half dialled.” There are a dozen hearts in four minutes. “Phew,” adds a stranger, “ours has spots too.”',
          because: 'He was frightened and you wanted to help. But nobody can tell from a lamplit photo, and toddlers’ rashes are not part of what you keep up for your work [6.2 G-58]. You were off duty, and advice with your name on it still has to be correct as far as you know [G-57]. Your name stopped a call that it could have hurried along [13.2].',
          instead: '“Kwame, I can’t judge a rash from a photo. If it doesn’t fade under a glass, or he seems very unwell: 999 or A&E now. Anything else, ring 111 tonight.”',
          standards: ['6.2', '13.2'],
          statements: ['G-57', 'G-58'],
          marks: 'guessed',
          harm: 'Kwame puts the phone down, and Ezra is not assessed by anyone who can see him.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          stop: 'A rash cannot be judged from a photo. If it does not fade when a glass is pressed on it, or a child seems very unwell, it is 999 or A&E now. If unsure, NHS 111 or the GP.',
          goto: 'quiet',
        },
        photos: {
          label: 'Ask for a closer picture in a better light before you answer',
          score: 1,
          consequence: 'Up go the pyjamas again. Kwame posts three more: tummy, back, a cross little face in the bathroom mirror. Ezra is wide awake now and six people have opinions. You are no surer than you were.',
          because: 'Wanting to see more is what a careful midwife does at work. Here a better photo still cannot examine a child, a toddler’s rash is not your field, and it kept his dad from the people whose field it is [13.2 G-58]. It also put Ezra’s face before a whole group, where pictures can be copied on [20.10 G-76].',
          instead: '“No more photos, Kwame, a picture can’t tell us enough. 111 can talk you through it now, and 999 if he seems very unwell or it doesn’t fade under a glass.”',
          standards: ['13.2', '20.10'],
          statements: ['G-58', 'G-76'],
          harm: 'Pictures of an unwell child whom neighbours can recognise are now in front of the whole group.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412, and now with his face' },
          goto: 'quiet',
        },
        signpost: {
          label: 'Say what would mean 999, and that 111 can help with the rest',
          score: 3,
          consequence: '“I can’t judge a rash from a photo, Kwame, and toddlers aren’t my field. If it doesn’t fade when you press a glass on it, or he seems very unwell, it’s 999 or A&E. If not, ring 111 tonight, and do tell them it’s hard to see on his skin.” Two minutes later: “Ringing them. Cheers Bronagh.”',
          because: 'He gets what he needs: which signs cannot wait, and who can help with the rest [13.2 G-56]. It may be an emergency, and you are on your sofa: you help as far as your competence goes, and say where it ends [15 G-58].',
          standards: ['13.2', '15'],
          statements: ['G-56', 'G-58'],
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: 'quiet',
        },
        pass: {
          label: 'Scroll on, as toddlers’ skin is not really a midwife’s field',
          score: 1,
          consequence: 'You go back to the sponge. When you look again Kwame has fourteen answers: eczema cream, oats in the bath, “defo heat rash”. Nobody has mentioned 111. “Did Bronagh not see it?” somebody asks.',
          because: 'You are right that it is outside your field, and one line could have said so [13 G-58]. Knowing where your competence ends goes with sending people on, and tonight his interests needed ten seconds of yours [13.2 G-42].',
          instead: '“Toddlers’ rashes are beyond me, Kwame, so I won’t guess. 111 is the place, or 999 if he seems very unwell or it doesn’t fade under a glass.”',
          standards: ['13', '13.2'],
          statements: ['G-42', 'G-58'],
          harm: 'Kwame is left with fourteen guesses and no idea who to ring.',
          goto: 'quiet',
        },
      },
    },

    quiet: {
      title: 'Quiet since this morning',
      text: [
        '21:56. Gareth is backing the man whose tower leans. The phone buzzes against his ankle.',
        { if: 'guessed', then: 'Three people have thanked you by name since Kwame did. You have to admit that it is a nice feeling.', else: '' },
        'This one is your own field, in your own town, from a woman you have never met.',
      ],
      stage: {
        app: 'group', title: 'Harrowfield Parents', members: 2412, privacy: 'closed',
        posts: [
          {
            by: 'ritu', mood: 'worried', time: '21:49',
            text: '34 weeks with our first and baby has been quiet since this morning. Maybe a flutter at lunch?? Don’t want to waste anyone’s time if this is normal. @Bronagh Devlin sorry to bother you x',
            reactions: '💛 14 · Seen by 41',
            comments: [
              { from: 'jade', text: 'mine all went quiet at the end hun, they run out of room!! x', reactions: '❤️ 23' },
              { from: 'craig', text: 'Home heartbeat monitor. Best thing we ever bought. Happy to send a link' },
              { from: 'kwame', text: 'Thinking of you Ritu' },
            ],
          },
        ],
      },
      choices: {
        message: {
          label: 'Ask her to message you, so that you can talk it over in private',
          score: 1,
          consequence: '“Message me, Ritu, and we’ll talk it through x.” Hearts gather under it. Ritu slips into your inbox. So do a woman called Anya and a man with a question about breast pumps. In the group, the comment with the most hearts is still Jade’s.',
          because: 'It feels kinder than talking in front of everybody. But an inbox is a place where nobody else is on shift, and where a stranger’s worry can turn into a private tie that neither of you meant [G-68]. Every minute there comes before the call she needs, and those reading along get no answer at all [13.2 16].',
          instead: '“Ritu, please don’t wait for me. Ring your maternity unit now, they’re there all night.”',
          standards: ['13.2', '16'],
          statements: ['G-68'],
          marks: 'private',
          harm: 'Ritu waits longer for the one thing she needs to hear, and the others with her worry never hear it.',
          goto: 'inbox',
        },
        ring: {
          label: 'Reply under her post that she should ring her unit now, tonight',
          score: 3,
          consequence: '“Ritu, please ring your maternity unit now, not in the morning. Midwives are there all night and would far rather hear from you. You’re not wasting anyone’s time. Tell me you’ve seen this?” A minute goes by. “Seen it. Ringing 💜”',
          because: 'It is what published NHS advice says, in words that a frightened person can take in at ten at night [7.1 G-55]. You asked whether it had arrived [7.4]. And you said it without delay, where everybody with the same worry can read it too [16 G-63].',
          standards: ['7.1', '7.4', '16'],
          statements: ['G-55', 'G-63'],
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: { if: 'guessed', then: 'same-here', else: 'no-room' },
        },
        soothe: {
          label: 'Calm her first: it is often nothing, and to ring if it goes on',
          score: 0,
          consequence: '“Oh thank you, I can breathe again,” writes Ritu. “Will see how he is in the morning.” Under her: “Needed this, mine’s been lazy all day.” Then: “Ooh same, 37 weeks.” Gareth pats your foot. “Saving the nation, are we?”',
          because: 'You wanted to take the fear away, and often it does turn out well. But a change in movements is a reason to ring at once, and “if it goes on” told her to wait [6.1 G-59]. She needed sending on without delay, and so did all who read it as meant for them [13.2 G-63].',
          instead: '“Ritu, please ring your maternity unit now, not in the morning. They’d far rather hear from you.”',
          standards: ['6.1', '13.2'],
          statements: ['G-59', 'G-63'],
          marks: ['reassured', 'waiting'],
          harm: 'Ritu, and others who take the words as meant for them, put off a call that should be made at once.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          stop: 'If a baby’s movements slow down, stop or change, ring the midwife or maternity unit straight away, day or night. Never wait until tomorrow.',
          goto: 'same-here',
        },
        page: {
          label: 'Post the NHS page about movements, and let it speak for itself',
          score: 2,
          consequence: 'The link sits there, blue and right. At 22:06: “Reading it now, there’s a lot. Is this me?” “wouldnt panic hun,” says Jade. Then Ritu finds the line. “Oh. It says ring straight away. Ringing.” That took ten minutes.',
          because: 'A good source is a good answer, and it was there for all to read [6.1 G-56]. But a link leaves a frightened person to find the sentence that is about her. One plain line from you, and a check that she had understood, would have saved ten minutes [7.1 7.4].',
          instead: '“Ritu, this page means you: ring your maternity unit now. Tell me when you’ve seen this?”',
          standards: ['6.1', '7.1', '7.4'],
          statements: ['G-56'],
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: { if: 'guessed', then: 'same-here', else: 'no-room' },
        },
      },
    },

    inbox: {
      title: 'In your inbox',
      text: `You have gone into the kitchen so that Gareth can hear the results. Her messages come faster than you can answer. At the third you find a pen in your hand, out of habit, as if this were a call at work.

It is not work’s phone, and the pen has only the shopping list to write on.`,
      stage: {
        app: 'chat', title: 'Ritu Sharma',
        messages: [
          { from: 'ritu', mood: 'worried', time: '22:01', text: 'Thank you so much for this!! I feel silly' },
          { from: 'ritu', mood: 'worried', time: '22:02', text: '34+2. Normally goes wild when the news comes on' },
          { from: 'ritu', mood: 'worried', time: '22:02', text: 'Tonight nothing. Or that might be my dinner' },
          { from: 'ritu', mood: 'worried', time: '22:03', text: 'I can send a photo of my notes? You’d know what to look for x' },
        ],
      },
      choices: {
        ring: {
          label: 'Say you can’t check her here, and ask her to ring her unit now',
          score: 3,
          consequence: '“I can’t tell anything from here, Ritu, and nor could anyone. Your unit can. Ring them now, the number is on your notes. Then write one word back so I know you’ve gone.” The dots come and go. “Gone 💜”',
          because: 'You told her kindly what you could not do, and sent her to those who could [13.2 G-58]. She heard the plain line without more delay, and you made sure that it had arrived [7.4 G-63].',
          standards: ['7.4', '13.2'],
          statements: ['G-58', 'G-63'],
          goto: 'offer',
        },
        count: {
          label: 'Ask her to lie down, count kicks for an hour, and write again',
          score: 0,
          consequence: 'She thanks you three times. The dots stop. You make toast, and keep looking at a screen where nothing moves. At some point in that hour Ritu, who has been up since five, falls asleep with her hand on her belly.',
          because: 'It felt like doing something together. But waiting is the opposite of what NHS advice says about a change in movements [6.1 G-55]. And all she told you sits on a private phone, where no colleague can see it or act on it [10.1].',
          instead: '“Please don’t count or wait, Ritu. Ring your unit now and tell them what you’ve told me.”',
          standards: ['6.1', '10.1'],
          statements: ['G-55'],
          marks: ['reassured', 'waiting'],
          harm: 'Ritu waits and sleeps through hours in which somebody should be checking her baby.',
          stop: 'A change in a baby’s movements is not something to watch for an hour. Ring the midwife or maternity unit straight away, at any time of day or night.',
          goto: 'offer',
        },
        call: {
          label: 'Offer to ring triage for her, with all that she has written here',
          score: 2,
          consequence: 'The triage midwife is brisk and kind. “I can’t take it second hand, Bronagh. Can she ring me?” By the time you have passed that on, and Ritu has found her charger, it is 22:29. She rings.',
          because: 'You took her seriously and turned to the right people [13.2 G-63]. But the unit needs to hear it from her, and she from them. What she wanted was a nudge to ring, in one plain line [7.1].',
          instead: '“They’ll want to hear it from you. Ring now, and tell me when you’re through?”',
          standards: ['7.1', '13.2'],
          statements: ['G-63'],
          goto: 'offer',
        },
      },
    },

    'no-room': {
      title: '“They run out of room”',
      text: `Ritu has gone quiet in the good way: she is on the phone. Under her post, though, the comment on top is Jade’s.

Jade brought you lasagne the week your father died. She means every word, and it is not so. Babies do not run out of room to move.`,
      stage: {
        app: 'group', title: 'Harrowfield Parents', members: 2412, privacy: 'closed',
        posts: [
          {
            by: 'ritu', mood: 'worried', time: '21:49',
            text: '34 weeks with our first and baby has been quiet since this morning…',
            reactions: '💛 19 · Seen by 41',
            comments: [
              { from: 'jade', text: 'mine all went quiet at the end hun, they run out of room!! x', reactions: '❤️ 31', status: 'Top comment' },
              { from: 'nikki', text: 'My mum said the same with me' },
              { from: 'erin', text: 'Good to know!' },
              { from: 'morag', text: 'I was told that in 1979. Is it right, Bronagh?' },
            ],
          },
        ],
      },
      choices: {
        scold: {
          label: 'Tell Jade straight that comments like hers can put babies at risk',
          score: 1,
          consequence: '“Wow,” writes Jade. “Only trying to be nice.” She deletes it and goes. Someone asks you to be kind. For the next twenty comments the thread is about you and Jade, and nobody asks anything about babies.',
          because: 'What you said was right [6.1 G-57]. But Jade was shamed in front of her neighbours for being kind, and people who have seen that are slower to ask [1.1 G-43].',
          instead: '“Jade, I was told that one too. It turns out that they keep moving right up to labour, so any change is worth a call. Here’s the NHS page.”',
          standards: ['1.1', '6.1'],
          statements: ['G-43', 'G-57'],
          harm: 'Jade is shamed before her neighbours, and the quarrel drowns the message.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: 'offer',
        },
        story: {
          label: 'Tell them of a mum in your care who waited, leaving out her name',
          score: 0,
          consequence: '“I had a lady last spring, a primary teacher, twins after three rounds of treatment. She thought they’d run out of room as well…” It works. The hearts stop, the thread goes still. “Chills,” says Jade. At 22:19 somebody writes, “Is that our Hannah?” Nobody answers.',
          because: 'True stories persuade, and you told this one to protect people. It was still a woman’s care, told outside the place where she received it [5.1 G-48]. Leaving out a name was not enough: in one town, a job, a season and twins are a name [20.10 G-54].',
          instead: '“Jade, I was told that one too. Babies don’t run out of room, and any change is worth a call. Here’s the NHS page.”',
          standards: ['5.1', '20.10'],
          statements: ['G-48', 'G-54'],
          marks: 'story',
          harm: 'The hardest night of Hannah’s life is told to her neighbours by someone she trusted with it.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412, some of whom know her' },
          goto: 'offer',
        },
        like: {
          label: 'Give it a heart for the kindness, since Ritu is ringing in any case',
          score: 0,
          consequence: 'Yours is the thirty-second heart, and the only one with a midwife behind it. “Even Bronagh likes it,” writes Nikki, “so panic over.” Morag’s question slides up and out of sight.',
          because: 'The heart was for Jade, and Jade deserved one. But from you it says that the comment is right, and the evidence says that it is not [6.1 G-79]. Others look to what a midwife does, and here they learnt that a quiet baby can wait [20.3].',
          instead: '“You’re a kind soul, Jade. That one’s a myth though, I was told it too. Any change, ring. Here’s the NHS page.”',
          standards: ['6.1', '20.3'],
          statements: ['G-79'],
          marks: 'reassured',
          harm: 'People reading along believe that a midwife has said a quiet baby is normal.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: 'offer',
        },
        correct: {
          label: 'Thank Jade for her kindness, then say what is so, with a source',
          score: 3,
          consequence: '“Jade would be first round with a lasagne, and I was told that one as well. It turns out that they keep moving right up to labour and through it. Any change: ring, day or night.” Then the NHS link. A long minute. “well i never,” writes Jade. “editing mine. glad you said x”',
          because: 'A wrong idea was put right with a source that anyone can check [6.1 G-56]. Nobody was made to feel small, so Jade could change her mind in public and others can go on asking [1.1 G-43].',
          standards: ['1.1', '6.1'],
          statements: ['G-43', 'G-56'],
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: 'offer',
        },
      },
    },

    'same-here': {
      title: 'Same here',
      text: [
        '22:24. The leaning tower has won. You only meant to look at the time.',
        {
          if: 'reassured',
          then: 'Your answer to Ritu has been busy without you. “Same,” says Nikki. Same as what? How many weeks is she? You told one woman something, and you cannot say who has heard it.',
          else: 'Your answer to Kwame has been busy without you. “Same,” says Nikki. Same as what? How old is hers? You told one man something, and you cannot say who has heard it.',
        },
      ],
      stage: {
        app: 'group', title: 'Harrowfield Parents', members: 2412, privacy: 'closed',
        posts: [
          {
            by: 'morag', mood: 'smiling', time: '22:11',
            text: 'Worried tonight? Have a scroll, Bronagh’s probably answered it! Better than any search engine and she has a nicer face',
            reactions: '👏 27 · Seen by 40',
            comments: [
              { from: 'jade', text: 'told you shes a star ⭐' },
              { from: 'nikki', text: 'Same here exactly. Was about to ring someone but if Bronagh says its normal I’m off to bed. Night all x', time: '22:20' },
            ],
          },
        ],
      },
      choices: {
        soften: {
          label: 'Edit your answer, adding that anyone worried can always ring up',
          score: 1,
          consequence: 'A small grey word, “edited”, appears beside it. Nobody is told. Those who have read it have read it, and Nikki’s light is out.',
          because: 'You saw that something was wrong, and did a little about it [14.1]. But “anyone worried can ring” is one more loose line, and it leaves the first one standing [G-59]. Those who took that to bed will never see the second [7.4].',
          instead: '“Nikki, everyone: I got this wrong tonight. Here is who to ring, and please ring now.”',
          standards: ['7.4', '14.1'],
          statements: ['G-59'],
          harm: 'The people who were reassured stay reassured.',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: 'offer',
        },
        remove: {
          label: 'Take your answer down quietly, before anyone else can go by it',
          score: 0,
          consequence: 'Gone. For a moment you can breathe. “Where’s Bronagh’s comment?” asks someone. “It’s ok I took a pic for my sister,” says someone else, and posts it.',
          because: 'It came from wanting nobody else to be misled. But what is online can be copied, and this was [G-76]. The forty who had read it needed to hear that it was wrong, and who to ring [14.1 16].',
          instead: '“I’ve taken my answer down because it was wrong. Here is who to ring, and please ring now.”',
          standards: ['14.1', '16'],
          statements: ['G-76'],
          harm: 'Forty people keep the reassurance, and nothing tells them that it was wrong.',
          reach: { people: 'unknown', words: 'Deleted, and a picture of it is on its way to other families' },
          goto: 'offer',
        },
        trust: {
          label: 'Leave it, as grown adults know their own case from a stranger’s',
          score: 0,
          consequence: 'You push the phone under a cushion. It buzzes. It buzzes again. The last one, at 22:40, is a heart from somebody whose name you do not know.',
          because: 'People do decide for themselves. But they decide with what they are told, and a loose line weighs more when a midwife has written it [20.3 G-59]. Once you believe that somebody may be at risk, there is no waiting [16 G-63].',
          instead: '“Nikki, please don’t go by what I told someone else. Here is who to ring.”',
          standards: ['16', '20.3'],
          statements: ['G-59', 'G-63'],
          harm: 'Forty people go by an answer that was not meant for them and was not sound.',
          goto: 'offer',
        },
        retract: {
          label: 'Post that you were wrong to reassure anyone, and who to ring now',
          score: 3,
          consequence: '“I got this wrong tonight and I’m sorry. I can’t tell what’s normal from a post. A baby’s movements have changed: ring your unit now, any hour. A child’s rash: 111, or 999 if it won’t fade under a glass or they seem very unwell. @Nikki, this means you.” Your thumb shakes a bit. Nothing. Then: “Ringing.” Then Nikki: “Ok. Me too.”',
          because: 'You put it right in the same place, in the open and before the lights went out [14.1 16]. Saying sorry cost you a little shine, and what people go by now is correct [14.2 G-57].',
          standards: ['14.1', '14.2', '16'],
          statements: ['G-57'],
          marks: 'righted',
          reach: { people: 2412, words: 'Every parent in a closed group of 2,412' },
          goto: 'offer',
        },
      },
    },

    offer: {
      title: 'Ten per cent',
      text: `22:46. Gareth has gone up. There is a letter on the fridge about the school trip, with a number on it that you have been walking past all week.

A message from Craig, the dad of twins from the group. He was in the warehouse with your brother until it closed. He is a decent man having a thin year.`,
      stage: {
        app: 'chat', title: 'Craig Hollis',
        messages: [
          { from: 'craig', mood: 'smiling', time: '22:41', text: 'Hiya Bronagh. Twins’ dad, stuck in the bouncy castle at the fun day. Sorry again about that' },
          { from: 'craig', time: '22:42', text: 'I sell the home heartbeat monitors now. Kept Nat sane, hearing it every night' },
          { from: 'craig', time: '22:43', text: 'They all listen to you. Could do a code, BRONAGH10. Ten per cent off for them, a bit to you each time. Nothing to sign' },
        ],
      },
      choices: {
        decline: {
          label: 'Say no warmly, and say what a monitor can’t tell a parent',
          score: 3,
          consequence: '“Not for me, Craig, but I hope the year picks up. And honestly: a heartbeat at home doesn’t tell you a baby’s well. If movements change they need to ring, whatever a gadget says.” Dots. “Didn’t know that. Nobody told us. I’ll put it on the page.” Next morning, he has.',
          because: 'The advice on health products you give has to be sound too, and NHS advice is not to rely on a home monitor [6.1 G-56]. You kept your position of trust apart from money, and told him why in a way that he could use [21].',
          standards: ['6.1', '21'],
          statements: ['G-56'],
          goto: 'pin',
        },
        ignore: {
          label: 'Leave it unread for tonight, since no reply is an answer',
          score: 2,
          consequence: 'You turn the phone over and rinse the mugs. Craig waits, then shrugs somewhere across town. Under Ritu’s post his offer of a link stays where it was, between two hearts.',
          because: 'You took nothing and promised nothing, and nobody could be misled by your name [21]. Still, he asked a midwife about a health product. Two lines of sound advice would have gone a long way with a man who sells them [6.1 G-56].',
          instead: '“Not for me, Craig, thank you. And please tell people: a heartbeat at home doesn’t mean a baby’s well. If movements change, ring.”',
          standards: ['6.1', '21'],
          statements: ['G-56'],
          goto: 'pin',
        },
        mention: {
          label: 'Refuse the money, but tell the group that some find it handy',
          score: 0,
          consequence: '“No fee, thanks! Some mums do find them a comfort,” you write under his comment, to soften the no. “Midwife approved!!” Craig adds, delighted. He means it as a compliment.',
          because: 'Turning the money down was right, and you wanted to be kind to a man in need of work [21]. But “some find them a comfort” is a loose remark with your profession behind it, and NHS advice is not to rely on these at home [6.1 G-59].',
          instead: '“Not for me, Craig. A heartbeat at home doesn’t mean a baby’s well, so I can’t say a good word for it. I hope the year picks up.”',
          standards: ['6.1', '21'],
          statements: ['G-59'],
          marks: 'reassured',
          harm: 'Parents believe that a midwife recommends checking at home, and some will check where they should ring.',
          reach: { people: 'unknown', words: 'The group, and every page where Craig sells' },
          stop: 'A heartbeat heard on a home monitor does not mean that a baby is well. If movements change, ring the midwife or maternity unit straight away.',
          goto: 'pin',
        },
        code: {
          label: 'Take the code, since people buy these monitors in any case',
          score: 0,
          consequence: 'By eleven your name is a voucher. BRONAGH10 appears under Ritu’s post, under the next one, and on Craig’s page beside the picture from your profile. Twenty-six taps before midnight. Morag takes it down; adverts are against the rules.',
          because: 'The letter on the fridge is real, and it is all right to need money. But parents saw a midwife’s advice, and nothing told them that the midwife was paid [21.4 G-71 G-72]. They trusted it more than a shop’s word, and NHS advice is not to rely on a monitor at home [6.1].',
          instead: '“Not for me, Craig, thank you. I can’t be paid for something I’d have to advise people not to rely on.”',
          standards: ['6.1', '21.4'],
          statements: ['G-71', 'G-72'],
          marks: 'paid',
          harm: 'Frightened parents pay for a monitor on a midwife’s word, and trust it where they should ring.',
          reach: { people: 'unknown', words: 'A shop page, with your name on the voucher: nobody can count it' },
          stop: 'A heartbeat heard on a home monitor does not mean that a baby is well. If movements change, ring the midwife or maternity unit straight away.',
          goto: 'told',
        },
      },
    },

    pin: {
      title: 'Ask Bronagh?',
      text: [
        '22:58. You are brushing your teeth with one thumb on the phone.',
        { if: 'waiting', then: { if: 'righted', then: 'Ritu has added a line under her post: “On our way in. They were so nice about it.”', else: '' }, else: 'Ritu has added a line under her post: “On our way in. They were so nice about it.”' },
        'Now it is Morag, who has run the group for nine years and sleeps less than you do.',
      ],
      stage: {
        app: 'chat', title: 'Morag Sinclair',
        messages: [
          { from: 'morag', time: '22:52', text: 'Quite a night. I moderate a worm and lost property, I’m not built for this' },
          { from: 'morag', time: '22:53', text: 'They’ll keep asking, you know. And they’ll keep asking YOU' },
          { from: 'morag', mood: 'smiling', time: '22:54', text: 'So what about ASK BRONAGH, every Thursday? I could do a banner. Or tell me what would help. I’m up till one with my knees' },
        ],
      },
      choices: {
        host: {
          label: 'Say yes to Thursdays, and promise to keep it general and friendly',
          score: 1,
          consequence: 'The banner has your profile picture on it and a stork. By midnight nineteen questions are waiting, one about a father-in-law’s blood pressure. Another ends “no rush x”, and you lie there thinking that there may be.',
          because: 'It is generous, and the wish to be of use is a good one. But people bring their own case to a general talk, and a general answer given to it is one that others could take wrongly [13 G-59]. Nobody else can step in when you are asleep or out of your depth [13.3].',
          instead: '“I’d love to help, Morag, but not by answering cases. Could you pin something that works when I’m asleep?”',
          standards: ['13', '13.3'],
          statements: ['G-59'],
          harm: 'People with urgent worries now wait for one tired midwife.',
          goto: nextMorning,
        },
        quit: {
          label: 'Leave the group tonight, before anybody can tag you in it again',
          score: 1,
          consequence: '“You left Harrowfield Parents.” No more tags, no more worms. The bathroom is very quiet. In the group, somebody answers the next question in your place: “My cousin’s done a first aid course and she says…”',
          because: 'You may leave any group at any time, and you owe nobody your evenings. What went with you tonight was the chance to leave something behind, for the people who will ask next [3.1 G-42]. In a 2011 interview about that year’s advice, the regulator’s communications lead said that it would be disappointing if professionals stayed away only out of fear [J-32].',
          instead: '“I can’t be on call in here, Morag. Before I mute it, let me send you something to pin.”',
          standards: ['3.1'],
          statements: ['G-42', 'J-32'],
          harm: 'The next person who asks at night gets guesses, and nothing in the group that points the way.',
          goto: {
            if: 'reassured',
            then: 'told',
            else: {
              if: 'story',
              then: 'recognised',
              else: { if: 'righted', then: 'without-you', else: { if: 'guessed', then: 'told', else: { if: 'private', then: 'told', else: 'without-you' } } },
            },
          },
        },
        pin: {
          label: 'Offer a short post to pin tonight, and let your trust improve it',
          score: 3,
          consequence: 'Nine lines. “Worried tonight? Nobody in here can tell you if it’s normal, not even Bronagh.” Movements, rashes, 999, 111, two NHS links. Morag pins it above the worm at 23:20. You send it to your trust’s communications team and to Parveen, your matron: “Is this all right? It’s up already. Please make it better.”',
          because: 'A pinned post answers at three in the morning, when you are asleep [3.1]. Your employer can check it and stand behind it, as its own rules on social media may ask [G-07]. A 2011 interview about that year’s advice said that the regulator wanted professionals to engage positively with patients on these sites; this is one way [J-31].',
          standards: ['3.1'],
          statements: ['G-07', 'J-31'],
          marks: 'pinned',
          reach: { people: 'unknown', words: 'On top of the group, and parents copy it to others: this one may travel' },
          goto: nextMorning,
        },
        rules: {
          label: 'Ask her for a new rule: no health questions in the group at all',
          score: 2,
          consequence: '“Consider it done,” says Morag, and it is: rule twelve, between puppies and parking. The next question comes in as “asking for a friend”. Nobody dares answer it. Nobody says where to ring, either.',
          because: 'It stops the guessing, and it protects you from what you cannot safely answer [13 G-58]. But a worry at night does not stop for a rule, and a closed door does not show where the open one is [3.1].',
          instead: '“A rule is fine, Morag, if it says where to ring. I’ll write you the nine lines.”',
          standards: ['3.1', '13'],
          statements: ['G-58'],
          goto: nextMorning,
        },
      },
    },

    morning: {
      title: 'The one who never comments',
      text: [
        'Sunday, 10:15. Pancakes. Gareth is reading you the football as if it were scripture. The phone buzzes, and it is a post by somebody you have never noticed in the group.',
        'You know the name, all the same. It is on your list for Tuesday: mother and baby, first visit at home.',
        { if: 'pinned', then: 'Above her post is yours, the pinned one. The trust’s communications team changed two words on Friday and sent it back in six languages, with their thanks.', else: '' },
      ],
      stage: {
        app: 'group', title: 'Harrowfield Parents', members: 2412, privacy: 'closed',
        posts: [
          {
            by: 'beata', mood: 'smiling', time: '10:02',
            text: 'I drove the 14 until my bump met the wheel, now I do lost property. I never comment. On Thursday I was 36 weeks and it was quiet in there. I thought, I will sleep and see. Then I read in this group to ring and not to wait. I rang. This is Lena, born Friday, small and very loud. Thank you whoever needs thanking @Bronagh Devlin',
            photo: 'A small baby asleep in a knitted hat on a navy work jumper, one fist out.',
            reactions: '❤️ 212',
            comments: [
              { from: 'ritu', mood: 'smiling', text: 'Crying on the sofa. Ours has found his feet again. Congratulations 💜' },
              { from: 'jade', mood: 'smiling', text: 'BRONAGH say something!!' },
            ],
          },
        ],
      },
      choices: {
        share: {
          label: 'Share her post on your public page, as good news for the town',
          score: 0,
          consequence: '“Why I love my job,” you write above it. It is shared ninety times by lunch. At one o’clock a message from Beata: “My mother in Gdynia saw her granddaughter from a neighbour. I was going to ring her today, after Mass.”',
          because: 'Good news is worth sharing, and you were proud of her. But she told the people in that group, and for a picture of a baby in your care to go any further, she had to be asked [20.10 G-26]. “My job” beside that face also says who her midwife is [5.1 G-49].',
          instead: '“Beata, what lovely news. If you’d ever like the trust to tell your story, they can ask you properly. Either way, thank you.”',
          standards: ['5.1', '20.10'],
          statements: ['G-26', 'G-49'],
          harm: 'Beata loses the telling of her own news, and her mother hears it from a stranger.',
          reach: { people: 'unknown', words: 'A public page, ninety shares, another country by lunch' },
          goto: 'too-far',
        },
        warm: {
          label: 'Congratulate her as a neighbour, and repeat in a line who to ring',
          score: 3,
          consequence: '“Welcome, Lena, and well done you for ringing. That was the whole of it. Anyone reading who’s wondering: your unit, any hour.” You do not mention Tuesday. Beata sends one heart. So, after a minute, do forty people who have never said a word.',
          because: 'Social media did real good here, and you let it: the credit went to the woman who rang, and the message went on to the next one [3.1 G-10]. That she is to be in your care stayed out of it [5.1 G-49].',
          standards: ['3.1', '5.1'],
          statements: ['G-10', 'G-49'],
          goto: { if: 'pinned', then: 'top-post', else: 'she-rang' },
        },
        silent: {
          label: 'Stay out of it, now that she is on your list of people to visit',
          score: 2,
          consequence: 'You put the phone under the tea towel. The post gathers hearts all day. On Tuesday Beata opens the door with Lena on her arm and says, before hello, “I hope it was all right, what I wrote.”',
          because: 'You are right to think of the boundary, and right that her care belongs nowhere near the group [20.6 G-49]. A friendly line in public, open to all and about nothing private, would have kept it and been kind as well [1.1].',
          instead: '“Welcome, Lena, and well done you for ringing.”',
          standards: ['1.1', '20.6'],
          statements: ['G-49'],
          goto: 'she-rang',
        },
        humble: {
          label: 'Tell her that it was nothing, and anyone would have said the same',
          score: 2,
          consequence: '“Ah, it was nothing!” you write, with a blushing face. Beata puts a heart on it. “It was not nothing,” she adds, a bit later. You read that twice and let the pancake burn.',
          because: 'It is modest and friendly, and it gives nothing of her care away [5.1 G-49]. But two hundred people were listening, and they could have heard once more who to ring [3.1].',
          instead: '“Welcome, Lena! Anyone who’s wondering tonight: ring your unit, any hour.”',
          standards: ['3.1', '5.1'],
          statements: ['G-49'],
          goto: 'she-rang',
        },
      },
    },

    told: {
      title: 'Before the first visit',
      text: [
        'Friday, 08:05. You read it in the car, outside your first visit. The email names nobody. What happened in the night you will learn later, and in pieces.',
        {
          if: 'paid',
          then: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. She saw your name on the voucher, borrowed the same monitor from upstairs, heard a heartbeat and went to bed. At five she rang.',
          else: {
            if: 'reassured',
            then: {
              if: 'righted',
              then: {
                if: 'waiting',
                then: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. She read what you had told Ritu, took it to mean her as well, and put the light out. At ten to one she woke, saw your second post, and rang.',
                else: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. She found kind words in the thread with your name beside them, borrowed a heartbeat monitor from upstairs, heard something, and put the light out. At ten to one she woke, found your other post, and rang.',
              },
              else: {
                if: 'waiting',
                then: {
                  if: 'private',
                  then: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. In the thread she found “they run out of room”, and your “message me x”, and nothing after that. She went to bed. At five she rang.',
                  else: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. She read what you had told Ritu, took it to mean her as well, and put the light out. At five she rang.',
                },
                else: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. She found kind words in the thread with your name beside them, borrowed a heartbeat monitor from upstairs, heard something, and put the light out. At five she rang.',
              },
            },
            else: {
              if: 'guessed',
              then: 'Kwame went to bed at eleven with Ezra beside him, glad that it was only a virus. At four he rang 999.',
              else: 'Beata Nowak does lost property at the bus depot and never comments. Last night, at 36 weeks, it was quiet in there. In the thread she found “they run out of room”, and your “message me x”, and nothing after that. She went to bed. At five she rang.',
            },
          },
        },
        { if: 'waiting', then: { if: 'righted', then: '', else: 'One thing you do know already. Ritu woke at two with the lamp on, and rang. They have kept her in. So far, so good.' }, else: '' },
      ],
      stage: {
        app: 'mail', from: 'parveen', to: 'Bronagh Devlin', subject: 'Can we talk this morning?', time: '07:52',
        body: `Dear Bronagh,

A family told staff in the night that they had waited before they got help, because of what they read in a parents’ group last evening. Your name came up. They are being well looked after.

I would rather hear it from you than read it. My door is open until ten, and the kettle is on.

Parveen`,
      },
      choices: {
        open: {
          label: 'Go in now with the whole thread, and tell her it all in order',
          score: 3,
          consequence: 'Parveen reads the thread to the end and takes off her glasses. “Right,” she says. “Who else has read this, and how do we reach them today?” It is the first breath you have taken since the car.',
          because: 'Telling all of it, early, is how it gets put right: others may still be going by those words [14.1 16]. A safety concern belongs with those who can act on it, also when it is about yourself [14.3 G-39].',
          standards: ['14.1', '14.3', '16'],
          statements: ['G-39'],
          goto: { if: 'paid', then: 'screenshot', else: 'long-night' },
        },
        small: {
          label: 'Tell her it was only chat between neighbours, not real advice',
          score: 0,
          consequence: '“It was a chat, Parveen. Off duty. On my own sofa.” She waits a while. Then she turns her screen round. The family took a picture of it at eleven last night, to show each other that it was all right.',
          because: 'It did feel like chat, on your own sofa. But the principles hold on a discussion board as they do at work, and people read it because you are a midwife [20.10 G-16]. Making it small left out what she needed to keep others safe [14].',
          instead: '“It was me, and I got it wrong. Here’s all of it. Who else might have read it?”',
          standards: ['14', '20.10'],
          statements: ['G-16'],
          harm: 'Others who read the thread are not reached that day.',
          reach: { people: 'unknown', words: 'A picture of the thread exists, on a family’s phone and your matron’s screen' },
          goto: 'screenshot',
        },
        tidy: {
          label: 'Take your words down first, then go and see what she has heard',
          score: 0,
          consequence: 'It takes four minutes. “So what was said?” asks Parveen. You tell her some of it. She turns her screen round. The family took a picture last night, before anybody deleted anything.',
          because: 'When we are frightened, tidying feels like mending. But what is online can be copied, and a copy existed [G-76]. Taking it down unsaid, and then telling some of it, was not honest with the person who was trying to help [20.2 14].',
          instead: '“I haven’t touched it. Here’s all of it, in order.”',
          standards: ['14', '20.2'],
          statements: ['G-76'],
          harm: 'The family is not told the whole truth, and others who read the thread are not reached that day.',
          reach: { people: 'unknown', words: 'Deleted, and a picture of the thread is on your matron’s screen' },
          goto: 'screenshot',
        },
        rep: {
          label: 'Ask to come on Monday instead, when your union rep is free',
          score: 1,
          consequence: '“That’s your right, and I’ll put Monday in,” Parveen writes. “In the meantime, is the thread still up?” It is. You look at it all weekend. On Monday you bring the rep, and all of it.',
          because: 'Asking for support is your right and often wise, and on Monday you told it whole [14.3]. What could not wait was the thread: people may be reading it now, and one message today would have let somebody act [16 G-63].',
          instead: '“I’d like my rep there when we talk. But this can’t wait: here is the thread, and it’s still up.”',
          standards: ['14.3', '16'],
          statements: ['G-63'],
          harm: 'For three more days the thread stands as it was, for anybody to go by.',
          goto: { if: 'paid', then: 'screenshot', else: 'long-night' },
        },
      },
    },

    recognised: {
      title: 'Is that our Hannah?',
      text: `Friday, 07:40. Toast in one hand, car keys in the other. You do not know Erin, or you did not think so. Then you see the surname, and you are back in a hospital corridor last spring, holding somebody’s hand.`,
      stage: {
        app: 'chat', title: 'Erin Hartley',
        messages: [
          { from: 'erin', mood: 'hurt', time: '07:31', text: 'That was my sister you wrote about. The school, the twins, the three rounds. She never told our mum about the three rounds' },
          { from: 'erin', mood: 'hurt', time: '07:33', text: 'She’s read it. She’s not even angry. All she said was “I thought she liked us”' },
        ],
      },
      choices: {
        deny: {
          label: 'Say that it was another family, a good way from here',
          score: 0,
          consequence: '“Oh Erin, no, that was a different lady, miles away.” The ticks turn blue. No answer comes. At nine Hannah herself rings the maternity unit and asks who she should speak to about her midwife.',
          because: 'You wanted to take the hurt away, and a small untruth seemed to do it. But she knew, and now she has been told something false as well [20.2 14]. It was hers to tell, whether anybody could know her by it or not [5.1 G-50].',
          instead: '“I’m so sorry, Erin. It wasn’t mine to tell, about anybody. It’s down now, and I’m telling my matron this morning.”',
          standards: ['5.1', '14', '20.2'],
          statements: ['G-50'],
          harm: 'Hannah is hurt twice: once by the telling, and once by the lie.',
          goto: 'screenshot',
        },
        erase: {
          label: 'Say sorry and take it down, and hope that is the end',
          score: 1,
          consequence: '“I’m so sorry. It’s gone.” It is, from where you can see it. Erin sends a thumb. All day you wait for the phone to ring. On Monday it does, and it is Parveen, who wishes that you had come to her on Friday.',
          because: 'You said sorry at once and meant it [14.2]. But it had been copied into two other chats by then, and nobody who could help the family knew that it had happened [14.3 G-51].',
          instead: '“It’s down, and I’m telling my matron this morning. She can ring your sister, if your sister would like that.”',
          standards: ['14.2', '14.3'],
          statements: ['G-51'],
          harm: 'Hannah’s family is left alone with it for three days.',
          reach: { people: 'unknown', words: 'Deleted, and already copied into at least two other chats' },
          goto: 'too-far',
        },
        own: {
          label: 'Say sorry, take it down, and go to your matron with it',
          score: 3,
          consequence: '“I’m so sorry, Erin. It wasn’t mine to tell, about anybody. It’s down, and I’m going to my matron now so that it’s dealt with properly. And please tell your sister: I did, and I do.” Parveen hears all of it, and rings Hannah before ten.',
          because: 'You said sorry, and did not hide behind the missing name: her privacy was owed whether or not you thought that she could be known [14.2 G-50]. And you took it to somebody who could see to the family [14.3].',
          standards: ['14.2', '14.3'],
          statements: ['G-50'],
          reach: { people: 'unknown', words: 'Taken down, though copies have gone to other chats' },
          goto: 'too-far',
        },
      },
    },

    'top-post': {
      ending: 'good',
      title: 'The post at the top',
      text: `By spring the nine lines sit at the top of four other groups, in six languages, above other people’s lost property. The trust’s name is under them, and nobody’s face.

They tag you less. When they do, somebody has usually got there first: Jade, more often than not, with the link.

Ritu’s son came in January, and Kwame lent her the dinosaur pyjamas. On the 14 one morning the driver waves you on without a ticket, and you pay anyway.`,
      stage: {
        app: 'group', title: 'Harrowfield Parents', members: 2688, privacy: 'closed',
        posts: [
          {
            by: 'morag', mood: 'smiling', time: 'Pinned',
            text: 'Worried tonight? Nobody in here can tell you if it’s normal, not even Bronagh. Baby’s movements changed: ring your maternity unit now, any hour. Child unwell and you’re unsure: 111. Very unwell, or a rash that won’t fade under a glass: 999.',
            reactions: '❤️ 640',
            comments: [{ from: 'jade', mood: 'smiling', text: 'read this first hun x' }],
          },
        ],
      },
      outcome: 'Ritu, Kwame and a woman you had never noticed all got help in time, and the next one who asks at three in the morning will find the way.',
    },

    'she-rang': {
      ending: 'good',
      title: 'She rang',
      text: [
        'Ritu’s son is still safely where he was, and has gone back to kicking at the news. Ezra is at nursery, telling everybody about his spots. Lena is loud.',
        { if: 'pinned', then: 'The pinned post stays up. You notice that you sleep better than you used to on Thursdays.', else: 'Late on Thursday the phone buzzes on the arm of the sofa: a new name, a new “is this normal?” You are awake, this time, and you tell her who to ring. You think about the nights when you will not be.' },
      ],
      outcome: 'Everybody got help in time, and what you wrote was part of the reason.',
    },

    'long-night': {
      ending: 'poor',
      title: 'A long night',
      text: [
        {
          if: 'reassured',
          then: {
            if: 'righted',
            then: 'Beata’s daughter was born by emergency caesarean at three. She spent four days in the neonatal unit and went home in a knitted hat.',
            else: 'Beata’s daughter was born by emergency caesarean before breakfast. She spent eleven days in the neonatal unit, and for the first two Beata did not dare to take off her coat. They are home now.',
          },
          else: {
            if: 'guessed',
            then: 'Ezra spent six days on the children’s ward. Kwame slept in the chair and learnt every dinosaur there is. They are home, and Ezra has told nursery about the blue lights.',
            else: 'Beata’s daughter was born by emergency caesarean before breakfast. She spent eleven days in the neonatal unit, and for the first two Beata did not dare to take off her coat. They are home now.',
          },
        },
        { if: 'waiting', then: 'Ritu’s son came in January, and is well.', else: '' },
        { if: 'reassured', then: { if: 'guessed', then: 'Ezra was seen by a doctor in the end, and is well too.', else: '' }, else: '' },
        'With Parveen and the communications team you wrote the group a plain post, and for the trust you wrote down how it had happened.',
        { if: 'story', then: 'Hannah’s sister had written in as well. You went to say sorry, and Hannah let you.', else: '' },
        {
          if: 'reassured',
          then: 'In the spring you meet Beata at the bus stop, with the pram. “You didn’t know I was there,” she says. It is not quite a question. “No,” you say.',
          else: {
            if: 'guessed',
            then: 'In the spring you meet Kwame by the swings. “I had the phone in my hand,” he says. “I know,” you say.',
            else: 'In the spring you meet Beata at the bus stop, with the pram. “You didn’t know I was there,” she says. It is not quite a question. “No,” you say.',
          },
        },
      ],
      outcome: 'A family waited in the night because of what the group had read, and came through it; you told the truth about how it happened.',
    },

    'too-far': {
      ending: 'poor',
      title: 'Further than it should',
      text: [
        {
          if: 'story',
          then: 'Hannah and Parveen talk for an hour. The trust looks into it and decides what you are to learn, and you learn it. Hannah writes back in the end, four lines. The last is: “It did make me ring my friend who’s expecting.” You do not know what to do with that, and keep it.',
          else: 'You take it down and say sorry at the door, and Beata makes you a coffee. “I know you were happy for us,” she says. Her mother has put the stranger’s copy up in her kitchen, printed out, because by then it was the only one that she had.',
        },
        'And because of that thread, people rang who might have waited.',
      ],
      outcome: 'Good advice reached the people who needed it, and somebody’s private news went further than she had chosen.',
    },

    'without-you': {
      ending: 'poor',
      title: 'The group without you',
      text: `Ritu and her baby are well, and so is Ezra. You hear of it weeks later, from Gareth, who hears of it at football.

You hear something else there. The Thursday after you left, a dad asked about his newborn at midnight. He had forty answers by half past, and none of them said who to ring. He rang 111 at six, when his mother-in-law woke up. The little one needed two days on the ward, and is fine.

“That’s not on you,” says Gareth. It is not, and you know it. You think about the few lines that you could have left behind.`,
      outcome: 'Those who asked you got help in time; the next one asked a group where nobody said who to ring.',
    },

    screenshot: {
      ending: 'breach',
      title: 'The screenshot',
      text: [
        {
          if: 'paid',
          then: ['The voucher came down. The picture of it did not: your name, your face, ten per cent. Beata’s daughter was born before breakfast by emergency caesarean and spent eleven days in the neonatal unit. She is home. Beata has given the monitor back upstairs.', { if: 'story', then: 'In the same file is a letter from Hannah’s sister.', else: '' }],
          else: {
            if: 'reassured',
            then: ['The family is home in the end, and well. They ask one thing of the trust: why nobody told them, that first morning, all of what had been written.', { if: 'story', then: 'In the same file is a letter from Hannah’s sister.', else: '' }],
            else: {
              if: 'story',
              then: 'The picture of your story was already in two other chats, and now your answer to Erin is beside it. Hannah asks for another midwife, and makes a complaint.',
              else: 'The family is home in the end, and well. They ask one thing of the trust: why nobody told them, that first morning, all of what had been written.',
            },
          },
        },
        'The trust opens a formal investigation, and has to consider whether the regulator should know. On Thursdays Gareth puts the baking on. You keep the phone in the kitchen, in the drawer with the takeaway menus, and you can hear it from there.',
      ],
      outcome: 'People trusted a midwife’s name, were hurt by what stood under it, and it is now a formal matter.',
    },
  },
})
