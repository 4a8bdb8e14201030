import fc from 'fast-check'
import { toCheckDigit } from '#domain/identity-number.ts'

/** Identity numbers with a date of birth that exists and the right check digit; the districts were never given out. */
export const identityNumber = fc
  .tuple(
    fc.integer({ min: 990000, max: 999999 }),
    fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2024-12-31'),
      noInvalidDate: true,
    }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([district, birth, order]) => {
    const day = birth.toISOString().slice(0, 10).replaceAll('-', '')
    const figures = `${district}${day}${String(order).padStart(3, '0')}`
    return figures + toCheckDigit(figures)
  })

/** The same with a wrong check digit. */
export const wrongIdentityNumber = fc
  .tuple(identityNumber, fc.constantFrom(...Array.from('0123456789X')))
  .filter(([number, digit]) => !number.endsWith(digit))
  .map(([number, digit]) => number.slice(0, -1) + digit)
