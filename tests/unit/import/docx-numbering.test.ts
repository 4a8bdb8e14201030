import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { textOf } from '#import/source-document.ts'
import { aDocx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'
import {
  abstract,
  CHAIN,
  item,
  labels,
  level,
  LEVELS,
  num,
  numPr,
  read,
  startOverride,
  style,
  styled,
} from '../../setup/word-lists.ts'

/** Chapters and articles: the articles count on, the items within them do not. */
const STATUTE =
  abstract(
    1,
    level(0, '第%1章', 'chineseCountingThousand') +
      level(1, '第%2条', 'chineseCountingThousand', '<w:lvlRestart w:val="0"/>') +
      level(2, '（%3）', 'chineseCounting'),
  ) + num(1, 1)

test('articles count on over the chapters, and items begin again in every article', async () => {
  const body = [0, 1, 2, 2, 1, 0, 1, 2, 0, 1, 1].map((depth) => item(depth)).join('')
  expect(await labels(body, STATUTE)).toEqual([
    '第一章', '第一条', '（一）', '（二）', '第二条', '第二章', '第三条', '（一）', '第三章', '第四条', '第五条',
  ]) // prettier-ignore
})

test.each([
  ['never', '0', ['1.1.1', '1.1.2', '1.2.3', '2.1.4']],
  ['behind the first level only', '1', ['1.1.1', '1.1.2', '1.2.3', '2.1.1']],
  ['behind the second level and the first', '2', ['1.1.1', '1.1.2', '1.2.1', '2.1.1']],
  ['behind a level that is not higher, which says nothing', '3', ['1.1.1', '1.1.2', '1.2.1', '2.1.1']],
])('a level begins again %s', async (_, restart, expected) => {
  const lists =
    abstract(1, level(0, '%1') + level(1, '%1.%2') + level(2, '%1.%2.%3', 'decimal', `<w:lvlRestart w:val="${restart}"/>`)) + num(1, 1)
  const written = await labels([0, 1, 2, 2, 1, 2, 0, 1, 2].map((depth) => item(depth)).join(''), lists)
  expect(written.filter((label) => label.split('.').length === 3)).toEqual(expected)
}) // prettier-ignore

test('a level may write the numbers of all levels above it', async () => {
  const lists = abstract(1, level(0, '第%1章', 'chineseCountingThousand') + level(1, '第%1章第%2条', 'chineseCountingThousand')) + num(1, 1) // prettier-ignore
  expect(await labels(item(0) + item(1) + item(0) + item(1), lists)).toEqual(['第一章', '第一章第一条', '第二章', '第二章第一条']) // prettier-ignore
})

test('the legal form writes the numbers of all levels in figures', async () => {
  const lists =
    abstract(1, level(0, '第%1章', 'chineseCounting') + level(1, '%1.%2', 'upperRoman', '<w:isLgl/>')) + num(1, 1) // prettier-ignore
  expect(await labels(item(0) + item(1) + item(1), lists)).toEqual(['第一章', '1.1', '1.2'])
  const off = lists.replace('<w:isLgl/>', '<w:isLgl w:val="0"/>')
  expect(await labels(item(0) + item(1), off)).toEqual(['第一章', '一.I'])
})

test('a list begins where it or its level says', async () => {
  const fifth = level(0, '%1.').replace('w:val="1"', 'w:val="5"')
  const lists = abstract(1, fifth) + num(1, 1) + num(2, 1, startOverride(0, 9))
  expect(await labels(item(0) + item(0) + item(0, 2) + item(0, 2), lists)).toEqual(['5.', '6.', '9.', '10.']) // prettier-ignore
})

test('lists of one definition count on together, unless one has a start of its own', async () => {
  const lists = abstract(1, level(0, '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, startOverride(0, 1)) // prettier-ignore
  const body = item(0, 1) + item(0, 2) + item(0, 1) + item(0, 3) + item(0, 3)
  expect(await labels(body, lists)).toEqual(['1.', '2.', '3.', '1.', '2.'])
})

test('a start of its own holds for the level for which it is given', async () => {
  const lists = abstract(1, level(0, '%1.') + level(1, '（%2）')) + num(1, 1) + num(2, 1, startOverride(1, 4)) // prettier-ignore
  const body = item(0) + item(1) + item(0, 2) + item(1, 2) + item(1, 2) + item(0, 2) + item(1, 2)
  expect(await labels(body, lists)).toEqual(['1.', '（1）', '2.', '（4）', '（5）', '3.', '（4）'])
})

test('a level that is given anew for one list is another one there', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, '附件%1：', 'upperLetter')}</w:lvlOverride>`
  const lists = abstract(1, level(0, '%1.')) + num(1, 1) + num(2, 1, own)
  expect(await labels(item(0) + item(0, 2) + item(0), lists)).toEqual(['1.', '附件B：', '3.'])
})

test.each([
  ['tab', '第一条 文'],
  ['space', '第一条 文'],
  ['nothing', '第一条文'],
])('between number and words stands what the level says: %s', async (suffix, expected) => {
  const lists = abstract(1, level(0, '第%1条', 'chineseCounting', `<w:suff w:val="${suffix}"/>`)) + num(1, 1) // prettier-ignore
  const { blocks } = await read(item(0), lists)
  expect(blocks.map(textOf)).toEqual([expected])
})

test('a list style is found through its links', async () => {
  const lists =
    abstract(1, '<w:numStyleLink w:val="Articles"/>') +
    abstract(2, `<w:styleLink w:val="Articles"/>${level(0, '第%1条', 'chineseCountingThousand')}`) +
    num(1, 1) + num(2, 2) // prettier-ignore
  const listStyle = `<w:style w:type="numbering" w:styleId="Articles"><w:name w:val="Articles"/><w:pPr>${numPr(2)}</w:pPr></w:style>`
  expect(await labels(item(0) + item(0) + item(0, 2), lists, listStyle)).toEqual(['第一条', '第二条', '第三条']) // prettier-ignore
  // Programs forget the style; the definition still says to which it belongs.
  expect(await labels(item(0), lists)).toEqual(['第一条'])
  const circle = lists.replace('<w:styleLink', '<w:numStyleLink w:val="Articles"/><w:styleLink')
  expect(await labels(item(0), circle, listStyle.replace('"2"', '"1"'))).toEqual(['第一条'])
})

test.each([
  ['brings its list along', styled('First'), '1、'],
  ['inherits its list and sets the level', styled('Second'), '（1）'],
  ['inherits list and level', styled('Below'), '（1）'],
  ['switches off what it inherits', styled('Off'), ''],
  ['is named by a level', styled('Named'), '1.'],
  ['gives way to the level of the paragraph', styled('Second', numPr(undefined, 0)), '1、'],
  ['gives its level to the list of the paragraph', styled('Second', numPr(1)), '（1）'],
  ['gives way to a paragraph without a number', styled('First', numPr(0)), ''],
])('a style %s', async (_, body, label) => {
  expect(await labels(body, LEVELS, CHAIN)).toEqual([label])
})

test('paragraphs without a style take the list of the style of plain paragraphs', async () => {
  const plain = style('Normal', numPr(1)).replace('w:type', 'w:default="1" w:type')
  expect(await labels(aParagraph('文') + aParagraph('文'), LEVELS, plain)).toEqual(['1、', '2、'])
})

test('styles that are based on each other end somewhere', async () => {
  const circle = style('A', '', 'B') + style('B', '', 'A')
  expect(await labels(styled('A'), LEVELS, circle)).toEqual([''])
})

test('what a tracked change numbered before is not asked for', async () => {
  const before = '<w:numberingChange w:id="1" w:author="甲" w:original="%1:7:0:."/>'
  const own = numPr(1, 0).replace('</w:numPr>', `${before}</w:numPr>`)
  const old = `<w:pPrChange w:id="2" w:author="甲"><w:pPr>${numPr(1, 1)}</w:pPr></w:pPrChange>`
  const body = aParagraph('文', own + old) + aParagraph('文', old)
  expect(await labels(body, LEVELS)).toEqual(['1、', ''])
})

test('a picture, or a sign, makes an item of a list without numbers', async () => {
  const lists =
    abstract(1, level(0, '%1', 'bullet', '<w:lvlPicBulletId w:val="0"/>') + level(1, '•', 'bullet') + level(2, '注：', 'bullet') + level(3, '', 'none') + level(4, '附录', 'none')) + num(1, 1) // prettier-ignore
  const { blocks, changes } = await read([0, 1, 2, 3, 4].map((depth) => item(depth)).join(''), lists) // prettier-ignore
  expect(blocks.map((block) => [textOf(block), block.kind === 'paragraph' && block.isItem])).toEqual([
    ['文', true], ['文', true], ['注：文', undefined], ['文', undefined], ['附录 文', undefined],
  ]) // prettier-ignore
  expect(changes.map(({ note }) => note)).toContain('图片做的项目符号，已写成普通的项目符号')
})

test('a format that nobody knows is written in figures and named in the report', async () => {
  const lists = abstract(1, level(0, '第%1条', 'newFormat')) + num(1, 1)
  const { blocks, changes } = await read(item(0), lists)
  expect(blocks.map(textOf)).toEqual(['第1条 文'])
  expect(changes.at(-1)).toEqual({
    place: '正文',
    kind: 'changed',
    text: '第1条',
    note: '编号格式“newFormat”没有对应的写法，已写成阿拉伯数字，请核对',
  })
})

test('a form that Word writes twice is read in the newer way', async () => {
  const choice =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
  const lists = abstract(1, level(0, '（%1）').replace('<w:numFmt w:val="decimal"/>', choice)) + num(1, 1) // prettier-ignore
  expect(await labels(item(0) + item(0), lists)).toEqual(['（001）', '（002）'])
})

test('a paragraph without a list that is there has no number', async () => {
  expect(await labels(item(0, 7) + item(8), LEVELS)).toEqual(['', ''])
})

test('a level without a start begins with nought, as the standard says', async () => {
  const lists = abstract(1, level(0, '%1.').replace('<w:start w:val="1"/>', '')) + num(1, 1)
  expect(await labels(item(0) + item(0), lists)).toEqual(['0.', '1.'])
})

test('parts with a figure behind their names are found', async () => {
  const lists = `<w:numbering ${WORD_NAMESPACE}>${LEVELS}</w:numbering>`
  const styles = `<w:styles ${WORD_NAMESPACE}>${CHAIN}</w:styles>`
  const parts = { 'word/numbering2.xml': lists, 'word/styles2.xml': styles }
  const { blocks } = await readDocxSource(aDocx(styled('Second'), parts))
  expect(blocks.map(textOf)).toEqual(['（1）文'])
})
