import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toContentsTree } from '#domain/contents-tree.ts'
import type { ContentsNode, Heading } from '#domain/contents-tree.ts'

const headings = (...depths: number[]): Heading[] =>
  depths.map((depth, index) => ({ depth, slug: String(index), text: '标题' }))
const shape = (nodes: ContentsNode[]): string =>
  nodes
    .map(({ slug, children }) => slug + (children.length > 0 ? `(${shape(children)})` : ''))
    .join(' ')
const flatten = (nodes: ContentsNode[]): string[] =>
  nodes.flatMap(({ slug, children }) => [slug, ...flatten(children)])

test.each([
  [[], ''],
  [[2, 2], '0 1'],
  [[2, 3, 3, 2], '0(1 2) 3'],
  [[2, 3, 4, 5, 2], '0(1(2(3))) 4'],
  [[2, 4, 3, 4], '0(1 2(3))'],
  [[4, 2], '0 1'],
])('headings of the levels %j become %s', (depths, tree) => {
  expect(shape(toContentsTree(headings(...depths)))).toBe(tree)
})

test('no heading is lost, and their order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 5 })), (depths) => {
      const flat = headings(...depths)
      expect(flatten(toContentsTree(flat))).toEqual(flat.map(({ slug }) => slug))
    }),
  )
})
