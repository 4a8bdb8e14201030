import { defineHastPlugin } from 'satteri'
import type { HastNode, HastPluginDefinition } from 'satteri'
import { createTermFinder } from '#domain/term-uses.ts'
import type { TermUse, Vocabulary } from '#domain/term-uses.ts'
import { toTextRuns } from './text-runs.ts'

/** The terms of the glossary, with the address at which each is explained. */
export type TermLinks = Vocabulary & { toHref: (term: string) => string }

/** Makes the first use of every term in one document a link to its explanation. */
export function terms(links: TermLinks): HastPluginDefinition {
  return defineHastPlugin({
    name: 'gongkai-terms',
    before(root, context) {
      const find = createTermFinder(links)
      for (const pieces of toTextRuns(root)) {
        const uses = find(pieces)
        for (const [index, { node }] of pieces.entries()) {
          const own = uses.filter(({ piece }) => piece === index)
          if (own.length > 0) context.replaceNode(node, divide(node.value, own, links))
        }
      }
    },
  })
}

/** The text in order, with its uses of terms as links; no letter is added or lost. */
function divide(text: string, uses: TermUse[], { toHref }: TermLinks): HastNode[] {
  const ends = [0, ...uses.map(({ end }) => end)]
  const parts = uses.flatMap(({ term, start, end }, index) => [
    toText(text.slice(ends[index], start)),
    toLink(toHref(term), text.slice(start, end)),
  ])
  return [...parts, toText(text.slice(ends.at(-1)))].filter(
    (part) => part.type !== 'text' || part.value !== '',
  )
}

const toText = (value: string): HastNode => ({ type: 'text', value })

const toLink = (href: string, text: string): HastNode => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href },
  children: [{ type: 'text', value: text }],
})
