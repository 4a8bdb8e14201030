import { readFileSync } from 'node:fs'
import {
  Document,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { readHtmlSource } from '#import/html-source.ts'
import { importDocument } from '#import/import-document.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import type { SourceDocument } from '#import/source-document.ts'
import { aDocx, WORD_NAMESPACE } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

const importSource = (source: SourceDocument) => importDocument(source, '文件', anImportContext())
const bodyOf = (source: SourceDocument) => importSource(source).body

describe('notes of a Word file', () => {
  test('made by a library stand at their places in heading, text and table, above a signature', async () => {
    const words = (text: string) => new Paragraph({ children: [new TextRun(text)] })
    const cell = (paragraph: Paragraph) => new TableCell({ children: [paragraph] })
    const noted = new Paragraph({ children: [new TextRun('面积'), new FootnoteReferenceRun(3)] })
    const file = new Document({
      footnotes: {
        1: { children: [words('不含北墟片区')] },
        2: { children: [words('口径含调整')] },
        3: { children: [words('单位为公顷'), words('按四舍五入')] },
      },
      endnotes: { 1: { children: [words('截至2024年底')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: '示范区2024年工作总结', heading: HeadingLevel.TITLE }),
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              children: [new TextRun('一、工作'), new FootnoteReferenceRun(1), new TextRun('情况')],
            }),
            new Paragraph({
              children: [
                new TextRun('完成立项29公顷'),
                new FootnoteReferenceRun(2),
                new TextRun('，竣工6个'),
                // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the library takes any run
                new EndnoteReferenceRun(1),
                new TextRun('。'),
              ],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell(words('指标')), cell(noted)] }),
                new TableRow({ children: [cell(words('立项')), cell(words('29'))] }),
              ],
            }),
            words('示范区城市更新和土地整备局'),
            words('2025年1月19日'),
          ],
        },
      ],
    })
    expect(bodyOf(await readDocxSource(await Packer.toBuffer(file)))).toMatchInlineSnapshot(`
      "## 一、工作[^1]情况

      完成立项29公顷[^2]，竣工6个[^3]。

      | 指标 | 面积[^4] |
      | --- | --- |
      | 立项 | 29 |

      <Signature organisation="示范区城市更新和土地整备局" date="2025年1月19日" />

      [^1]: 不含北墟片区

      [^2]: 口径含调整

      [^3]: 截至2024年底

      [^4]: 单位为公顷 按四舍五入
      "
    `)
  })

  test('made by LibreOffice are read', async () => {
    const content = readFileSync('tests/fixtures/import/libreoffice-notes.docx')
    expect(bodyOf(await readDocxSource(content))).toMatchInlineSnapshot(`
      "## 一、工作[^1]情况

      完成立项29公顷[^2]，竣工6个[^3]。

      | 指标 | 面积[^4] |
      | --- | --- |
      | 立项 | 29 |

      <Signature organisation="示范区城市更新和土地整备局" date="2025年1月19日" />

      [^1]: 口径含调整

      [^2]: 单位为公顷

      [^3]: 截至2024年底

      [^4]: 不含北墟片区
      "
    `)
  })

  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const footnote = (id: number, text: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`
  const separator =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
  const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`

  test('written by hand: two references to one note, and a note to the title that becomes a paragraph', async () => {
    const body =
      paragraph(run('示范区2024年工作总结'), refer(5)) +
      paragraph(run('完成立项'), refer(2), run('29公顷'), refer(2), run('。'))
    const notes = `<w:footnotes ${WORD_NAMESPACE}>${separator}${footnote(5, '内部口径')}${footnote(2, '含调整')}</w:footnotes>`
    const source = await readDocxSource(aDocx(body, { 'word/footnotes.xml': notes }))
    const { body: text, report } = importSource(source)
    expect(text).toBe('完成立项[^1]29公顷[^1]。\n\n内部口径\n\n[^1]: 含调整\n')
    expect(report).toContainEqual({
      place: '第3段',
      kind: 'changed',
      text: '内部口径',
      note: '正文中没有指向这个脚注的标记（可能在名称里），已改为文末的一段，请核对',
    })
  })
})

test.each([
  [
    'Word',
    '<p>完成29公顷<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>，竣工6个<a href="#_edn1" name="_ednref1">[i]</a>。</p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> 含调整</p></div></div><div id="edn1"><p><a href="#_ednref1" name="_edn1">[i]</a> 截至年底</p></div>',
  ],
  [
    'Word, cleaned by a portal',
    '<p>完成29公顷<a href="#_ftn1">[1]</a>，竣工6个<a href="#_edn1">[i]</a>。</p><p><a href="#_ftnref1">[1]</a> 含调整</p><p><span><a href="#_ednref1">[i]</a></span> 截至年底</p>',
  ],
  [
    'LibreOffice',
    '<p>完成29公顷<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>，竣工6个<a href="#sdendnote1sym"><sup>i</sup></a>。</p><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>含调整</p></div><div id="sdendnote1"><p><a href="#sdendnote1anc">i</a>截至年底</p></div>',
  ],
])('notes of a page saved by %s stand at their places', (_, html) => {
  const { body, report } = importSource(
    readHtmlSource(`<main><h1>示范区2024年工作总结</h1>${html}</main>`),
  )
  expect(body).toBe('完成29公顷[^1]，竣工6个[^2]。\n\n[^1]: 含调整\n\n[^2]: 截至年底\n')
  expect(report.filter(({ kind }) => kind === 'changed').map(({ note }) => note)).toEqual([
    '脚注标记改为自动编号 2',
  ])
})

test('the sign of a note that does not exist stays in the text, and is reported', () => {
  const html =
    '<main><h1>示范区2024年工作总结</h1><p>完成29公顷<a href="#_ftn9">[9]</a>。</p></main>'
  const { body, report } = importSource(readHtmlSource(html))
  expect(body).toBe('完成29公顷\\[9\\]。\n')
  expect(report.map(({ note }) => note)).toContain('脚注标记没有对应的脚注，请核对')
})

test('notes of Markdown stay, in a table too, and get numbers', () => {
  const text =
    '# 示范区2024年工作总结\n\n完成29公顷[^甲]。\n\n| 指标 | 面积[^2] |\n| --- | --- |\n| 立项 | 29 |\n\n[^甲]: 含调整\n\n[^2]: 单位为公顷\n'
  expect(bodyOf(readMarkdownSource(text))).toBe(
    '完成29公顷[^1]。\n\n| 指标 | 面积[^2] |\n| --- | --- |\n| 立项 | 29 |\n\n[^1]: 含调整\n\n[^2]: 单位为公顷\n',
  )
})

test('links and deleted words in the cells of a table are treated as in the text', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const deleted = '<w:del w:id="1"><w:r><w:delText>旧数</w:delText></w:r></w:del>'
  const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`
  const table = `<w:tbl><w:tr>${cell(run('指标'))}${cell(deleted + run('29'))}</w:tr></w:tbl>`
  const docx = importSource(
    await readDocxSource(aDocx(`<w:p>${run('示范区2024年工作总结')}</w:p>${table}`)),
  )
  expect(docx.body).toBe('| 指标 | 29 |\n| --- | --- |\n')
  expect(docx.report).toContainEqual({
    place: '表1',
    kind: 'removed',
    text: '旧数',
    note: '修订中删除的文字',
  })
  const html =
    '<main><h1>示范区2024年工作总结</h1><p>正文。</p><table><tr><td><a href="https://a.gov.cn/">清单</a></td><td><img alt="图" src="a.png"></td></tr></table></main>'
  const page = importSource(readHtmlSource(html))
  expect(page.body).toContain('| [清单](https://a.gov.cn/) |  |')
  expect(page.report.map(({ text, note }) => text + note)).toContain(
    '图表格或脚注中的图片，未导入，请补上',
  )
})
