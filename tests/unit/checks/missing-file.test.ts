import { expect, test } from 'vitest'
import { findMissingFiles } from '#checks/missing-file.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import type { DocumentOptions } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (options: DocumentOptions) => findMissingFiles(parseDocument(aDocument(options)))

const attachments = '\n  - file: list.xlsx\n    title: 清单\n  - file: 说明.pdf\n    title: 说明'
const body = '<Figure src="map.png" alt="地图" />\n\n见 <AttachmentLink file="list.xlsx" />。\n'

test('files that lie in the folder are accepted', () => {
  const files = ['list.xlsx', 'map.png', '说明.pdf']
  expect(faultsOf({ fields: { attachments }, body, files })).toEqual([])
})

test('missing attachments and figures are reported with the files that are there', () => {
  const issues = faultsOf({ fields: { attachments }, body, files: ['说明.pdf'] })
  expect(toLines(issues)).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：附件 "list.xlsx" 不在文档的文件夹中。把文件放进去，或改正文件名；文件夹中有：说明.pdf。[missing-file]
    content/notices/office-move/index.mdx:18  错误：图片 "map.png" 不在文档的文件夹中。把文件放进去，或改正文件名；文件夹中有：说明.pdf。[missing-file]"
  `)
})

test('a missing recording is reported, and one that is there accepted', () => {
  const fields = { audio: '{ file: reading.mp3 }' }
  expect(faultsOf({ fields, files: ['reading.mp3'] })).toEqual([])
  expect(toLines(faultsOf({ fields }))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  错误：录音 "reading.mp3" 不在文档的文件夹中。把文件放进文档的文件夹。[missing-file]"`,
  )
})

test('an empty folder is not listed', () => {
  const issues = faultsOf({ body: '<Figure src="map.png" alt="地图" />' })
  expect(issues).toMatchObject([{ fix: '把文件放进文档的文件夹。' }])
})

test('a link to a file that is no attachment is reported, with the attachments that there are', () => {
  const fields = { attachments: '[{ file: list.xlsx, title: 清单 }]' }
  const link = '见 <AttachmentLink file="other.xlsx" />。'
  const files = ['list.xlsx', 'other.xlsx']
  expect(toLines(faultsOf({ fields, files, body: link }))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:14  错误：附件 "other.xlsx" 没有列在文档信息的 attachments 中。已列出：list.xlsx。[missing-file]"`,
  )
  expect(faultsOf({ files, body: link })).toMatchObject([{ fix: '在文档信息中加上 attachments。' }])
})
