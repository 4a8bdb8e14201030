import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readSourceContent } from '#import/read-source.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { importText } from '../../setup/import-lines.ts'
import { aDocx } from '../../setup/office-files.ts'

const NAMES = ['总则', '窗口的设置', '附　则']
const CHAPTERS = NAMES.map((name, index) => `第${'一二三'.charAt(index)}章　${name}`)
const TEXT = CHAPTERS.flatMap((chapter, index) => [
  chapter,
  `第${'一二三'.charAt(index)}条　窗口应当开放。`,
])
const TITLE = '示范区窗口管理办法'
const HEADINGS = CHAPTERS.map((chapter) => `## ${chapter.replace(/\s/g, ' ')}`)

/** Full-width spaces become plain ones on the way through HTML. */
const headingsOf = (body: string) =>
  body.match(/^#+ .*$/gm)?.map((line) => line.replace(/\s/g, ' '))
const toPages = (lead: string) =>
  CHAPTERS.map((chapter, index) => `${chapter}${lead}${String(index + 1)}`)

const MARKS = ['目录', '目　录', '目 次', '目    录', '【目录】', '目录：', '目 录 CONTENTS']
const ENTRIES: Record<string, string[]> = {
  alone: CHAPTERS,
  'with spaces of another kind': CHAPTERS.map((chapter) => chapter.replaceAll('　', ' ')),
  'with dots': toPages('……'),
  'with many dots': toPages('........................'),
  'with dots and spaces': toPages(' . . . . . . '),
  'with middle dots': toPages('···········'),
  'with a tab': toPages('\t'),
  'with spaces': toPages('      '),
  'with one space': toPages(' '),
  'with dashes': toPages('————'),
  'with dots without pages': CHAPTERS.map((chapter) => `${chapter}…………`),
  'with brackets': CHAPTERS.map((chapter, index) => `${chapter}……（${String(index)}）`),
  'with hyphens': CHAPTERS.map((chapter, index) => `${chapter}……- ${String(index)} -`),
  'with Roman pages': CHAPTERS.map((chapter) => `${chapter}……iv`),
  'with articles': CHAPTERS.map((chapter) => `${chapter}（第一条—第三条）`),
  'broken over two lines': CHAPTERS.flatMap((chapter, index) => [
    chapter.slice(0, 3),
    `${chapter.slice(3).trim()}……${String(index)}`,
  ]),
  'with another name': CHAPTERS.map((chapter) => chapter.replace('窗口的设置', '窗口设置')),
  'with a page number among them': [...CHAPTERS.slice(0, 2), '- 1 -', ...CHAPTERS.slice(2)],
  'with a preface that does not return': ['前言……1', ...CHAPTERS],
}

test.each(
  Object.entries(ENTRIES).flatMap(([name, entries]) =>
    MARKS.map((mark) => ({ name, mark, entries })),
  ),
)(
  // prettier-ignore
  'contents below $mark $name are dropped and reported',
  ({ mark, entries }) => {
    const { body, metadata, report } = importText([TITLE, mark, ...entries, ...TEXT])
    expect(headingsOf(body)).toEqual(HEADINGS)
    expect(body).not.toContain('目')
    expect(body).toMatch(/^## 第一章/)
    expect(metadata.values['title']).toBe(TITLE)
    const told = report.filter(({ note }) => note === '目录（网站自动生成）')
    expect(told.map(({ text }) => text)).toEqual(expect.arrayContaining([mark, ...entries]))
  },
)

test.each(['with dots', 'alone', 'with a tab'])(
  'contents without the word 目录 %s are dropped',
  (name) => {
    const { body } = importText([TITLE, ...(ENTRIES[name] ?? []), ...TEXT])
    expect(body.startsWith('## 第一章　总则\n\n第一条')).toBe(true)
  },
)

test('the title may stand below the contents, and a preamble may follow them', () => {
  const { body, metadata } = importText([
    '目录',
    ...CHAPTERS,
    TITLE,
    '（2024年1月26日公布）',
    ...TEXT,
  ])
  expect(metadata.values['title']).toBe(TITLE)
  expect(headingsOf(body)).toEqual(HEADINGS)
  const kept = importText([TITLE, '目录', ...CHAPTERS, '本办法共三章。', ...TEXT])
  expect(kept.body).toMatch(/^本办法共三章。\n\n## 第一章/)
})

test('contents of 一、 and （一） are dropped too, also where the text goes on behind the heading', () => {
  const lines = ['一、总体要求', '（一）指导思想', '二、主要任务']
  const text = [
    '一、总体要求',
    '（一）指导思想。坚持便民，坚持公开，坚持依法。',
    '二、主要任务',
    '建设窗口。',
  ]
  const { body } = importText(['窗口建设方案', '目录', ...lines, ...text])
  expect(headingsOf(body)?.[0]).toBe('## 一、总体要求')
  expect(body.match(/总体要求/g)).toHaveLength(1)
  expect(body.match(/指导思想/g)).toHaveLength(1)
})

test.each([
  [
    'a list that the text announces',
    ['现通知如下：', '一、受理', '二、审核', '三、决定', '一、受理', '由窗口受理。'],
  ],
  ['chapters alone', ['第一章　总则', '第二章　窗口', '第三章　附则']],
  ['a list called 目录', ['目录', '窗口服务事项', '大厅服务事项', '窗口应当开放。']],
])('%s stays', (_, lines) => {
  const { body } = importText(['关于窗口的通知', '各街道：', ...lines])
  for (const line of lines) expect(body).toContain(line)
})

const PLACES: Record<string, (lines: string[]) => string> = {
  '.md': (lines) => `# ${TITLE}\n\n## 目录\n\n${lines.map((line) => `- [${line}](#a)`).join('\n')}\n\n${TEXT.join('\n\n')}\n`,
  '.html': (lines) => `<main><h1>${TITLE}</h1><p>目 录</p><ul>${lines.map((line) => `<li><a href="#a">${line}</a></li>`).join('')}</ul>${TEXT.map((line) => `<p>${line}</p>`).join('')}</main>`,
} // prettier-ignore

test.each(Object.entries(PLACES))(
  'contents in a file %s are dropped',
  async (extension, toFile) => {
    const source = await readSourceContent(extension, Buffer.from(toFile(CHAPTERS)))
    const { body } = importDocument(
      source ?? { blocks: [], images: new Map(), stated: {}, changes: [] },
      'x',
      anImportContext(),
    )
    expect(headingsOf(body)).toEqual(HEADINGS)
    expect(body).not.toContain('目')
  },
)

const paragraph = (inner: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = '<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>'
/** Not in the text: only Word says that they are contents. */
const entries = (style = '') =>
  ['基础', '任务'].map((name) => paragraph(run(`${name} 目`), style)).join('')
const styles = (id: string, name: string) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style></w:styles>` // prettier-ignore
const heading = paragraph(run('目　录'))
const control = (inner: string) =>
  `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>` // prettier-ignore
const complex = (inner: string, end = field('end')) =>
  paragraph(field('begin') + instruction + field('separate') + run('基础 目')) + inner + paragraph(end) // prettier-ignore

test.each([
  ['the id TOC1', heading + entries('TOC1'), {}],
  ...['8', '9', '11', 'a3'].map((id): [string, string, Record<string, string>] => [
    `the id ${id} and the name toc 1`,
    heading + entries(id),
    { 'word/styles.xml': styles(id, 'toc 1') },
  ]),
  [
    'a style named in Chinese',
    heading + entries('5'),
    { 'word/styles.xml': styles('5', '目录 1') },
  ],
  ['a content control', control(heading + entries()), {}],
  ['a field', heading + complex(entries()), {}],
  ['a field in a control', control(heading + complex(entries())), {}],
  [
    'a simple field',
    heading + paragraph(`<w:fldSimple w:instr=" TOC \\h ">${run('基础 目')}</w:fldSimple>`),
    {},
  ],
])('contents made by Word are known by %s', async (_, contents, parts) => {
  const text = TEXT.map((line) => paragraph(run(line))).join('')
  const source = await readSourceContent(
    '.docx',
    aDocx(paragraph(run(TITLE)) + contents + text, parts),
  )
  const { body, metadata } = importDocument(source ?? { blocks: [], images: new Map(), stated: {}, changes: [] }, 'x', anImportContext()) // prettier-ignore
  expect(metadata.values['title']).toBe(TITLE)
  expect(headingsOf(body)).toEqual(HEADINGS)
  expect(body).not.toContain('目')
})

test('a field that never ends takes no text with it', async () => {
  const text = ['窗口应当开放。', '窗口应当便民。'].map((line) => paragraph(run(line))).join('')
  const broken = paragraph(field('begin') + instruction + field('separate') + run('目录项')) + text
  const source = await readSourceContent('.docx', aDocx(broken))
  const { body } = importDocument(source ?? { blocks: [], images: new Map(), stated: {}, changes: [] }, 'x', anImportContext()) // prettier-ignore
  expect(body).toContain('窗口应当开放。\n\n窗口应当便民。')
})
