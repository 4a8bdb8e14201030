import { expect, test } from 'vitest'
import { findUnknownOrganisations } from '#checks/unknown-organisation.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const known = [
  { id: 'land', names: ['示范区土地监察局'] },
  { id: 'renewal', names: ['示范区城市更新局'] },
]

test('bodies with a file are accepted', () => {
  const document = aDocument({ fields: { jointOrganisations: '[land]' } })
  expect(findUnknownOrganisations([document], known)).toEqual([])
})

test('a body without a file is reported with those that exist', () => {
  const document = aDocument({ fields: { organisation: 'nobody' } })
  expect(toLines(findUnknownOrganisations([document], known))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:5  错误：发布机构 "nobody" 在 organisations/ 中没有对应文件。可用：land（示范区土地监察局）、renewal（示范区城市更新局）。[unknown-organisation]"`,
  )
})

test('an id that is nearly right is met with the one that was probably meant', () => {
  const document = aDocument({ fields: { organisation: 'renewals' } })
  expect(findUnknownOrganisations([document], known)).toMatchObject([
    { fix: '您是不是要写：renewal（示范区城市更新局）？' },
  ])
})

test('each joint body without a file is reported on its own line', () => {
  const fields = { jointOrganisations: '\n  - land\n  - nobody\n  - somebody' }
  const issues = findUnknownOrganisations([aDocument({ fields })], known)
  expect(issues.map(({ line }) => line)).toEqual([14, 15])
})
