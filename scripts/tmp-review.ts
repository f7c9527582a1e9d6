import { checkScenario, say } from '#lib/scenario/check.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { walk } from '#lib/scenario/walk.ts'
import { tell, remember, branches } from '#lib/scenario/machine.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { scenarios } from '#scenarios/index.ts'
import { standard, statement } from '#lib/sources/cite.ts'
const [mode, id, ...picks] = process.argv.slice(2)
for (const s of scenarios) {
  if (id && s.id !== id) continue
  if (mode === 'check') {
    const problems = checkScenario(s)
    console.log(s.id, shapeHash(s), 'problems', problems.length)
    problems.forEach((p) => console.log('  ' + say(p)))
    for (const [sid, scene] of Object.entries(s.scenes)) {
      if (isEnding(scene)) continue
      const ls = Object.values(scene.choices).map((c) => c.label.length)
      if (Math.max(...ls) > 1.33 * Math.min(...ls)) console.log('  labels', sid, ls.join(' '))
      const th = new Set(Object.values(scene.choices).flatMap((c) => c.standards.map((x) => standard(x).theme)))
      console.log('  ', sid, [...th].sort().join(','))
    }
  }
  if (mode === 'play') {
    let scene = s.start as string, marks: readonly string[] = []
    for (const pick of [...picks, '']) {
      const sc = s.scenes[scene]!
      console.log(`\n## ${scene}: ${sc.title} [${marks.join(' ')}]\n` + tell(sc.text, marks).join('\n'))
      if (isEnding(sc)) { console.log('ENDING', sc.ending, '|', sc.outcome); break }
      const c = sc.choices[pick]
      if (!c) { console.log('?', Object.keys(sc.choices)); break }
      console.log(`> ${pick} (${c.score}): ${c.label}\n= ${c.consequence}`)
      marks = remember(s, marks, c)
      scene = branches(c.goto).find((b) => b.has.every((m) => marks.includes(m)) && !b.lacks.some((m) => marks.includes(m)))!.to
    }
  }
  if (mode === 'variants') {
    // every distinct telling of each scene over all places
    const g = walk(s)
    const seen = new Map<string, Set<string>>()
    for (const p of Object.values(g.places)) {
      const t = tell(s.scenes[p.scene]!.text, p.marks).join('\n')
      const k = p.scene + '\n' + t
      if (!seen.has(k)) seen.set(k, new Set())
      seen.get(k)!.add('[' + p.marks.join(' ') + ']')
    }
    for (const [k, m] of seen) console.log('\n## ' + k + '\n   ← ' + [...m].join(' '))
  }
}
