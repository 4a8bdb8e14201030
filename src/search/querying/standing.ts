import type { FilterName } from '../record.ts'
import type { Documents, Store } from './store.ts'

/** What is known of a document besides its text, as far as it bears on its place among the results. */
export type Standing = {
  /** Length of its whole text, as a multiple of the average. */
  relativeLength: number
  titleLength: number
  /** Years by which it is older than the newest document of the site. */
  age: number
  /** How far it stands below others that hold the same in the same place. */
  behind: number
  /** How far it stands below others besides, where its title does not name what is looked for. */
  behindInText: number
}

/**
 * How far documents stand below the others: texts that have ended, restated ones of other bodies, explanations. A digest
 * comes after every own document, unless only its own title names what is looked for (see the weights in `match.ts`).
 * Pages about the site and its procedures come after documents, unless their title names what is looked for: a heading
 * of theirs weighs as much as a mention elsewhere.
 */
const ENDED = 3
const DIGEST = 7.2
const EXPLANATION = 0.3
const GUIDE = 5

/** States of validity in which nobody can rely on a text. */
const ENDED_STATES = new Set(['已废止', '已失效'])
const EXPLANATIONS = new Set(['interpretations'])
const GUIDES = new Set(['guide'])

const DAYS_OF_A_YEAR = 365.25

const remembered = new WeakMap<Store, Standing[]>()

/** The standing of every document, worked out once for a store. */
export function getStandings(store: Store): Standing[] {
  const known = remembered.get(store) ?? toStandings(store.meta)
  remembered.set(store, known)
  return known
}

function toStandings(meta: Documents): Standing[] {
  const { count, lengths, days, digests } = meta
  const totals = Array.from({ length: count }, (_, document) =>
    lengths.reduce((sum, section) => sum + (section[document] ?? 0), 0),
  )
  const average = totals.reduce((sum, length) => sum + length, 0) / count
  const restated = new Set(digests)
  const newest = days[0] ?? 0
  return totals.map((length, document) => {
    return {
      relativeLength: length / average,
      titleLength: lengths[0]?.[document] ?? 1,
      age: (newest - (days[document] ?? 0)) / DAYS_OF_A_YEAR,
      behind:
        (isOne(meta, document, 'validity', ENDED_STATES) ? ENDED : 0) +
        (isOne(meta, document, 'type', EXPLANATIONS) ? EXPLANATION : 0) +
        (restated.has(document) ? DIGEST : 0),
      behindInText: isOne(meta, document, 'type', GUIDES) ? GUIDE : 0,
    }
  })
}

/** Whether a document has one of the given values of a filter. */
export function isOne(
  { filters }: Documents,
  document: number,
  name: FilterName,
  wanted: ReadonlySet<string>,
): boolean {
  const { values, of } = filters[name]
  return (of[document] ?? []).some((place) => wanted.has(values[place] ?? ''))
}
