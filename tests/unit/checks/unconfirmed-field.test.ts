import { expect, test } from 'vitest'
import { findFrontMatterFaults } from '#checks/front-matter.ts'
import { findUnconfirmedFields } from '#checks/unconfirmed-field.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import { CONFIRMABLE_FIELDS } from '#schemas/unconfirmed.ts'
import { aContent } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const documentWith = (unconfirmed: string) => aDocument({ fields: { unconfirmed } })

test('fields that nobody confirmed are named in one message, on the line of their list', () => {
  const issues = findUnconfirmedFields(aContent({ documents: [documentWith('[created, topic]')] }))
  expect(toLines(issues)).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  提醒：程序填写的内容还没有核对：成文日期（created）、主题分类（topic）。和原件核对；核对一项，就从 unconfirmed 中删去一项。[unconfirmed-field]"`,
  )
})

test.each(['[]', '', '[ ]'])('nothing is left to confirm when the list is "%s"', (unconfirmed) => {
  const document = documentWith(unconfirmed)
  expect(findFrontMatterFaults([document])).toEqual([])
  expect(findUnconfirmedFields(aContent({ documents: [document] }))).toEqual([])
})

test('an unknown name is reported with the names that can be used', () => {
  const issues = findFrontMatterFaults([documentWith('[created, 主题]')])
  expect(toLines(issues)).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  错误：“待核对的字段”（unconfirmed.1）写得不对："主题"。可用：title、covers、block、year、indexNumber、documentNumber、genre、organisation、jointOrganisations、source、created、published、topic、stage、legalBasis、keywords、abstract、audience、recipients、validity、relations、attachments。[front-matter]"`,
  )
})

test('every name that can be confirmed is a field', () => {
  const fields = Object.values(COLLECTION_SCHEMAS).flatMap(({ shape }) => Object.keys(shape))
  expect(fields).toEqual(expect.arrayContaining([...CONFIRMABLE_FIELDS]))
})
