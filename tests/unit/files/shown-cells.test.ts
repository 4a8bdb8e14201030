import { expect, test } from 'vitest'
import { readLinesOf } from '../../setup/attachment-lines.ts'
import { aZip } from '../../setup/office-files.ts'

/** A workbook with one row of cells, and what else it consists of. */
const aBook = (cells: string, { strings = '', styles = '', properties = '' } = {}) =>
  aZip({
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets><sheet name="表" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="${styles}"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="4"/><xf numFmtId="31"/><xf numFmtId="177"/></cellXfs></styleSheet>`,
  })

const readRow = async (book: Uint8Array) =>
  (await readLinesOf('a.xlsx', book)).filter((line) => !line.includes('名称'))

test.each([
  ['a date', '<c s="1"><v>45310</v></c>', '2024年1月19日'],
  ['a share', '<c s="2"><v>0.955</v></c>', '95.50%'],
  ['a sum', '<c s="3"><v>1234567.5</v></c>', '1,234,567.50'],
  ['a Chinese form that stands in no workbook', '<c s="4"><v>45310</v></c>', '2024年1月19日'],
  ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
  ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
  ['the result of a formula', '<c t="str"><f>A1</f><v>甲_x005F_乙</v></c>', '甲_乙'],
  ['a binary fraction', '<c><v>0.30000000000000004</v></c>', '0.3'],
  ['a long number', '<c><v>440301199001011200</v></c>', '440301199001011200'],
  ['a style that is not there', '<c s="99"><v>5</v></c>', '5'],
  ['readings', '<c t="inlineStr"><is><t>丹凤</t><rPh sb="0"><t>ダン</t></rPh></is></c>', '丹凤'],
])('%s is read as it is shown', async (_, cell, shown) => {
  expect(await readRow(aBook(cell))).toEqual([`工作表“表”：${shown}`])
})

test('strings are read without readings, with all their runs and with the characters that XML cannot hold', async () => {
  const strings =
    '<si><t>丹凤</t><rPh sb="0" eb="2"><t>ダン</t></rPh></si><si><r><t>碧波</t></r><r><t>苑</t></r></si><si><t>报_x000D_告_x5F00_期</t></si>'
  const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>'
  expect(await readRow(aBook(cells, { strings }))).toEqual(['工作表“表”：丹凤\t碧波苑\t报告开期'])
})

test('days are counted from 1904 where the workbook says so', async () => {
  const properties = '<workbookPr date1904="1"/>'
  expect(await readRow(aBook('<c s="1"><v>43848</v></c>', { properties }))).toEqual([
    '工作表“表”：2024年1月19日',
  ])
})

test('a value that its form hides is read as hidden', async () => {
  expect(await readRow(aBook('<c s="5"><v>13800138000</v></c>', { styles: ';;;' }))).toEqual([
    '藏 工作表“表”的隐藏部分：13800138000',
  ])
})

test('a form that cannot be understood leaves the value', async () => {
  expect(await readRow(aBook('<c s="5"><v>7</v></c>', { styles: 'bad[[' }))).toEqual([
    '工作表“表”：7',
  ])
})
