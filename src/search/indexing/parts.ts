import type { Part, StoredBlock } from '../format.ts'
import type { Block, SearchRecord } from '../record.ts'

/** A file of text, and where its body begins in the document's stream. */
export type TextPart = { start: number; part: Part }

/** How many folded characters a file of text holds before the next one begins. */
const PART_LENGTH = 5000

/**
 * Cuts the text of a document into files of a few thousand characters, so that showing a hit in a long document does
 * not fetch the whole of it. `measure` gives the length of a text in the stream.
 */
export function toParts(
  { blocks }: SearchRecord,
  bodyStart: number,
  measure: (text: string) => number,
): TextPart[] {
  const parts: TextPart[] = []
  let heading: Part['heading']
  let start = bodyStart
  let place = bodyStart
  let current: StoredBlock[] = []
  let before: Part['heading']
  const close = () => {
    if (current.length > 0) parts.push({ start, part: { heading: before, blocks: current } })
    current = []
    start = place
    before = heading
  }
  for (const block of blocks) {
    if (place - start >= PART_LENGTH) close()
    current.push(toStored(block))
    if (block.kind === 'heading') heading = { text: block.text, anchor: block.anchor ?? '' }
    else place += lengthInStream(measure(block.text))
  }
  close()
  return parts
}

/** Headings stand elsewhere in the stream; every other text that is not empty is followed by a separator. */
const lengthInStream = (folded: number) => (folded > 0 ? folded + 1 : 0)

function toStored({ kind, text, anchor = '', attachment }: Block): StoredBlock {
  if (kind === 'heading') return ['h', text, anchor]
  if (kind === 'cell') return ['c', text, anchor]
  if (kind === 'attachment') return ['a', text, attachment?.href ?? '', attachment?.label ?? '']
  return ['t', text, anchor]
}
