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

test('Good news, shared well, as its plays', () => {
  expect(story('good-news')).toMatchInlineSnapshot(`
    "
    any-other-business
      own 0 harm reach 400 → own-page
      yes 3 → rules
      refuse 1 → window
      read 2 → rules
    own-page
      answer 0 harm +private → winnie
      shut 1 harm +quiet → winnie
      open 1 → question
      move 3 +policy → post
    rules
      off 1 harm +shut → post
      none 1 harm → post
      short 3 +policy → post
      long 2 +policy → post
    window
      yes 3 +policy → post
      poster 1 harm +quiet → winnie
      never 0 harm +quiet → winnie
      check 2 +policy → post
    winnie
      ask 3 +winnie → (private ? inbox : (quiet ? gap : (shut ? gap : rumour)))
      film 0 harm +filmed reach unknown → (private ? inbox : (quiet ? gap : (shut ? gap : rumour)))
      paper 1 harm → (private ? inbox : (quiet ? gap : (shut ? gap : rumour)))
      no 1 harm → (private ? inbox : (quiet ? gap : (shut ? gap : rumour)))
    question
      personal 0 harm +aired reach unknown → winnie
      private 1 harm → winnie
      hide 2 → winnie
      public 3 reach unknown → winnie
    post
      promise 0 harm +promised reach unknown → (shut ? winnie : question)
      plain 3 reach unknown → (shut ? winnie : question)
      scare 1 harm reach unknown → (shut ? winnie : question)
      link 2 reach unknown → (shut ? winnie : question)
    inbox
      answer 0 harm → gap
      mute 1 harm → gap
      tell 3 +told +policy → gap
    gap
      whose 0 harm +named reach unknown → visit
      speak 3 reach unknown → night
      shame 1 harm +shamed reach unknown → night
      wait 0 harm → chairs
    visit
      leave 0 harm → not-a-word
      manager 2 → (private ? (told ? further : unread) : further)
      hush 1 harm → not-a-word
      tell 3 → (private ? (told ? further : unread) : further)
    night
      off 3 → (private ? (told ? (filmed ? further : (shamed ? low-tide : late)) : unread) : (filmed ? further : (aired ? further : (quiet ? (shamed ? low-tide : late) : network))))
      all 1 harm reach unknown → (private ? (told ? (filmed ? further : (shamed ? low-tide : late)) : unread) : (filmed ? further : (aired ? further : (quiet ? (shamed ? low-tide : late) : network))))
      hide 1 harm reach unknown → (private ? (told ? (filmed ? further : (shamed ? low-tide : late)) : unread) : (filmed ? further : (aired ? further : (quiet ? (shamed ? low-tide : late) : network))))
      own 0 harm reach unknown → (private ? (told ? (filmed ? further : (shamed ? low-tide : late)) : unread) : (filmed ? further : (aired ? further : (quiet ? (shamed ? low-tide : late) : network))))
    chairs
      accept 1 harm → (private ? (told ? low-tide : unread) : low-tide)
      photo 0 harm reach unknown → (private ? (told ? low-tide : unread) : low-tide)
      ring 2 → (private ? (told ? (filmed ? further : late) : unread) : (filmed ? further : (aired ? further : late)))
      post 3 reach unknown → (private ? (told ? (filmed ? further : late) : unread) : (filmed ? further : (aired ? further : late)))
    rumour
      ask 2 → night
      whose 0 harm +named reach unknown → visit
      plain 3 reach unknown → night
      wait 1 harm → chairs
    not-a-word: breach
    further: poor
    late: good
    low-tide: poor
    unread: breach
    network
      modest 2 → (aired ? further : (promised ? late : (shut ? late : (policy ? (winnie ? band : late) : late))))
      share 3 → (aired ? further : (promised ? late : (shut ? late : (policy ? (winnie ? band : late) : late))))
      forward 0 harm +aired reach unknown → (aired ? further : (promised ? late : (shut ? late : (policy ? (winnie ? band : late) : late))))
      warn 1 harm → (aired ? further : (promised ? late : (shut ? late : (policy ? (winnie ? band : late) : late))))
    band: good

    18936 plays through 390 places
    good: 9354 plays, 4 to 24 points
    poor: 8174 plays, 1 to 21 points
    breach: 1408 plays, 0 to 16 points
    pass mark 19
    best: yes short plain public ask plain off share
    worst: own answer film answer whose leave
    "
  `)
})

test('The “private” handover chat, as its plays', () => {
  expect(story('handover-chat')).toMatchInlineSnapshot(`
    "
    twenty-to-four
      answer 2 reach 31 → shall-i-crop
      guess 0 harm +guessed reach 31 → shall-i-crop
      ring 3 → ward-line
      remove 1 harm +shamed reach 31 → shall-i-crop
    shall-i-crop
      crop 1 harm +cropped reach 31 → in-with-the-cricket
      outreach 0 harm +forwarded reach unknown → in-with-the-cricket
      private 2 +seen → in-with-the-cricket
      ring 3 +seen +early → in-with-the-cricket
    ward-line
      knock 3 +seen +early → in-with-the-cricket
      photo 1 harm +seen +early → in-with-the-cricket
      readout 1 harm → in-with-the-cricket
      later 2 +seen → in-with-the-cricket
    in-with-the-cricket
      leave 0 harm reach unknown → the-frame
      note 3 +noted → the-frame
      clear 2 → the-frame
      family 1 harm reach unknown → the-frame
    the-frame
      explain 0 harm reach unknown → (early ? on-record : visiting)
      go 1 harm reach unknown → (early ? on-record : visiting)
      both 3 +told reach unknown → on-record
      wipe 1 harm reach unknown → (early ? on-record : visiting)
    visiting
      own 3 → uniform-bag
      some 1 harm +late reach unknown → uniform-bag
      angela 1 harm +late → uniform-bag
      nothing 0 harm +hid → uniform-bag
    on-record
      poppy 2 → uniform-bag
      own 3 → uniform-bag
      lot 0 harm +hid → uniform-bag
      tomorrow 1 harm +late reach unknown → uniform-bag
    uniform-bag
      love 0 harm reach unknown → carnation
      sleep 1 harm → carnation
      lean 2 +steadied → carnation
      ring 3 +steadied → carnation
    carnation
      edie 0 harm → (hid ? card : the-group)
      plain 3 → the-group
      rules 1 harm → (hid ? card : the-group)
      tuesday 2 → (hid ? card : the-group)
    the-group
      prune 3 → (steadied ? (forwarded ? nine-calls : (seen ? (hid ? said-since : (late ? said-since : (told ? knock-cake : said-since))) : the-hour)) : (shamed ? not-asking : (forwarded ? nine-calls : (seen ? (hid ? said-since : (late ? said-since : (told ? knock-cake : said-since))) : the-hour))))
      names 1 harm → no-name-ok
      vanish 0 harm +vanishing → no-name-ok
      close 2 → (steadied ? (forwarded ? nine-calls : (seen ? (hid ? said-since : (late ? said-since : (told ? knock-cake : said-since))) : the-hour)) : not-asking)
    card: breach
    the-hour: poor
    no-name-ok: poor
    not-asking: poor
    nine-calls: poor
    said-since: good
    knock-cake: good

    56320 plays through 2024 places
    good: 10400 plays, 6 to 24 points
    poor: 42848 plays, 1 to 22 points
    breach: 3072 plays, 0 to 17 points
    pass mark 19
    best: ring knock note both own ring plain prune
    worst: guess outreach leave explain nothing love edie
    "
  `)
})

test('The leaving photo, as its plays', () => {
  expect(story('leaving-photo')).toMatchInlineSnapshot(`
    "
    three-two
      lean 1 harm +board → permission
      phone 0 harm +board +mine reach 5 → permission
      turn 3 → permission
      take 2 → permission
    permission
      later 1 harm +promised → cakes
      route 3 +route → cakes
      cover 0 harm +posted reach 1140 → gold-star
      his 2 → cakes
    cakes
      heart 1 harm reach 2900 → twenty-past-seven
      comment 0 harm reach 4000 → twenty-past-seven
      untag 2 → twenty-past-seven
      watch 3 → one-fifty-two
    gold-star
      ring 3 +rang reach 4000 → bed-six
      delete 1 harm reach 4000 → twenty-past-seven
      mute 1 harm reach 4000 → twenty-past-seven
      keep 0 harm reach unknown → twenty-past-seven
    twenty-past-seven
      wendell 1 harm → (route ? page-two : by-four)
      aunt 1 harm → (posted ? tuesday : (route ? page-two : by-four))
      all 3 → (route ? page-two : by-four)
      nothing 0 harm → tuesday
    one-fifty-two
      aunt 1 harm reach 2900 → twenty-past-seven
      ward 3 +rang → bed-six
      tomorrow 1 harm → twenty-past-seven
      faisal 2 +down → twenty-past-seven
    bed-six
      plain 3 → (route ? page-two : by-four)
      name 0 harm +named → (route ? page-two : by-four)
      soften 1 harm → (route ? page-two : by-four)
      jacinta 2 → (route ? page-two : by-four)
    by-four
      lines 0 harm reach unknown → two-lines
      no 2 +asked → nine
      pass 3 +asked → nine
      family 1 harm +frame reach unknown → nine
    tuesday
      own 3 → locker
      film 0 harm → half-a-page
      wendell 0 harm → half-a-page
    page-two
      sign 1 harm +frame → nine
      proud 0 harm +frame → nine
      kazoos 2 +plain → nine
      idris 3 +asked → nine
    two-lines: breach
    nine
      answer 1 harm reach unknown → (posted ? locker : (rang ? (frame ? flames : windowsill) : (down ? (board ? locker : (frame ? flames : windowsill)) : locker)))
      share 3 reach unknown → (posted ? locker : (rang ? (board ? (frame ? flames : windowsill) : (named ? (frame ? flames : windowsill) : (asked ? kazoos : (frame ? flames : windowsill)))) : (down ? (board ? locker : (frame ? flames : windowsill)) : locker)))
      leave 2 → (posted ? locker : (rang ? (frame ? flames : windowsill) : (down ? (board ? locker : (frame ? flames : windowsill)) : locker)))
      own 0 harm reach unknown → (posted ? locker : (rang ? flames : (down ? (board ? locker : flames) : locker)))
    locker: poor
    half-a-page: breach
    windowsill: good
    flames: poor
    kazoos: good

    4504 plays through 434 places
    good: 396 plays, 10 to 21 points
    poor: 3700 plays, 2 to 19 points
    breach: 408 plays, 0 to 14 points
    pass mark 17
    best: turn route watch ward plain idris share
    worst: phone cover keep nothing film
    "
  `)
})

test('The long shift, as its plays', () => {
  expect(story('long-shift')).toMatchInlineSnapshot(`
    "
    grips
      later 2 +booked → wall
      photo 1 harm +photo → wall
      ten 3 +talked → wall
      fine 1 → wall
    wall
      whole 0 harm +carla reach 1 → draft
      felt 3 → draft
      bare 2 → draft
      grand 1 → draft
    draft
      notebook 3 → cohort
      post 0 harm +posted +whole reach 2140 → hearts
      chat 0 harm +chat reach 31 → cohort
      blur 1 harm +posted +blurred reach 2140 → hearts
    cohort
      line 2 → (chat ? left : bed)
      budgie 0 harm +joke reach 31 → left
      laugh 1 harm → (chat ? left : bed)
      breakfast 3 +breakfast → (chat ? left : bed)
    hearts
      leave 0 harm reach unknown → word
      ask 1 harm reach unknown → word
      down 1 harm reach unknown → word
      ring 3 +owned reach unknown → bed
    bed
      sick 0 harm → (posted ? room : folio)
      say 3 → (posted ? room : folio)
      push 1 harm → (posted ? room : folio)
      swap 2 → (posted ? room : folio)
    left
      own 3 +owned → room
      between 0 harm → room
      wipe 1 harm → room
      group 1 harm → room
    word
      half 1 +owned → room
      yes 3 +owned → room
      page 0 harm → sister
      anju 2 +owned → room
    folio
      hygiene 1 → (carla ? room : tin)
      initials 1 harm → (carla ? room : tin)
      theme 3 → (carla ? room : tin)
      read 0 harm +read reach 60 → room
    room
      plain 3 → mended
      love 1 harm → (owned ? street : (chat ? panel : (joke ? panel : street)))
      page 0 harm → (owned ? street : (chat ? panel : (joke ? panel : street)))
      little 1 harm → (owned ? street : (chat ? panel : (joke ? panel : street)))
    sister
      monday 1 harm → panel
      hers 0 harm → panel
      back 3 +owned → room
    mended: poor
    street: poor
    panel: breach
    tin
      rules 1 harm → unsaid
      anju 2 → road
      door 1 harm +aloud → road
      sit 3 → tide
    unsaid: poor
    road: good
    tide: good

    6592 plays through 525 places
    good: 1296 plays, 8 to 21 points
    poor: 4384 plays, 2 to 19 points
    breach: 912 plays, 1 to 11 points
    pass mark 17
    best: ten felt notebook breakfast say theme sit
    worst: photo whole post leave page hers
    "
  `)
})

test('One tap, as its plays', () => {
  expect(story('one-tap')).toMatchInlineSnapshot(`
    "
    blanket
      heart 0 harm +tapped reach 640 → daylight
      laugh 0 harm +tapped reach 640 → daylight
      dog 2 → streak
      look 3 +plain → streak
    daylight
      explain 1 harm reach unknown → slip
      own 3 +told +plain reach 6140 → slip
      leave 0 harm reach unknown → slip
      undo 2 +plain reach 6140 → slip
    streak
      agree 0 harm +agreed reach unknown → slip
      soft 1 harm → slip
      meet 3 +met → slip
      drop 2 → slip
    slip
      farida 3 +told → table
      write 0 harm +wrote reach unknown → page
      ring 2 → table
      rebook 1 harm → page
    table
      same 0 harm → meeting
      sorry 3 +eased +told → meeting
      gate 2 +eased → meeting
      col 1 harm → meeting
    page
      defend 1 harm → meeting
      blank 0 harm +hid → meeting
      reply 2 → meeting
      open 3 +told +heard → meeting
    meeting
      how 3 → (hid ? nothing-at-all : (agreed ? (told ? allotment : even-the-nurses) : allotment))
      ban 1 harm → (hid ? nothing-at-all : (agreed ? (told ? allotment : even-the-nurses) : allotment))
      off 0 harm → (hid ? nothing-at-all : (agreed ? (told ? allotment : even-the-nurses) : allotment))
      badge 2 → (hid ? nothing-at-all : (agreed ? (told ? allotment : even-the-nurses) : allotment))
    allotment
      job 2 → chair
      patient 0 harm +leaked reach unknown → hatch
      gate 3 → chair
      deal 1 harm +traded reach unknown → chair
    nothing-at-all: breach
    even-the-nurses: breach
    chair
      quiet 2 → (agreed ? behind-the-clock : (eased ? (tapped ? through-the-wall : (traded ? through-the-wall : ten-past-nine)) : (heard ? (wrote ? behind-the-clock : through-the-wall) : behind-the-clock)))
      mine 0 harm reach unknown → hers-to-tell
      share 3 +shared reach unknown → (agreed ? behind-the-clock : (eased ? (tapped ? through-the-wall : (traded ? through-the-wall : ten-past-nine)) : (heard ? (wrote ? behind-the-clock : through-the-wall) : behind-the-clock)))
      pass 1 harm → (agreed ? behind-the-clock : (eased ? (tapped ? through-the-wall : (traded ? through-the-wall : ten-past-nine)) : (heard ? (wrote ? behind-the-clock : through-the-wall) : behind-the-clock)))
    hatch
      own 3 → hers-to-tell
      guess 1 harm → hers-to-tell
      town 0 harm +hid → nothing-at-all
      leave 2 → hers-to-tell
    behind-the-clock: poor
    hers-to-tell: poor
    through-the-wall: good
    ten-past-nine: good

    13624 plays through 758 places
    good: 2520 plays, 6 to 21 points
    poor: 10080 plays, 2 to 19 points
    breach: 1024 plays, 0 to 15 points
    pass mark 17
    best: look meet farida sorry how gate share
    worst: heart leave write blank off
    "
  `)
})

test('The pile-on, as its plays', () => {
  expect(story('pile-on')).toMatchInlineSnapshot(`
    "
    back-seat
      cook 0 harm +tale reach 31 → gale-warning
      self 3 reach 31 → gale-warning
      sister 1 harm reach 31 → gale-warning
      read 2 → gale-warning
    gale-warning
      vote 0 harm reach 31 → bay-four
      quiet 1 harm → bay-four
      soft 2 reach 31 → bay-four
      ask 3 +asked reach 31 → bay-four
    bay-four
      form 3 +form → favour
      letter 2 → favour
      post 0 harm +tale reach 31 → favour
      handover 1 harm → favour
    favour
      yes 0 harm +word → torchlight
      fib 1 harm +fibbed → added
      no 3 → added
      duck 2 → added
    torchlight
      later 1 harm +hushed +warned → peace
      own 3 → two-doors
      tide 2 → two-doors
      you 0 harm +hushed +warned → peace
    added
      wait 1 harm +hushed → peace
      argue 1 harm reach 32 → two-doors
      ring 2 → two-doors
      line 3 +left reach 32 → two-doors
    peace
      cake 1 harm → midnight
      lie 0 harm → found
      sorry 3 +raised +sorry → midnight
      alone 2 +raised → midnight
    two-doors
      ines 3 +raised → midnight
      abdi 2 +raised → midnight
      town 0 harm +posted reach unknown → midnight
      monday 1 harm → midnight
    midnight
      sit 2 → caught
      call 3 +kept → caught
      look 1 harm → (form ? caught : (asked ? caught : found))
      nod 0 harm → found
    found
      both 3 +hurt → (raised ? what-it-took : (warned ? for-her-own-good : what-it-took))
      times 2 +hurt → (raised ? what-it-took : (warned ? for-her-own-good : what-it-took))
      steph 1 harm +hurt → (raised ? on-paper : (warned ? for-her-own-good : on-paper))
      half 0 harm +hurt → the-hour
    caught
      norman 0 harm → (raised ? on-paper : (warned ? for-her-own-good : on-paper))
      say 1 harm → (raised ? on-paper : (warned ? for-her-own-good : on-paper))
      full 3 → (raised ? (tale ? (form ? (hushed ? (sorry ? nineteen-miles : what-it-took) : (tale ? nineteen-miles : (word ? nineteen-miles : forecast))) : what-it-took) : (hushed ? (sorry ? nineteen-miles : what-it-took) : (tale ? nineteen-miles : (word ? nineteen-miles : forecast)))) : (raised ? what-it-took : (warned ? for-her-own-good : what-it-took)))
      short 2 → (raised ? (tale ? (form ? (hushed ? (sorry ? nineteen-miles : what-it-took) : (tale ? nineteen-miles : (word ? nineteen-miles : forecast))) : what-it-took) : (hushed ? (sorry ? nineteen-miles : what-it-took) : (tale ? nineteen-miles : (word ? nineteen-miles : forecast)))) : (raised ? what-it-took : (warned ? for-her-own-good : what-it-took)))
    for-her-own-good: breach
    the-hour: breach
    what-it-took: poor
    on-paper: poor
    nineteen-miles: good
    forecast: good

    61696 plays through 2191 places
    good: 5508 plays, 9 to 24 points
    poor: 47736 plays, 3 to 22 points
    breach: 8452 plays, 0 to 18 points
    pass mark 19
    best: self ask form no line ines call full
    worst: cook vote post yes you lie half
    "
  `)
})

test('Ten years of posts, as its plays', () => {
  expect(story('ten-years')).toMatchInlineSnapshot(`
    "
    memory
      lock 1 +locked → balloons
      audit 3 +audit → balloons
      search 2 → balloons
      leave 0 reach unknown → balloons
    balloons
      soften 0 harm +edited → trolley
      bin 2 → trolley
      line 1 harm +up reach unknown → trolley
      copy 3 +kept → trolley
    trolley
      ring 3 reach unknown → no-name
      laugh 0 harm +laughed reach unknown → no-name
      report 1 harm +reported reach unknown → no-name
      untag 2 reach unknown → no-name
    no-name
      mask 0 harm +mask reach unknown → nobody
      voice 1 harm +voice reach unknown → ngozi
      gull 3 reach unknown → ngozi
      rest 2 → ngozi
    nobody
      own 3 +shut +ngozi reach unknown → question-four
      stay 0 harm reach unknown → question-four
      close 1 harm +shut reach unknown → question-four
      answer 1 harm reach unknown → question-four
    ngozi
      vouch 0 harm → question-four
      thanks 1 → question-four
      trolley 2 → question-four
      tell 3 +ngozi → question-four
    question-four
      friend 0 harm +lied → old-phone
      weakness 1 → old-phone
      real 3 +told → corner
      drops 2 → old-phone
    old-phone
      late 3 +owned → (mask ? (shut ? everything : nobody-at-all) : everything)
      copy 1 harm → (mask ? (shut ? everything : nobody-at-all) : everything)
      years 2 +owned → (mask ? (shut ? everything : nobody-at-all) : everything)
      hacked 0 harm → somebody-else
    corner
      other 0 harm +sided → (mask ? (shut ? everything : nobody-at-all) : everything)
      ask 3 +asked → (mask ? (shut ? everything : nobody-at-all) : everything)
      wrist 1 → (mask ? (shut ? everything : nobody-at-all) : everything)
      promise 2 → (mask ? (shut ? everything : nobody-at-all) : everything)
    everything
      rules 2 → (mask ? ten-past-four : (told ? (sided ? ten-past-four : corner-bed) : (owned ? (lied ? ten-past-four : tuesday-tea) : ten-past-four)))
      all 1 harm → (mask ? ten-past-four : (told ? (sided ? ten-past-four : corner-bed) : (owned ? (lied ? ten-past-four : tuesday-tea) : ten-past-four)))
      move 0 harm reach unknown → (mask ? ten-past-four : (told ? (sided ? ten-past-four : corner-bed) : (owned ? (lied ? ten-past-four : tuesday-tea) : ten-past-four)))
      story 3 +helped reach unknown → (mask ? ten-past-four : (told ? (sided ? ten-past-four : corner-bed) : (owned ? (lied ? ten-past-four : tuesday-tea) : ten-past-four)))
    somebody-else: breach
    nobody-at-all: breach
    ten-past-four: poor
    tuesday-tea: good
    corner-bed: good

    51328 plays through 6460 places
    good: 21504 plays, 4 to 24 points
    poor: 25088 plays, 2 to 21 points
    breach: 4736 plays, 0 to 17 points
    pass mark 20
    best: audit copy ring gull tell real ask story
    worst: leave soften laugh mask stay friend hacked
    "
  `)
})

test('The Thursday-night chat, as its plays', () => {
  expect(story('thursday-chat')).toMatchInlineSnapshot(`
    "
    hello
      heart 1 → case
      prove 1 harm +spoke reach 340 → case
      doubt 3 +spoke reach 340 → case
      owl 2 +spoke reach 340 → case
    case
      ours 0 harm +pasted reach unknown → hearts
      nudge 2 → host
      quiet 1 harm → host
      theme 3 +spoke reach 340 → host
    hearts
      more 0 harm +more reach unknown → night
      crop 1 harm reach unknown → night
      own 3 +owned reach unknown → night
      quiet 1 harm reach unknown → night
    host
      tell-host 3 +down → night
      scold 1 harm +down +shamed → night
      swap 1 harm → night
      report 2 +down → night
    night
      app 1 harm +told +rung → log
      ward 2 +rung → log
      home 3 +rung → log
      leave 1 harm → log
    log
      all 0 +padded → (spoke ? proof : blank)
      split 3 → (spoke ? proof : blank)
      round 1 +rounded → (spoke ? proof : blank)
      off 2 → (spoke ? proof : blank)
    blank
      next 3 → reflect
      add 0 harm +padded → reflect
      hearts 1 → reflect
      hoists 2 → reflect
    proof
      cert 2 → reflect
      whole 0 harm +kept → (more ? lantern : reflect)
      link 1 → reflect
      own 3 → reflect
    reflect
      holly 1 harm → (padded ? asked : loveday)
      model 0 +borrowed → asked
      question 3 → (padded ? asked : loveday)
      keeper 1 harm → (padded ? asked : loveday)
    lantern: breach
    asked
      week 1 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? short : jenifer))))
      stand 0 harm → sea-view
      part 2 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? short : jenifer))))
      own 3 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? short : jenifer))))
    loveday
      warn 1 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? (shamed ? later : (rung ? light : later)) : jenifer))))
      hour 3 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? (shamed ? later : (rung ? light : later)) : jenifer))))
      link 2 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? (shamed ? later : (rung ? light : later)) : jenifer))))
      private 1 → (more ? lantern : (pasted ? jenifer : (told ? jenifer : (down ? (shamed ? later : (rung ? light : later)) : jenifer))))
    sea-view: breach
    jenifer: poor
    short: poor
    light: good
    later: good

    64816 plays through 1267 places
    good: 14904 plays, 7 to 24 points
    poor: 39420 plays, 4 to 22 points
    breach: 10492 plays, 2 to 18 points
    pass mark 19
    best: doubt theme tell-host home split own question hour
    worst: heart ours more app all add model stand
    "
  `)
})

test('The borrowed name, as its plays', () => {
  expect(story('borrowed-name')).toMatchInlineSnapshot(`
    "
    memo-fourteen
      send 0 harm +fed reach 1 → nine-minutes
      follow 1 harm +follows → nine-minutes
      rename 3 → nine-minutes
      pocket 2 → nine-minutes
    nine-minutes
      out 3 +locked → (fed ? word-for-word : memo-sixteen)
      up 1 harm → (fed ? word-for-word : memo-sixteen)
      word 0 harm +password → (fed ? word-for-word : memo-sixteen)
      dark 2 +locked → (fed ? word-for-word : memo-sixteen)
    word-for-word
      own 3 +told → clive-was
      beg 1 harm → clive-was
      erase 0 harm → clive-was
      nev 2 → clive-was
    memo-sixteen
      friends 1 harm +spread reach 9 → clive-was
      tell 3 +told → clive-was
      nev 2 → clive-was
      vouch 0 harm +vouched reach unknown → clive-was
    clive-was
      plain 3 +sorry → one-sheet
      anyone 0 harm → one-sheet
      promise 1 harm → one-sheet
      fetch 2 +sorry → one-sheet
    one-sheet
      blame 0 harm +shielded → plums
      deny 0 harm → plums
      time 2 +candid → plums
      open 3 +candid → plums
    plums
      lend 0 harm +lent → again
      hush 1 harm +hushed → again
      walk 3 +walked → (candid ? matron : again)
      first 2 → (candid ? matron : again)
    again
      name 1 harm → (lent ? found : (candid ? twenty-to-four : found))
      start 3 → (lent ? twenty-to-four : (hushed ? twenty-to-four : (fed ? clive : long-road)))
      shut 0 harm → (shielded ? (hushed ? in-your-name : found) : found)
    matron
      never 0 harm → (fed ? clive : long-road)
      chairs 3 → (fed ? clive : (password ? long-road : (vouched ? long-road : memo-one)))
      regret 2 → (fed ? clive : (password ? long-road : (vouched ? long-road : memo-one)))
      grief 1 harm → (fed ? clive : (password ? long-road : (vouched ? long-road : memo-one)))
    found: breach
    twenty-to-four: poor
    in-your-name: breach
    clive: poor
    long-road: good
    memo-one
      own 1 harm +snapped reach unknown → long-road
      wall 2 → (spread ? long-road : (walked ? (sorry ? looking-is-free : long-road) : long-road))
      account 1 → (spread ? long-road : (walked ? (sorry ? looking-is-free : long-road) : long-road))
      page 3 reach unknown → (spread ? long-road : (walked ? (sorry ? looking-is-free : long-road) : long-road))
    looking-is-free: good

    17200 plays through 2487 places
    good: 7728 plays, 5 to 24 points
    poor: 3840 plays, 3 to 19 points
    breach: 5632 plays, 0 to 16 points
    pass mark 21
    best: rename out tell plain open walk chairs page
    worst: send word erase anyone blame lend shut
    "
  `)
})

test('What I saw last night, as its plays', () => {
  expect(story('cot-side')).toMatchInlineSnapshot(`
    "
    table
      wait 1 harm → stop
      ring 3 +early → grainne
      sticker 1 harm +sticker → stop
      ask 0 harm +shared reach 14 → heights
    stop
      grand 0 harm → orla
      bus 1 harm → orla
      unpin 2 → orla
      ring 3 +together → orla
    grainne
      together 3 +together → orla
      alone 2 → orla
      promise 0 harm +promised → orla
      later 1 harm → orla
    heights
      page 0 harm +posted reach unknown → orla
      keep 2 → orla
      own 3 +early → orla
      delete 1 harm → orla
    orla
      gerard 1 harm → gerard
      quiet 0 harm → list
      tell 3 +told → gifty
      what 2 +told → gifty
    gerard
      take 0 harm → note
      usha 3 +told +policy → note
      donna 2 +told → note
      between 1 harm → note
    list
      own 3 → note
      self 2 → note
      deny 0 harm +denied → note
      her 1 harm → note
    gifty
      donna 1 harm → note
      post 0 harm +posted reach unknown → note
      rotten 1 harm → note
      usha 3 +policy → note
    note
      facts 3 +honest → bridge
      kind 2 → bridge
      blur 0 harm +hid → bridge
      copy 1 harm reach unknown → bridge
    bridge
      write 1 → (hid ? legible : (posted ? (honest ? copies : page) : (denied ? (honest ? copies : legible) : (told ? again : three))))
      blame 0 harm +blamed → (hid ? legible : (posted ? (honest ? copies : page) : (denied ? (honest ? copies : legible) : (told ? again : three))))
      space 2 → (hid ? legible : (posted ? (honest ? copies : page) : (denied ? (honest ? copies : legible) : (told ? again : three))))
      go 3 +friend → (hid ? legible : (posted ? (honest ? copies : page) : (denied ? (honest ? copies : legible) : (told ? again : three))))
    three: poor
    legible: breach
    again
      wise 1 → (policy ? (worded ? (friend ? (early ? (shared ? walls : caught) : walls) : walls) : walls) : three)
      word 3 +worded → (policy ? (worded ? (friend ? (early ? (shared ? walls : caught) : walls) : walls) : walls) : three)
      mine 2 → (policy ? (worded ? (friend ? (early ? (shared ? walls : caught) : walls) : walls) : walls) : three)
      hers 0 harm → (policy ? (worded ? (friend ? (early ? (shared ? walls : caught) : walls) : walls) : walls) : three)
    copies: poor
    page: breach
    walls: good
    caught: good

    8416 plays through 885 places
    good: 2160 plays, 6 to 21 points
    poor: 4744 plays, 3 to 19 points
    breach: 1512 plays, 0 to 15 points
    pass mark 17
    best: ring together tell usha facts go word
    worst: ask page quiet deny blur blame
    "
  `)
})

test('Gifts in the DMs, as its plays', () => {
  expect(story('gift-card')).toMatchInlineSnapshot(`
    "
    feast
      office 1 harm +took reach 1 → kettle
      noted 3 +early +noted reach 1 → ten-oclock
      feast 0 harm +took reach 1 → kettle
      back 2 reach 1 → ten-oclock
    kettle
      loan 0 harm +money reach 1 → (line ? beans : photo)
      books 1 harm +company reach 1 → (line ? beans : photo)
      tell 3 +noted +line reach 1 → (line ? beans : photo)
      both 2 reach 1 → (line ? beans : photo)
    ten-oclock
      chat 0 harm +company reach 1 → (line ? beans : photo)
      stop 2 reach 1 → (line ? beans : photo)
      leave 1 harm +cold → (line ? beans : photo)
      line 3 +line reach 1 → (line ? beans : photo)
    photo
      move 3 +noted +line reach 1 → sheets
      advise 0 harm +advised +company reach 1 → sheets
      drive 1 harm +company → sheets
      morning 2 reach 1 → sheets
    beans
      all 2 → sheets
      back 3 +noted → sheets
      box 1 harm +took → sheets
      hold 1 harm → sheets
    sheets
      help 3 +helped → notes
      lend 0 harm +money → notes
      no 2 → notes
      fund 0 harm +money +fund reach unknown → notes
    notes
      line 0 harm +leaned → exhibit
      out 1 harm → exhibit
      both 2 → exhibit
      alone 3 +asked → exhibit
    exhibit
      nerys 0 harm → (took ? lettered : (money ? lettered : (leaned ? lettered : statement)))
      clear 0 harm +hid → (took ? lettered : (money ? lettered : (leaned ? lettered : respite)))
      whole 3 → (money ? respite : (leaned ? respite : (early ? (took ? statement : (company ? statement : table)) : statement)))
      ring 1 harm +rang → (money ? lettered : (leaned ? lettered : statement))
    lettered: breach
    respite: poor
    statement
      asked 1 harm → (took ? (noted ? respite : lettered) : heard)
      full 3 → (took ? (noted ? heard : (line ? heard : respite)) : heard)
      post 0 harm +posted reach unknown → (took ? lettered : quiet)
      patch 1 harm → quiet
    table
      say 3 → (asked ? adra : heard)
      nerys 1 harm → heard
      notes 2 → heard
      hand 1 harm → quiet
    heard: good
    quiet: poor
    adra: good

    6652 plays through 2386 places
    good: 1290 plays, 6 to 21 points
    poor: 2518 plays, 3 to 19 points
    breach: 2844 plays, 0 to 16 points
    pass mark 17
    best: noted line back help alone whole say
    worst: feast loan advise lend line nerys
    "
  `)
})

test('The induction talk, as its plays', () => {
  expect(story('induction-talk')).toMatchInlineSnapshot(`
    "
    slide-two
      keep 0 harm +feared → slide-four
      number 1 harm +feared → slide-four
      purpose 3 → slide-four
      cut 2 → slide-four
    slide-four
      responsible 3 → slide-six
      soften 1 harm +banned → slide-six
      keep 0 harm +banned → slide-six
      delete 2 → slide-six
    slide-six
      names 1 harm → slide-eight
      meaning 2 → slide-eight
      keep 0 harm → slide-eight
      wide 3 +wide → slide-eight
    slide-eight
      cut 2 → slide-eleven
      date 3 → slide-eleven
      more 1 harm +undated → slide-eleven
      keep 0 harm +undated → slide-eleven
    slide-eleven
      bar 1 harm +named +barred reach 48 → urn
      keep 0 harm +named reach 48 → urn
      invent 3 → slide-twelve
      cut 2 → slide-twelve
    urn
      down 3 reach 48 → put-right
      click 2 harm reach 48 → put-right
      kind 0 harm reach unknown → on-record
      go-on 1 harm reach unknown → on-record
    slide-twelve
      keep-off 1 harm → (wide ? (banned ? thumb : hand-up) : (feared ? episode : (doors ? isha-asks : episode)))
      doors 3 +doors → (wide ? (banned ? thumb : hand-up) : (feared ? episode : (doors ? isha-asks : episode)))
      think 2 → (wide ? (banned ? thumb : hand-up) : (feared ? episode : (doors ? isha-asks : episode)))
      covered 0 harm → (wide ? (banned ? thumb : hand-up) : (feared ? episode : (doors ? isha-asks : episode)))
    put-right: poor
    on-record: breach
    episode
      take-down 1 harm reach 212 → on-record
      report 2 harm reach 212 → put-right
      together 3 reach 212 → put-right
      run 0 harm reach 900 → on-record
    hand-up
      share 3 → graham
      never 2 → graham
      adult 1 harm → graham
      rest 0 harm +left → graham
    thumb
      safest 0 harm +left → graham
      quiet 2 harm → graham
      ask 1 harm +left → graham
      recall 3 → graham
    isha-asks
      stop 1 harm +hushed → gone-quiet
      ring 3 → (banned ? gone-quiet : half)
      send 2 → (banned ? gone-quiet : half)
      fine 0 harm +waved reach 212 → on-record
    graham
      list 2 → (left ? gone-quiet : half)
      back 0 harm +sent reach 60 → version-nine
      swap 1 harm → version-nine
      sit 3 → (left ? gone-quiet : version-ten)
    gone-quiet: poor
    half: good
    version-nine: poor
    version-ten: good

    16384 plays through 355 places
    good: 2752 plays, 9 to 24 points
    poor: 9728 plays, 2 to 22 points
    breach: 3904 plays, 0 to 17 points
    pass mark 21
    best: purpose responsible wide date invent doors share sit
    worst: keep keep keep keep keep kind
    "
  `)
})

test('The refusenik’s inbox, as its plays', () => {
  expect(story('managers-inbox')).toMatchInlineSnapshot(`
    "
    letter
      tray 0 harm +waited +rough → gull
      ring 3 → gull
      home 1 harm +home +rough → gull
      word 1 harm +warned +rough → gull
    gull
      enid 0 harm +alias +rough → spaniel
      paper 1 harm → (warned ? tidied : page)
      comms 2 → (warned ? tidied : page)
      own 3 +learned → (warned ? tidied : page)
    spaniel
      own 3 +kept → plan
      fade 1 harm +hid → plan
      answer 0 harm +hid → plan
      laugh 1 harm → plan
    page
      down 1 harm +rough → plan
      group 0 harm +rough reach 17 → plan
      log 3 +kept → plan
      ink 2 +kept → plan
    tidied
      prints 1 harm → plan
      back 3 +kept → plan
      relief 0 harm → plan
      search 2 → plan
    plan
      terms 3 → jonty
      worst 1 harm +narrow +rough → jonty
      trawl 1 harm +rough → jonty
      solo 2 → jonty
    jonty
      drop 0 harm +dropped +rough → (hid ? not-enid : knock)
      prove 1 harm +rough → (hid ? not-enid : (kept ? (narrow ? knock : garden) : knock))
      aside 2 +rough → (hid ? not-enid : (kept ? (narrow ? knock : garden) : knock))
      check 3 → (hid ? not-enid : (kept ? (narrow ? knock : garden) : knock))
    knock
      accept 0 harm +rough → (dropped ? folder : weigh)
      rota 1 harm +rough → (dropped ? folder : weigh)
      ask 3 +heard +rough → weigh
      wait 2 +rough → (dropped ? folder : weigh)
    garden
      team 0 harm +rough → weigh
      write 2 +heard → weigh
      see 3 +heard → weigh
      leave 1 harm → weigh
    not-enid: breach
    folder: breach
    weigh
      slips 0 harm +slips → (heard ? blurred : folder)
      split 3 → (heard ? refer : brown-envelope)
      one 1 harm → (heard ? blurred : brown-envelope)
      impact 2 +rough → (heard ? refer : brown-envelope)
    blurred: poor
    refer
      test 3 +joyce → (rough ? in-pencil : page-a-day)
      hands 2 → (rough ? in-pencil : page-a-day)
      now 1 harm +sent +rough → (rough ? in-pencil : page-a-day)
      shake 0 harm +shook → blurred
    brown-envelope: poor
    in-pencil: good
    page-a-day: good

    19174 plays through 1197 places
    good: 6726 plays, 8 to 24 points
    poor: 9857 plays, 4 to 21 points
    breach: 2591 plays, 1 to 16 points
    pass mark 20
    best: ring own log terms check see split test
    worst: tray enid answer worst drop
    "
  `)
})

test('The new app, as its plays', () => {
  expect(story('new-app')).toMatchInlineSnapshot(`
    "
    bus
      yes 1 harm +lit reach unknown → cat
      friends 1 harm +lit reach unknown → cat
      off 3 → cat
    cat
      show 3 → ten-seconds
      warn 2 +loose → ten-seconds
      each 1 harm +loose → ten-seconds
    ten-seconds
      leave 1 harm → tablet
      after 3 → tablet
      film 0 harm +filmed reach unknown → captions
    tablet
      ease 0 harm → bridlington
      swipe 1 harm → bridlington
      straight 3 → (lit ? eleven : (loose ? eleven : sideboard))
    captions
      own 3 → bridlington
      phone 1 harm → twice-a-day
      down 0 harm → twice-a-day
    bridlington: poor
    eleven: good
    twice-a-day: breach
    sideboard: good

    81 plays through 31 places
    good: 18 plays, 6 to 12 points
    poor: 45 plays, 3 to 10 points
    breach: 18 plays, 2 to 7 points
    pass mark 10
    best: off show after straight
    worst: yes each film down
    "
  `)
})

test('Paid partnership, as its plays', () => {
  expect(story('paid-partnership')).toMatchInlineSnapshot(`
    "
    puffin
      families 0 harm +box +families → scarf
      box 1 +box → scarf
      ask 2 → scarf
      olive 3 +told → scarf
    scarf
      parisa 2 +box → sum
      picture 1 harm +post +box reach 31000 → sum
      back 3 +told → sum
      bank 1 harm +box → sum
    sum
      advert 3 +told +declared reach 31000 → (post ? how-long : asked)
      small 1 harm +post +paid reach 31000 → (post ? how-long : asked)
      tip 0 harm +post +paid +hidden reach 31000 → (post ? how-long : asked)
      no 3 → (post ? how-long : asked)
    asked
      heart 0 harm +late reach unknown → april
      open 3 reach unknown → april
      private 1 harm +late → april
      signpost 2 reach unknown → april
    how-long
      fortnight 0 harm +late reach unknown → april
      signpost 2 reach unknown → april
      whole 3 +corrected reach unknown → april
      remove 1 harm +late reach 31000 → april
    april
      show 3 +told → (late ? (post ? row-three : row-eleven) : (hidden ? row-three : roz))
      hint 0 harm +signed +live reach unknown → row-three
      strike 1 +signed → (late ? row-three : page-four)
      clear 2 +cleared → (late ? (post ? row-three : row-eleven) : (hidden ? row-three : roz))
    row-eleven
      unfair 1 harm reach unknown → quiet-page
      others 0 harm +blamed reach unknown → quiet-page
      press 2 +told reach unknown → (late ? what-it-cost : said)
      account 3 reach unknown → (late ? what-it-cost : (box ? said : (left ? said : (told ? paid-in-full : said))))
    row-three
      deny 0 harm reach unknown → (post ? trust-score : (live ? trust-score : (hidden ? trust-score : quiet-page)))
      sorry 2 reach unknown → (late ? what-it-cost : (live ? what-it-cost : (hidden ? quiet-page : said)))
      account 3 +told reach unknown → (late ? what-it-cost : (live ? what-it-cost : (hidden ? what-it-cost : said)))
      wait 1 harm reach unknown → (late ? trust-score : (live ? trust-score : (hidden ? trust-score : quiet-page)))
    roz
      ring 3 → (post ? row-three : row-eleven)
      warn 1 harm +left reach unknown → (post ? row-three : row-eleven)
      soothe 0 harm +left → (post ? row-three : row-eleven)
      down 2 → (post ? row-three : row-eleven)
    page-four
      label 0 harm +live reach unknown → row-three
      hold 0 harm +hidden reach unknown → row-three
      withdraw 3 +told → row-three
      ill 1 harm → row-three
    quiet-page: poor
    what-it-cost: poor
    trust-score: breach
    said: good
    paid-in-full: good

    7936 plays through 1247 places
    good: 1920 plays, 8 to 21 points
    poor: 3728 plays, 3 to 19 points
    breach: 2288 plays, 1 to 16 points
    pass mark 17
    best: olive back advert open show ring account
    worst: families picture tip fortnight hint deny
    "
  `)
})

test('The challenge, as its plays', () => {
  expect(story('the-challenge')).toMatchInlineSnapshot(`
    "
    tag
      joke 0 harm +joked reach 1900 → repost
      lead 3 +met → repost
      scold 1 harm reach 1900 → repost
      message 2 reach 1 → repost
    repost
      share 0 harm +fed reach unknown → report
      line 2 +slow → report
      comment 1 harm +loud reach unknown → report
      ring 3 → report
    report
      again 3 → (joked ? stairs : (fed ? stairs : (loud ? stairs : drop-in)))
      save 1 harm +copied → (joked ? stairs : (fed ? stairs : (loud ? stairs : drop-in)))
      crowd 0 harm +fed reach unknown → (joked ? stairs : (fed ? stairs : (loud ? stairs : drop-in)))
      leave 1 harm +waited → (joked ? stairs : (fed ? stairs : (loud ? stairs : drop-in)))
    stairs
      ankle 0 harm +promised → asked
      stay 3 → parents
      home 1 harm → parents
      doctor 2 → parents
    drop-in
      promise 0 harm +promised → asked
      listen 1 harm +untold → parents
      straight 3 → parents
      ring 2 → parents
    asked
      tell 3 → (met ? knock : unread)
      hint 1 harm +half → (met ? knock : unread)
      keep 0 harm +kept → (met ? knock : unread)
    parents
      letter 1 harm +named reach unknown → (met ? knock : unread)
      settle 0 harm +aired reach unknown → (met ? knock : unread)
      hold 2 reach unknown → (met ? knock : unread)
      write 3 reach unknown → (met ? knock : unread)
    unread
      dial 3 → (kept ? not-in-file : trudy)
      answer 0 harm +hurt → (kept ? not-in-file : trudy)
      harriet 2 → (kept ? not-in-file : trudy)
      arch 1 harm +hurt → (kept ? not-in-file : trudy)
    knock
      mam 1 harm +hurt → (kept ? not-in-file : trudy)
      wait 2 → (kept ? not-in-file : trudy)
      dial 3 → (kept ? not-in-file : trudy)
      post 0 harm +hurt reach unknown → (kept ? not-in-file : trudy)
    trudy
      alone 2 → (aired ? known : (hurt ? sixty-phones : (joked ? herons : (fed ? herons : (half ? herons : page)))))
      both 3 → (aired ? known : (hurt ? sixty-phones : (joked ? herons : (fed ? herons : (half ? herons : page)))))
      source 1 harm +unsaid → (aired ? known : (joked ? not-in-file : herons))
      quiet 0 harm → (aired ? known : not-in-file)
    not-in-file: breach
    herons: poor
    sixty-phones: poor
    known: breach
    page
      kettle 3 reach unknown → (promised ? late : (loud ? late : (named ? late : (copied ? late : (waited ? late : (untold ? late : (met ? kettle : late)))))))
      plates 0 harm +plates reach unknown → herons
      signs 1 harm reach unknown → herons
      rest 2 → late
    late: good
    kettle: good

    17832 plays through 2622 places
    good: 2160 plays, 11 to 24 points
    poor: 8824 plays, 3 to 22 points
    breach: 6848 plays, 0 to 18 points
    pass mark 21
    best: lead ring again straight write dial both kettle
    worst: joke share crowd ankle keep answer
    "
  `)
})
