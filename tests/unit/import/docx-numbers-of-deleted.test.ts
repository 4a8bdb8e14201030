import { expect, test } from 'vitest'
import { textOf } from '#import/source-document.ts'
import { aParagraph } from '../../setup/office-files.ts'
import { item, labels, LEVELS, numPr, read } from '../../setup/word-lists.ts'

const gone = (mark: string) =>
  `<w:p><w:pPr>${numPr(1, 0)}<w:rPr>${mark}</w:rPr></w:pPr><w:del w:id="3"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`

test.each([
  ['an item that was deleted with its mark', gone('<w:del w:id="4"/>')],
  ['an item whose words were deleted', gone('')],
  ['a deleted item with an empty run', gone('').replace('</w:p>', '<w:r>\n<w:lastRenderedPageBreak/></w:r></w:p>')],
  ['an item that was moved away', `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:moveFrom w:id="4"/></w:rPr></w:pPr><w:moveFrom w:id="3"><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p>`],
  ['an item that is hidden', `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>旧</w:t></w:r></w:p>`],
  ['an empty paragraph whose mark is hidden', `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:vanish/></w:rPr></w:pPr></w:p>`],
  ['an item in a deleted row', `<w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${item(0)}</w:tc></w:tr></w:tbl>`],
])('%s uses no number', async (_, body) => {
  const written = await labels(item(0) + body + item(0), LEVELS)
  expect(written.filter((label) => label !== '')).toEqual(['1、', '2、'])
}) // prettier-ignore

test('two items whose mark between was deleted are one', async () => {
  const first = item(0).replace('</w:pPr>', '<w:rPr><w:del w:id="4"/></w:rPr></w:pPr>')
  const { blocks } = await read(first + item(0) + item(0), LEVELS)
  expect(blocks.map(textOf)).toEqual(['1、文文', '2、文'])
})

test('a number is not lost when the paragraph behind it runs on', async () => {
  const first = item(0).replace('</w:pPr>', '<w:rPr><w:del w:id="4"/></w:rPr></w:pPr>')
  const { blocks } = await read(first + aParagraph('后') + item(0), LEVELS)
  expect(blocks.map(textOf)).toEqual(['1、文后', '2、文'])
})
