import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFileContent } from '#files/file-content.ts'
import { readOldSheets } from '#files/xls-thread.ts'
import { damagedCopies } from '../../factories/damaged-copies.ts'
import { readLinesOf } from '../../setup/attachment-lines.ts'

const LIST = readFileSync('tests/fixtures/attachments/list.xls')
const EXCEL_95 = readFileSync('tests/fixtures/attachments/excel-95.xls')

const withoutFragments = (lines: string[]) =>
  lines.filter((line) => !line.startsWith('藏 文字片段'))

test.each(['a.xls', 'a.et'])(
  'sheets, what is hidden in them and comments of %s are read',
  async (name) => {
    expect(withoutFragments(await readLinesOf(name, LIST))).toEqual([
      '工作表“汇总”：姓名\t电话\t经费\t登记日\n某甲\t13800138000\t1,234.50\t2024-03-01\n\n合计\t622202123456789\t13800138001\t两 行',
      '藏 工作表“汇总”的隐藏部分：\n\n隐藏行\n隐藏列',
      '藏 批注：批注里的话：13700137000',
      '藏 工作表“底稿”的隐藏部分：隐藏表',
    ])
  },
)

test('what stands outside the cells comes as fragments, and nothing twice', async () => {
  const fragments = (await readLinesOf('a.xls', LIST)).at(-1)
  expect(fragments).toContain('页眉里的话')
  expect(fragments).not.toMatch(/某甲|隐藏行|13700137000/)
})

test('sheets of Excel 95 are read, in the encoding of Chinese Windows', async () => {
  expect(withoutFragments(await readLinesOf('a.xls', EXCEL_95))).toEqual([
    '工作表“汇总”：姓名\t电话\n某甲\t13800138000\n备注\t1.5',
  ])
})

test('a file that takes too long gives its fragments only', async () => {
  expect(await readOldSheets(LIST, 1)).toBeUndefined()
  expect(await readOldSheets(LIST)).toHaveLength(2)
})

test('damaged and random files give what can be read of them, and no fault', async () => {
  for (const content of [...damagedCopies(LIST, 25), ...damagedCopies(EXCEL_95, 25)]) {
    const { fault } = await readFileContent('a.xls', content)
    expect(fault).toBeUndefined()
  }
})
