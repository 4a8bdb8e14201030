import { describe, expect, test } from 'vitest'
import { findRunTogetherLines } from '#checks/run-together-lines.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { readContent } from '#files/content.ts'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { aDocument } from '../../factories/document.ts'

const faultsOf = (body: string) => {
  const file = aDocument({ body })
  return findRunTogetherLines(parseDocument(file)).map(
    ({ line, problem }) => `${line - file.bodyLine + 1} ${problem}`,
  )
}

const fix = (body: string) => {
  const file = aDocument({ body })
  return fixMechanically(file).slice(file.source.length - body.length)
}

const PASTED = '各街道办事处：\n现将有关事项通知如下。\n一、提高认识\n各单位要高度重视。\n'

test('lines that were pasted without empty ones are one fault, with its first line', () => {
  expect(faultsOf(`甲。\n\n${PASTED}\n乙。\n丙。\n`)).toEqual([
    '4 这一行和上一行之间没有空行，两行会连成一段。',
    '9 这一行和上一行之间没有空行，两行会连成一段。',
  ])
})

test('a line that may go on or begin anew is one', () => {
  expect(faultsOf('甲公司\n乙公司\n')).toEqual([
    '2 这一行和上一行之间没有空行，看不出是不是同一段。',
  ])
})

test('text under a table is one', () => {
  expect(faultsOf('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n表下的文字。\n')).toEqual([
    '4 这一行紧接在表格下面，会变成表格的一行。',
  ])
})

test.each([
  '为了推进城\n市更新工作，请按land\nreform要求办理。\n',
  '甲。  \n乙。\\\n丙。\n',
  '- 甲\n- 乙\n\n1. 丙\n2. 丁\n\n> 引\n> 文。\n\n| 甲 |\n| --- |\n| 乙 |\n\n## 一、丙\n丁。\n',
  '| 甲 | 乙 |\n| 1 | 2 |\n',
  '甲段\n---\n乙段。\n',
  '见<AttachmentLink\nfile="a.csv" />。\n',
])('%j holds none', (body) => {
  expect(faultsOf(body)).toEqual([])
})

test('the demonstration holds none', () => {
  const { documents } = readContent()
  expect(documents.flatMap((file) => findRunTogetherLines(parseDocument(file)))).toEqual([])
})

describe('--fix', () => {
  test.each([
    [PASTED, '各街道办事处：\n\n现将有关事项通知如下。\n\n一、提高认识\n\n各单位要高度重视。\n'],
    ['1.第一项。\n2.第二项。\n', '1.第一项。\n\n2.第二项。\n'],
    ['- 甲\n- 乙\n以上。\n', '- 甲\n- 乙\n\n以上。\n'],
    ['> 甲。\n> 乙。\n', '> 甲。\n>\n> 乙。\n'],
    ['甲。\r\n乙。\r\n', '甲。\r\n\r\n乙。\r\n'],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n表下。\n',
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n表下。\n',
    ],
    ['甲(一),乙。\n丙(二)。\n', '甲（一），乙。\n\n丙（二）。\n'],
  ])('puts empty lines between: %j', (body, fixed) => {
    expect(fix(body)).toBe(fixed)
    expect(faultsOf(fixed)).toEqual([])
  })
})
