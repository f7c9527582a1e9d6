import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkScenario, say } from '#lib/scenario/check.ts'
import { describeStory } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'

/** A scenario by its scenes: when a line changes, the meaning of the story has changed, and somebody should look. */
function story(id: string): string {
  const scenario = scenarios.find((each) => each.id === id)!
  return `\n${describeStory(scenario, walk(scenario))}\n`
}

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s has no fault', (_, scenario) => {
  expect(checkScenario(scenario).map(say)).toEqual([])
})

test('every file in scenarios/ is in the course, under the name of its id', () => {
  const files = readdirSync('scenarios').filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  expect(scenarios.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('The friend request, as its plays', () => {
  expect(story('friend-request')).toMatchInlineSnapshot(`
    "
    request
      accept 0 harm +accepted reach 1 → faces
      wait 3 → faces
      delete 1 harm → faces
      note 2 reach 1 → faces
    faces
      hide 1 harm → (accepted ? closer : office)
      remove 1 harm → (accepted ? closer : office)
      clear 2 +unsynced → (accepted ? closer : office)
      wipe 3 +unsynced → (accepted ? closer : office)
    closer
      drop 1 harm → fair
      mute 1 harm +friends → fair
      tell 3 +told +unsynced → call
      chat 0 harm +friends → fair
    office
      tell 3 +told +unsynced → call
      shan 0 harm reach 1 → fair
      ring 2 → call
      drop 1 harm → fair
    fair
      untag 1 harm reach 400 → (friends ? night : (unsynced ? dawn : night))
      praise 0 harm +named reach unknown → (friends ? night : (unsynced ? dawn : night))
      ring 3 reach 214 → (friends ? night : (unsynced ? dawn : night))
      ask 1 harm reach 600 → (friends ? night : (unsynced ? dawn : night))
    call
      letter 2 +door → fair
      door 3 +door → fair
      rules 1 → fair
      later 0 harm → fair
    night
      act 3 +helped → record
      talk 1 harm → record
      leave 0 harm → record
      silent 2 harm +helped → record
    dawn
      reply 1 harm → record
      nine 0 harm → record
      go 1 harm → record
      act 3 +helped → record
    record
      phone 1 harm → (friends ? screenshot : (named ? screenshot : blank))
      delete 0 harm → (friends ? screenshot : (named ? screenshot : blank))
      full 3 → (friends ? long-way : (named ? long-way : (helped ? profile : hours)))
      partial 1 harm → (friends ? screenshot : (named ? screenshot : blank))
    blank: poor
    profile
      stay 3 +posted reach unknown → (accepted ? late : (told ? (door ? morning : late) : late))
      quit 2 → (accepted ? late : (told ? (door ? morning : late) : late))
      alias 1 → (accepted ? late : (told ? (door ? morning : late) : late))
      keep 1 → (accepted ? late : (told ? (door ? morning : late) : late))
    hours: poor
    screenshot: breach
    long-way: poor
    late: good
    morning: good

    11074 plays through 211 places
    good: 2136 plays, 9 to 24 points
    poor: 6874 plays, 3 to 19 points
    breach: 2064 plays, 1 to 16 points
    pass mark 19
    best: wait wipe tell door ring act full stay
    worst: accept hide chat praise leave delete
    "
  `)
})

test('The noticeboard, as its plays', () => {
  expect(story('noticeboard')).toMatchInlineSnapshot(`
    "
    biscuit-tin
      caption 0 harm +laughed +captioned reach 23 → welsh-cakes
      laugh 1 harm +laughed → welsh-cakes
      speak 3 +spoke → welsh-cakes
      mute 2 → welsh-cakes
    welsh-cakes
      soothe 1 harm → facebook
      tell 3 +told → facebook
      thicker 0 harm → facebook
      show 2 +told reach 24 → facebook
    facebook
      callout 1 harm reach unknown → linen
      takedown 2 reach 412 → linen
      forward 0 harm reach unknown → linen
      report 3 +kept reach 412 → copies
    linen
      others 1 harm → desk
      own 3 → desk
      deny 0 harm +hid → desk
    copies
      whole 3 → desk
      crop 0 harm +hid → desk
      verdict 1 harm → desk
      quiet 2 → desk
    desk
      email 1 harm → closed-group
      suspend 1 harm → closed-group
      pinned 3 → closed-group
      wait 0 harm → closed-group
    closed-group
      join 3 +learned → (told ? notebook : form)
      borrow 0 harm → (told ? notebook : form)
      alias 0 harm +bev → (told ? notebook : form)
      paper 1 harm → (told ? notebook : form)
    form
      sign 1 harm → (laughed ? kirsty : who-told)
      hold 0 harm → (laughed ? kirsty : who-told)
      meet 3 +heard → (laughed ? kirsty : who-told)
    notebook
      release 1 harm → (laughed ? kirsty : who-told)
      later 0 harm +shelved → (laughed ? kirsty : who-told)
      carry 2 +heard → (laughed ? kirsty : who-told)
      hear 3 +heard → (laughed ? kirsty : who-told)
    kirsty
      makers 2 → (captioned ? (hid ? whose-words : (bev ? tin-two : (heard ? (told ? no-break : upstairs) : empty-hook))) : (bev ? tin-two : (heard ? (told ? no-break : upstairs) : empty-hook)))
      each 3 → (captioned ? (hid ? whose-words : (bev ? tin-two : (heard ? (told ? no-break : upstairs) : empty-hook))) : (bev ? tin-two : (heard ? (told ? no-break : upstairs) : empty-hook)))
      panel 1 harm → (captioned ? (hid ? whose-words : tin-two) : tin-two)
      close 0 harm → (captioned ? (hid ? whose-words : (shelved ? who-to-tell : tin-two)) : (shelved ? who-to-tell : tin-two))
    who-told
      stand 3 → (bev ? tin-two : (heard ? (told ? no-break : upstairs) : empty-hook))
      ask 2 → (bev ? tin-two : (heard ? (told ? no-break : upstairs) : empty-hook))
      shift 0 harm → (shelved ? who-to-tell : tin-two)
      clear 1 harm → tin-two
    empty-hook: poor
    tin-two: poor
    upstairs: good
    whose-words: breach
    who-to-tell: breach
    no-break: good

    46592 plays through 851 places
    good: 6912 plays, 6 to 24 points
    poor: 34560 plays, 1 to 22 points
    breach: 5120 plays, 0 to 18 points
    pass mark 18
    best: speak tell report whole pinned join hear stand
    worst: caption thicker forward deny wait borrow hold close
    "
  `)
})

test('“Is this normal?”, as its plays', () => {
  expect(story('is-this-normal')).toMatchInlineSnapshot(`
    "
    tagged
      guess 0 harm +guessed reach 2412 → quiet
      photos 1 harm reach 2412 → quiet
      signpost 3 reach 2412 → quiet
      pass 1 harm → quiet
    quiet
      message 1 harm +private → inbox
      ring 3 reach 2412 → (guessed ? same-here : no-room)
      soothe 0 harm +reassured +waiting reach 2412 → same-here
      page 2 reach 2412 → (guessed ? same-here : no-room)
    inbox
      ring 3 → offer
      count 0 harm +reassured +waiting → offer
      call 2 → offer
    same-here
      soften 1 harm reach 2412 → offer
      remove 0 harm reach unknown → offer
      trust 0 harm → offer
      retract 3 +righted reach 2412 → offer
    no-room
      scold 1 harm reach 2412 → offer
      story 0 harm +story reach 2412 → offer
      like 0 harm +reassured reach 2412 → offer
      correct 3 reach 2412 → offer
    offer
      decline 3 → pin
      ignore 2 → pin
      mention 0 harm +reassured reach unknown → pin
      code 0 harm +paid reach unknown → told
    pin
      host 1 harm → (reassured ? told : (story ? recognised : (righted ? morning : (guessed ? told : (pinned ? morning : (private ? told : morning))))))
      quit 1 harm → (reassured ? told : (story ? recognised : (righted ? without-you : (guessed ? told : (private ? told : without-you)))))
      pin 3 +pinned reach unknown → (reassured ? told : (story ? recognised : (righted ? morning : (guessed ? told : (pinned ? morning : (private ? told : morning))))))
      rules 2 → (reassured ? told : (story ? recognised : (righted ? morning : (guessed ? told : (pinned ? morning : (private ? told : morning))))))
    told
      open 3 → (paid ? screenshot : long-night)
      small 0 harm reach unknown → screenshot
      tidy 0 harm reach unknown → screenshot
      rep 1 harm → (paid ? screenshot : long-night)
    screenshot: breach
    morning
      share 0 harm reach unknown → too-far
      warm 3 → (pinned ? top-post : she-rang)
      silent 2 → she-rang
      humble 2 → she-rang
    without-you: poor
    recognised
      deny 0 harm → screenshot
      erase 1 harm reach unknown → too-far
      own 3 reach unknown → too-far
    long-night: poor
    too-far: poor
    she-rang: good
    top-post: good

    2988 plays through 179 places
    good: 288 plays, 9 to 18 points
    poor: 1316 plays, 2 to 15 points
    breach: 1384 plays, 0 to 12 points
    pass mark 14
    best: signpost ring correct decline pin warm
    worst: guess soothe remove code small
    "
  `)
})
