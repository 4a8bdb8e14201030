import type { Card, Part, StoredBlock } from '../format.ts'
import type { Variants } from '../tokens.ts'
import { toArticle, toLastArticle } from './article.ts'
import { findHits, toSegmentsOf } from './hits.ts'
import type { Hit, Segment } from './hits.ts'
import { findOffsets } from './find-string.ts'
import type { Store } from './store.ts'

/** A passage of a document around a hit. */
export type Excerpt = {
  segments: Segment[]
  /** The heading above it and the number of its article, or the name of the attachment. */
  heading: string
  /** Id on the document's page, or the address of the attachment. */
  target: { anchor: string } | { href: string }
  /** The hit as it is printed, which the page is to mark. */
  printed: string[]
}

/** How many characters are shown on either side of a hit. */
const CONTEXT = 38

/** How many files of text are read for one document before the excerpts found so far have to do. */
const MOST_PARTS = 4

/** Up to `most` passages of a document that hold what is marked, those with more of it first. */
export async function toExcerpts(
  store: Store,
  document: number,
  marks: string[],
  most: number,
): Promise<Excerpt[]> {
  const card = await store.card(document)
  const variants = card.hasVariants ? await store.variants() : undefined
  const found: (Excerpt & { distinct: number })[] = []
  for (const number of await toPartNumbers(store, document, card, marks)) {
    const part = await store.part(document, number)
    const article = await findArticleBefore(store, document, number, part)
    found.push(...excerptsOf(part, marks, variants, article))
    if (found.length >= most) break
  }
  found.sort((a, b) => b.distinct - a.distinct)
  if (found.length === 0) found.push(...excerptsOf(toAbstract(card), marks, variants))
  return found.slice(0, most)
}

async function toPartNumbers(store: Store, document: number, card: Card, marks: string[]) {
  const places = await findOffsets(store, document, marks)
  const near = places.map((offset) => card.parts.findLastIndex((start) => start <= offset))
  const all = [...near.filter((number) => number >= 0), ...card.parts.keys()]
  return [...new Set(all)].slice(0, MOST_PARTS)
}

/** The article in which a file of text begins; the file before it is read only where there are articles at all. */
async function findArticleBefore(store: Store, document: number, number: number, part: Part) {
  if (number === 0 || !part.blocks.some(toArticle)) return undefined
  return toLastArticle((await store.part(document, number - 1)).blocks)
}

function excerptsOf(part: Part, marks: string[], variants?: Variants, articleBefore?: string) {
  let heading = part.heading ?? { text: '', anchor: '' }
  let article = articleBefore
  return part.blocks.flatMap((block) => {
    if (block[0] === 'h') heading = { text: block[1], anchor: block[2] }
    article = block[0] === 'h' ? undefined : (toArticle(block) ?? article)
    const hits = findHits(block[1], marks, variants)
    const label = [heading.text, article].filter(Boolean).join('　')
    return hits.length > 0 ? [toExcerpt(block, hits, { text: label, anchor: heading.anchor })] : []
  })
}

function toExcerpt(block: StoredBlock, hits: Hit[], heading: { text: string; anchor: string }) {
  const [kind, source, place] = block
  const first = hits[0] ?? { start: 0, end: 0 }
  const from = Math.max(0, first.start - CONTEXT)
  const to = Math.min(source.length, Math.max(first.end, first.start + CONTEXT) + CONTEXT)
  const segments = toSegmentsOf(source, hits, from, to)
  if (from > 0) segments.unshift({ text: '…', isHit: false })
  if (to < source.length) segments.push({ text: '…', isHit: false })
  return {
    segments,
    heading: kind === 'a' ? block[3] : heading.text,
    target: kind === 'a' ? { href: place } : { anchor: place || heading.anchor },
    printed: hits.map(({ start, end }) => source.slice(start, end)),
    distinct: new Set(hits.map(({ mark }) => mark)).size,
  }
}

function toAbstract({ abstract, keywords }: Card): Part {
  return {
    heading: { text: '内容概述', anchor: 'abstract' },
    blocks: [
      ['t', abstract, 'abstract'],
      ['t', `主题词：${keywords.join('；')}`, 'abstract'],
    ],
  }
}
