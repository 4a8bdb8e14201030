import { expect, test } from 'vitest'
import { aPptx } from '../../setup/attachment-files.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { aDocx, anXlsx, aParagraph, aZip, WORD_NAMESPACE } from '../../setup/office-files.ts'

const SHAPES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:a="a" xmlns:mc="mc"'
const LETTERING = `<v:shape ${SHAPES}><v:textpath string="机密★3年"/></v:shape>`
const aPart = (name: string, content: string) =>
  `<w:${name} ${WORD_NAMESPACE} ${SHAPES}>${content}</w:${name}>`
const SHEET = '<worksheet><sheetData/></worksheet>'
const aBook = (parts: Record<string, string>) =>
  aZip({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': SHEET,
    ...parts,
  })

const problemsOf = async (name: string, content: Uint8Array | string) => {
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', {
      attachments: `[{ file: ${name}, title: 办事表格 }]`,
    }),
    [`notices/a/${name}`]: content,
  })
  return issues.filter(({ rule }) => rule === 'secrecy').map(({ problem }) => problem)
}

const inHeader = (content: string) =>
  aDocx(aParagraph('甲'), { 'word/header1.xml': aPart('hdr', `<w:p><w:r>${content}</w:r></w:p>`) })

test.each([
  ['a watermark', 'a.docx', inHeader(`<w:pict>${LETTERING}</w:pict>`)],
  [
    'lettering of the page background',
    'a.docx',
    aDocx(`<w:background>${LETTERING}</w:background>`),
  ],
  ['lettering in the text', 'a.docx', aDocx(`<w:p><w:r><w:pict>${LETTERING}</w:pict></w:r></w:p>`)],
  [
    'a new text box in a header',
    'a.docx',
    inHeader(
      '<mc:AlternateContent><mc:Choice><a:t>机密★3年</a:t></mc:Choice></mc:AlternateContent>',
    ),
  ],
  [
    'what only old readers are shown',
    'a.docx',
    inHeader(
      '<mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>机密★3年</w:t></mc:Fallback></mc:AlternateContent>',
    ),
  ],
  [
    'an old drawing of a workbook',
    'a.xlsx',
    aBook({ 'xl/drawings/vmlDrawing1.vml': `<xml ${SHAPES}>${LETTERING}<br></xml>` }),
  ],
  [
    'the master of a presentation',
    'a.pptx',
    aPptx([{ text: '封面' }], {
      'ppt/slideMasters/slideMaster1.xml': `<p:m xmlns:p="p" xmlns:a="a"><a:p><a:t>机密★3年</a:t></a:p></p:m>`,
    }),
  ],
  [
    'the master of its notes',
    'a.pptx',
    aPptx([{ text: '封面' }], {
      'ppt/notesMasters/notesMaster1.xml': `<p:m xmlns:p="p" xmlns:a="a"><a:p><a:t>机密★3年</a:t></a:p></p:m>`,
    }),
  ],
])('%s is a mark', async (_, name, content) => {
  expect((await problemsOf(name, content)).join()).toMatch(/机密★/)
})

test('a table with a field for the grade bears a mark', async () => {
  const cell = (text: string) => `<w:tc>${aParagraph(text)}</w:tc>`
  const docx = aDocx(`<w:tbl><w:tr>${cell('保密期限')}${cell('5年')}</w:tr></w:tbl>`)
  expect(await problemsOf('a.docx', docx)).toEqual([
    '附件 "a.docx"（表格）中有密级标志“保密期限5年”。',
  ])
  expect(await problemsOf('b.xlsx', anXlsx('表', [['密级', '机密']]))).toHaveLength(1)
})

test('what stands in a fallback and beside it is told once', async () => {
  const docx = inHeader(
    '<mc:AlternateContent><mc:Choice><w:t>机密★</w:t></mc:Choice><mc:Fallback><w:t>机密★</w:t></mc:Fallback></mc:AlternateContent>',
  )
  expect(await problemsOf('a.docx', docx)).toHaveLength(1)
})

test('a table in a body is judged by its headings', async () => {
  const table = (heading: string, value: string) =>
    `| 姓名 | ${heading} |\n| --- | --- |\n| 张三 | ${value} |`
  const issuesOf = async (body: string) =>
    (await checkFiles({ 'notices/a/index.mdx': aNotice(body) })).map(
      ({ line, severity, problem }) => `${line} ${severity} ${problem}`,
    )
  expect(await issuesOf(table('身份证号', '990101199001011200'))).toEqual([
    '16 error 疑似个人信息（身份证号码）：990…1200。',
  ])
  expect(await issuesOf(table('护照号', 'E12345678'))).toEqual([
    '16 warning 疑似个人信息（护照号码）：E12…5678。',
  ])
  expect(await issuesOf(table('金额', '13800138000'))).toEqual([])
  expect(await issuesOf(table('电话', '13800138000'))).toHaveLength(1)
})
