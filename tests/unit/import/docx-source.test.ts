import { readFileSync } from 'node:fs'
import {
  Document,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  DeletedTextRun,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { importDocument } from '#import/import-document.ts'
import { aDocx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

async function importDocx(content: Uint8Array) {
  return importDocument(await readDocxSource(content), '文件', anImportContext())
}

const TITLE = '示范区城市更新和土地整备局2024年工作总结'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a file made by a library keeps headings, tables, images, footnotes and tracked changes', async () => {
  const words = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  const cell = (text: string, columnSpan = 1) =>
    new TableCell({ columnSpan, children: [words(text)] })
  const revision = { id: 1, author: '张三', date: '2024-01-01T00:00:00Z' }
  const file = new Document({
    footnotes: { 1: { children: [words('口径含调整')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: '一、工作完成情况', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('完成立项'),
              new TextRun({ text: '29', size: 32 }),
              new TextRun('公顷'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('学位'),
              new InsertedTextRun({ text: '2220座', ...revision }),
              new DeletedTextRun({ text: '2000座', ...revision }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cell('指标'), cell('完成')] }),
              new TableRow({ children: [cell('合计', 2)] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: PNG,
                transformation: { width: 1, height: 1 },
                altText: { name: 'a', title: 'a', description: '进度图' },
              }),
            ],
          }),
        ],
      },
    ],
  })
  const imported = await importDocx(await Packer.toBuffer(file))
  expect(imported.metadata.values).toMatchObject({
    title: TITLE,
    covers: [{ kind: 'summary', year: 2024 }],
    organisation: 'sfq-renewal',
  })
  expect(imported.body).toMatchInlineSnapshot(`
    "## 一、工作完成情况

    完成立项29公顷[^1]

    学位2220座

    | 指标 | 完成 |
    | --- | --- |
    | 合计 | 合计 |

    <Figure src="image-1.png" alt="进度图" />

    [^1]: 口径含调整
    "
  `)
  expect(imported.report).toContainEqual({
    place: '第4段',
    kind: 'removed',
    text: '2000座',
    note: '修订中删除的文字',
  })
  expect(imported.report).toContainEqual({
    place: '正文',
    kind: 'changed',
    text: '2220座',
    note: '修订中插入的文字，已接受',
  })
})

test('a file that LibreOffice made from a web page is imported right', async () => {
  const imported = await importDocx(readFileSync('tests/fixtures/import/libreoffice.docx'))
  expect(imported.metadata.values).toMatchObject({
    title: '示范区城市更新和土地整备局2024年工作总结和2025年工作计划',
    covers: [
      { kind: 'summary', year: 2024 },
      { kind: 'plan', year: 2025 },
    ],
    created: '2025-01-26',
    indexNumber: 'SFGX0001/2025-00001',
  })
  expect(imported.body).toMatchInlineSnapshot(`
    "## 一、2024年工作总结

    全年完成计划立项20.5公顷（含调整），竣工项目6个。

    1.第一项任务按期完成

    2.第二项任务延期

    - 临港片区
    - 北墟片区

    | 指标 | 数值 | 数值 |
    | --- | --- | --- |
    | 立项 | 目标 | 22 |
    | 立项 | 完成 | 20.5 |

    ## 二、2025年工作计划

    继续推进[旧区改造](https://www.example.gov.cn/a_b)。

    <Signature organisation="示范区城市更新和土地整备局" date="二〇二五年一月二十六日" />
    "
  `)
})

test('the quirks of Word are read: split runs, numbers from styles, text boxes, nested tables, hidden text, comments', async () => {
  const numbering = `<w:numbering ${WORD_NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="1"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const styles = `<w:styles ${WORD_NAMESPACE}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Body Text"/></w:style></w:styles>`
  const numbered = (text: string, level: number) =>
    aParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`)
  const styled = (text: string) => aParagraph(text, '<w:pStyle w:val="1"/>')
  const split =
    '<w:p><w:r><w:t>完成规</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">划审 </w:t></w:r><w:r><w:t>批21公顷。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部口径</w:t></w:r></w:p>'
  const box =
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框中的文字。</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框中的文字。</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外的文字。</w:t></w:r></w:p>'
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const inner = `<w:tbl><w:tr>${cell(aParagraph('内一'))}${cell(aParagraph('内二'))}</w:tr></w:tbl><w:p/>`
  const table = `<w:tbl><w:tr>${cell(aParagraph('街道'), '<w:vMerge w:val="restart"/>')}${cell(aParagraph('面积'))}</w:tr><w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(inner)}</w:tr></w:tbl>`
  const body =
    aParagraph('示范区2024年工作计划') +
    styled('总体要求') +
    split +
    numbered('抓落实', 1) +
    box +
    styled('主要任务') +
    numbered('推进更新', 1) +
    table +
    numbered('临港', 2)
  const comments = `<w:comments ${WORD_NAMESPACE}><w:comment w:id="0" w:author="张三">${aParagraph('请核实数字')}</w:comment></w:comments>`
  const imported = await importDocx(
    aDocx(body, {
      'word/numbering.xml': numbering,
      'word/styles.xml': styles,
      'word/comments.xml': comments,
    }),
  )
  expect(imported.body).toMatchInlineSnapshot(`
    "## 一、总体要求

    完成规划审 批21公顷。

    ### （一）抓落实

    框外的文字。

    框中的文字。

    ## 二、主要任务

    ### （一）推进更新

    | 街道 | 面积 |
    | --- | --- |
    | 街道 | 内一 内二 |

    - 临港
    "
  `)
  expect(imported.report.map(({ text, note }) => `${text} ${note}`)).toEqual(
    expect.arrayContaining(['内部口径 隐藏文字', '请核实数字 批注不进入正文']),
  )
})
