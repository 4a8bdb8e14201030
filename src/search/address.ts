import { LIMITS } from './querying/query.ts'
import type { SearchRequest, Sort } from './querying/search.ts'
import { FILTERS } from './record.ts'

/** The state of the search page: all of it stands in its address. */
export type SearchState = SearchRequest & {
  /** How many results are shown. */
  shown: number
}

/** How many results are shown at once, and how many more on demand. */
export const PAGE_OF_RESULTS = 10

/** One character more than is looked for, so that the search knows that something is left out; servers refuse longer addresses. */
const MOST_TYPED = LIMITS.typed + 1

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest']
const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** Reads the state from an address; whatever cannot be understood is as if it were not there. */
export function parseState(parameters: URLSearchParams): SearchState {
  const sort = SORTS.find((name) => name === parameters.get('sort'))
  const shown = Number(parameters.get('show'))
  const dayOf = (name: string) => DAY.exec(parameters.get(name) ?? '')?.[0]
  return {
    typed: (parameters.get('q') ?? '').slice(0, MOST_TYPED),
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = parameters.get(name)
        return value ? [[name, value]] : []
      }),
    ),
    from: dayOf('from'),
    to: dayOf('to'),
    titleOnly: parameters.get('in') === 'title',
    sort: sort ?? 'relevance',
    withSynonyms: parameters.get('synonyms') !== 'off',
    shown: Number.isInteger(shown) && shown > PAGE_OF_RESULTS ? shown : PAGE_OF_RESULTS,
  }
}

/** The address of a state, beginning with a question mark; what is as usual is left out. */
export function formatState(state: SearchState): string {
  const entries: [string, string | undefined][] = [
    ['q', state.typed],
    ...FILTERS.map((name): [string, string | undefined] => [name, state.filters[name]]),
    ['in', state.titleOnly ? 'title' : undefined],
    ['from', state.from],
    ['to', state.to],
    ['sort', state.sort === 'relevance' ? undefined : state.sort],
    ['synonyms', state.withSynonyms ? undefined : 'off'],
    ['show', state.shown > PAGE_OF_RESULTS ? String(state.shown) : undefined],
  ]
  const given = entries.flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `?${new URLSearchParams(given).toString()}`
}
