import { defineScenario } from '#lib/scenario/define.ts'

/** A week later, if sound was left out of the talk: those who may ask first do, unless the talk frightened them. */
const unsaid = { if: 'feared', then: 'episode', else: { if: 'doors', then: 'isha-asks', else: 'episode' } } as const

/** After the last slide: Gus, if the talk said what counts; otherwise Isha’s week is the next you hear. */
const atTheEnd = { if: 'wide', then: { if: 'banned', then: 'thumb', else: 'hand-up' }, else: unsaid } as const

/** Where nobody stopped Gus at the door. */
const gusLeft = 'Gus left Late Starters on the Monday, in the car park. You know it because Ida Brennan, who runs it, rang the switchboard to ask whether slide four was true.'

export default defineScenario({
  id: 'induction-talk',
  title: 'The induction talk',
  blurb: 'You are a practice educator, a colleague is at the dentist, and his talk to forty-eight new students, with his slides, is yours in an hour.',
  role: 'Practice educator',
  note:
    'In this story a young patient’s death is told in a line, and a nurse has been shamed in public over a mistake. You can stop whenever you like. ' +
    'If it touches you: Samaritans, 116 123, free, day and night. If you are in trouble at work, you can talk to your union or to occupational health.',
  reflect: 'What did somebody tell you about social media when you were new? Was it true then, is it true now, and whom have you told?',
  passMark: 21,
  marks: ['feared', 'banned', 'wide', 'undated', 'named', 'barred', 'doors', 'left', 'hushed', 'waved', 'sent'],
  people: {
    hester: { name: 'Hester Grant', role: 'Practice educator, nurse', face: { skin: 'deep', hair: 'bantuKnots', hairColour: 'black', top: 'rust', glasses: true } },
    graham: { name: 'Graham Pugh', role: 'Practice educator, nurse', face: { skin: 'pale', hair: 'noHair', hairColour: 'grey', top: 'moss', beard: 'moustache' } },
    joan: { name: 'Joan Heath', role: 'Runs the education centre', face: { skin: 'light', hair: 'grayShort', hairColour: 'grey', top: 'rose', glasses: true } },
    gus: { name: 'Gus Andreou', role: 'Nursing student, 43', face: { skin: 'tan', hair: 'short3', hairColour: 'black', top: 'navy', beard: 'full' } },
    isha: { name: 'Isha Rehman', role: 'Nursing student, 19', face: { skin: 'brown', hair: 'hijab', hairColour: 'teal', top: 'plum' } },
    ibrahim: { name: 'Ibrahim Conteh', role: 'Student midwife', face: { skin: 'deep', hair: 'shaved1', hairColour: 'black', top: 'sky' } },
    ida: { name: 'Ida Brennan', role: 'Retired nurse, runs Late Starters', face: { skin: 'light', hair: 'bun', hairColour: 'white', top: 'sand' } },
    jess: { name: 'Jess Boon', role: 'Listener', face: { skin: 'pale', hair: 'longBangs', hairColour: 'auburn', top: 'teal' } },
  },
  you: 'hester',
  start: 'slide-two',
  scenes: {
    'slide-two': {
      title: '09:04, slide two',
      text: `Stoke-on-Trent, a Monday in September. At ten, forty-eight new students come to the education centre for “Social Media and You”. Graham, who gives the talk, has broken a tooth on an induction mint. You are Hester; today the talk is yours, and so is his memory stick.

Joan, who runs the centre, brings tea, timed by the fob watch on her cardigan. “Shout when you’re at slide eleven,” she says. “That’s when I see to the biscuits.”

Slide one is Graham, with his cat. Slide two is the Nursing and Midwifery Council (NMC), the regulator. Nine of your students will be nursing associates, whom it leaves out.`,
      stage: {
        app: 'feed',
        title: 'SocialMedia_FINAL_final_v9',
        posts: [
          {
            by: 'graham', time: 'Slide 2 of 12',
            text: 'WHO ARE THE NMC? There are 690,000 nurses and midwives. England only! The NMC’s job: TO CATCH YOU OUT.',
            photo: 'Clip art: a policeman with a very large magnifying glass.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'Look at them over glasses. Wait.' }],
          },
        ],
      },
      choices: {
        keep: {
          label: 'Leave it as he has it; the talk is his, and so is the tone',
          score: 0,
          consequence: 'You click on. The policeman watches you go.',
          because: 'Loyalty to Graham is a good reason to want his talk to go well. But the figure is from the past, and nursing associates in England, who are on the register too, are not on the slide [G-01]. Whatever you show them as fact, you need to have checked [6.1].',
          instead: '“Graham, I’m mending the facts on slide two. Your photograph on slide one stays.”',
          standards: ['6.1'],
          statements: ['G-01'],
          marks: 'feared',
          harm: 'Forty-eight beginners learn to be afraid of those who could help them to practise well; nine learn that they do not count.',
          goto: 'slide-four',
        },
        number: {
          label: 'Look up this year’s figure, and let the rest of it stand',
          score: 1,
          consequence: 'The regulator’s own page has a newer figure. You type it in, and feel better. Below it, the policeman looks for fingerprints.',
          because: 'You checked a number at its source, and it is now right [6.1]. The rest still says that the regulator is there to catch people. It wants to encourage openness and learning, and can investigate and act when something has gone wrong and people are at risk [G-05]. People who expect to be caught ask fewer questions.',
          instead: '“The figure is mended. Now, what would I want a beginner to think when they hear that name?”',
          standards: ['6.1'],
          statements: ['G-05'],
          marks: 'feared',
          harm: 'Forty-eight beginners, who hear that the regulator is waiting for them to slip.',
          goto: 'slide-four',
        },
        purpose: {
          label: 'Say what the regulator is for, and date any figure on it',
          score: 3,
          consequence: 'You type “Safer, better care”, all four countries, and nursing associates in England. The new figure comes off the regulator’s own page, with today’s date. The policeman goes. “I never liked him,” says Joan, behind you.',
          because: 'You checked before you passed it on [6.1]. The regulator keeps the register of nurses and midwives in the UK and of nursing associates in England; the 690,000 is an old count [G-01]. It is there for better and safer care [G-02], and it regulates nursing and midwifery in all four countries [G-82].',
          standards: ['6.1'],
          statements: ['G-01', 'G-02', 'G-82'],
          goto: 'slide-four',
        },
        cut: {
          label: 'Take the slide out; who the NMC is, they can read at home',
          score: 2,
          consequence: 'Slide two goes, and slide three moves up, which is the cat without Graham. Nobody will be told anything wrong about the regulator, or anything else.',
          because: 'Nothing false is better than something false [6.1]. But it leaves a gap at the very start of their training. The regulator makes sure that the people on its register have the skills for safe and compassionate care from their first job on [G-03], and a beginner would be glad to know it.',
          instead: '“One line, and no policeman: they are there so that care is safe, and so that you are ready for your first job.”',
          standards: ['6.1'],
          statements: ['G-03'],
          goto: 'slide-four',
        },
      },
    },

    'slide-four': {
      title: '09:16, slide four',
      text: `“dont chanhe 4,” writes Graham, from the chair. “4 is the onr they remember.”

Through the hatch, an early bird of forty-three is showing Joan his phone. Gus fired kilns until the pottery shut. Nine hundred nurses and students who started late, in a group called Late Starters, have wished him luck this morning, and one has sent a recipe.

You have read the guidance twice, standing up. You cannot find a ban in it.`,
      stage: {
        app: 'feed',
        title: 'SocialMedia_FINAL_final_v9',
        posts: [
          {
            by: 'graham', time: 'Slide 4 of 12',
            text: 'THE NMC BANS FACEBOOK. (And Twitter.)',
            photo: 'Clip art: a padlock. Behind it, a smaller padlock.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'Say it twice.' }],
          },
        ],
      },
      choices: {
        responsible: {
          label: 'Write what it does ask: that they go about it responsibly',
          score: 3,
          consequence: 'Out go the padlocks, big and small. In comes a line that takes less room than the ban did, with the web address under it. “That won’t stop anybody,” you think, and then: “No. It will start them.”',
          because: 'The guidance is there to show how to be responsible on social media and keep to the Code, not to keep people off it [G-15]. The Code itself asks for all communication, online too, to be used responsibly [20.10 G-21]. The slide was not even right for its day: in a 2011 interview about that year’s advice, its author said that much of it interpreted standards that already existed [J-10].',
          standards: ['20.10'],
          statements: ['G-15', 'G-21', 'J-10'],
          goto: 'slide-six',
        },
        soften: {
          label: 'Soften it to “The NMC would much rather that you did not”',
          score: 1,
          consequence: 'It looks kinder at once. You take away the small padlock, and leave the big one for balance.',
          because: 'Gentler words for something untrue do not make it true. The guidance says how to use these sites responsibly, and says nothing about rather not [G-15]. Students give up what a teacher frowns on, so the words need a source under them [6.1].',
          instead: '“It isn’t banned, and it isn’t frowned on. Here is the page. It’s about how.”',
          standards: ['6.1'],
          statements: ['G-15'],
          marks: 'banned',
          harm: 'Students who have good company online, and hear that they should not.',
          goto: 'slide-six',
        },
        keep: {
          label: 'Keep it for today; too careful is better than sorry later',
          score: 0,
          consequence: 'Slide four stays. It is, you have to admit, the one you remember.',
          because: 'It feels safe, because nobody was ever in trouble for a post they did not write. But there is no such ban: the guidance says that these sites can do good when they are used responsibly [G-10]. Passing on a rule that does not exist is not caution, and students learn from it how facts are handled [6.1 20.8].',
          instead: '“I looked for the ban, and it isn’t there. So it comes off the wall.”',
          standards: ['6.1', '20.8'],
          statements: ['G-10'],
          marks: 'banned',
          harm: 'Students who have good company online, and are told that it is forbidden.',
          goto: 'slide-six',
        },
        delete: {
          label: 'Strike the ban out, and go on to the slide that comes next',
          score: 2,
          consequence: 'One key, and it is gone. In the gap between three and five nobody will hear a ban. Some heard it in the queue for their badges.',
          because: 'The untrue line is out, and that is most of it [6.1]. But many of them have heard of a ban already, and an empty place does not answer it. A word about what these sites are good for, such as building professional relationships, would have [G-11].',
          instead: '“You may have heard that it’s banned. It isn’t. Here is what it’s good for, and what to look out for.”',
          standards: ['6.1'],
          statements: ['G-11'],
          goto: 'slide-six',
        },
      },
    },

    'slide-six': {
      title: '09:27, slide six',
      text: `A second early bird. Isha, nineteen, has found the oatcakes, and is telling Joan about her airing cupboard. It is the only quiet place in a house of seven. She sits on the boiler in the dark and talks into her phone about becoming a nurse; her cousins listen to it on the bus. “The towels help with the echo,” she says.

Joan would like to hear it. Slide six would not know what to call it.`,
      stage: {
        app: 'feed',
        title: 'SocialMedia_FINAL_final_v9',
        posts: [
          {
            by: 'graham', time: 'Slide 6 of 12',
            text: 'WHAT IS SOCIAL MEDIA? 1. Facebook. 2. Twitter. 3. That is all.',
            photo: 'Clip art: a large beige computer, smiling.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'They will say there are more. There are not.' }],
          },
        ],
      },
      choices: {
        names: {
          label: 'Add the fifteen newer apps that you can think of by ten',
          score: 1,
          consequence: 'You get to fourteen. Joan gives you the fifteenth, which turns out to be a supermarket. The slide looks up to date, and the computer is still smiling.',
          because: 'It is longer, and truer than it was. But social media keeps changing, and a list of names is old by the next intake [G-09]. What is not on it seems not to count; it is the meaning that a student can use [9.4 G-18].',
          instead: '“I could name you fifteen apps. Here is something that will still be true at the sixteenth.”',
          standards: ['9.4'],
          statements: ['G-09', 'G-18'],
          harm: 'Whoever makes something online that is on nobody’s list, and the people it may be about.',
          goto: 'slide-eight',
        },
        meaning: {
          label: 'Give its meaning: sites and apps to share and meet on',
          score: 2,
          consequence: 'Two clean lines: places where people make and share things, and places where they find each other. Isha reads them through the hatch, nods, and goes back to her airing cupboard, which is neither.',
          because: 'A meaning lasts longer than a list, and you gave both halves: sites for sharing content [G-18], and for keeping in touch and finding people like yourself [G-19]. What is missing is the next line, that the principles go beyond such sites. To help people learn, it pays to say the part that they would not guess [9.4].',
          instead: '“And not only apps. Blogs, websites, discussion boards. Words, pictures, film, sound. If you share it, it counts.”',
          standards: ['9.4'],
          statements: ['G-18', 'G-19'],
          goto: 'slide-eight',
        },
        keep: {
          label: 'Leave it be; they know all this far better than you do',
          score: 0,
          consequence: 'You click past it, a little embarrassed on the computer’s behalf.',
          because: 'They do know the apps better. They do not yet know which principles come along. Those can generally be used for blogs, websites, boards and whatever else people share online [G-16], in words, pictures, video or sound [G-17]. A teacher who knows that a slide is wrong and shows it sets an example all the same [20.8].',
          instead: '“You’ll know more apps than I do. What I can tell you is what all of them have in common.”',
          standards: ['20.8'],
          statements: ['G-16', 'G-17'],
          harm: 'Whoever makes something that is neither of the two, and the people it may be about.',
          goto: 'slide-eight',
        },
        wide: {
          label: 'Give its meaning, then blogs, boards, film and sound',
          score: 3,
          consequence: 'Three lines: what it means; that the same goes for blogs, websites and boards; and “words, pictures, film, sound”. Through the hatch Isha reads the last word twice. “Oh,” she says, and gets out her phone. “Episode two’s got my nan in it. I’d best ask her.”',
          because: 'You gave them the meaning, which lasts longer than a list [G-18]. Then you gave them what they would not have guessed: the principles can generally be used for blogs, boards and whatever else people share online [G-16], and sound counts as much as text or pictures [G-17]. That is help with learning that somebody could act on at once [9.4].',
          standards: ['9.4'],
          statements: ['G-16', 'G-17', 'G-18'],
          marks: 'wide',
          goto: 'slide-eight',
        },
      },
    },

    'slide-eight': {
      title: '09:38, slide eight',
      text: `The room is filling up. Somebody’s chair has begun to squeak.

You look the newspaper page up. It is an interview with Andy Jaeger, who wrote that year’s advice for the regulator. “July”, on slide eight, is July 2011. Isha would have been learning to use scissors.`,
      stage: {
        app: 'feed',
        title: 'SocialMedia_FINAL_final_v9',
        posts: [
          {
            by: 'graham', time: 'Slide 8 of 12',
            text: 'HOT NEWS! 50,000 page views since July for the NMC’s new advice. Its TEN GOLDEN RULES, in full. 72 NURSES PUNISHED! Now doctors and psychologists are at it too!',
            photo: 'A newspaper page, at a slant. The corner with the date is folded over.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'Gasp here.' }],
          },
        ],
      },
      choices: {
        cut: {
          label: 'Take the slide out, since none of it speaks about today',
          score: 2,
          consequence: 'Gone, slant and all. That leaves you with a shorter talk, a very squeaky chair, and twenty minutes.',
          because: 'Nothing out of date is left on the wall, and there is a good deal to be said for that [6.1]. What went with it was worth a line. In the 2011 interview about that year’s advice, it is said to rest largely on the code of the time [J-16]; and the doctors’ association put out its own at about the same time, because it felt that guidance was lacking [J-20]. The thinking is older than the apps.',
          instead: '“In 2011 people were asking what you’re asking. Even then, the answer began with the code.”',
          standards: ['6.1'],
          statements: ['J-16', 'J-20'],
          goto: 'slide-eleven',
        },
        date: {
          label: 'Write 2011 across the top, and call it a piece of history',
          score: 3,
          consequence: '“2011”, in figures as tall as a hand. The ten rules and the 72 come out. What stays is who said it, how many people looked, and one line of yours: “Same questions as you. For today’s answers, see the address below.”',
          because: 'Everything on the page is true of its year, and now it says which. It is a 2011 interview about that year’s advice, not about the present guidance [J-34], with the man who wrote the advice [J-03]; the 50,000 were page views of the 2011 advice, counted from that July [J-21]. Facts with a date on them are facts that a student can check [6.1].',
          standards: ['6.1'],
          statements: ['J-03', 'J-21', 'J-34'],
          goto: 'slide-eleven',
        },
        more: {
          label: 'Make it “over 50,000”; it can only have gone up since',
          score: 1,
          consequence: 'Two keys and it is a bigger number, about something that nobody can read any more. The ten rules stay underneath it.',
          because: 'It is a fair sum, and it makes old news look new. The 2011 interview speaks of more enquiries and more referrals in those days, about that year’s advice and not about today’s [J-05]; and its psychologists were people whom the regulator was helping to write guidelines of their own, in 2011 [J-30]. A fact that you cannot date is one that you have not checked [6.1].',
          instead: '“I know when this was said, so I’ll say when. I don’t know what the figure is now.”',
          standards: ['6.1'],
          statements: ['J-05', 'J-30'],
          marks: 'undated',
          harm: 'Students, who take home rules that nobody has checked since 2011.',
          goto: 'slide-eleven',
        },
        keep: {
          label: 'Keep it as it is; a number with a bang keeps them awake',
          score: 0,
          consequence: 'It stays, gasp and all. You make a note to look surprised.',
          because: 'At twenty to ten a slide that works is hard to throw out. But in the article, from 2011, a newspaper’s survey counted 72 actions against staff by 16 trusts, up to October of that year [J-13]; not 72 nurses, and not now. It is about that year’s advice, and nothing on the slide says so [J-34]. Students copy how carefully their teachers handle a fact [20.8].',
          instead: '“Before I put a number on a wall I want to know who counted, what, and when.”',
          standards: ['20.8'],
          statements: ['J-13', 'J-34'],
          marks: 'undated',
          harm: 'Students, who take old rules and a wrong count for today’s.',
          goto: 'slide-eleven',
        },
      },
    },

    'slide-eleven': {
      title: '09:49, slide eleven',
      text: `“Eleven!” you shout, as you were asked. Joan goes to see to the biscuits. You can see the biscuits from where you sit. They are on a plate.

You have never watched this slide to the end. At the back of Graham’s talk you are always counting certificates.`,
      stage: {
        app: 'feed',
        title: 'SocialMedia_FINAL_final_v9',
        posts: [
          {
            by: 'graham', time: 'Slide 11 of 12',
            text: 'A TRUE STORY. Staff Nurse J. GARRITY posted this: “Sat with the lad in the side room till five. Nobody came for him. Nineteen.” There was a HEARING. Now she has NOTHING.',
            photo: 'From a newspaper, years old: a dark-haired nurse on some steps, turning away. A fob watch is pinned to her coat.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'Let them read the name. Count to ten.' }],
          },
        ],
      },
      choices: {
        bar: {
          label: 'Put a black bar across her name and her eyes, and use it',
          score: 1,
          consequence: 'Two neat bars. You read her sentence about the boy once more, to see that it is straight. It still makes the point, whatever the point is.',
          because: 'You wanted to spare her and keep the lesson. But her words can be looked up in a moment, and they tell of a patient’s last hours. His right to privacy did not end with his life [5.3], and it holds whether or not he could be recognised [G-50]. And a bar across somebody’s eyes still says that this is what becomes of you [20.5].',
          instead: '“I don’t need a real person for this. I can make one up, and be kinder to her.”',
          standards: ['5.3', '20.5'],
          statements: ['G-50'],
          marks: ['named', 'barred'],
          harm: 'The nurse, put on a wall as a warning; and a patient, whose death is told again to strangers.',
          reach: { people: 48, words: 'Forty-eight students, each with a phone' },
          goto: 'urn',
        },
        keep: {
          label: 'Keep it; it was in the paper, and true stories stay with us',
          score: 0,
          consequence: 'It stays in. You practise counting to ten, and get to six.',
          because: 'True stories do stay with people, and a hearing may be public. What you do with it is still yours: it shows a person at her worst hour, and is meant to hurt [20.5]. It tells a patient’s story again, too. His privacy is still his after his death [5.3], and respecting it goes for whatever one says of work in public [G-49]. The regulator wants to encourage openness and learning [G-05], and shame teaches people to hide.',
          instead: '“If she were sitting in the back row, would I show it? Then I won’t show it.”',
          standards: ['20.5', '5.3'],
          statements: ['G-49', 'G-05'],
          marks: 'named',
          harm: 'The nurse, put on a wall as a warning; and a patient, whose death is told again to strangers.',
          reach: { people: 48, words: 'Forty-eight students, each with a phone' },
          goto: 'urn',
        },
        invent: {
          label: 'Make up a nurse instead, and show who helped her after it',
          score: 3,
          consequence: 'Your nurse works at No Such Hospital. At four one morning, tired and sad, she posts a line that she should not. By nine she has told her manager, and most of the slide is about what happens after that. Joan comes back, reads it from the doorway, and stays.',
          because: 'A made-up nurse can be looked at closely without anybody being hurt [20.5]. And you showed what helps: the regulator wants to encourage openness and learning, and steps in when something goes wrong and people are at risk [G-05]. Somebody who has seen a mistake owned knows that it can be done [9.4].',
          standards: ['20.5', '9.4'],
          statements: ['G-05'],
          goto: 'slide-twelve',
        },
        cut: {
          label: 'Take it out, and let them have the minutes for questions',
          score: 2,
          consequence: 'One key. Joan comes back with the plate, looks at the wall, where slide twelve is, and then at you. “You’ve gone quick,” she says. She sits down at the back.',
          because: 'You spared a person, and a patient too, and need not have done more [20.5]. But beginners do want to know what happens to somebody who gets it wrong. That the regulator wants openness and learning, and acts when people are at risk [G-05], is an answer that they could have had without a name.',
          instead: '“No real names. But let me tell you about a nurse who never existed, and what she did next.”',
          standards: ['20.5'],
          statements: ['G-05'],
          goto: 'slide-twelve',
        },
      },
    },

    urn: {
      title: 'The watch',
      text: [
        {
          if: 'barred',
          then: 'Half past ten. They have laughed at the tooth. Then comes slide eleven, and your two bars last as long as it takes a phone to look up one sentence. “Garrity,” says the front row.',
          else: 'Half past ten. They have laughed at the tooth. Then comes slide eleven. You let them read the name, and count, and get to seven.',
        },
        'Joan is in the doorway with the biscuits. With you it has gone quicker than with Graham, and she is early. On the wall, on a dark-haired nurse’s coat, is a fob watch with a nick in its rim. You have drunk tea by that watch for six years.',
        '“I’ll see to the urn,” says Joan. The urn is in here.',
      ],
      stage: {
        app: 'talk',
        place: 'The education centre',
        lines: [
          { from: 'isha', mood: 'worried', text: 'She only said that nobody came for him.' },
          { from: 'ibrahim', mood: 'serious', text: 'I’ve got a picture of it. Shall I put it in the year chat, for the ones who missed the bus?' },
        ],
      },
      choices: {
        down: {
          label: 'Take it down, tell the room you were wrong, and go and find her',
          score: 3,
          consequence: '“No, Ibrahim. That slide was a mistake, and it was mine. Please delete it, and go to coffee.” They do, in a silence. You find her in the linen lobby, folding a tablecloth that was folded. “His name was in my head for years,” she says. “I thought if I wrote it down, it would go.”',
          because: 'A slide cannot be unseen, but you stopped it, and said in front of everyone whose mistake it was [20.2]. Forty-eight students saw what owning up looks like, which is the openness and learning that the regulator wants to encourage [G-05]. And you went to her.',
          standards: ['20.2'],
          statements: ['G-05'],
          reach: { people: 48, words: 'Forty-eight students; you asked for the pictures to be deleted, and cannot see whether they were' },
          goto: 'put-right',
        },
        click: {
          label: 'Click on to the next one, and go to find her as soon as it ends',
          score: 2,
          consequence: '“Better not, Ibrahim,” you say, and talk for ten more minutes; you could not say about what. Joan is at the bus stop in her cardigan. “You weren’t to know,” she says. You say sorry, and that the slide is finished with. The bus comes.',
          because: 'You did not make a show of her, and you did go and say sorry [20.5]. But the room was left with the slide as a good one. A word that it was wrong would have let them learn from it, and told anyone with a picture why to delete it [G-76].',
          instead: '“Nobody share that, please. I should not have shown it. Ten minutes’ break.”',
          standards: ['20.5'],
          statements: ['G-76'],
          harm: 'Joan, who sat alone with it; and a picture of the slide that nobody has been asked to delete.',
          reach: { people: 48, words: 'Forty-eight students, one at least with a picture of it' },
          goto: 'put-right',
        },
        kind: {
          label: 'Ask them to be kind: she may be nearer to them than they think',
          score: 0,
          consequence: 'You mean it with all your heart. Forty-eight heads turn to the door, where there is a plate of biscuits on the floor.',
          because: 'You wanted to turn a cruel moment into a gentle one. But it told the room who she is, and that was hers to tell; it brought her more distress, with everyone looking [20.5]. What is in a picture and a year chat can be copied and passed on [G-76], and now it has a face.',
          instead: '“That slide was wrong of me. Please delete any pictures. We’ll stop there for ten minutes.”',
          standards: ['20.5'],
          statements: ['G-76'],
          harm: 'Joan, pointed out to forty-eight people in the place where she works.',
          reach: { people: 'unknown', words: 'Nobody can say: it is in the year chat, with her name as it is now' },
          goto: 'on-record',
        },
        'go-on': {
          label: 'Carry on as planned: a fuss now would only point her out',
          score: 1,
          consequence: '“Put it wherever you like,” you tell Ibrahim, to be past it. You finish on time. The urn is cold, and the fob watch is on the hatch with a note: “For the tea. J.”',
          because: 'You saw the risk of pointing at her, and that was right. But the slide stayed up, and went into a chat with your leave, where it can be copied and passed on [G-76]; and nobody went after her [1.1]. What students see an educator pass over, they take for how it is done [20.8].',
          instead: '“Please don’t post it. That slide should not have been there. Let’s have a break.”',
          standards: ['1.1', '20.8'],
          statements: ['G-76'],
          harm: 'Joan, left alone with it; and whoever the picture reaches next.',
          reach: { people: 'unknown', words: 'Nobody can say: it is in the year chat' },
          goto: 'on-record',
        },
      },
    },

    'slide-twelve': {
      title: '10:34, slide twelve',
      text: [
        {
          if: 'feared',
          then: 'They have taken notes on everything and asked about nothing. They keep glancing at the policeman, who is no longer there.',
          else: 'It has gone well. They laughed at the tooth, and two of them have asked good questions.',
        },
        { if: 'undated', then: '“Seventy-two!” somebody in the second row has written, and underlined. “This year!!”', else: '' },
        'Then you click once more. You had an hour, and twelve slides, and you got to eleven.',
        'Ibrahim, who is going to be a midwife, puts up his hand. There is a new app, he says. It makes a cartoon of your day out of whatever is on your phone. He cannot see it on here. Is it covered?',
      ],
      stage: {
        app: 'feed',
        title: 'SocialMedia_FINAL_final_v9',
        posts: [
          {
            by: 'graham', time: 'Slide 12 of 12',
            text: 'THAT COVERS EVERYTHING. Any questions? (No.)',
            photo: 'Graham’s cat again, asleep.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'Sit down.' }],
          },
        ],
      },
      choices: {
        'keep-off': {
          label: 'Tell him to keep off that one until somebody has looked at it',
          score: 1,
          consequence: '“Who?” asks Ibrahim, not rudely. You do not know. He writes “keep off”, and then, after it, a question mark.',
          because: 'Caution about a thing you have never seen is fair. But there will be another app by half-term: social media keeps changing [G-09]. What a beginner needs is a way to think about it, and somebody to ask; that is how learning is helped [9.4].',
          instead: '“I’ve never seen it. Let’s work out together what you’d want to know before you opened it.”',
          standards: ['9.4'],
          statements: ['G-09'],
          harm: 'Students who will meet the next app with no way to think about it.',
          goto: atTheEnd,
        },
        doors: {
          label: 'Cross it out before them: no list does. Here is whom to ask',
          score: 3,
          consequence: 'You strike “EVERYTHING” through. The pen, it turns out, is permanent, and that was the screen. When they have stopped laughing you write beside it: the Code, the guidance, the policy where you are, the university’s, and your own number. Forty-eight people copy down a telephone number.',
          because: 'The guidance says itself that it does not cover every situation: it gives principles, for thinking a problem through and protecting the public [G-08]. It is to be read with the Code [G-06], and along with whatever the employer has issued [G-07]. For students the university has a say too. And a person to ask is what makes all that usable [25.2].',
          standards: ['25.2'],
          statements: ['G-06', 'G-07', 'G-08'],
          marks: 'doors',
          goto: atTheEnd,
        },
        think: {
          label: 'Say that it does not, and let the room think his app through',
          score: 2,
          consequence: 'What is on your phone? Who else is in it? Where does the cartoon go? Somebody opens the Code, and reads out what fits. In five minutes they have it, and Ibrahim has gone rather quiet about his cartoon of Sunday. It is the best part of the morning. Nobody asks what the hospital’s own policy says, or where it is.',
          because: 'You did what the guidance asks: use broad principles to think a new situation through [G-08]. They looked into the Code, too, which is what it is for: statements that describe good practice, taken together [G-20]. What they still need is somewhere to go when the room has gone home: the policy where they are on placement [G-07], and someone to ask [25.2].',
          instead: '“That was good thinking. Now write down three places to look when I’m not there, and my number.”',
          standards: ['25.2'],
          statements: ['G-07', 'G-08', 'G-20'],
          goto: atTheEnd,
        },
        covered: {
          label: 'Say that what is not on it is not allowed, to be quite clear',
          score: 0,
          consequence: '“So phones?” asks somebody. “Bus timetables?” asks somebody else. You hear yourself say that bus timetables should be all right.',
          because: 'Clear answers are kind when people are new. But the guidance does not cover everything and does not claim to; it gives principles to think with [G-08]. A rule of your own, under a regulator’s name, sends them home with less than they came with [6.1].',
          instead: '“It’s a good question, and no list has the answer. Let me show you how I’d think about it.”',
          standards: ['6.1'],
          statements: ['G-08'],
          harm: 'Students, who learn to look for their answer on a list, and to ask nobody.',
          goto: atTheEnd,
        },
      },
    },

    thumb: {
      title: '10:51, the coat rack',
      text: `The talk is over, and the coats are going. Gus is by the rack with his phone in both hands.

He has two girls, a night shift at a petrol station and no biology since school. For a year the people in that phone have tested him on the bones of the foot. They never say a word about a patient; it is their first rule. He has thought about slide four and he means to start as he should.`,
      stage: {
        app: 'chat',
        title: 'Late Starters',
        members: 900,
        messages: [
          { from: 'gus', mood: 'hurt', time: '10:49', text: 'Told today we’re not meant to be on here. Got to do it right. Wouldn’t have got this far without you lot. Ta ra' },
          { from: 'ida', mood: 'surprised', time: '10:50', text: 'Gus duck, who told you that?' },
          { from: 'ida', time: '10:50', text: 'Calcaneus, talus, navicular. Don’t you dare' },
        ],
      },
      choices: {
        safest: {
          label: 'Tell him it is a pity, but safest until he has qualified',
          score: 0,
          consequence: '“Three years,” says Gus. “Right.” He puts his thumb on it, and then puts the phone away quickly, as one does with a plaster.',
          because: 'You are thinking of his place, and he cannot afford to lose it. What could affect joining the register is acting in an unprofessional or unlawful way [G-23], and learning the bones of the foot is neither. Support networks are one of the good things that the guidance names [G-12]; he has lost his on your word [20.5].',
          instead: '“Don’t press that, Gus. I showed you something wrong.”',
          standards: ['20.5'],
          statements: ['G-12', 'G-23'],
          marks: 'left',
          harm: 'Gus, who gives up the people who got him here, for a rule that does not exist.',
          goto: 'graham',
        },
        quiet: {
          label: 'Tell him quietly that the slide was wrong, so he can stay',
          score: 2,
          consequence: '“Is it?” says Gus. His whole coat goes down an inch. He shows you Ida’s last message. Behind you the other forty-seven go down the stairs with slide four in their bags.',
          because: 'You told him the truth in time. Support networks for nursing are among the benefits that the guidance lists, and he keeps his [G-12]. The rest still believe what was on the wall, and a mistake made in front of a room is best put right there [20.8].',
          instead: '“Stay in it, Gus. And come back in with me while I tell the others.”',
          standards: ['20.8'],
          statements: ['G-12'],
          harm: 'The other students, who go home believing in slide four.',
          goto: 'graham',
        },
        ask: {
          label: 'Tell him to ask the university first, to be on firm ground',
          score: 1,
          consequence: '“I’ll come off while I’m waiting, then,” says Gus, who is a fair man. The university’s answer, when it comes, is a link to a page about passwords.',
          because: 'The university does decide about its students, and its policy is worth reading. But it was your slide, and you had the answer in your bag: the guidance is about how, not whether [G-15]. Sending him on left the mistake with him [20.8].',
          instead: '“You needn’t ask anyone. I was wrong, and here’s the page.”',
          standards: ['20.8'],
          statements: ['G-15'],
          marks: 'left',
          harm: 'Gus, who leaves while he waits for an answer that you had.',
          goto: 'graham',
        },
        recall: {
          label: 'Call them all back in, and take slide four back out loud',
          score: 3,
          consequence: 'You stand on the stairs and use the voice you had on nights. They come back in their coats. “Slide four was wrong,” you say, “and I knew it was.” Then you read them the line that should have been there. “So can we have Gus’s group?” calls somebody. By noon he is the best-known man on the course.',
          because: 'What was said to forty-eight people, you took back before forty-eight people, and they saw how that is done [20.8]. The guidance is there to show how to be responsible and keep to the Code while using social media [G-15], and it counts support networks among its benefits [G-12]. They will remember slide four after all.',
          standards: ['20.8'],
          statements: ['G-12', 'G-15'],
          goto: 'graham',
        },
      },
    },

    'hand-up': {
      title: '10:41, the man at the back',
      text: `There is time for one more. Gus stands up to ask it, as if he were still at school.

He has two girls, a night shift at a petrol station and no biology since he was sixteen. For a year the people in his phone have tested him on the bones of the foot. They never say a word about a patient; it is their first rule. A friend of a friend has told him to come off it, now that he is a student.`,
      stage: {
        app: 'chat',
        title: 'Late Starters',
        members: 900,
        messages: [
          { from: 'ida', mood: 'smiling', time: '08:40', text: 'Good luck today Gus duck. Calcaneus, talus, navicular' },
          { from: 'gus', time: '08:41', text: 'Cuboid. And the three that sound like an Italian starter' },
          { from: 'gus', mood: 'worried', time: '10:39', text: 'Asking about us now. Might have to go' },
        ],
      },
      choices: {
        share: {
          label: 'Tell him to stay, and ask him what makes it a good group',
          score: 3,
          consequence: 'Gus goes red, and then he tells them: no patients, ever; nobody laughed at; two retired nurses who delete things and say why. “And they’re up at night,” he says. “I’m up at night.” Eleven people want its name. Isha, whose nights are loud, is one.',
          because: 'Starting or joining a support network is one of the good things that the guidance names, for students as well [G-12]. What he said about it was a lesson in showing respect when you mention your work or study online [G-49], and it came better from him. You helped them to learn from each other [9.4].',
          standards: ['9.4'],
          statements: ['G-12', 'G-49'],
          goto: 'graham',
        },
        never: {
          label: 'Tell him yes, and go over what must never be said there',
          score: 2,
          consequence: 'You go over it well: no patients, no places, no pictures. Gus, who made the rules with Ida, agrees to each. He sits down. Nobody asks what it is called.',
          because: 'It is a true and useful yes: mention of work or study has to respect patients’ privacy and confidentiality [G-49]. But warnings were all the room got to hear of it. It does good as well [G-12], and a man stood there who could have told them how [9.4].',
          instead: '“Stay in it, Gus. What rules have you got, and what do you get from it?”',
          standards: ['9.4'],
          statements: ['G-12', 'G-49'],
          goto: 'graham',
        },
        adult: {
          label: 'Tell him that he is an adult, and the best judge of that',
          score: 1,
          consequence: '“Right,” says Gus. He sits. He had hoped for a yes, and it sounded like a no with its hat on. That night he reads everything and writes nothing.',
          because: 'You respect him, and it is his choice. But he asked what the guidance thinks of it, and there is an answer: sites like this can do good for students too, if they are used in a responsible way [G-10]. A learner who asks for help with a rule should get some [9.4].',
          instead: '“It is up to you, and the guidance is on your side. Let me tell you what it says.”',
          standards: ['9.4'],
          statements: ['G-10'],
          harm: 'Gus, who grows shy of the people who help him.',
          goto: 'graham',
        },
        rest: {
          label: 'Suggest a little rest from it while he is finding his feet',
          score: 0,
          consequence: 'You say it kindly, and he takes it as he takes most things, as an instruction. On the bus he thanks all nine hundred of them, and leaves.',
          because: 'The first weeks are a great deal, and you wanted to take something off him. What you took off was the support. It is one of the benefits that the guidance names [G-12]; no one’s privacy was at risk in it, and a man alone at night with a biology book could have used it [20.5].',
          instead: '“These are the weeks to keep them, Gus. Who else here could do with a group like that?”',
          standards: ['20.5'],
          statements: ['G-12'],
          marks: 'left',
          harm: 'Gus, who gives up the people who got him here in the month when he needs them most.',
          goto: 'graham',
        },
      },
    },

    graham: {
      title: 'A week later: version nine',
      text: [
        'Monday. Graham is back, with a new tooth and a small whistle on the letter S. He has opened the shared drive.',
        { if: 'undated', then: 'You have had a week too. “72 nurses punished this year, says the NMC” got as far as the year page, with your name under it. You have written a correction. It has four likes, one of them yours.', else: '' },
        { if: 'left', then: 'Gus has not been on the year page, or on anything. In the corridor he says that he is fine.', else: '' },
        'On Thursday there is another talk, for sixty, at the other site. That one is Graham’s.',
      ],
      stage: {
        app: 'chat',
        title: 'Graham Pugh',
        messages: [
          { from: 'graham', mood: 'surprised', time: '08:12', text: 'Somebody has been at my slides' },
          { from: 'graham', mood: 'hurt', time: '08:13', text: 'Whers my policeman', unless: 'feared' },
          { from: 'graham', mood: 'hurt', time: '08:15', text: 'And whats all this on 6. Sound??' },
          { from: 'graham', mood: 'serious', time: '08:16', text: 'I need nine back for Thursday pls. Fifteen years Ive given that talk. You could hear a pin drop' },
        ],
      },
      choices: {
        list: {
          label: 'Send him a list of all the faults, with the page for each',
          score: 2,
          consequence: 'It comes to two sides, and every line of it is right. Graham reads it standing up in the corridor. “I see,” he writes, at four. He uses your slides. For a while he takes his tea somewhere else.',
          because: 'He got honest feedback, with its sources, and sixty people will hear the right thing [9.1]. It came as a list of faults, and could have been a talk between two people who both have to keep their knowledge up to date, all through their careers [6.2 G-04]. He is the one who will have to give it.',
          instead: '“Graham, I changed a lot, and I’d like to show you why. Oatcakes? I’m buying.”',
          standards: ['9.1', '6.2'],
          statements: ['G-04'],
          goto: { if: 'left', then: 'gone-quiet', else: 'half' },
        },
        back: {
          label: 'Send version nine; he knows his own talk best, after all',
          score: 0,
          consequence: '“Good lad,” he writes, which is what he calls everybody. He adds a third padlock.',
          because: 'Fifteen years of a colleague’s work, and he is asking for it back: it is hard to say no. But you know what is in it, and he does not. Colleagues count on honest feedback [9.1], and the guidance itself is to be reviewed as things change, so a talk about it must be too [G-09].',
          instead: '“You’ll have your talk on Thursday. First give me an hour with you and the slides.”',
          standards: ['9.1'],
          statements: ['G-09'],
          marks: 'sent',
          harm: 'Sixty more beginners; the nurse on slide eleven and her patient, shown once more; and Graham, left to say it all.',
          reach: { people: 60, words: 'Sixty more students, on Thursday' },
          goto: 'version-nine',
        },
        swap: {
          label: 'Save yours over his on the drive, and spare him the rest',
          score: 1,
          consequence: 'He finds out on Thursday, with sixty people looking: he clicks, and it is not version nine. He shuts the laptop and gives the old talk from memory.',
          because: 'Your slides are right, and you did not want to hurt him. But he had no chance to learn why, and learning does not stop for any of us when we qualify [G-04]. Differences between colleagues are for talking through [9.3], and he met this one on a stage.',
          instead: '“Graham, before Thursday: I’ve changed nearly every slide. Can I show you?”',
          standards: ['9.3'],
          statements: ['G-04'],
          harm: 'Graham, caught out in front of a room; and sixty beginners, who hear version nine.',
          goto: 'version-nine',
        },
        sit: {
          label: 'Sit down with him and both talks, and ask how his began',
          score: 3,
          consequence: 'It takes three oatcakes. Slide four began with a girl he looked after in 2011, a good one, who put something online at two in the morning; her university took her off the course. “I thought, if I told them nobody may, I’d lose nobody,” says Graham. Then you go through it together. In the corner of each slide he puts a date, and “Look again by next September.”',
          because: 'You talked the difference through, as colleagues, and heard what was behind it [9.3]. To go on learning all through a career is asked of everyone on the register, with fifteen years of slides or none [6.2 G-04]. And social media keeps changing, so the guidance will be reviewed, and a date in the corner tells the next reader when to look [G-09].',
          standards: ['9.3', '6.2'],
          statements: ['G-04', 'G-09'],
          goto: { if: 'left', then: 'gone-quiet', else: 'version-ten' },
        },
      },
    },

    'isha-asks': {
      title: 'A week later: a question',
      text: [
        'Monday evening. You crossed out “EVERYTHING” and gave them your number, and eight have used it, four of them about parking. Now there is a mail from Isha. The students have been on their first wards since Wednesday.',
        { if: 'banned', then: gusLeft, else: '' },
        'You think of slide six, which said nothing about sound.',
      ],
      stage: {
        app: 'mail',
        from: 'isha',
        to: 'Hester Grant',
        subject: 'Is this alright??',
        time: '19:12',
        body: 'You said to ask. I do a sound diary in our airing cupboard. Episode 3 is done but not up yet. It is only my voice, no pictures, no names, so I think it isn’t social media? There is a lady in it on my ward who keeps an oatcake in her handbag for her husband in case he comes. It made me cry so I put it in. Sorry this is long. Isha',
      },
      choices: {
        stop: {
          label: 'Ask her to stop the diary until she is through the course',
          score: 1,
          consequence: '“Okay. Sorry,” she writes, within a minute. Nothing goes up, that week or after. Her cousins ask on the bus.',
          because: 'The lady is safe, and you wanted Isha to be. But she asked how, and was told not to. The guidance is about being responsible online, not about staying away [G-15]; and an answer like that teaches a beginner not to ask again [9.4].',
          instead: '“I’m so glad you asked. The diary can stay. The lady can’t be in it. Shall I ring you?”',
          standards: ['9.4'],
          statements: ['G-15'],
          marks: 'hushed',
          harm: 'Isha, who asked as she should, and lost her diary for it.',
          goto: 'gone-quiet',
        },
        ring: {
          label: 'Ring her: sound counts, the lady comes out, the diary stays',
          score: 3,
          consequence: 'She is in the airing cupboard when she answers. You tell her that sound counts, that your slide should have said so, and that the lady is not hers to tell. “Even if it’s nice?” “Even then.” You look up the ward’s policy and the university’s together. Then you ask what it is like, being new. She talks for eight minutes. “Well,” you say. “There’s your episode.”',
          because: 'The principles are for every kind of content, and sound is one [G-17]. She owes the lady privacy when she mentions her work or study, whether or not anybody could tell who it is [5.1 G-50]. And you helped her to go on with something good, which is what she had asked [9.4].',
          standards: ['9.4', '5.1'],
          statements: ['G-17', 'G-50'],
          goto: { if: 'banned', then: 'gone-quiet', else: 'half' },
        },
        send: {
          label: 'Write back that sound counts too, and send her the guidance',
          score: 2,
          consequence: '“Thank you Hester,” she writes, “I didn’t know.” She reads all of it on the boiler by torchlight. Then she throws the whole episode away, the frightened parts as well, which were hers.',
          because: 'It is a right answer on the same evening: sound counts like any other content [G-17]. But she was left to work out alone which part was the lady’s and which was her own, and respect for privacy when you mention your studies needs only the first to go [G-49]. A short talk would have helped her to learn it [9.4].',
          instead: '“Sound counts. Can I ring you tomorrow? There’s one part to take out, and a lot to keep.”',
          standards: ['9.4'],
          statements: ['G-17', 'G-49'],
          goto: { if: 'banned', then: 'gone-quiet', else: 'half' },
        },
        fine: {
          label: 'Write back that with no name and no picture it is all right',
          score: 0,
          consequence: '“Phew,” she writes. By Thursday two hundred and twelve people have heard it. “Lovely,” writes one of them, Jess Boon. “That’s my nan, though. How come I know about the oatcake from the internet?”',
          because: 'It is a tender story, and she was so careful. But a voice on the internet counts as much as a picture does [G-17], and a patient is owed her privacy whether or not anyone thinks she could be recognised [5.1 G-50]. With an oatcake and a handbag, she could.',
          instead: '“It’s beautiful, Isha, and it’s hers. Leave it off, and let me ring you about the rest.”',
          standards: ['5.1'],
          statements: ['G-17', 'G-50'],
          marks: 'waved',
          harm: 'A patient, whose small hope was told to strangers; and Isha, who had asked.',
          reach: { people: 212, words: 'Two hundred and twelve listeners, and whoever they played it to' },
          goto: 'on-record',
        },
      },
    },

    episode: {
      title: 'A week later: episode three',
      text: [
        'Monday. The students have been on their first wards since Wednesday. Somebody’s cousin has sent you a link with three hearts: eight minutes from an airing cupboard, up since Friday.',
        { if: 'banned', then: gusLeft, else: '' },
        'It is good; that is the trouble. It is about being new, and about a lady on Isha’s ward who keeps an oatcake in her handbag for her husband, in case he comes. There are no names. You think of slide six, which said nothing about sound.',
      ],
      stage: {
        app: 'feed',
        title: 'The Airing Cupboard',
        posts: [
          {
            by: 'isha', mood: 'smiling', time: 'Friday', text: 'Episode 3: First Week. Not social media so I’m allowed 😊 (8 minutes, sound only)', reactions: '212 listens',
            comments: [
              { from: 'jess', mood: 'surprised', time: 'Sunday', text: 'Lovely. That’s my nan, though. How come I know about the oatcake from the internet?' },
            ],
          },
        ],
      },
      choices: {
        'take-down': {
          label: 'Have her take it down tonight, and leave the matter there',
          score: 1,
          consequence: 'It is gone by nine. Isha writes “sorry sorry sorry”. Jess looks for it, to play to her mother, and finds a grey square. Nobody has told either of them anything.',
          because: 'Taking it down comes first, and you were kind to a frightened beginner. But what has been online may have been copied [G-76], and a family has asked a question that nobody has answered. A concern that reaches you has to be looked into, or taken to somebody who will [16.4].',
          instead: '“Take it down now, and come and see me at eight. I’ll be beside you, and some of this is mine.”',
          standards: ['16.4'],
          statements: ['G-76'],
          harm: 'The patient and her family, who are owed an answer and get a grey square.',
          reach: { people: 212, words: 'Two hundred and twelve listeners, and whoever they played it to' },
          goto: 'on-record',
        },
        report: {
          label: 'Report it to ward and university, and tell her when it is done',
          score: 2,
          consequence: 'It is all done properly by noon. Isha hears of it from a letter, on the bus. “I thought you’d have said,” she tells you, and you had thought so too.',
          because: 'You took it at once to the people who have to deal with it [16.4], and the lady’s privacy comes first [5.1]. But every kind of content counts, and your slide had left that out [G-17]. Isha had to hear it alone, from those who did not know whose slide it was.',
          instead: '“Isha, I have to report this, and I’m telling you first. I’m also going to tell them what my slide said.”',
          standards: ['16.4', '5.1'],
          statements: ['G-17'],
          harm: 'Isha, who answers alone for what she had not been taught.',
          reach: { people: 212, words: 'Two hundred and twelve listeners, and whoever they played it to' },
          goto: 'put-right',
        },
        together: {
          label: 'See her today, own up to your slide, and report it with her',
          score: 3,
          consequence: 'It is down before she has her coat off. “It wasn’t on slide six,” says Isha. “It should have been,” you say, “and I’ll tell them so.” You ring the ward manager together, and then the university. She asks if she may write to the lady. You say that the ward will know.',
          because: 'You acted on it the same day and took it to those who have to [16.4]. She learned that sound counts like any content [G-17], and that privacy holds whether or not you think that someone could be recognised [5.1 G-50]. And you said which part was yours.',
          standards: ['16.4', '5.1'],
          statements: ['G-17', 'G-50'],
          reach: { people: 212, words: 'Two hundred and twelve listeners, and whoever they played it to' },
          goto: 'put-right',
        },
        run: {
          label: 'Let it run: there is no name in it, and it was meant with love',
          score: 0,
          consequence: 'You send it on to your sister, who cries in a car park. By Wednesday it has nine hundred listens, and four people have asked Jess which ward.',
          because: 'It was meant with love; one can hear it. But without a name people can still be recognised [G-54], and here somebody already has been. Her right to privacy does not depend on how kindly it is told [5.1]. And you passed it on.',
          instead: '“It’s the best thing I’ve heard this year, Isha, and it has to come down. Let me explain.”',
          standards: ['5.1'],
          statements: ['G-54'],
          harm: 'A patient, whose small hope goes on being told to strangers.',
          reach: { people: 900, words: 'Nine hundred listeners, and whoever they sent it to' },
          goto: 'on-record',
        },
      },
    },

    'version-ten': {
      ending: 'good',
      title: 'Version ten',
      text: [
        'On Thursday you give it between you, with Graham whistling on his S’s. “It isn’t banned,” he tells sixty people. “I said for fifteen years that it was.” You could hear a pin drop. Then the hands go up, and stay up until lunch.',
        'Joan has come over on the bus to hear it, and sits at the back with a biscuit. “That J. Garrity,” she says afterwards, rinsing cups. “She could write, mind.” You dry. By her watch it is ten to one. Neither of you says any more about it.',
        'Isha’s nan has said yes to episode two. In episode nine a man of forty-three names every bone in the foot, with his girls keeping score.',
      ],
      stage: {
        app: 'feed',
        title: 'SocialMedia_v10',
        posts: [
          {
            by: 'graham', mood: 'smiling', time: 'Slide 4 of 10',
            text: 'NOT BANNED. Here is how to do it well. (I had this wrong. G.P., September. Look again by next September.)',
            photo: 'Graham’s cat, awake.',
            comments: [{ from: 'graham', time: 'Speaker’s note', text: 'Let them laugh. Then let them ask.' }],
          },
        ],
      },
      outcome: 'Everyone who hears the talk now hears what is true, with a date on it, and the man who wrote the old one tells them so.',
    },

    half: {
      ending: 'good',
      title: 'Nine and a half',
      text: [
        {
          if: 'wide',
          then: 'On Thursday Graham gives your slides to sixty people, every word of them right, in the voice of a man reading out a parking notice. In November he stops you on the stairs. That line on slide four, about going about it responsibly: where had you found it? You show him the page. The next morning there is an oatcake on your desk, with no note.',
          else: 'The same night you put a new line on slide six: blogs, boards, film, sound. You send it to Graham and say why. Isha’s next episode is about hospital corners, and being frightened of them, and has no patient in it from beginning to end. Her cousins say that it is her best.',
        },
        'At the education centre nobody has to shout at slide eleven any more. Joan stays for all of it. The biscuits, it turns out, see to themselves.',
      ],
      outcome: 'The talk is right from here on; with a little more company on the way, somebody could have enjoyed putting it right.',
    },

    'version-nine': {
      ending: 'poor',
      title: 'A pin drop',
      text: [
        {
          if: 'sent',
          then: 'On Thursday, at the other site, sixty new students hear version nine: England only, banned, that is all, a nurse with a name and nothing left, that covers everything. You could hear a pin drop.',
          else: 'On Thursday, at the other site, sixty new students hear what Graham has by heart: England only, banned, that is all, that covers everything. Slide eleven he leaves out; without the picture, he finds, he has never known what it was for. You could hear a pin drop.',
        },
        'On Friday Ida Brennan rings the switchboard, and is put through to you. She is eighty-one and was a ward sister in Hanley. Fourteen people have left Late Starters since last night, she says, all polite, all sorry. “Who is telling them this, duck?” You know his name, and yours.',
        { if: 'left', then: 'She asks after Gus. He used to be so quick with the foot.', else: '' },
        {
          if: 'sent',
          then: 'That afternoon you tell your manager what you had taken out, and what you sent back. Slide eleven goes from every copy there is. All sixty hear from you and Graham that nothing is banned, that slide eleven should never have been shown, and that any picture of it should be deleted, please.',
          else: '',
        },
      ],
      outcome: 'Whatever your own students heard, sixty more were told the old things, because nobody had talked it over with the man who tells them.',
    },

    'gone-quiet': {
      ending: 'poor',
      title: 'Gone quiet',
      text: [
        {
          if: 'hushed',
          then: 'Isha’s diary stays where it was, at two episodes. In lectures she used to be the one who asked. “I’ll do it again when I’m qualified,” she tells her nan, who had liked being in it.',
          else: 'Slide by slide, the talk is right now, and it will be right next time. Isha goes on recording, with no patient in it.',
        },
        {
          if: 'left',
          then: 'Gus misses the anatomy paper by three marks, in November. You sit beside him and find the group again on his phone. Ida lets him in before you have put it down. “Calcaneus,” she writes. It takes him some time to type the next one.',
          else: {
            if: 'banned',
            then: 'Gus misses the anatomy paper by three marks, in November. You tell him that slide four was wrong, and that you should have said so to all of them. Ida lets him back in within a minute. “Calcaneus,” she writes. It takes him some time to type the next one.',
            else: '',
          },
        },
      ],
      outcome: 'Somebody gave up a good thing on an educator’s word, and need not have.',
    },

    'put-right': {
      ending: 'poor',
      title: 'As right as it can be',
      text: [
        {
          if: 'named',
          then: 'You tell your manager what you showed, that day, and write it down. Slide eleven goes from every copy on the drive. When Graham asks why, you tell him that it hurt somebody, and that you cannot say whom. He turns rather pale, and does not ask again. Joan is back on Wednesday. For months she times the tea by the clock on the wall, which is six minutes fast. In spring the watch is on her cardigan again.',
          else: 'The ward tells the lady and her family plainly what happened, and says sorry. “She’d have liked the bit about the handbag,” says Jess. “She’d have liked to be asked.” The university hears Isha, and then it hears you, about slide six. It decides that she stays, and gives her a piece of work on privacy to write. She asks you to check it. Slide six has a new line.',
        },
        { if: 'banned', then: 'You write to all forty-eight about slide four as well. Gus had left Late Starters over it, and Ida lets him back in before he has finished asking.', else: '' },
      ],
      outcome: 'Somebody was hurt by what the talk showed, or by what it left out; it was owned, and put as right as it could be.',
    },

    'on-record': {
      ending: 'breach',
      title: 'Who taught you that?',
      text: {
        if: 'named',
        then: 'By evening it is in three year chats: the steps, the coat, the sentence about the boy in the side room. On Friday somebody who loved him reads it, and asks the hospital why his last night is being used in a talk. Your manager asks to see the slides. Joan’s cardigan has gone from its hook. The biscuits, from now on, come in a box.',
        else: [
          'Jess tells her mother, and on Friday there is a letter. It is a fair one. It asks who taught somebody of nineteen that this was all right. The hospital has to answer. The university, which decides about its students, has to look at whether it could affect Isha’s joining the register.',
          {
            if: 'waved',
            then: '“I did ask,” Isha tells them, and shows them your mail.',
            else: '“Nobody said sound,” Isha tells them. Somebody opens slide six. In the corner of the file are the time, 09:27, and your name.',
          },
        ],
      },
      outcome: 'A patient’s story went to strangers, and the educator who could have stopped it let it go.',
    },
  },
})
