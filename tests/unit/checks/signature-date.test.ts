import { expect, test } from 'vitest'
import { parseDocument } from '#checks/parsed-document.ts'
import { findSignatureDates } from '#checks/signature-date.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const sign = (date: string) => `<Signature organisation="示范区城市更新局" date="${date}" />`
const faultsOf = (...dates: string[]) =>
  findSignatureDates(parseDocument(aDocument({ body: dates.map(sign).join('\n\n') })))

test.each([
  [['2025年3月1日']],
  [['二〇二五年三月一日']],
  [['2025年3月1日', '2024年2月1日']],
  [[]],
  [['去年']],
])('signatures of %j agree with the first of March 2025', (dates) => {
  expect(faultsOf(...dates)).toEqual([])
})

test('a date of creation that no signature bears is reported', () => {
  expect(toLines(faultsOf('2025年3月2日', '2024年2月1日'))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:7  提醒：成文日期 2025-03-01 与落款的日期 2025-03-02、2024-02-01 不一致。和原件核对，改正其中一个；原件如此的，保持不变。[date-order]"`,
  )
})
