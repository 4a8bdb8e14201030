import { expect, test } from 'vitest'
import { parseDocument } from '#checks/parsed-document.ts'
import { findTableForms } from '#checks/table-form.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findTableForms(parseDocument(aDocument({ body })))

test.each(['| 街道 | 任务 |\n| --- | --- |\n| 北墟 | 2.0 |', '甲\n| 乙 |', '正文。'])(
  '%j is no broken table',
  (body) => {
    expect(faultsOf(body)).toEqual([])
  },
)

test('a table without its line of hyphens is reported on its first line', () => {
  expect(toLines(faultsOf('| 街道 | 任务 |\n| 北墟 | **2.0** |'))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:13  提醒：这一段像是表格，但缺少分隔行，竖线会原样印出来。在表头下面加一行，每一栏写一个 ---，例如 | --- | --- |。[table-form]"`,
  )
})
