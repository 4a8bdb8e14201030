import type { Indexing } from './indexing.ts'

/** A search that is measured: its site, what indexing took, and how the page is told to search. */
export type Engine = {
  name: string
  folder: string
  indexing: Indexing
  /** Page from which a visit starts, with a first query in it; `.results li` are its results. */
  coldAddress: (typed: string) => string
  /** Module in the site, which fulfils `Client`. */
  module: string
  /** Addresses of the documents by the id that the search gives, where the client does not know them. */
  paths?: Map<string, string>
}

/** What the module of a search exports. */
export type Client = {
  /** Ids of the documents, in order: their places in the corpus, unless `listPaths` or `Engine.paths` say more. */
  search: (typed: string) => Promise<string[]>
  /** Loads what ten results show. */
  show: (typed: string) => Promise<unknown>
  listPaths?: () => Promise<string[]>
}
