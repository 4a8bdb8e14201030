import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { importDocument } from '#import/import-document.ts'
import { toSignificant } from '#import/significant.ts'
import {
  aDocx,
  anXlsx,
  aParagraph,
  someRelations,
  WORD_NAMESPACE,
} from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

type Parts = Record<string, string | Uint8Array>
/** A place in a Word file: what stands in the body for some words, and in parts and relations of their own. */
type Place = (words: string, id: number) => { body?: string; parts?: Parts; target?: string }

const run = (inner: string) => `<w:r>${inner}</w:r>`
const text = (words: string) => run(`<w:t>${words}</w:t>`)
const inParagraph = (inner: string) => `<w:p>${text('前文')}${inner}${text('后文')}</w:p>`
const aChart = (words: string) =>
  `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><a:p><a:r><a:t>${words}题</a:t></a:r></a:p></c:title><c:cat><c:pt idx="0"><c:v>${words}</c:v></c:pt></c:cat></c:chartSpace>`
const aDiagram = (words: string) =>
  `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:pt><dgm:t><a:p><a:r><a:t>${words}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>`
const aMargin = (element: string, words: string) =>
  `<w:${element} ${WORD_NAMESPACE}>${aParagraph(words)}</w:${element}>`

const PLACES: Record<string, Place> = {
  正文: (words) => ({ body: aParagraph(words) }),
  表格: (words) => ({ body: `<w:tbl><w:tr><w:tc>${aParagraph(words)}</w:tc></w:tr></w:tbl>` }),
  文本框: (words) => ({
    body: inParagraph(
      run(
        `<w:pict><v:shape><v:textbox><w:txbxContent>${aParagraph(words)}</w:txbxContent></v:textbox></v:shape></w:pict>`,
      ),
    ),
  }),
  内容控件: (words) => ({
    body: inParagraph(`<w:sdt><w:sdtContent>${text(words)}</w:sdtContent></w:sdt>`),
  }),
  域: (words) => ({ body: inParagraph(`<w:fldSimple w:instr="x">${text(words)}</w:fldSimple>`) }),
  拼音: (words) => ({
    body: inParagraph(
      run(
        `<w:ruby><w:rt>${text(words)}</w:rt><w:rubyBase>${text(`${words}字`)}</w:rubyBase></w:ruby>`,
      ),
    ),
  }),
  艺术字: (words) => ({
    body: inParagraph(run(`<w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict>`)),
  }),
  符号: (words) => ({ body: inParagraph(run(`<w:sym w:font="${words}" w:char="F0E0"/>`)) }),
  图表: (words, id) => ({
    body: inParagraph(run(`<w:drawing><c:chart r:id="x${id}"/></w:drawing>`)),
    parts: { [`word/charts/chart${id}.xml`]: aChart(words) },
    target: `charts/chart${id}.xml`,
  }),
  没有引用的图表: (words, id) => ({ parts: { [`word/charts/chart${id}.xml`]: aChart(words) } }),
  图示: (words, id) => ({
    body: inParagraph(run(`<w:drawing><dgm:relIds r:dm="x${id}"/></w:drawing>`)),
    parts: { [`word/diagrams/data${id}.xml`]: aDiagram(words) },
    target: `diagrams/data${id}.xml`,
  }),
  嵌入的表格: (words, id) => ({
    body: inParagraph(run(`<w:object><o:OLEObject r:id="x${id}"/></w:object>`)),
    parts: { [`word/embeddings/s${id}.xlsx`]: anXlsx('表', [[words, '1']]) },
    target: `embeddings/s${id}.xlsx`,
  }),
  插入的网页: (words, id) => ({
    body: `<w:altChunk r:id="x${id}"/>`,
    parts: { [`word/c${id}.html`]: `<html><body><p>${words}</p></body></html>` },
    target: `c${id}.html`,
  }),
  插入的文本: (words, id) => ({
    body: `<w:altChunk r:id="x${id}"/>`,
    parts: { [`word/c${id}.txt`]: words },
    target: `c${id}.txt`,
  }),
  插入的文档: (words, id) => ({
    body: `<w:altChunk r:id="x${id}"/>`,
    parts: {
      [`word/c${id}.docx`]: aDocx(
        aParagraph(words) + inParagraph(run('<w:drawing><c:chart r:id="x"/></w:drawing>')),
        {
          'word/charts/chart1.xml': aChart(`${words}内`),
          ...someRelations({ x: 'charts/chart1.xml' }),
        },
      ),
    },
    target: `c${id}.docx`,
  }),
  格中插入的文本: (words, id) => ({
    body: `<w:tbl><w:tr><w:tc><w:altChunk r:id="x${id}"/>${aParagraph('格')}</w:tc></w:tr></w:tbl>`,
    parts: { [`word/c${id}.txt`]: words },
    target: `c${id}.txt`,
  }),
  页眉: (words, id) => ({ parts: { [`word/header${id}.xml`]: aMargin('hdr', words) } }),
  页脚: (words, id) => ({ parts: { [`word/footer${id}.xml`]: aMargin('ftr', words) } }),
  水印: (words, id) => ({
    parts: {
      [`word/header${id}.xml`]: `<w:hdr ${WORD_NAMESPACE} xmlns:v="v"><w:p><w:r><w:pict><v:textpath string="${words}"/></w:pict></w:r></w:p></w:hdr>`,
    },
  }),
  批注: (words) => ({ parts: { 'word/comments.xml': aMargin('comments', words) } }),
}

function aFile(contents: [place: string, words: string][]) {
  const pieces = contents.map(([place, words], id) => ({ id, ...PLACES[place]?.(words, id) }))
  const targets = pieces.flatMap(({ id, target }) => (target ? [[`x${id}`, target] as const] : []))
  return aDocx(aParagraph('示范区2024年工作计划') + pieces.map(({ body }) => body ?? '').join(''), {
    ...someRelations(Object.fromEntries(targets)),
    ...Object.fromEntries(pieces.flatMap(({ parts }) => Object.entries(parts ?? {}))),
  })
}

async function importFile(contents: [place: string, words: string][]) {
  return importDocument(await readDocxSource(aFile(contents)), '文件', anImportContext())
}

const words = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯]{4,8}$/)

test('every word of a Word file is in the result or in the report, wherever it stands', async () => {
  const contents = fc.uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(PLACES)), words), {
    selector: ([place, word]) => (place === '批注' ? place : word),
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(contents, async (pieces) => {
      const { body, report, metadata } = await importFile(pieces)
      const told = [body, JSON.stringify(metadata.values), ...report.map((entry) => entry.text)]
      for (const [, word] of pieces) expect(told.map(toSignificant).join('\n')).toContain(word)
    }),
    { numRuns: 150 },
  )
})

test('words of a chart do not stand in for the same words that the text lost', async () => {
  const body =
    aParagraph('示范区2024年工作计划') +
    inParagraph(run('<w:drawing><c:chart r:id="x"/></w:drawing>')) +
    `<w:unknown>${aParagraph('甲乙丙丁')}</w:unknown>`
  const parts = { 'word/charts/chart1.xml': aChart('甲乙丙丁') }
  const file = aDocx(body, { ...parts, ...someRelations({ x: 'charts/chart1.xml' }) })
  const { report } = importDocument(await readDocxSource(file), '文件', anImportContext())
  expect(report.filter(({ kind }) => kind === 'removed').map((entry) => entry.text)).toEqual([
    '甲乙丙丁题；甲乙丙丁',
    '甲乙丙丁',
  ])
})

test('the sheet from which a chart is drawn is not reported beside it', async () => {
  const relations = (target: string) => someRelations({ y: target })['word/_rels/document.xml.rels']
  const file = aDocx(
    aParagraph('示范区2024年工作计划') +
      inParagraph(run('<w:drawing><c:chart r:id="x"/></w:drawing>')),
    {
      'word/charts/chart1.xml': aChart('甲乙丙丁'),
      'word/charts/_rels/chart1.xml.rels': relations('../embeddings/s1.xlsx'),
      'word/embeddings/s1.xlsx': anXlsx('表', [['甲乙丙丁', '1']]),
      ...someRelations({ x: 'charts/chart1.xml' }),
    },
  )
  const { report } = importDocument(await readDocxSource(file), '文件', anImportContext())
  expect(report.filter(({ kind }) => kind === 'removed').map((entry) => entry.text)).toEqual([
    '甲乙丙丁题；甲乙丙丁',
  ])
})

test('an inserted file stands in its place; what has no place in Markdown is reported with it', async () => {
  const { body, report } = await importFile([
    ['正文', '第一段。'],
    ['插入的网页', '第二段。'],
    ['图表', '增长率'],
    ['嵌入的表格', '明细'],
    ['插入的文档', '第三段。'],
  ])
  expect(body).toBe('第一段。\n\n第二段。\n\n前文后文\n\n前文后文\n\n第三段。\n\n前文后文\n')
  expect(report.flatMap(({ kind, ...entry }) => (kind === 'removed' ? [entry] : []))).toEqual([
    {
      place: '第4段',
      text: '增长率题；增长率',
      note: '图表中的文字和数据没有导入，请核对后补上',
    },
    {
      place: '第5段',
      text: 's3.xlsx；工作表“表”：明细 1；工作表的名称：表',
      note: '嵌入的文件没有导入，请核对后补上其中的内容',
    },
    {
      place: '插入的“2-c4.docx”第2段',
      text: '第三段。内题；第三段。内',
      note: '图表中的文字和数据没有导入，请核对后补上',
    },
  ])
})

test('symbols of known fonts and characters of ordinary fonts stay in the text', async () => {
  const body =
    aParagraph('示范区2024年工作计划') +
    `<w:p>${text('甲')}${run('<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="0052"/><w:sym w:font="宋体" w:char="2460"/>')}${text('乙')}</w:p>`
  const { body: result } = importDocument(await readDocxSource(aDocx(body)), 'x', anImportContext())
  expect(result).toBe('甲🗹☑①乙\n')
})

test('a text box keeps the order of its paragraphs', async () => {
  const box = `<w:pict><v:textbox><w:txbxContent>${aParagraph('第一行。')}${aParagraph('第二行。')}</w:txbxContent></v:textbox></w:pict>`
  const body = aParagraph('示范区2024年工作计划') + inParagraph(run(box))
  const { body: result } = importDocument(await readDocxSource(aDocx(body)), 'x', anImportContext())
  expect(result).toBe('前文后文\n\n第一行。\n\n第二行。\n')
})
