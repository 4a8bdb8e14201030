import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readHtmlSource } from '#import/html-source.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import { readTextSource } from '#import/text-source.ts'
import { parseDocumentFile } from '#files/document-file.ts'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import { toUnsafeNodes } from '#markdown/unsafe-nodes.ts'
import { findLost, isWhole } from '../../setup/conservation.ts'
import { anImportContext } from '../../setup/import-context.ts'

const RUNS = 400

/** What MDX, Markdown or the import might stumble over, between ordinary words. */
// prettier-ignore
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('推进城市更新', '完成29公顷', '一是抓落实；', '二是强管理。', '(含调整),', '年底', 'A3', '，', '。'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('{', '}', '<', '>', '</a>', '<b>', '*', '_', '__', '`', '```', '[', ']', '](', '|', '~', '~~', '\\', '&lt;', '&#60;', '&', '#', '$', '!', '"', "'", '^', '[^1]', '<!--', '-->', '{/*', '${x}', '=', '---', ':::'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('import x', 'export default', 'http://a.gov.cn/b_c?d=e*f', 'www.a.gov.cn/x_y', 'a_b@c.gov.cn', '14:20', '1.2', '①', '\u00a0', '　', '\t', '𠮷', '⺅', 'é', 'ﬁ'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)
// prettier-ignore
const opening = fc.constantFrom('', '', '', '一、', '（一）', '(二)', '1.', '1. ', '(1)', '第一章 ', '第三条 ', '- ', '+ ', '> ', '# ', '    ', '附件：', '来源:', '2024年1月26日')
const line = fc
  .tuple(opening, fc.array(piece, { maxLength: 12 }))
  .map(([start, pieces]) => start + pieces.join(''))
const text = fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.join('\n'))

/** What Markdown spells out: character references are the characters that they name. */
const toWords = (source: string) => load(source.replace(/</g, '&lt;'), null, false).text()

function expectWhole(source: string, imported: ReturnType<typeof importDocument>) {
  expect(isWhole(source, imported.body, imported.report)).toBe(true)
  expectSafe(imported.body)
}

function expectSafe(body: string) {
  const { tree, faults } = parseMdx(body)
  expect(faults).toEqual([])
  expect(tree ? [...walk(tree)].flatMap(toUnsafeNodes) : []).toEqual([])
}

test('plain text is in the result or in the report, in order, and is MDX without code', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, lists) => {
      expectWhole(source, importDocument(readTextSource(source), 'x', anImportContext({ lists })))
    }),
    { numRuns: RUNS },
  )
})

test('the words of a paragraph are read back from the MDX exactly as they were', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const words = pieces.join('')
      const source = {
        blocks: [{ kind: 'paragraph' as const, place: '第1段', runs: [{ text: words }] }],
        images: new Map(),
        stated: { title: '名称' },
        changes: [],
      }
      const { body } = importDocument(
        source,
        'x',
        anImportContext({ keepPunctuation: true, title: '名称' }),
      )
      const { tree } = parseMdx(body)
      const read = tree
        ? [...walk(tree)].flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('')
        : ''
      const plain = (value: string) => value.replace(/[\p{Cc}\u200b-\u200f\u2060\ufeff\s]+/gu, '')
      if (body.trim() !== '' && !body.startsWith('#')) expect(plain(read)).toBe(plain(words))
    }),
    { numRuns: RUNS },
  )
})

test('HTML is in the result or in the report', () => {
  const escapeHtml = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const element = fc.oneof(
    line.map((words) => ({ html: `<p>${escapeHtml(words)}</p>`, words })),
    fc.tuple(line, line).map(([a, b]) => ({
      html: `<div>${escapeHtml(a)}<br><b>${escapeHtml(b)}</b></div>`,
      words: a + b,
    })),
    fc
      .array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map((rows) => ({
        html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td colspan="2">${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
        words: rows.flat().join(''),
      })),
    line.map((words) => ({ html: `<h3>${escapeHtml(words)}</h3>`, words })),
  )
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 12 }), (elements) => {
      const html = `<html><body><main>${elements.map((each) => each.html).join('')}</main></body></html>`
      const imported = importDocument(readHtmlSource(html), 'x', anImportContext())
      expectWhole(elements.map(({ words }) => words).join(''), imported)
    }),
    { numRuns: RUNS },
  )
})

test('Markdown becomes MDX without code, whatever it holds, and its words are in the result or in the report', () => {
  fc.assert(
    fc.property(text, (source) => {
      const imported = importDocument(readMarkdownSource(source), 'x', anImportContext())
      expect(findLost(toWords(source), imported.body, imported.report)).toBe('')
      expectSafe(imported.body)
    }),
    { numRuns: RUNS },
  )
})

test('Markdown is in the result or in the report', () => {
  const words = fc.constantFrom(
    '推进城市更新',
    '完成29公顷，',
    '一是抓落实；',
    'A3',
    '年底。',
    '临港1区',
  )
  // prettier-ignore
  const block = fc.oneof(
    words.map((a) => ({ markdown: a, words: a })),
    words.map((a) => ({ markdown: `### ${a}`, words: a })),
    words.map((a) => ({ markdown: `> ${a}`, words: a })),
    words.map((a) => ({ markdown: `\`\`\`\n${a}\n\`\`\``, words: a })),
    words.map((a) => ({ markdown: `<p>${a}</p>`, words: `p${a}p` })),
    fc.tuple(words, words).map(([a, b]) => ({ markdown: `- ${a}\n- **${b}**`, words: a + b })),
    fc.tuple(words, words).map(([a, b]) => ({ markdown: `7. ${a}\n8. ${b}`, words: `7${a}8${b}` })),
    fc.tuple(words, words).map(([a, b]) => ({ markdown: `[${a}](https://a.gov.cn "${b}")`, words: a + b })),
    fc.tuple(words, words).map(([a, b]) => ({ markdown: `![${a}](a.png "${b}")`, words: a + b })),
    fc.tuple(words, words).map(([a, b]) => ({ markdown: `[${a}]: https://a.gov.cn/x "${b}"`, words: `${a}https://a.gov.cn/x${b}` })),
    fc.tuple(words, words, words).map(([a, b, c]) => ({ markdown: `| ${a} | ${b} |\n| --- | --- |\n| ${c} | |`, words: a + b + c })),
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
      const title = '示范区2024年工作计划'
      const source = [`# ${title}`, ...blocks.map(({ markdown }) => markdown)].join(
        '\n\n<!-- -->\n\n',
      )
      const imported = importDocument(readMarkdownSource(source), 'x', anImportContext())
      expectWhole(title + blocks.map(({ words: each }) => each).join(''), imported)
    }),
    { numRuns: RUNS },
  )
})

test('what the import writes satisfies the schema of its collection', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { metadata, text: written } = importDocument(
        readTextSource(source),
        'x',
        anImportContext(),
      )
      const { collection, slug } = metadata
      const file = parseDocumentFile(written, { collection, slug, path: 'index.mdx', files: [] })
      expect(file.yaml?.faults).toEqual([])
      expect(file.data).toBeDefined()
    }),
    { numRuns: RUNS },
  )
})
