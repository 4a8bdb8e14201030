import { endOfCharacter, foldWithOffsets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'

/** A piece of printed text; hits are marked. */
export type Segment = { text: string; isHit: boolean }

/** Text with the hits marked. */
export function toSegments(source: string, marks: string[], variants?: Variants): Segment[] {
  return toSegmentsOf(source, findHits(source, marks, variants), 0, source.length)
}

/** A hit in a text as printed, and which of the folded marks it is. */
export type Hit = { start: number; end: number; mark: string }

/** Where a text holds what is marked, in offsets of the text as printed; hits that overlap become one. */
export function findHits(source: string, marks: string[], variants?: Variants): Hit[] {
  const { text, starts } = foldWithOffsets(source, variants)
  const hits: Hit[] = []
  for (const mark of marks) {
    if (mark === '') continue
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      const last = starts[at + mark.length - 1] ?? 0
      const end = endOfCharacter(source, last)
      hits.push({ start: starts[at] ?? 0, end, mark })
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Hit[] = []
  for (const hit of hits) {
    const last = apart.at(-1)
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end)
    else apart.push(hit)
  }
  return apart
}

/** A range of a text with the hits marked. */
export function toSegmentsOf(source: string, hits: Hit[], from: number, to: number): Segment[] {
  const segments: Segment[] = []
  let place = from
  for (const { start, end } of hits) {
    if (start >= to) break
    segments.push({ text: source.slice(place, start), isHit: false })
    segments.push({ text: source.slice(start, end), isHit: true })
    place = end
  }
  segments.push({ text: source.slice(place, Math.max(to, place)), isHit: false })
  return segments.filter(({ text }) => text !== '')
}
