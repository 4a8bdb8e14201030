import { expect, test } from 'vitest'
import { findUnknownOrganisations } from '#checks/unknown-organisation.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const known = new Set(['land', 'renewal'])

test('bodies with a file are accepted', () => {
  const document = aDocument({ fields: { jointOrganisations: '[land]' } })
  expect(findUnknownOrganisations([document], known)).toEqual([])
})

test('a body without a file is reported with those that exist', () => {
  const document = aDocument({ fields: { organisation: 'renewals' } })
  expect(toLines(findUnknownOrganisations([document], known))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:5  错误：发布机构 "renewals" 在 organisations/ 中没有对应文件。可用：land、renewal。[unknown-organisation]"`,
  )
})

test('each joint body without a file is reported on its own line', () => {
  const fields = { jointOrganisations: '\n  - land\n  - nobody\n  - somebody' }
  const issues = findUnknownOrganisations([aDocument({ fields })], known)
  expect(issues.map(({ line }) => line)).toEqual([14, 15])
})
