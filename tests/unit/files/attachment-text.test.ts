import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAttachmentText } from '#files/attachment-text.ts'
import { aDocx, anXlsx, aParagraph, aZip, WORD_NAMESPACE } from '../../setup/office-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-attachment-'))

function read(name: string, content: Uint8Array | string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readAttachmentText(path)
}

test('the text of a Word file includes its comments, with the place of each part', async () => {
  const comments = `<w:comments ${WORD_NAMESPACE}><w:comment w:id="0">${aParagraph('请核实')}</w:comment></w:comments>`
  const docx = aDocx(aParagraph('第一段') + aParagraph('第二段'), { 'word/comments.xml': comments })
  expect(await read('a.docx', docx)).toEqual([
    { place: '正文', text: '第一段\n第二段' },
    { place: '批注', text: '请核实' },
  ])
})

test('rows of a sheet become lines, so that the line is the number of the row', async () => {
  const xlsx = anXlsx('汇总', [
    ['街道', '面积'],
    ['北墟', '2.5'],
  ])
  expect(await read('a.xlsx', xlsx)).toEqual([
    { place: '工作表“汇总”', text: '街道\t面积\n北墟\t2.5' },
  ])
})

test('a text in GB 18030 is read as Chinese', async () => {
  const gbk = Uint8Array.from([0xb9, 0xab, 0xbf, 0xaa, 0x0d, 0x0a, 0x31])
  expect(await read('a.csv', gbk)).toEqual([{ place: '全文', text: '公开\n1' }])
})

test('a PDF is read page by page', async () => {
  const pages = await readAttachmentText(
    'content/notices/document-clean-up-2025/clean-up-list-2025.pdf',
  )
  expect(pages.map(({ place }) => place)).toEqual(['第1页', '第2页'])
  expect(pages[1]?.text).toContain('耕地巡查路线编排方法')
})

test('a damaged archive is refused and other types hold no text', async () => {
  await expect(read('b.docx', 'no archive at all')).rejects.toThrow()
  await expect(read('c.docx', aZip({ 'a.xml': '<a/>' }))).rejects.toThrow('no Word document')
  expect(await read('b.png', 'x')).toEqual([])
})
