import { expect, test } from 'vitest'
import { joinPdfLines } from '#import/pdf-lines.ts'

test.each([
  ['第一章\n总则\n第一条 窗口应当开放。', '第一章　总则\n第一条 窗口应当开放。'],
  ['第一章\n\n总　则\n第一条 窗口。', '第一章　总　则\n第一条 窗口。'],
  ['第二节\n受理\n第三条 窗口。', '第二节　受理\n第三条 窗口。'],
  ['第一章\n第一条 窗口应当开放。', '第一章\n第一条 窗口应当开放。'],
  ['第一章 总则\n窗口应当开放。', '第一章 总则\n窗口应当开放。'],
])('the name of a chapter comes back to its number: %j', (text, joined) => {
  expect(joinPdfLines(text)).toBe(joined)
})
