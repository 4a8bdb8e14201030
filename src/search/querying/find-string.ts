import type { Occurrence } from '../engine/engine.ts'
import { toFlags } from '../flags.ts'
import { FLAGS } from '../format.ts'
import type { SiteIndex } from './site-index.ts'
import { inTime } from './store.ts'
import type { Store } from './store.ts'

/** The documents that hold a string: how often about, and where (bits of `FLAGS`). */
export type Mentions = Map<number, Mention>

/**
 * What is known of a string in one document: `flags` of the best place at which it stands; `count`, how often at most;
 * `offset`, the first place in its text, where that is the best.
 */
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
  if (text === '' || !store.knows(text)) return new Map()
  const [own, ...others] = store.asked
  if (!own) return new Map()
  // Another site that stops answering is named; its silence hides nothing of our own.
  const asking = others.map((index) => inTime(findIn(index, text)).catch(() => store.giveUp(index)))
  const found = await Promise.all([findIn(own, text), ...asking])
  return new Map(
    found.flatMap((mentions, at) => {
      const index = [own, ...others][at]
      const numbers = index ? store.numbersOf(index) : []
      return [...mentions].map(([document, mention]) => [numbers[document] ?? -1, mention] as const)
    }),
  )
}

async function findIn(index: SiteIndex, text: string): Promise<Mentions> {
  return toMentions(index, await index.find(text), text)
}

function toMentions(index: SiteIndex, found: Occurrence[], text: string): Mentions {
  return new Map(
    found.map((place) => {
      const document = index.documentAt(place)
      const flags = toFlags(index.meta.lengths, document, place.offset, text.length)
      // Only a place in the body or an attachment says which file of text to read.
      const isText = (flags & (FLAGS.body | FLAGS.attachment)) !== 0
      return [document, { count: place.count, flags, offset: isText ? place.offset : undefined }]
    }),
  )
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
