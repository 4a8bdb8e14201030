import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { findGenre } from '#import/classification.ts'
import { findCovers } from '#import/covered-years.ts'
import { findValidity } from '#import/validity.ts'
import { toDocumentNumber } from '#domain/document-number.ts'
import { anImportContext } from '../../setup/import-context.ts'

const ACT = '示范区窗口办法\n（2019年3月1日通过，2019年4月2日公布）\n第一条　自2019年5月1日起施行。'

test.each([
  ['窗口办法', false],
  ['窗口办法(2019-04-02)', false],
  ['窗口办法(2019-03-01)', false],
  ['窗口办法2019年5月1日', false],
  ['窗口办法(2021-06-01)', true],
  ['窗口办法2018年6月1日', true],
])('the day in the name %s makes the day of creation doubtful: %s', (name, isDoubtful) => {
  const { metadata } = importDocument(readTextSource(ACT), name, anImportContext())
  expect(metadata.values['created']).toBe('2019-04-02')
  expect(metadata.unconfirmed.includes('created')).toBe(isDoubtful)
})

test.each([
  ['本办法自2026年3月1日零时起施行，有效期伍年。', { from: '2026-03-01', until: '2031-02-28' }],
  [
    '本办法自2026年1月1日起施行，有效期截至2026年12月底。',
    { from: '2026-01-01', until: '2026-12-31' },
  ],
  ['有效期至2028年2月底。', { until: '2028-02-29' }],
  ['有效期至2028年底。', { until: '2028-12-31' }],
  [
    '本办法有效期为自施行之日起五年，自2026年5月1日起实行。',
    { from: '2026-05-01', until: '2031-04-30' },
  ],
])('%s', (sentence, days) => {
  expect(findValidity([sentence], '2025-12-20')).toEqual(days)
})

test('the note under the title says from when, unless the text names a later day', () => {
  expect(findValidity([], '2019-01-01', '2019-05-01')).toEqual({ from: '2019-05-01' })
  const own = ['本办法自2020年1月1日起施行。']
  expect(findValidity(own, '2019-01-01', '2019-05-01')).toEqual({ from: '2020-01-01' })
})

test('计划生育 is no plan', () => {
  expect(findGenre('示范区计划生育服务管理条例', [])).toBe('规定')
  expect(findCovers('示范区2024年计划生育工作总结')).toEqual([{ kind: 'summary', year: 2024 }])
})

test.each([
  '如中发〔1989〕5号',
  '参见国发〔2020〕1号',
  '（依据国发〔2020〕1号）',
  '比照示府〔2020〕1号',
])('%s only refers to a number', (line) => {
  expect(toDocumentNumber(line)).toBeUndefined()
})

test('a code may begin with the name of a town that is such a word', () => {
  expect(toDocumentNumber('如政发〔2020〕1号')).toBe('如政发〔2020〕1号')
})
