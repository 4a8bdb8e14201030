import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAnchors } from '#markdown/find-anchors.ts'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import { toUnsafeNodes } from '#markdown/unsafe-nodes.ts'
import { compileBody } from '../../factories/compiler.ts'
import { markdownText } from '../../factories/texts.ts'

const typesOf = (body: string) => {
  const { tree } = parseMdx(body)
  return tree ? [...walk(tree)].map(({ type }) => type) : []
}

test('nodes are walked in reading order, parents before their children', () => {
  expect(typesOf('## 一、*甲*\n\n乙\n')).toEqual([
    'root', 'heading', 'text', 'emphasis', 'text', 'paragraph', 'text',
  ]) // prettier-ignore
})

test('a body that begins with a rule is not taken for front matter', () => {
  expect(typesOf('---\n甲\n\n---\n')).toEqual([
    'root', 'thematicBreak', 'paragraph', 'text', 'thematicBreak',
  ]) // prettier-ignore
})

test('a byte order mark at the start does not begin a line', () => {
  expect(typesOf('\uFEFF~~~\n<b />')).not.toContain('code')
})

test.each(['export ]"<b>_\\', '甲\\'])(
  'a last line that ends nowhere stops neither the check nor the build: %s',
  async (body) => {
    expect(() => parseMdx(body)).not.toThrow()
    expect(() => findAnchors(body)).not.toThrow()
    await compileBody(body).catch(() => undefined)
  },
)

test.each([
  ['mathematics', '$a$'],
  ['directives', ':::note\n\n甲\n\n:::'],
  ['wiki links', '[[甲]]'],
  ['definition lists', '甲\n: 乙'],
  ['superscript', '^甲^'],
  ['attributes of headings', '## 甲 \\{#a}'],
])('%s are text, as in the build', (_, body) => {
  const known = ['root', 'paragraph', 'text', 'heading']
  expect(typesOf(body).filter((type) => !known.includes(type))).toEqual([])
})

describe('faults', () => {
  test.each([
    ['甲\n\n乙 {\n\n丙', [3]],
    ['甲\n\n乙 <b\n\n丙 {\n\n丁</b>', [3, 5, 7]],
    ['甲\r\n\r\n乙 {\r\n', [3]],
    ['{\n', [1]],
  ])('of %j are found on lines %j', (body, lines) => {
    expect(
      parseMdx(body)
        .faults.map(({ line }) => line)
        .sort(),
    ).toEqual(lines)
  })

  test('end with the twentieth', () => {
    expect(parseMdx('甲 <乙\n\n'.repeat(30)).faults).toHaveLength(20)
  })

  test('do not keep the rest from being read', () => {
    expect(typesOf('甲 {\n\n## 一、')).toContain('heading')
  })
})

describe('any text', () => {
  test('is read without an exception', () => {
    fc.assert(
      fc.property(markdownText, (body) => {
        const { tree, faults } = parseMdx(body)
        expect(tree ?? faults.length).toBeTruthy()
      }),
      { numRuns: 1000 },
    )
  })

  test('that the checks accept is compiled, and that they refuse is not', async () => {
    await fc.assert(
      fc.asyncProperty(markdownText, async (body) => {
        const { tree, faults } = parseMdx(body)
        const nodes = tree ? [...walk(tree)] : []
        const isGood =
          faults.length === 0 && nodes.every((node) => toUnsafeNodes(node).length === 0)
        const isCompiled = await compileBody(body).then(
          () => true,
          () => false,
        )
        expect(isCompiled).toBe(isGood)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['quotations', '>'.repeat(10_000)],
    ['lists', '- '.repeat(2000)],
    ['elements', '<A>'.repeat(10_000) + '</A>'.repeat(10_000)],
    ['elements that do not end', '<A>\n'.repeat(200)],
    ['brackets', '['.repeat(10_000)],
    ['braces', '{'.repeat(10_000)],
    ['stars', '*'.repeat(10_000) + 'a' + '*'.repeat(10_000)],
    ['ends of elements', '</A>\n'.repeat(1000)],
  ])('with thousands of %s inside one another is read in reasonable time', (_, body) => {
    const { tree } = parseMdx(body)
    expect(tree ? [...walk(tree)].length : 1).toBeGreaterThan(0)
  })
})
