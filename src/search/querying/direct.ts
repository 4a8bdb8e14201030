import { FLAGS } from '../format.ts'
import { fold, NUMBER_MARK } from '../tokens.ts'
import { findString } from './find-string.ts'
import type { Scores } from './match.ts'
import type { Query } from './query.ts'
import type { Store } from './store.ts'

/** Added to the score of a document whose title or number is just what was typed. */
const DIRECT = 1000

/** A title that is all that was typed comes before the titles and numbers that stand in it: 《示例办法》解读 is not 示例办法. */
const WHOLE = 10 * DIRECT

/** Documents that all that was typed names: by their number (also those that cite it) or by their whole title. */
export async function findDirect(
  store: Store,
  { terms, whole, cited }: Query,
  numbers: string[],
  titleOnly: boolean,
): Promise<Scores> {
  const direct: Scores = new Map()
  for (const number of titleOnly ? [] : numbers) {
    for (const document of (await findString(store, number)).keys()) direct.set(document, 1)
    for (const document of (await findString(store, NUMBER_MARK + number)).keys())
      direct.set(document, DIRECT)
  }
  // A single term has been looked up already, and its score knows of whole titles.
  const isScored = terms.length === 1 && terms[0] === whole && cited.numbers.length === 0
  if (isScored) return direct
  for (const [document, { flags }] of await findString(store, whole))
    if ((flags & FLAGS.exactTitle) !== 0) direct.set(document, WHOLE)
  return direct
}

/** Documents whose title or number stands in a citation that was typed; those named by both come before the others. */
export async function findCited(
  store: Store,
  { cited }: Query,
  titleOnly: boolean,
): Promise<Scores> {
  const { titles } = cited
  const numbers = titleOnly ? [] : cited.numbers
  const direct: Scores = new Map()
  const add = (document: number) => direct.set(document, (direct.get(document) ?? 0) + DIRECT)
  const own = numbers.map((number) => findString(store, NUMBER_MARK + number))
  const owners = await Promise.all(own)
  for (const found of owners) for (const document of found.keys()) add(document)
  const unknown = numbers.filter((_, at) => owners[at]?.size === 0)
  const ending = await Promise.all(unknown.map((number) => findOwners(store, number)))
  for (const document of ending.flat()) add(document)
  const named = titles.map((title) => findString(store, title))
  for (const found of await Promise.all(named))
    for (const [document, { flags }] of found) if ((flags & FLAGS.exactTitle) !== 0) add(document)
  return direct
}

/** How many documents with the same year and number are read to see whose number was typed. */
const MOST_OWNERS = 8

/** Documents whose number ends what was typed without anything before its office: 停车办法示规〔2024〕2号. */
async function findOwners(store: Store, typed: string): Promise<number[]> {
  const year = typed.search(/\((?:19|20)\d{2}\)/u)
  if (year < 0) return []
  const found = await findString(store, typed.slice(year))
  const numbered = [...found].filter(([, { flags }]) => (flags & FLAGS.number) !== 0)
  const documents = numbered.map(([document]) => document).slice(0, MOST_OWNERS)
  const cards = await Promise.all(documents.map((document) => store.card(document)))
  return documents.filter((_, at) => {
    const { documentNumber = '' } = cards[at] ?? {}
    return documentNumber !== '' && typed.endsWith(fold(documentNumber))
  })
}
