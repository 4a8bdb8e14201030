import { fold } from '../tokens.ts'
import type { Scores } from './match.ts'
import type { Query } from './query.ts'
import { isOne } from './standing.ts'
import type { Store } from './store.ts'

/** What has been amended or has lost a part is in force for the rest. */
const IN_FORCE: ReadonlySet<string> = new Set(['现行有效', '已修改', '部分失效'])

/** A query without a word that names a state of validity, and that state. */
export type WithState = {
  query: Query
  values: ReadonlySet<string>
  label: string
  literal: string
}

/**
 * Reads 现行有效 beside other words as the state that documents should have. `literal` is the query in which the word is
 * in quotes, and so a word again; `undefined` where nothing names a state.
 */
export function readState({ meta }: Store, query: Query, typed: string): WithState | undefined {
  const { values, labels } = meta.filters.validity
  const names = labels.map((label) => fold(label))
  const word = query.parts.length > 1 ? query.terms.find((term) => names.includes(term)) : undefined
  if (word === undefined || fold(typed).includes(`"${word}"`)) return undefined
  const place = names.indexOf(word)
  const terms = query.terms.filter((term) => term !== word)
  const parts = query.parts.filter(([term]) => term !== word)
  const literal = query.terms.map((term) => (term === word ? `"${term}"` : term)).join(' ')
  return {
    query: { ...query, parts, terms, whole: terms.join('') },
    values: new Set(word === '现行有效' ? IN_FORCE : [values[place] ?? '']),
    label: labels[place] ?? '',
    literal,
  }
}

/** The scores of the documents that are in a state. */
export function inState({ meta }: Store, scores: Scores, values: ReadonlySet<string>): Scores {
  return new Map([...scores].filter(([document]) => isOne(meta, document, 'validity', values)))
}
