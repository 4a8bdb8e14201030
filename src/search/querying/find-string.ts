import { toFlags } from '../flags.ts'
import { FLAGS } from '../format.ts'
import type { Entry } from './chunk.ts'
import { findEntry } from './find-entry.ts'
import { followPlaces, USUAL_REACH } from './follow-places.ts'
import { toDocument } from './places.ts'
import type { Store } from './store.ts'

/** The documents that hold a string: how often and where (bits of `FLAGS`). */
export type Mentions = Map<number, Mention>

/** What is known of a string in one document; `offset` is the first place in its text, where the index lists places. */
export type Mention = { count: number; flags: number; offset?: number | undefined }

const remembered = new WeakMap<Store, Map<string, Promise<Mentions>>>()

/** Exactly the documents that hold a folded string. The answer is shared: leave it as it is. */
export function findString(store: Store, text: string): Promise<Mentions> {
  const answers = remembered.get(store) ?? new Map<string, Promise<Mentions>>()
  remembered.set(store, answers)
  const known = answers.get(text)
  if (known) return known
  const answer = lookUp(store, text)
  answers.set(text, answer)
  answer.catch(() => answers.delete(text))
  return answer
}

async function lookUp(store: Store, text: string): Promise<Mentions> {
  if (text === '') return new Map()
  await Promise.all(toStarts(text).map((start) => findEntry(store, text.slice(start))))
  const entry = await findEntry(store, text)
  if (!entry) return new Map()
  if (entry.isFrequent) return fromFrequent(entry)
  return toMentions(store, await followPlaces(store, text, entry), text)
}

/** How many files are fetched at once; further ones only when the first have left something to look for. */
const MOST_AT_ONCE = 3

/** Where in a string the keys will probably begin that are needed to follow it; their files are fetched together. */
function toStarts(text: string): number[] {
  const last = Math.max(0, text.length - USUAL_REACH)
  const starts = Array.from({ length: MOST_AT_ONCE }, (_, index) => Math.min(index * USUAL_REACH, last)) // prettier-ignore
  return [...new Set(starts)]
}

function fromFrequent({ mentions }: Extract<Entry, { isFrequent: true }>): Mentions {
  return new Map(
    mentions.documents.map((document, index) => [
      document,
      { count: mentions.counts[index] ?? 1, flags: mentions.flags[index] ?? 0 },
    ]),
  )
}

function toMentions({ starts, meta }: Store, places: Uint32Array, text: string): Mentions {
  const mentions: Mentions = new Map()
  for (const place of places) {
    const document = toDocument(starts, place)
    const offset = place - (starts[document] ?? 0)
    const flags = toFlags(meta.lengths, document, offset, text.length)
    const known = mentions.get(document)
    if (known) {
      known.count++
      known.flags |= flags
      known.offset ??= toTextOffset(flags, offset)
    } else mentions.set(document, { count: 1, flags, offset: toTextOffset(flags, offset) })
  }
  return mentions
}

/** Only a place in the body or an attachment says which file of text to read. */
function toTextOffset(flags: number, offset: number): number | undefined {
  return (flags & (FLAGS.body | FLAGS.attachment)) === 0 ? undefined : offset
}

/** Offsets in a document at which the given strings first stand, where the index lists places. */
export async function findOffsets(
  store: Store,
  document: number,
  texts: string[],
): Promise<number[]> {
  const mentions = await Promise.all(texts.map((text) => findString(store, text)))
  return mentions.flatMap((mention) => mention.get(document)?.offset ?? [])
}
