import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('dark is the same whether the device or the learner asks for it', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8')
  const declarations = (selector: string) => {
    const from = css.indexOf('{', css.indexOf(selector)) + 1
    return css.slice(from, css.indexOf('}', from)).split(';').map((line) => line.trim()).filter(Boolean)
  }
  const byDevice = declarations(":root:not([data-theme='light'])")
  expect(byDevice.length).toBeGreaterThan(20)
  expect(declarations(":root[data-theme='dark']")).toEqual(byDevice)
})

test.each(readdirSync('app/styles'))('%s closes every rule that it opens, so that no rule stands in another by mistake', (file) => {
  const open: string[] = []
  const inside: string[] = []
  const css = readFileSync(`app/styles/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, '')
  for (const [, head = '', brace] of css.matchAll(/([^{};]*)([{}])/g)) {
    if (brace === '}') open.pop()
    else {
      const around = open.at(-1)
      if (around !== undefined && !around.startsWith('@')) inside.push(`${head.trim()} in ${around}`)
      open.push(head.trim())
    }
  }
  expect(inside).toEqual([])
  expect(open).toEqual([])
})
