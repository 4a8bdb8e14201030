import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { anArchive } from '../../setup/attachment-files.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { aDocx, aParagraph, aZip, WORD_NAMESPACE } from '../../setup/office-files.ts'

// An invented number with a valid date and check digit; no such district code was ever given out.
const IDENTITY = '990101199001011230'
const MOBILE = '13800138000'

const aSheet = ({ name = '表1', sheet = '', core = '' }) =>
  aZip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${name}" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData/>${sheet}</worksheet>`,
    ...(core && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${core}</cp:coreProperties>`,
    }),
  })

const withHeader = (text: string) =>
  aSheet({ sheet: `<headerFooter><oddHeader>${text}</oddHeader></headerFooter>` })
const withChoices = (text: string) =>
  aSheet({
    sheet: `<dataValidations><dataValidation><formula1>"${text}"</formula1></dataValidation></dataValidations>`,
  })
const aWordList = (properties: string) =>
  aDocx(`<w:sdt><w:sdtPr>${properties}</w:sdtPr></w:sdt>${aParagraph('选')}`)

/** A PDF with what its catalogue and its properties say besides a page. */
const aPdfWith = (outline: string, info: string) =>
  strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 44>>stream\nBT /F1 12 Tf 50 700 Td (page one) Tj ET      \nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>endobj\n7 0 obj<</Title(Part)/Parent 6 0 R/First 8 0 R/Last 8 0 R/Count 1>>endobj\n8 0 obj<</Title(${outline})/Parent 7 0 R>>endobj\n9 0 obj<<${info}>>endobj\ntrailer<</Root 1 0 R/Info 9 0 R>>\n`,
  )

const problemsOf = async (name: string, content: Uint8Array | string) => {
  const attachments = `[{ file: ${name}, title: 办事表格 }]`
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments }),
    [`notices/a/${name}`]: content,
  })
  return issues
    .filter(({ rule }) => ['personal-data', 'secrecy'].includes(rule))
    .map(({ problem }) => problem)
}

test.each([
  ['a.zip', anArchive({ [`某甲${IDENTITY}.txt`]: '甲' }), '其中的文件名 身份证号码'],
  ['a.zip', anArchive({ [`${MOBILE}/b.txt`]: '甲' }), '其中的文件名 手机号码'],
  ['a.csv', `姓名,电话\n某甲,${MOBILE}.0\n`, '全文第2行 手机号码'],
  ['a.xlsx', aSheet({ name: `某甲${MOBILE}` }), '工作表的名称 手机号码'],
  ['a.xlsx', withHeader(`&amp;L&amp;"宋体"&amp;12 ${MOBILE}`), '页眉页脚 手机号码'],
  ['a.xlsx', withHeader('&amp;C机密★10年'), '页眉页脚）中有密级标志'],
  ['a.xlsx', withChoices(`某甲${MOBILE},某乙`), '下拉选项第1行 手机号码'],
  ['a.xlsx', aSheet({ core: `<dc:title>${MOBILE}</dc:title>` }), '文件属性 手机号码'],
  ['a.xlsx', aSheet({ core: `<dc:description>${IDENTITY}</dc:description>` }), '文件属性 身份证'],
  ['a.xlsx', aSheet({ core: '<cp:keywords>机密★10年</cp:keywords>' }), '文件属性）中有密级标志'],
  [
    'a.docx',
    aDocx(aParagraph('正文'), {
      'docProps/core.xml': `<c:coreProperties xmlns:c="c"><c:category>${MOBILE}</c:category></c:coreProperties>`,
    }),
    '文件属性 手机号码',
  ],
  [
    'a.docx',
    aWordList(
      `<w:dropDownList><w:listItem w:displayText="某甲${MOBILE}" w:value="1"/></w:dropDownList>`,
    ),
    '下拉选项第1行 手机号码',
  ],
  [
    'a.docx',
    aWordList(`<w:ffData><w:ddList><w:listEntry w:val="${MOBILE}"/></w:ddList></w:ffData>`),
    '下拉选项 手机号码',
  ],
  [
    'a.docx',
    aDocx(
      `<w:tbl><w:tr>${Array.from(`号${IDENTITY}`, (figure) => `<w:tc>${aParagraph(figure)}</w:tc>`).join('')}</w:tr></w:tbl>`,
    ),
    '逐格填写的号码 身份证号码',
  ],
  ['a.pdf', aPdfWith(MOBILE, ''), '书签第2行 手机号码'],
  ['a.pdf', aPdfWith('A', `/Title(${MOBILE})`), '文件属性 手机号码'],
  ['a.pdf', aPdfWith('A', `/Keywords(${IDENTITY})`), '文件属性 身份证号码'],
])('in %s what stands outside the text is found', async (name, content, expected) => {
  const problems = await problemsOf(name, content)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(expected)
})

test.each([
  ['2024年重点任务清单.txt', '正文'],
  ['a.zip', anArchive({ '密级管理办法/附件1.txt': '甲' })],
  ['a.xlsx', withHeader('&amp;C第&amp;P页，共&amp;N页&amp;R&amp;D')],
  ['a.xlsx', withChoices('是,否')],
  ['a.xlsx', aSheet({ core: '<dc:title>定密管理办法</dc:title>' })],
  ['a.docx', aDocx(`<w:p ${WORD_NAMESPACE}><w:r><w:t>正文</w:t></w:r></w:p>`)],
  ['a.pdf', aPdfWith('1. General', '/Title(Plan)')],
])('harmless names and properties of %s are left alone', async (name, content) => {
  expect(await problemsOf(name, content)).toEqual([])
})
