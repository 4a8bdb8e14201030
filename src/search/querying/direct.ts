import { FLAGS } from '../format.ts'
import { findString } from './find-string.ts'
import type { Scores } from './match.ts'
import type { Query } from './query.ts'
import type { Store } from './store.ts'

/** Added to the score of a document whose title or number is just what was typed. */
const DIRECT = 1000

/** Documents that all that was typed names: by their number (also those that cite it) or by their whole title. */
export async function findDirect(
  store: Store,
  { terms, whole }: Query,
  numbers: string[],
): Promise<Scores> {
  const direct: Scores = new Map()
  for (const number of numbers) {
    for (const [document, { flags }] of await findString(store, number))
      direct.set(document, (flags & FLAGS.number) === 0 ? 1 : DIRECT)
  }
  // A single term has been looked up already, and its score knows of whole titles.
  if (terms.length === 1 && terms[0] === whole) return direct
  for (const [document, { flags }] of await findString(store, whole))
    if ((flags & FLAGS.exactTitle) !== 0) direct.set(document, DIRECT)
  return direct
}

/** Documents whose title or number stands in a citation that was typed; those named by both come before the others. */
export async function findCited(store: Store, { cited }: Query): Promise<Scores> {
  const { titles, numbers } = cited
  const wanted = [
    ...titles.map((text) => ({ text, flag: FLAGS.exactTitle })),
    ...numbers.map((text) => ({ text, flag: FLAGS.number })),
  ]
  const found = await Promise.all(wanted.map(({ text }) => findString(store, text)))
  const direct: Scores = new Map()
  for (const [index, { flag }] of wanted.entries())
    for (const [document, { flags }] of found[index] ?? [])
      if ((flags & flag) !== 0) direct.set(document, (direct.get(document) ?? 0) + DIRECT)
  return direct
}
