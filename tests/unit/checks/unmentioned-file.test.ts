import { expect, test } from 'vitest'
import { parseDocument } from '#checks/parsed-document.ts'
import { findUnmentionedFiles } from '#checks/unmentioned-file.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const files = ['list.xlsx', 'map.png', 'reading.mp3']
const body = '<Figure src="map.png" alt="地图" />\n'
const attachments = '[{ file: list.xlsx, title: 清单 }]'

const faultsOf = (fields: Record<string, string>) =>
  toLines(findUnmentionedFiles(parseDocument(aDocument({ files, body, fields }))))

test('attachments, figures and the recording are mentioned', () => {
  expect(faultsOf({ attachments, audio: '{ file: reading.mp3 }' })).toBe('')
})

test('a recording that the document does not name is reported', () => {
  expect(faultsOf({ attachments })).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:1  错误：文件夹中的 "reading.mp3" 没有在文档中提到。要公开的列入 attachments 或用 <Figure> 引用，录音写进 audio；不公开的从文件夹中删去。[unmentioned-file]"`,
  )
})

test('a Word file that was laid beside a document is told about the import', () => {
  const file = aDocument({ files: ['工作计划.docx'] })
  expect(findUnmentionedFiles(parseDocument(file)).map(({ fix }) => fix)).toEqual([
    '要公开的列入 attachments 或用 <Figure> 引用，录音写进 audio；不公开的从文件夹中删去。它是正文的原件的，移到内容文件夹之外，用 npm run gongkai -- import 文件 导入。',
  ])
})
