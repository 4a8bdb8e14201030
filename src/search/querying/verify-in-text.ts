import { fold, withoutBrackets } from '../tokens.ts'
import { toDocument } from './places.ts'
import type { Store } from './store.ts'

/** Keeps the places at which the text, read again, really holds the string. */
export async function verifyInText(
  store: Store,
  text: string,
  places: Uint32Array,
): Promise<Uint32Array> {
  const verdicts = await Promise.all(
    [...places].map((place) => standsInText(store, text, toDocument(store.starts, place), place)),
  )
  return places.filter((_, index) => verdicts[index])
}

/** Whether the text around a place, as it is printed, holds the string. */
async function standsInText(store: Store, text: string, document: number, place: number) {
  const card = await store.card(document)
  const variants = card.hasVariants ? await store.variants() : undefined
  const holds = (source: string) => fold(source, variants).includes(text)
  const holdsName = (source: string) =>
    holds(source) || withoutBrackets(fold(source, variants)).includes(text)
  const names = [card.title, card.documentNumber ?? '', card.indexNumber ?? '']
  const offset = place - (store.starts[document] ?? 0)
  const number = card.parts.findLastIndex((start) => start <= offset)
  if (number < 0 && (names.some(holdsName) || [...card.keywords, card.abstract].some(holds)))
    return true
  const numbers = number < 0 ? [...card.parts.keys()] : [number]
  const parts = await Promise.all(numbers.map((part) => store.part(document, part)))
  return parts.some(({ blocks }) =>
    blocks.some(([kind, source]) => (kind === 'h' ? holdsName(source) : holds(source))),
  )
}
