import { expect, test } from 'vitest'
import { findEmptyColumns } from '#checks/empty-column.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const site = `${SITE}columns:
  - { id: notices, name: 通知, description: 说明, match: { collection: notices } }
  - { id: results, name: 结果公开, description: 说明, match: { stage: 结果 } }
`

test('columns with a document are accepted', () => {
  const documents = [aDocument({ fields: { stage: '结果' } })]
  expect(findEmptyColumns(aContent({ site, documents }))).toEqual([])
})

test('a column without a document is reported as a warning', () => {
  const issues = findEmptyColumns(aContent({ site, documents: [aDocument()] }))
  expect(issues).toMatchObject([{ severity: 'warning' }])
  expect(toLines(issues)).toMatchInlineSnapshot(
    `"content/site.yaml:16  提醒：栏目“结果公开”没有任何文档，网站上不显示。发布属于它的文档，或从 columns 中删去。[empty-column]"`,
  )
})

test('a draft does not fill a column', () => {
  const documents = [aDocument({ fields: { draft: 'true' } })]
  expect(findEmptyColumns(aContent({ site, documents }))).toHaveLength(2)
})
