import { expect, test } from 'vitest'
import { findFootnoteFaults } from '#checks/footnote.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findFootnoteFaults(parseDocument(aDocument({ body })))

test.each([
  '正文[^1]，又[^1]。\n\n[^1]: 说明\n',
  '## 一、目标[^a]\n\n[^a]: 说明[^b]\n\n[^b]: 再说明\n',
  '写作 \\[^1] 的不是脚注。\n',
  '代码 `[^1]` 也不是。\n',
])('footnotes with mark and words are accepted: %s', (body) => {
  expect(faultsOf(body)).toEqual([])
})

test('a mark without words, words without a mark, and a second footnote of one name are reported', () => {
  const body = '正文[^1]和[^2]。\n\n[^1]: 说明\n\n[^3]: 无人提到\n\n[^1]: 又一个\n'
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：脚注 [^2] 没有说明文字。在文末另起一段写 [^2]: 说明；不是脚注的删去。[footnote]
    content/notices/office-move/index.mdx:17  错误：脚注 [^3] 在正文中没有标记，不会出现在页面上。在正文中相应的位置写上 [^3]；不要的删去。[footnote]
    content/notices/office-move/index.mdx:19  错误：脚注 [^1] 的说明写了两次，后一次不会出现在页面上。给后一个脚注另起编号，正文中的标记一并改正。[footnote]"
  `)
})
