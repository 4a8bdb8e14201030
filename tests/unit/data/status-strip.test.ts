import { describe, expect, test } from 'vitest'
import { MOST_LINKS, toStateWords, toStatusStrip } from '#data/status-strip.ts'
import type { StripSource } from '#data/status-strip.ts'
import type { ValidityStatus } from '#domain/validity.ts'

const aStatus = (fields: Partial<ValidityStatus> = {}): ValidityStatus => ({
  state: '现行有效',
  from: '2024-01-01',
  until: undefined,
  acts: [],
  asOf: '2026-11-22',
  ...fields,
})
const strip = (fields: Partial<StripSource> = {}) =>
  toStatusStrip({ validity: undefined, changesOn: undefined, digest: undefined, links: [], ...fields }) // prettier-ignore
const act = (note?: string) => ({ on: '2025-05-01', by: '某决定', note })

describe('the state in words', () => {
  test.each([
    [aStatus(), '现行有效'],
    [aStatus({ state: '尚未生效' }), '尚未生效'],
    [aStatus({ state: '部分失效' }), '部分失效'],
    [aStatus({ state: '已废止' }), '已废止，不再执行'],
    [aStatus({ state: '已失效' }), '已失效，不再执行'],
    [aStatus({ state: '已修改', acts: [act('修改第一条、第二条')] }), '现行有效，已有2条修改'],
    [aStatus({ state: '已修改', acts: [act()] }), '现行有效，已有修改'],
    [aStatus({ state: '已修改', acts: [act(), act()] }), '现行有效，已修改2次'],
  ])('is told for %o', (status, words) => {
    expect(toStateWords(status)).toBe(words)
  })
})

test.each([
  [aStatus({ until: '2030-04-30' }), '自2024年1月1日起施行，有效期至2030年4月30日。', false],
  [aStatus({ state: '已失效', until: '2025-12-31' }), '有效期至2025年12月31日，已满。', true],
  [aStatus({ state: '已废止', acts: [act()] }), '自2025年5月1日起废止。', true],
  [aStatus({ state: '尚未生效', from: '2027-01-01' }), '自2027年1月1日起施行。', true],
])('the strip says until when %o holds', (validity, sentence, isWarning) => {
  expect(strip({ validity })).toMatchObject({ sentences: [sentence], isWarning })
})

test('a document of which there is nothing to say has no strip', () => {
  expect(strip()).toBeUndefined()
})

test('an act from outside the site is named without a link, one on the site comes with the relations', () => {
  const acts = [act('修改第一条。'), { ...act(), document: 'policies/other' }]
  expect(strip({ validity: aStatus({ state: '已修改', acts }) })?.links).toEqual([
    { label: '修改它的文件', text: '某决定（2025年5月1日起）', note: '修改第一条' },
  ])
})

test('a digest is told from the original, which is named', () => {
  const digest = {
    title: '某总结',
    source: '某局',
    published: '2024-01-26T09:30+08:00',
    compiled: '2026-11-22',
  }
  const told = strip({ digest })
  expect(told).toMatchObject({ state: '事实整理，非原文', isWarning: true })
  expect(told?.sentences.join('')).toContain(
    '原文：《某总结》，某局，2024-01-26 09:30发布。整理日期：2026-11-22。',
  )
})

test('the strip holds few links', () => {
  const links = Array.from({ length: 9 }, (_, index) => ({ label: '更正', text: String(index) }))
  expect(strip({ links })?.links).toEqual(links.slice(0, MOST_LINKS))
})

test('the first of two acts that repeal a document says since when', () => {
  const acts = [act(), { ...act(), on: '2026-01-01' }]
  expect(strip({ validity: aStatus({ state: '已废止', acts }) })?.sentences).toEqual([
    '自2025年5月1日起废止。',
  ])
})

test('a digest with a term of validity is still told from the original', () => {
  const digest = { title: '甲', source: '乙', published: '2024-01-26', compiled: '2026-11-22' }
  expect(strip({ digest, validity: aStatus() })?.state).toBe('事实整理，非原文；原文现行有效')
})
