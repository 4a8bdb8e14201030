import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBrokenLinks } from '#checks/broken-link.ts'
import { createAnchorReader } from '#checks/anchors.ts'
import { findLinks } from '#checks/links.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import type { ParsedDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const attachments = '[{ file: 任务清单.xlsx, title: 清单 }]'
const target = parseDocument(
  aDocument({
    collection: 'policies',
    slug: 'measures',
    body: '## 第一章 总则\n\n第三条　本办法自发布之日起施行。\n',
  }),
)
const faultsOf = (body: string) =>
  findFaults([parseDocument(aDocument({ body, fields: { attachments } })), target])
const findFaults = (documents: ParsedDocument[]) =>
  findBrokenLinks(
    documents.map((document) => ({ file: document.file, links: findLinks(document) })),
    createAnchorReader(),
    {
      movedTo: (id) => (id === 'policies/old' ? 'policies/measures' : undefined),
      isWithdrawn: (id) => id === 'policies/gone',
    },
  )

test.each([
  '../../policies/measures/',
  '../../policies/measures/#第三条',
  '../office-move/',
  '../../policies/gone/',
  '任务清单.xlsx',
  'https://example.com/nothing',
  '//example.com/nothing',
  'mailto:office@example.com',
])('a link to %s is accepted', (url) => {
  expect(faultsOf(`[链接](${url})`)).toEqual([])
})

test.each(['#一', '#%E4%B8%80', '#一-1'])('a link within the page to %s is accepted', (url) => {
  expect(faultsOf(`## 一、总则\n\n见[上文](${url})。\n`)).toEqual([])
})

test('a link to an anchor that its page does not have is reported, here and elsewhere', () => {
  const body = '[上文](#二)，[办法](../../policies/measures/#第四条)，[乱码](#%)\n'
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:14  错误：链接 "#二" 中的位置 #二 在页面上没有。在预览中打开那个页面，点标题或段落旁的链接符号，从地址栏复制 # 以后的部分。[broken-link]
    content/notices/office-move/index.mdx:14  错误：链接 "../../policies/measures/#第四条" 中的位置 #第四条 在页面上没有。在预览中打开那个页面，点标题或段落旁的链接符号，从地址栏复制 # 以后的部分。[broken-link]
    content/notices/office-move/index.mdx:14  错误：链接 "#%" 中的位置 #% 在页面上没有。在预览中打开那个页面，点标题或段落旁的链接符号，从地址栏复制 # 以后的部分。[broken-link]"
  `)
})

test('a page that cannot be read has no anchors to miss', () => {
  const broken = parseDocument(aDocument({ slug: 'broken', body: '<' }))
  const file = parseDocument(aDocument({ body: '[它](../broken/#一)' }))
  expect(findFaults([file, broken])).toEqual([])
})

test('a link that leads to no document and no attachment is reported', () => {
  const body = '见[办法](../../policies/nothing/)。\n\n[a]: 附件.xlsx\n'
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:14  错误：链接 "../../policies/nothing/" 打不开。本站文档写成 ../../栏目文件夹/文档文件夹/（末尾有 /），附件写文件名。[broken-link]
    content/notices/office-move/index.mdx:16  错误：链接 "附件.xlsx" 打不开。本站文档写成 ../../栏目文件夹/文档文件夹/（末尾有 /），附件写文件名。[broken-link]"
  `)
})

test.each([
  ['from the root, which is another one under a path', '/policies/measures/'],
  ['without the slash at the end', '../../policies/measures'],
  ['out of the site', '../../../policies/measures/../..'],
  ['disguised as a relative one', '&#92;&#92;example.com/policies/measures/'],
  ['that is no address', '&#92;&#92;['],
  ['to nothing', ''],
])('a link %s is reported', (_, url) => {
  expect(faultsOf(`[链接](${url})`)).toHaveLength(1)
})

test('no address stops the check', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (address) => {
      const file = aDocument({ fields: { attachments } })
      const link = { type: 'link', url: address, children: [] } as never
      expect(() => findFaults([{ file, nodes: [link], faults: [] }])).not.toThrow()
    }),
  )
})

test('a link to a draft is reported, because no build has its page', () => {
  const draft = aDocument({ collection: 'policies', slug: 'draft', fields: { draft: 'true' } })
  const file = aDocument({ body: '[草稿](../../policies/draft/)' })
  const issues = findFaults([parseDocument(file), parseDocument(draft)])
  expect(issues.map(({ rule }) => rule)).toEqual(['broken-link'])
})

test('a link to a document that moved is reported with its new address', () => {
  expect(toLines(faultsOf('[办法](../../policies/old/#第三条)'))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:14  提醒：链接 "../../policies/old/#第三条" 的文档已移动。改成 ../../policies/measures/#第三条。[broken-link]"`,
  )
})
