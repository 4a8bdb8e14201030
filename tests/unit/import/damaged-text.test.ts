import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, expect, test, vi } from 'vitest'
import { importFile } from '#import/import-file.ts'
import { readSource } from '#import/read-source.ts'
import { textOf } from '#import/source-document.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-damaged-text-'))
vi.stubEnv('CONTENT_ROOT', join(folder, 'content'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const options = { force: false, attach: [], ask: undefined }
const refuse = async (path: string) => {
  const outcome = await importFile(path, anImportContext(), options)
  return outcome.kind === 'refused' ? outcome.reason : outcome.kind
}
const readLines = async (path: string) => (await readSource(path)).blocks.map(textOf)

const TEXT = '示范区2024年工作计划\n\n推进城市更新，完成立项。'

test.each(['.txt', '.md'])(
  'a text without its last byte is refused with place and remedy: %s',
  async (type) => {
    const path = write(`缺字${type}`, Buffer.from(TEXT).subarray(0, -1))
    expect(await refuse(path)).toMatchInlineSnapshot(
      `"文字已损坏：第 3 行（第 66 个字节）不是有效的 UTF-8 文字。请用编辑器打开，和原件核对，改正乱码、补全缺字，另存为 UTF-8 再导入。"`,
    )
  },
)

test('a page with a damaged byte is refused, whatever encoding it states', async () => {
  const page = (charset: string) =>
    Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>${TEXT}</p></body></html>`)
  for (const charset of ['utf-8', 'gb2312']) {
    const content = page(charset)
    content[content.indexOf('推')] = 0xff
    expect(await refuse(write(`${charset}.html`, content))).toMatch(
      /^文字已损坏：第 3 行（第 \d+ 个字节）/,
    )
  }
  expect((await readLines(write('写错.html', page('gb2312')))).join('')).toContain('推进城市更新')
})

test('a page in GBK is read as it says', async () => {
  const content = Uint8Array.of(...Buffer.from('<meta charset="gbk"><p>'), 0xb1, 0xb1, 0xbe, 0xa9)
  expect(await readLines(write('国标.html', content))).toEqual(['北京'])
})

test('a Word file of which a part is damaged text is refused', async () => {
  const document = Buffer.from(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${aParagraph('示范区2024年工作计划')}${aParagraph('推进城市更新。')}</w:body></w:document>`,
  )
  document[document.indexOf('推')] = 0xff
  const file = aDocx('', { 'word/document.xml': document })
  expect(await refuse(write('坏字.docx', file))).toContain('文件可能已损坏')
})

test('a Word file in which a byte was changed is refused, also when it still can be read', async () => {
  const file = zipSync(unzipSync(aDocx(aParagraph(TEXT) + aParagraph('甲乙。'))), { level: 0 })
  expect(await refuse(write('完好.docx', file))).toBe('written')
  const changed = Buffer.from(file)
  changed.write('丙', changed.indexOf('甲乙'))
  expect(await refuse(write('改字.docx', changed))).toContain('文件可能已损坏')
})
