import { expect, test } from 'vitest'
import { findDuplicateDocumentNumbers } from '#checks/duplicate-document-number.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const numbered = (slug: string, documentNumber?: string) =>
  aDocument({ slug, fields: { documentNumber } })

test('different document numbers, and documents without one, are accepted', () => {
  const documents = [
    numbered('a', '示更规〔2025〕1号'),
    numbered('b', '示更规〔2025〕2号'),
    numbered('c'),
    numbered('d'),
  ]
  expect(findDuplicateDocumentNumbers(documents)).toEqual([])
})

test('numbers that do not name their body are shared only within one', () => {
  const [one, other] = ['a', 'b'].map((organisation) =>
    aDocument({ slug: organisation, fields: { documentNumber: '2026年第8号', organisation } }),
  )
  expect(one && other && findDuplicateDocumentNumbers([one, other])).toEqual([])
  expect(one && findDuplicateDocumentNumbers([one, { ...one, slug: 'c' }])).toMatchObject([
    { problem: expect.stringContaining('发文字号 2026年第8号 与') as string },
    { rule: 'duplicate-document-number' },
  ])
})

const isDuplicate = (documentNumber: string, one: Fields, other: Fields) =>
  findDuplicateDocumentNumbers(
    [one, other].map((fields, index) =>
      aDocument({ slug: String(index), fields: { documentNumber, ...fields } }),
    ),
  ).length > 0

type Fields = { created?: string; organisation?: string }

test.each(['第8号', '公告第12号', '令第8号'])(
  '%s is another document of another year or another body',
  (number) => {
    const [a, b] = [{ organisation: 'a' }, { organisation: 'b' }]
    expect(isDuplicate(number, a, b)).toBe(false)
    expect(isDuplicate(number, { created: '2024-05-01' }, { created: '2025-05-01' })).toBe(false)
    expect(isDuplicate(number, { created: '2025-05-01' }, { created: '2025-06-01' })).toBe(true)
  },
)

test('a number that says its year is the same whenever the documents were written', () => {
  const [a, b] = [{ created: '2025-12-31' }, { created: '2026-01-04' }]
  expect(isDuplicate('公告2026年第8号', a, b)).toBe(true)
})

test.each(['国务院令第752号', '示更规〔2025〕1号'])(
  '%s is one document, whoever publishes it, whenever it was written',
  (number) => {
    const [a, b] = ['a', 'b'].map((organisation, year) => ({
      organisation,
      created: `202${year}-05-01`,
    }))
    expect(a && b && isDuplicate(number, a, b)).toBe(true)
  },
)

test('every document that shares its document number is reported with the others', () => {
  const documents = ['a', 'b', 'c'].map((slug) => numbered(slug, '示更规〔2025〕1号'))
  expect(toLines(findDuplicateDocumentNumbers(documents))).toMatchInlineSnapshot(`
    "content/notices/a/index.mdx:12  错误：发文字号 示更规〔2025〕1号 与 content/notices/b/index.mdx、content/notices/c/index.mdx 重复。核对原文，改正写错的一个。[duplicate-document-number]
    content/notices/b/index.mdx:12  错误：发文字号 示更规〔2025〕1号 与 content/notices/a/index.mdx、content/notices/c/index.mdx 重复。核对原文，改正写错的一个。[duplicate-document-number]
    content/notices/c/index.mdx:12  错误：发文字号 示更规〔2025〕1号 与 content/notices/a/index.mdx、content/notices/b/index.mdx 重复。核对原文，改正写错的一个。[duplicate-document-number]"
  `)
})
