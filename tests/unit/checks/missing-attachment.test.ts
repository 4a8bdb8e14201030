import { expect, test } from 'vitest'
import { findMissingAnnounced } from '#checks/missing-attachment.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string, ...titles: string[]) => {
  const listed = titles.map((title, index) => `{ file: ${index}.pdf, title: ${title} }`)
  const fields = titles.length > 0 ? { attachments: `[${listed.join(', ')}]` } : {}
  return findMissingAnnounced(parseDocument(aDocument({ body, fields })))
}

test('announced attachments without a file are reported, each once', () => {
  const body = '申请表见附件1。\n\n附件：1. 申请表\n2. 地块清单\n'
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  提醒：正文提到“见附件1”，却没有这个附件。把附件放进文件夹，列入 attachments；不公开的写 waivers，说明理由。[missing-attachment]
    content/notices/office-move/index.mdx:16  提醒：正文提到“2. 地块清单”，却没有这个附件。把附件放进文件夹，列入 attachments；不公开的写 waivers，说明理由。[missing-attachment]"
  `)
  expect(faultsOf(body, '申请表').map(({ line }) => line)).toEqual([17])
  expect(faultsOf(body, '申请表', '地块清单')).toEqual([])
})

test.each([
  '附件：申请表',
  '附 件：申请表',
  '附件: 申请表',
  '附件：1. 申请表',
  '附件：1．申请表',
  '**附件**：申请表',
  '附件：\\1. 申请表',
  '填写申请表（附件1）。',
  '填写申请表（见附件）。',
  '申请表详见附件。',
  '清单见附表1，样式另定。',
  '名单见本办法附件一。',
  '按照附件2规定办理。',
  '附件1：申请表\n\n附件2：清单\n',
  '附件1\n\n<Signature organisation="甲" date="2025年3月1日" />\n',
])('%s announces what is missing', (body) => {
  expect(faultsOf(`正文。\n\n${body}\n`)).not.toEqual([])
})

test.each([
  ['a list whose text follows', '附件：申请表\n\n附件\n\n申请表\n\n姓名和地址。'],
  [
    'numbers whose texts follow',
    '附件：1. 甲表\n2. 乙表\n\n附件1\n\n甲表\n\n文字。\n\n附件2\n\n乙表\n\n文字。',
  ],
  ['names that are headings', '附件：1. 甲表\n2. 乙表\n\n## 甲表\n\n文字。\n\n## 乙表\n\n文字。'],
  ['a heading with number and name', '见附件1。\n\n## 附件1 申请表\n\n文字。'],
  ['Chinese numbers', '见附件一、附件二。\n\n附件1\n\n文字。\n\n附件2\n\n文字。'],
  [
    'a table that is one',
    '标准见附表1。\n\n<DataTable caption="附表1 标准">\n\n| 甲 |\n| --- |\n| 1 |\n\n</DataTable>',
  ],
  ['what was left out on purpose', '附件：印章式样（略）'],
  ['an attachment of another document', '依照《示例办法》附件2办理。'],
  ['a number of another document', '依照示更规〔2024〕1号附件2。'],
  ['parts of a machine', '锅炉的安全附件、附属仪表。'],
  ['something handed in', '附件材料一并报送。以请求书附件的形式提交。'],
  ['no word of it', '正文。'],
])('%s is not missing', (_, body) => {
  expect(faultsOf(`${body}\n`)).toEqual([])
})

test('the text version of an attachment is not another one', () => {
  const attachments =
    '[{ file: a.pdf, title: 甲 }, { file: a.txt, title: 甲的文字, textOf: a.pdf }]'
  const file = aDocument({ body: '见附件1、见附件2。\n', fields: { attachments } })
  expect(findMissingAnnounced(parseDocument(file))).toHaveLength(1)
})
