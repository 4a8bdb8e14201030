import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSpoken, splitSentences } from '#client/reading/sentences.ts'

const pieces = [
  '。',
  '！',
  '？',
  '；',
  '，',
  '”',
  '）',
  '\n',
  ' ',
  '一、',
  '（一）',
  '更新',
  'A',
  '3.5',
]
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((all) => all.join(''))

test('no character is lost or moved', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(splitSentences(given).join('')).toBe(given)
    }),
  )
})

test.each([
  ['一是推进更新。二是完成整备！', ['一是推进更新。', '二是完成整备！']],
  ['局长说：“要快。”会议结束。', ['局长说：“要快。”', '会议结束。']],
  ['占地3.5公顷，投资1,200万元', ['占地3.5公顷，投资1,200万元']],
  ['为什么？！（见附件。）完。', ['为什么？！', '（见附件。）', '完。']],
])('%s is split at the ends of its sentences', (given, sentences) => {
  expect(splitSentences(given)).toEqual(sentences)
})

test('a sentence that is too long for a voice is read in clauses', () => {
  const clause = '推进城市更新和土地整备工作的各个项目，'
  const parts = splitSentences(`${clause.repeat(20)}完成全年任务。`)
  expect(parts.length).toBeGreaterThan(2)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(120)
})

test('marks alone are not spoken', () => {
  expect(['——', '（）', ' ', '第1条', '完。'].filter(isSpoken)).toEqual(['第1条', '完。'])
})
