import { expect, test } from 'vitest'
import { findMisleadingLinks } from '#checks/misleading-link.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findMisleadingLinks(parseDocument(aDocument({ body })))
const rulesOf = (body: string) => faultsOf(body).map(({ rule }) => rule)

test('a link says where it leads, and is seen', () => {
  expect(toLines(faultsOf('[www.gov.cn](https://example.com/a)\n\n甲[](b.pdf)乙\n\n[甲](#)\n')))
    .toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：链接的文字是“www.gov.cn”，却通向 https://example.com/a。核对应当链接到哪里，把文字和地址改成一致。[misleading-link]
    content/notices/office-move/index.mdx:15  错误：链接 "b.pdf" 没有文字，读者看不到。在方括号里写上链接的名称，或删去整个链接。[empty-link]
    content/notices/office-move/index.mdx:17  错误：链接“甲”没有地址。在圆括号里写上地址，或只留下文字。[empty-link]"
  `)
})

test.each([
  '[ ](https://www.gov.cn/)',
  '[\u200b](https://www.gov.cn/)',
  '[**&nbsp;**](https://www.gov.cn/)',
  '[][a]\n\n[a]: https://www.gov.cn/',
  '[甲]()',
  '[甲](<>)',
  '[甲](#)',
])('%s is empty', (body) => {
  expect(rulesOf(body)).toEqual(['empty-link'])
})

test.each([
  '[www.gov.cn](https://example.com/)',
  '[https://www.gov.cn/](https://example.com/)',
  '[见 www.gov.cn 公告](https://example.com/)',
  '[**www.gov.cn**](https://www.gov.cn.example.com/)',
  '[`www.gov.cn`](//example.com/)',
  '[www.gov.cn][a]\n\n[a]: https://example.com/',
  '[www.gov.cn](https://www.gov.cn@example.com/)',
  '[www.gоv.cn](https://www.gov.cn/)',
  '[中国政府网.政务](https://example.com/)',
  '[www.sz.gov.cn](https://www.sh.gov.cn/)',
  '[a@example.gov.cn](mailto:b@example.com)',
  '[0755-25258888](tel:075512345678)',
])('%s leads elsewhere', (body) => {
  expect(rulesOf(body)).toEqual(['misleading-link'])
})

test.each([
  '[中国政府网](https://www.gov.cn/)',
  '[www.gov.cn](https://www.gov.cn/zhengce/)',
  '[gov.cn](https://www.gov.cn/)',
  '[www.sz.gov.cn](http://zwfw.sz.gov.cn/)',
  '[WWW.GOV.CN](https://www.gov.cn/)',
  '[中国政府网.政务](https://中国政府网.政务/)',
  '见 https://www.gov.cn/a 。',
  '见 https://www.gov.cn/a，请查阅',
  '[名单.docx](a.docx)',
  '[list.com.xlsx](https://www.gov.cn/list.com.xlsx)',
  '[第1.5节](https://www.gov.cn/)',
  '[a@example.gov.cn](mailto:a@example.gov.cn?subject=x)',
  '[0755-25258888](tel:+8675525258888)',
  '[2525 8888](tel:0755-25258888)',
  '[附件](#附件)',
])('%s leads where it says', (body) => {
  expect(rulesOf(body)).toEqual([])
})
