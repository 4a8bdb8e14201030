/** Everything that a search needs, in one file that is fetched when a reader first turns to a search box. */
export { openIndex } from './open-index.ts'
export { suggest } from '#search/querying/suggest.ts'
