import { expect, test } from 'vitest'
import { findCutTexts } from '#checks/cut-text.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const cutsOf = (fields: Record<string, string>) =>
  findCutTexts(aContent({ documents: [aDocument({ fields })] }))

test('a title that a sign cuts is reported with what is left of it', () => {
  expect(toLines(cutsOf({ title: '关于新村 #2 楼改造的通知' }))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:2  错误：“#2 楼改造的通知”不会显示：# 以后的字被当作注释，内容只剩“关于新村”。是内容的，把整段加上英文引号；是说明的，另起一行，以 # 开头。[cut-text]"`,
  )
})

test.each([
  ['a value that begins with the sign', { title: '#2楼改造' }, 2],
  ['the second line of a value', { abstract: '迁至新村\n  3 号 #2 楼' }, 12],
  ['an item of a list', { keywords: '\n  - 办公\n  - 新村 #2 楼' }, 12],
  ['a list that the comment leaves open', { keywords: '[新村 #2 楼, 地址]' }, 10],
  ['Latin words', { title: 'Plan B #2' }, 2],
  ['a tab before it', { title: '新村\t#2 楼' }, 2],
])('%s is reported on its line', (_, fields: Record<string, string>, line) => {
  expect(cutsOf(fields).map((issue) => issue.line)).toEqual([line])
})

test.each([
  { title: '"关于新村 #2 楼的通知"' },
  { title: "'关于新村 #2 楼的通知'" },
  { abstract: '|\n  新村 #2 楼' },
  { abstract: '>-\n  新村 #2 楼\n  另有 #3 楼' },
  { title: '关于新村#2楼的通知' },
  { title: '关于 C# 语言的通知' },
  { organisation: 'renewal # 更新局' },
  { created: '2025-03-01 #见落款' },
  { keywords: '# 逐行写\n  - 办公' },
  { keywords: '#逐行写\n  - 办公' },
  { title: '通知\n# 另起一行的说明' },
])('%o loses nothing', (fields: Record<string, string>) => {
  expect(cutsOf(fields)).toEqual([])
})

test('settings are looked into as well, with the line ends of Windows', () => {
  const site = SITE.replace('sponsor: 示范区', 'sponsor: 示范区 #1 ').replaceAll('\n', '\r\n')
  expect(findCutTexts(aContent({ site })).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/site.yaml:7',
  ])
})
