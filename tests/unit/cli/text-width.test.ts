import { expect, test } from 'vitest'
import { textWidth, wrapText } from '../../../src/cli/text-width.ts'

test.each([
  ['abc', 3],
  ['名称', 4],
  ['（a）', 5],
  ['', 0],
])('"%s" takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test('Chinese text is broken between characters, words stay whole, and no line begins with a comma', () => {
  const text = '检查全部内容，列出每个问题的位置（见 README.md）。'
  const lines = wrapText(text, 14).split('\n')
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  for (const line of lines) {
    expect(textWidth(line)).toBeLessThanOrEqual(14)
    expect(line).not.toMatch(/^[，。）]/)
  }
  expect(lines.some((line) => line.includes('README.md'))).toBe(true)
})
