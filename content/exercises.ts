import type { AuditGroup } from '#lib/course/audit.ts'
import type { Case } from '#lib/course/recognise.ts'
import type { Journey } from '#lib/course/travel.ts'

/** For `<PostThatTravels />`. What apps commonly do, hedged: each app is different, and each changes. */
export const travellingPost: { post: string; photo: string; journey: Journey } = {
  post: 'End of a very long one. Still smiling 💙',
  photo: 'You and a friend in uniform, in the staff room. Behind you, half of the ward’s whiteboard.',
  journey: {
    audiences: [
      { id: 'close', words: 'Close friends (12 people)', people: 12 },
      { id: 'friends', words: 'All my friends (340 people)', people: 340 },
      { id: 'group', words: 'A closed group for nurses (2,100 people)', people: 2100 },
      { id: 'public', words: 'Everyone', people: 'anyone' },
    ],
    settings: [
      { id: 'share', words: 'Others may share it', on: true },
      { id: 'place', words: 'Show where I am', on: true },
      { id: 'tag', words: 'Friends may tag me, and I may tag them', on: true },
    ],
    legs: [
      {
        title: 'You post it',
        text: 'It leaves your phone for the app’s computers, and from there it can be shown to everyone you chose.',
        holder: { who: 'The app', afterDelete: 'nobody can say', why: 'It goes from your page. Backups may keep it for a time, by rules that the app sets.' },
      },
      {
        title: 'Somebody opens it',
        text: 'To show a picture, a phone has to fetch it. For a while it can keep a copy of its own.',
        holder: { who: 'Phones that showed it', afterDelete: 'nobody can say', why: 'They may forget it in an hour or in a month.' },
      },
      {
        title: 'The place goes along',
        text: 'The post says which hospital you are at. Together with the whiteboard, that is a ward, on a day.',
        otherwise: 'The post does not say where you are. Your uniform and the wall behind you may still say it.',
        needs: { setting: 'place' },
      },
      {
        title: 'Your friend is tagged',
        text: 'Now it stands on her page too, before people whom you have never met.',
        otherwise: 'It stands on your page alone. Her friends do not see it, unless somebody shows them.',
        needs: { setting: 'tag' },
        holder: { who: 'Your friend’s friends', afterDelete: 'gone', why: 'It was shown from your page, so it goes when yours goes, but for copies.' },
      },
      {
        title: 'Somebody shares it',
        text: 'A friend shares it with her friends: “Proud of this one!” They can share it too.',
        otherwise: 'The share button is grey. Nothing stops anyone from holding up their phone: “Look at this.”',
        needs: { setting: 'share' },
        holder: { who: 'Friends of friends', afterDelete: 'gone', why: 'What they shared was a window to your post. It closes with it, but for copies.' },
      },
      {
        title: 'The group grows',
        text: 'People join every day, and whoever runs the group can see all of it. No one has met all 2,100.',
        needs: { audience: ['group'] },
        holder: { who: 'Members who join later', afterDelete: 'gone', why: 'What you delete, they no longer find, but for copies.' },
      },
      {
        title: 'A search engine passes by',
        text: 'Public pages are read by machines that collect them. Your post can be found by your name.',
        needs: { audience: ['public'] },
        holder: { who: 'Search engines and archives', afterDelete: 'stays', why: 'They keep what they collected until they come by again. Some never do.' },
      },
      {
        title: 'Somebody takes a screenshot',
        text: 'Two buttons, one second, no notice to you. It is now a picture of its own, in a chat that you are not in.',
        holder: { who: 'Anyone with a screenshot', afterDelete: 'stays', why: 'A copy does not know that you deleted the first one.' },
      },
      {
        title: 'Somebody zooms in',
        text: 'The name on the whiteboard is small, but it can be read. It is not a name to the person who zooms in. It is her aunt.',
        holder: { who: 'The family on the whiteboard', afterDelete: 'stays', why: 'They have seen it. That cannot be taken back.' },
      },
    ],
  },
}

/** For `<WhoCouldTell />`. */
export const recognisableCase: Case = {
  details: [
    { id: 'day', words: 'on Tuesday night' },
    { id: 'place', words: 'on our respiratory ward' },
    { id: 'job', words: 'a retired lighthouse keeper' },
    { id: 'home', words: 'from one of the islands' },
    { id: 'daughter', words: 'whose daughter flew home from Canada' },
    { id: 'song', words: 'who sang to the whole bay' },
  ],
  people: [
    { who: 'His daughter', tells: [['job'], ['daughter'], ['song'], ['place', 'day']], why: 'She was there. One true detail is enough for the family.' },
    { who: 'The man in the next bed', tells: [['song'], ['place', 'day'], ['job']], why: 'He heard it all, and he has a phone too.' },
    { who: 'A neighbour on the island', tells: [['job', 'home'], ['daughter', 'home'], ['job', 'daughter']], why: 'Small places know who has been a lighthouse keeper.' },
    { who: 'A colleague on another ward', tells: [['place', 'day'], ['place', 'job']], why: 'They know the building, and can look at a list of who was in.' },
    { who: 'Someone who knows where you work', tells: [['job', 'home'], ['daughter', 'job'], ['song', 'job']], why: 'Your page may say the hospital, so the post need not.' },
    { who: 'A stranger far away', tells: [['job', 'home', 'daughter']], why: 'Three rare details are often enough to find a name with a search.' },
  ],
}

/** For `<ProfileAudit />`. */
export const profileAudit: readonly AuditGroup[] = [
  {
    title: 'What a stranger sees',
    items: [
      { id: 'outside', text: 'Look at each of your profiles as somebody who is not signed in.', how: 'Open it in a private window, or ask a friend.' },
      { id: 'search', text: 'Search for your own name, and for your name with “nurse” or “midwife”.', how: 'Look at the pictures too.' },
      { id: 'reach', text: 'Decide who may write to you, and who may find you by your phone number or e-mail.', how: 'Look for “contacts”, “people you may know” and “message requests”.' },
      { id: 'place', text: 'Turn off location, and the upload of your contacts, in apps that do not need them.', how: 'Both in the app and in the phone’s own settings.' },
    ],
  },
  {
    title: 'What you have posted',
    items: [
      { id: 'oldest', text: 'Go back to your oldest posts and read forward, a year at a time.', how: 'Most apps can show you a list by date, or send you all that they hold.' },
      { id: 'work', text: 'Read each post about work or study again: could it point to someone, or make light of someone?', how: 'Take it down if it could. If it may have hurt someone, tell the right person at work as well.' },
      { id: 'pictures', text: 'Look behind you in your pictures: whiteboards, screens, badges, other people.', how: 'Uniform pictures too: your employer or university may have a rule.' },
    ],
  },
  {
    title: 'What others say for you',
    items: [
      { id: 'tags', text: 'Look at what you are tagged in, and ask to approve tags from now on.', how: 'You can take your name off most posts yourself.' },
      { id: 'likes', text: 'Look at your likes, groups and the pages you follow: what do they say about you?', how: 'A like can look like support. Leave what you would not stand by.' },
      { id: 'old', text: 'Find the accounts that you no longer use, and close them.', how: 'Search your e-mail for “welcome” and “confirm your account”.' },
    ],
  },
  {
    title: 'What keeps you safe',
    items: [
      { id: 'lock', text: 'Use a different password for each account, and a second step to sign in.', how: 'A password manager remembers them for you.' },
      { id: 'policy', text: 'Read your employer’s or university’s social media policy once, and note where it is.', how: 'Ask your manager, practice supervisor or tutor for the link.' },
    ],
  },
]
