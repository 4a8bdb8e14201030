import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anArchive, anEmf, aPdf } from '../../setup/attachment-files.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { aDocx, anXlsx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'

const problemsOf = async (name: string, content: Uint8Array) => {
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', {
      attachments: `[{ file: ${name}, title: 资料 }]`,
    }),
    [`notices/a/${name}`]: content,
  })
  return issues.map(({ severity, rule, problem }) => `${severity} ${rule} ${problem}`)
}

/** A Word file with a file in it. */
const holding = (name: string, content: string | Uint8Array) =>
  anArchive({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document ${WORD_NAMESPACE}>${aParagraph('正文')}</w:document>`,
    [name]: content,
  })

const OLD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
/** A record META_EXTTEXTOUT of a Windows drawing, up to its text: size, function, place, length, options. */
const WMF_TEXT = Buffer.from('0d000000320a0a000a000b000000', 'hex')
const MACROS = { 'word/vbaProject.bin': 'x' }
const LIST = anXlsx('表', [['电话13800138000']])

test.each([
  ['word/embeddings/list.zip', anArchive({ 'a.txt': '电话13800138000' })],
  ['word/embeddings/a.docm', aDocx(aParagraph('电话13800138000'))],
  ['word/embeddings/a.xlsm', LIST],
  ['word/media/image1.emf', anEmf('电话13800138000')],
  ['word/media/image1.wmf', Buffer.concat([WMF_TEXT, Buffer.from('13800138000\0')])],
  ['word/afchunk.html', '<p>电话<b>138</b>0013&#56;000</p>'],
  ['customXml/item1.xml', '<a><b phone="13800138000"/></a>'],
  [
    'docProps/custom.xml',
    '<Properties><property><lpwstr>13800138000</lpwstr></property></Properties>',
  ],
])('personal data in %s of a Word file is found', async (name, content) => {
  const problems = (await problemsOf('a.docx', holding(name, content))).join('\n')
  expect(problems).toContain('error personal-data 附件 "a.docx" 中有 1 处疑似个人信息')
})

test.each([
  ['word/embeddings/run.exe', 'MZ', 'run.exe" 是程序'],
  ['word/embeddings/list.zip', anArchive({ 'run.exe': 'MZ' }), 'run.exe" 的类型 .exe 不能公开'],
  ['word/embeddings/a.docm', aDocx(aParagraph('甲'), MACROS), 'a.docm" 带有宏程序'],
  [
    'word/embeddings/oleObject1.bin',
    Buffer.concat([OLD, Buffer.from('\u0001Ole10Native', 'utf16le'), Buffer.from('run.exe\0')]),
    'oleObject1.bin" 是程序',
  ],
])('what could run code inside a Word file is refused: %s', async (name, content, expected) => {
  const problems = await problemsOf('a.docx', holding(name, content))
  expect(problems).toEqual([expect.stringContaining(expected)])
})

test.each(['a.xlsb', 'oleObject1.bin', 'a.mp4'])(
  '%s inside a Word file is pointed out',
  async (name) => {
    const docx = holding(`word/embeddings/${name}`, OLD)
    expect(await problemsOf('a.docx', docx)).toEqual([
      `warning unread-attachment 附件 "a.docx" 中的 "word/embeddings/${name}" 的文字无法全面检查。`,
    ])
  },
)

test('the pictures of a Word file are no unread files', async () => {
  expect(await problemsOf('a.docx', holding('word/media/image1.emf', 'x'))).toEqual([])
})

test('a program that is attached to a PDF is refused, and a script that it runs', async () => {
  const source = new TextDecoder().decode(aPdf(['page']))
  const file = source
    .replace('/Pages 2 0 R', '/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>')
    .replace(
      'trailer',
      '6 0 obj<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>endobj\n7 0 obj<</Length 2>>stream\nMZ\nendstream endobj\ntrailer',
    )
  expect(await problemsOf('a.pdf', Buffer.from(file))).toEqual([
    'error attachment-content 附件 "a.pdf" 中的 "a.exe" 是程序，不能公开。',
  ])
  const script = source.replace(
    '/Pages 2 0 R',
    '/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>',
  )
  expect(await problemsOf('a.pdf', Buffer.from(script))).toEqual([
    'error attachment-content 附件 "a.pdf" 带有脚本，或会启动程序、发送数据的按钮。',
  ])
})

/** A PDF with a field that has the given entries. */
const aForm = (field: string) =>
  Buffer.from(
    new TextDecoder()
      .decode(aPdf(['page']))
      .replace('/Pages 2 0 R', '/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>')
      .replace('/MediaBox', '/Annots[6 0 R]/MediaBox')
      .replace(
        'trailer',
        `6 0 obj<</Type/Annot/Subtype/Widget/FT/Btn/T(a)/Rect[0 0 9 9]${field}>>endobj\ntrailer`,
      ),
  )

/** A PDF with an object in a packed stream. */
function aPackedPdf(object: string) {
  const packed = Buffer.from(deflateSync(Buffer.from(`9 0 ${object}`))).toString('latin1')
  const stream = `8 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream endobj\ntrailer`
  const source = Buffer.from(aPdf(['page'])).toString('latin1')
  return Buffer.from(source.replace('trailer', stream), 'latin1')
}

test.each([
  ['a script of a field', aForm('/AA<</K<</S/JavaScript/JS(this.submitForm\\(\\))>>>>')],
  ['a script behind a format', aForm('/AA<</F<</S/JavaScript/JS(AFx\\(app.alert\\(1\\)\\))>>>>')],
  ['a script of a button', aForm('/A<</S/JavaScript/JS(app.alert\\(1\\))>>')],
  ['a button that sends', aForm('/A<</S/SubmitForm/F(x)>>')],
  ['a button that starts a program', aForm('/A<</S /L#61unch/F(a.exe)>>')],
  ['a packed action', aPackedPdf('<</S/ImportData/F(a.fdf)>>')],
])('%s of a PDF is refused', async (_, content) => {
  expect(await problemsOf('a.pdf', content)).toEqual([
    'error attachment-content 附件 "a.pdf" 带有脚本，或会启动程序、发送数据的按钮。',
  ])
})

test.each([
  ['formats its value', aForm('/AA<</F<</S/JavaScript/JS(AFDate_FormatEx\\("yyyy"\\);)>>>>')],
  ['leads to a page', aForm('/A<</S/GoTo/D[3 0 R/Fit]>>')],
])('a field of a PDF that %s is let through', async (_, content) => {
  expect(await problemsOf('a.pdf', content)).toEqual([])
})
