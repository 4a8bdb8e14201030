import { expect, test } from 'vitest'
import { parseDocument } from '#checks/parsed-document.ts'
import { findStrayAngleBrackets } from '#checks/stray-angle-bracket.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findStrayAngleBrackets(parseDocument(aDocument({ body })))

test.each(['面积＜50 平方米', '面积 &lt; 50', '面积 \\< 50', '`a < b`', '面积 > 50', '> 引用'])(
  '%s is accepted',
  (body) => {
    expect(faultsOf(body)).toEqual([])
  },
)

test('a bare angle bracket in running text is reported', () => {
  expect(toLines(faultsOf('第一段。\n\n面积 < 50 平方米。\n'))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:15  错误：正文中有半角的小于号 <。写成全角“＜”或 &lt;。[stray-angle-bracket]"`,
  )
})

test.each([
  '- 面积 < 50',
  '> 面积 < 50',
  '**面积 < 50**',
  '## 面积 < 50',
  '| 面积 < 50 |\n|---|\n',
])('%s is reported wherever it stands', (body) => {
  expect(faultsOf(body)).toHaveLength(1)
})

test.each(['\n', '\r\n'])(
  'the line is that of the sign within a paragraph, with line ends %j',
  (end) => {
    const body = ['第一段。', '', '第一行，', '第二行，', '面积 < 50 平方米。', ''].join(end)
    const file = aDocument({ body })
    expect(findStrayAngleBrackets(parseDocument(file)).map(({ line }) => line)).toEqual([
      file.bodyLine + 4,
    ])
  },
)
