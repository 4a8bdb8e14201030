import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { importDocument } from '#import/import-document.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

async function importDocx(body: string) {
  const content = aDocx(aParagraph('示范区2024年工作计划') + body)
  const { body: text, report } = importDocument(
    await readDocxSource(content),
    '文件',
    anImportContext(),
  )
  const lost = report.filter(({ kind }) => kind === 'removed')
  return { text, removed: lost.map(({ text: words, note }) => `${words} ${note}`) }
}

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${aParagraph(text)}</w:tc>`
const row = (cells: string, properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const head = row(cell('街道') + cell('面积'))

test('a deleted row is gone, and its words are reported', async () => {
  const body = table(
    head,
    row(cell('临港') + cell('20'), '<w:del w:id="1" w:author="甲"/>'),
    row(cell('北墟') + cell('30')),
  )
  expect(await importDocx(body)).toEqual({
    text: '| 街道 | 面积 |\n| --- | --- |\n| 北墟 | 30 |\n',
    removed: ['临港 20 修订中删除的文字'],
  })
})

test('a row whose words were deleted with it is gone too', async () => {
  const deleted =
    '<w:tc><w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr><w:del w:id="3"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p></w:tc>'
  const body = table(head, row(deleted + deleted, '<w:del w:id="1"/>'), row(cell('北墟') + cell('30'))) // prettier-ignore
  expect(await importDocx(body)).toEqual({
    text: '| 街道 | 面积 |\n| --- | --- |\n| 北墟 | 30 |\n',
    removed: ['旧 旧 修订中删除的文字'],
  })
})

test('a table of which every row was deleted is gone', async () => {
  const mark = '<w:del w:id="1"/>'
  const body = aParagraph('前。') + table(row(cell('甲'), mark), row(cell('乙'), mark)) + aParagraph('后。') // prettier-ignore
  const { text, removed } = await importDocx(body)
  expect(text).toBe('前。\n\n后。\n')
  expect(removed).toEqual(['甲 修订中删除的文字', '乙 修订中删除的文字'])
})

test('a deleted column is gone', async () => {
  const mark = '<w:cellDel w:id="1"/>'
  const body = table(
    row(cell('街道') + cell('备注', mark) + cell('面积')),
    row(cell('北墟') + cell('无', mark) + cell('30')),
  )
  expect((await importDocx(body)).text).toBe('| 街道 | 面积 |\n| --- | --- |\n| 北墟 | 30 |\n')
})

test('inserted rows and cells stay', async () => {
  const body = table(head, row(cell('北墟', '<w:cellIns w:id="1"/>') + cell('30'), '<w:ins w:id="2"/>')) // prettier-ignore
  expect(await importDocx(body)).toEqual({
    text: '| 街道 | 面积 |\n| --- | --- |\n| 北墟 | 30 |\n',
    removed: [],
  })
})

test('a deleted row at the beginning of joined cells leaves the others joined', async () => {
  const body = table(
    row(cell('街道') + cell('面积')),
    row(cell('旧', '<w:vMerge w:val="restart"/>') + cell('1'), '<w:del w:id="1"/>'),
    row(cell('新', '<w:vMerge/>') + cell('2')),
    row(cell('', '<w:vMerge/>') + cell('3')),
  )
  expect((await importDocx(body)).text).toBe(
    '| 街道 | 面积 |\n| --- | --- |\n| 新 | 2 |\n| 新 | 3 |\n',
  )
})

const moved = (name: string, text: string) =>
  `<w:p><w:pPr><w:rPr><w:${name} w:id="5"/></w:rPr></w:pPr><w:${name} w:id="6"><w:r><w:t>${text}</w:t></w:r></w:${name}></w:p>`

test('what was moved stands where it was moved to, once', async () => {
  const range =
    '<w:moveFromRangeStart w:id="7" w:name="m"/>' +
    moved('moveFrom', '移动的一段。') +
    '<w:moveFromRangeEnd w:id="7"/>'
  const body = range + aParagraph('中间。') + moved('moveTo', '移动的一段。')
  expect(await importDocx(body)).toEqual({
    text: '中间。\n\n移动的一段。\n',
    removed: ['移动的一段。 修订中删除的文字'],
  })
})

test('paragraphs whose mark between was deleted are one', async () => {
  const body =
    '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>' +
    '<w:bookmarkStart w:id="9" w:name="b"/>' +
    aParagraph('后半句。') +
    aParagraph('下一段。')
  expect((await importDocx(body)).text).toBe('前半句，后半句。\n\n下一段。\n')
})

const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`

test.each([
  ['a line break', '<w:t>甲</w:t><w:cr/><w:t>乙</w:t>', '甲\n\n乙'],
  ['a tab to a place of the page', '<w:t>甲</w:t><w:ptab w:relativeTo="margin" w:alignment="right"/><w:t>乙</w:t>', '甲 乙'],
  ['a hyphen that forbids a break', '<w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t>', 'A-1'],
  ['a hyphen that only a break shows', '<w:t>co</w:t><w:softHyphen/><w:t>op</w:t>', 'coop'],
  ['a symbol', '<w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t>', '🗹是'],
])('%s is read', async (_, inner, text) => {
  const imported = await importDocx(run(inner))
  expect(imported).toEqual({ text: `${text}\n`, removed: [] })
}) // prettier-ignore
