import { expect, test } from 'vitest'
import { findTypoFaults } from '#checks/suspected-typo.ts'
import { aDocument } from '../../factories/document.ts'

test('the line of a suspected typing error is that of the file, on the first line of the body and on others', () => {
  const rest = '继续推进平盐铁路建设，做好平盐铁路征收。'
  const first = aDocument({ body: `平盐跌路用地交付。${rest}\n` })
  const third = aDocument({ body: `${rest}\n\n平盐跌路用地交付。\n` })
  expect(findTypoFaults(first).map(({ line }) => line)).toEqual([first.bodyLine])
  expect(findTypoFaults(third).map(({ line }) => line)).toEqual([third.bodyLine + 2])
})
