import { expect, test } from 'vitest'
import { findMissingIndexNumbers } from '#checks/missing-index-number.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const digest = '{ title: 原文, source: 某局网站, published: 2024-01-26 }'

test('a document with an index number, and a digest without one, are accepted', () => {
  const documents = [aDocument(), aDocument({ fields: { indexNumber: undefined, digest } })]
  expect(findMissingIndexNumbers(documents)).toEqual([])
})

test('any other document without an index number is reported', () => {
  const document = aDocument({ fields: { indexNumber: undefined } })
  expect(toLines(findMissingIndexNumbers([document]))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:2  错误：缺少“索引号”（indexNumber）。补上索引号，例如 SFGX0001/2024-00012；《政府信息公开条例》第十二条要求目录列出索引。[missing-index-number]"`,
  )
})
