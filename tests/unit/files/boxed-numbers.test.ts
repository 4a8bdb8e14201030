import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBoxedNumbers } from '#files/boxed-numbers.ts'
import { aParagraph } from '../../setup/office-files.ts'

const aTable = (rows: string[][]) =>
  `<body xmlns:w="w"><w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${aParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl></body>`

test('the figures of boxes are joined, with the cell before them', () => {
  const cells = ['身份证号码', ...Array.from('99010119900101123X'), '性别', '男']
  expect(readBoxedNumbers(aTable([['姓名', '某甲'], cells]))).toBe('身份证号码 99010119900101123X')
})

test('eleven figures are a telephone number only behind a word that says so', () => {
  expect(readBoxedNumbers(aTable([['手机', ...Array.from('13800138000')]]))).toBe(
    '手机 13800138000',
  )
  expect(readBoxedNumbers(aTable([['得分', ...Array.from('13800138000')]]))).toBe('')
})

test('ten figures are no number, whatever stands before them', () => {
  expect(readBoxedNumbers(aTable([['手机', ...Array.from('1380013800')]]))).toBe('')
})

test('no number is lost, wherever in a row its boxes stand', () => {
  const word = fc.constantFrom('姓名', '12', '', '某甲')
  const words = fc.array(word, { maxLength: 3 })
  const number = fc.stringMatching(/^\d{17}[\dX]$/)
  fc.assert(
    fc.property(words, number, words, (before, figures, after) => {
      const rows = [before, [...before, ...Array.from(figures), ...after], after]
      expect(readBoxedNumbers(aTable(rows))).toContain(figures)
    }),
  )
})
