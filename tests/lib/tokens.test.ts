import { readFileSync } from 'node:fs'
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
