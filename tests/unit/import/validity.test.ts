import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import type { ImportAnswers } from '#import/import-context.ts'
import { readTextSource } from '#import/text-source.ts'
import { findValidity } from '#import/validity.ts'
import { anImportContext } from '../../setup/import-context.ts'

const importText = (text: string, answers: ImportAnswers = {}) =>
  importDocument(readTextSource(text), '文件', anImportContext(answers))

test.each([
  ['第十条　本办法自2024年3月1日起施行，有效期3年。', { from: '2024-03-01', until: '2027-02-28' }],
  ['本办法自印发之日起施行，有效期五年。', { until: '2029-01-25' }],
  ['从2024年2月29日起实施，有效期限为3年。', { from: '2024-02-29', until: '2027-02-28' }],
  [
    '本通知自2024年3月1日起执行。有效期至2028年12月31日。',
    { from: '2024-03-01', until: '2028-12-31' },
  ],
  [
    '现印发《管理办法》，自二〇二四年三月一日起施行。\n十、本办法有效期至2025年12月31日。',
    { from: '2024-03-01', until: '2025-12-31' },
  ],
  ['《条例》自2021年9月1日起施行，许可证有效期五年。', {}],
  ['根据《办法》（自2020年1月1日起施行，有效期3年）制定。', {}],
  [
    '本办法自2024年3月1日起施行，原《办法》（示规〔2019〕1号）自2019年1月1日起施行的规定同时废止。',
    { from: '2024-03-01' },
  ],
])('when a policy is in force: %s', (text, days) => {
  expect(findValidity(text.split('\n'), '2024-01-26')).toEqual(days)
})

test.each([
  ['本办法自2024年3月1日起施行，试行期两年。', { from: '2024-03-01', until: '2026-02-28' }],
  ['本办法自2024年3月1日起试行，试行期限为1年。', { from: '2024-03-01', until: '2025-02-28' }],
  ['本细则自印发之日起试行三年。', { until: '2027-01-25' }],
  ['依照《办法》（试行3年）执行。', {}],
  ['在三个街道试行垃圾分类，2年内推广。', {}],
])('the term of a trial: %s', (text, days) => {
  expect(findValidity(text.split('\n'), '2024-01-26')).toEqual(days)
})

test('an imported policy always leaves its validity to a person', () => {
  const text = '示范区管理办法\n第一条 申请人应当提交材料。\n第二条 自2024年3月1日起施行。'
  const { metadata } = importText(text, { collection: 'policies' })
  expect(metadata.values['validity']).toEqual({ from: '2024-03-01' })
  expect(metadata.unconfirmed).toContain('validity')
  expect(importText(text, { collection: 'plans' }).metadata.unconfirmed).not.toContain('validity')
})
