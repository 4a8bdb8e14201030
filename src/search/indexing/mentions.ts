import { toFlags } from '../flags.ts'
import { SECTIONS } from '../format.ts'
import type { Key } from './keys.ts'
import type { Mentions } from './chunks.ts'
import type { Stream } from './stream.ts'

/** Counts in which documents, and in which of their sections, a string stands. */
export function toMentions({ starts, lengths }: Stream, { key, places }: Key): Mentions {
  const mentions: Mentions = []
  const columns = SECTIONS.map((section) => lengths[section])
  let document = -1
  let end = 0
  let mention: Mentions[number] | undefined
  for (const place of places) {
    while (place >= end) end = starts[++document + 1] ?? Infinity
    if (mention?.document !== document) {
      mention = { document, count: 0, flags: 0 }
      mentions.push(mention)
    }
    const offset = place - (starts[document] ?? 0)
    mention.flags |= toFlags(columns, document, offset, key.length)
    mention.count++
  }
  return mentions
}
