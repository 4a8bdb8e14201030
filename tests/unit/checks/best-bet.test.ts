import { expect, test } from 'vitest'
import { findBestBetFaults } from '#checks/best-bet.ts'
import { toFormerAddresses } from '#checks/former-addresses.ts'
import { findSettingsFaults } from '#checks/settings.ts'
import { aContent } from '../../factories/content.ts'
import type { ContentOptions } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const documents = [
  aDocument({ slug: 'office-move' }),
  aDocument({ slug: 'window' }),
  aDocument({ slug: 'coming', fields: { draft: 'true' } }),
]

function check(bestBets: string, options: ContentOptions = {}): string {
  const content = aContent({ documents, bestBets, ...options })
  return toLines(findBestBetFaults(content, toFormerAddresses(content.addresses)))
}

test('documents that exist, each query once, are no fault; neither is a missing file', () => {
  const good = `- queries: [搬迁, 新地址]
  first: [notices/office-move, notices/window]
  note: 问得最多
- { queries: [窗口], first: [notices/window] }
`
  expect(check(good)).toBe('')
  const content = aContent({ bestBets: null })
  expect(findBestBetFaults(content, toFormerAddresses(content.addresses))).toEqual([])
  expect(findSettingsFaults(content)).toEqual([])
})

test('documents that are unknown, moved, withdrawn, drafts or named twice are reported on their lines', () => {
  const bestBets = `- queries: [搬迁]
  first:
    - notices/nowhere
    - notices/old
    - notices/gone
- queries: [窗口]
  first:
    - notices/coming
    - notices/window
    - notices/window
`
  const addresses = {
    redirects: '- { from: notices/old, to: notices/window, on: 2024-03-01 }\n',
    tombstones: '- { document: notices/gone, title: 通知, on: 2024-03-01, by: 更新局, why: 内容已过时 }\n', // prettier-ignore
  }
  expect(check(bestBets, addresses)).toMatchInlineSnapshot(`
    "content/search.yaml:3  错误：排在最前的文档 "notices/nowhere" 不存在。写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。[best-bet]
    content/search.yaml:4  错误：排在最前的文档 "notices/old" 已移动。改成 notices/window。[best-bet]
    content/search.yaml:5  错误：排在最前的文档 "notices/gone" 已撤下。删去这一条；有接替文件的改成接替的文件。[best-bet]
    content/search.yaml:8  提醒：排在最前的文档 "notices/coming" 还是草稿，搜索结果里没有它。等它发布后再写，或同时发布。[best-bet]
    content/search.yaml:10  错误：文档 "notices/window" 在一组里写了两次。只保留一处。[best-bet]"
  `)
})

test('a query that is written twice is reported, however it is written', () => {
  const bestBets = `- queries: [Work Plan, workplan]
  first: [notices/window]
- queries: [窗口, 搬迁（通知）]
  first: [notices/window]
- queries:
    - 窗口
    - 搬迁通知
  first: [notices/office-move]
`
  expect(check(bestBets)).toMatchInlineSnapshot(`
    "content/search.yaml:1  错误：搜索的词“workplan”和前面的“Work Plan”是同一个词。只保留一处；繁体简体、全角半角、大小写、空格、括号和引号不同的算同一个词。[best-bet]
    content/search.yaml:6  错误：搜索的词“窗口”写了两次，不知道该排哪一组。只保留一处；繁体简体、全角半角、大小写、空格、括号和引号不同的算同一个词。[best-bet]
    content/search.yaml:7  错误：搜索的词“搬迁通知”和前面的“搬迁（通知）”是同一个词，不知道该排哪一组。只保留一处；繁体简体、全角半角、大小写、空格、括号和引号不同的算同一个词。[best-bet]"
  `)
})

test.each([
  ['违建', '違建'],
  ['违建', '违 建'],
  ['违建', '“违建”'],
  ['违建', '违建（）'],
  ['旧改2.0', '舊改２．０'],
  ['深府〔2024〕5号', '深府[2024]5號'],
])('%s and %s are one query', (query, other) => {
  const bestBets = `- { queries: ['${query}'], first: [notices/window] }
- { queries: ['${other}'], first: [notices/office-move] }
`
  expect(check(bestBets)).toContain(
    `search.yaml:2  错误：搜索的词“${other}”和前面的“${query}”是同一个词，不知道该排哪一组。`,
  )
})

test.each([
  ['违建', '违章建筑'],
  ['乾元', '干元'],
  ['旧改', '旧-改'],
])('%s and %s are two queries', (query, other) => {
  expect(check(`- { queries: ['${query}', '${other}'], first: [notices/window] }\n`)).toBe('')
})

test.each(['（）', '“”', '《　》', '\u200b'])('a query of which nothing is left is reported: %s', (query) => {
  const bestBets = `- queries: [窗口, '${query}', '${query}']
  first: [notices/window]
`
  const issue = `content/search.yaml:1  错误：搜索的词“${query}”里没有可以搜索的字：空格、括号和引号不算。写上读者会输入的词，或者删去这一项。[best-bet]`
  expect(check(bestBets)).toBe([issue, issue].join('\n'))
}) // prettier-ignore

test.each([
  '- { queries: [], first: [notices/window] }',
  '- { queries: [窗口], first: [] }',
  "- { queries: [''], first: [notices/window] }",
  '- { queries: [窗口], first: [window] }',
  '- { queries: [窗口], first: [notices/a, notices/b, notices/c, notices/d] }',
  '- { queries: [窗口] }',
  '- { queries: [窗口], first: [notices/window], last: [notices/window] }',
])('%s does not satisfy the schema', (bestBets) => {
  expect(findSettingsFaults(aContent({ bestBets }))).not.toEqual([])
})
