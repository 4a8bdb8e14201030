import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBankCard, passesLuhn } from '#domain/bank-card.ts'
import { findPersonalData } from '#domain/personal-data.ts'

const figures = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''))

/** Numbers of UnionPay cards of 16 or 19 figures with the right check digit. */
const card = fc
  .constantFrom(13, 16)
  .chain(figures)
  .map((middle) => {
    const digits = Array.from('0123456789')
    return `62${middle}${digits.find((digit) => passesLuhn(`62${middle}${digit}`)) ?? ''}`
  })
  .filter(isBankCard)

/** What stands beside a number in a row of a table that a PDF gives as one line. */
const cell = fc.oneof(fc.constantFrom('', '某甲'), fc.nat(9999).map(String))

const inFours = (number: string) => number.replace(/\d{4}(?=\d)/g, '$& ')

test('every card in groups of four is found, whatever stands in the cells beside it', () => {
  fc.assert(
    fc.property(cell, card, cell, (before, number, after) => {
      const finds = findPersonalData(`${before} ${inFours(number)} ${after}`.trim())
      expect(finds.map(({ kind }) => kind)).toContain('银行卡号')
    }),
    { numRuns: 500 },
  )
})

test('what is taken for a card in a row of cells has the right check digit', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9999).map(String), { maxLength: 12 }), (cells) => {
      for (const { kind, text } of findPersonalData(cells.join(' ')))
        if (kind === '银行卡号') expect(isBankCard(text.replace(/\D/g, ''))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
