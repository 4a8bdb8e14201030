import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { importDocument } from '#import/import-document.ts'
import { aDocx, aParagraph, someRelations } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)

const aDrawing = (id: string, alt: string, around: (picture: string) => string = (same) => same) =>
  `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData uri="x">${around(`<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`)}</a:graphicData></a:graphic></wp:inline></w:drawing>`
const inParagraph = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`

async function importBody(body: string, files: Record<string, string>) {
  const targets = Object.entries(files).filter(([, file]) => file !== 'gone.png')
  const parts = {
    ...someRelations(
      Object.fromEntries(Object.entries(files).map(([id, file]) => [id, `media/${file}`])),
    ),
    ...Object.fromEntries(targets.map(([, file]) => [`word/media/${file}`, PICTURE])),
  }
  const source = await readDocxSource(aDocx(aParagraph('示范区2024年工作计划') + body, parts))
  const { body: text, report } = importDocument(source, '文件', anImportContext())
  const removed = report.filter(({ kind }) => kind === 'removed')
  return {
    text,
    removed: removed.map(({ place, ...entry }) => `${place} ${entry.text} ${entry.note}`),
  }
}

test.each(['emf', 'wmf', 'tiff', 'bmp'])(
  'a picture that browsers cannot show is reported where it stands, once: %s',
  async (type) => {
    const body = aParagraph('前文。') + inParagraph(aDrawing('p', '进度图')) + aParagraph('后文。')
    const { text, removed } = await importBody(body, { p: `a.${type}` })
    expect(text).toBe('前文。\n\n后文。\n')
    expect(removed).toEqual([
      expect.stringMatching(
        /^第3段 进度图 图片格式 .+ 浏览器不能显示，没有导入，请另存为 PNG 后补上$/,
      ),
    ])
  },
)

test('a picture that is not in the file does not keep the text from being imported', async () => {
  const body = aParagraph('前文。') + inParagraph(aDrawing('p', ''))
  const { text, removed } = await importBody(body, { p: 'gone.png' })
  expect(text).toBe('前文。\n')
  expect(removed).toEqual(['第3段  图片不在文件里，没有导入，请补上'])
})

test('pictures in groups and in cells are reported, also without a description', async () => {
  const inGroup = (picture: string) => `<wpg:wgp xmlns:wpg="g">${picture}</wpg:wgp>`
  const cell = `<w:tbl><w:tr><w:tc>${inParagraph(aDrawing('q', ''))}</w:tc><w:tc>${aParagraph('格')}</w:tc></w:tr></w:tbl>`
  const body = aParagraph('前文。') + inParagraph(aDrawing('p', '', inGroup)) + cell
  const { removed } = await importBody(body, { p: 'a.png', q: 'b.png' })
  expect(removed).toEqual([
    '第3段 a.png 组合图形中的图片没有导入，请另存为 PNG 后补上',
    '表1  表格或脚注中的图片，未导入，请补上',
  ])
})
