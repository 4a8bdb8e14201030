/** What the index takes in of one document. */
export type SearchRecord = {
  /** Address within the site, with a slash at both ends. */
  path: string
  title: string
  documentNumber?: string | undefined
  indexNumber?: string | undefined
  keywords: string[]
  abstract: string
  /** Day of publication, `YYYY-MM-DD`. */
  date: string
  /** Publishing bodies as printed in a result. */
  source: string
  /** State of validity as printed, of a document that has one. */
  validity?: { state: string; isInForce: boolean } | undefined
  /** Whether the page restates somebody else's document: such pages stand below the site's own. */
  isDigest?: boolean | undefined
  /** The queries for which staff put the document first, and its place among those that were chosen with it. */
  chosenFor?: { query: string; place: number }[] | undefined
  /** Values by which results can be narrowed, as they stand in addresses, with their labels. */
  filters: Partial<Record<FilterName, FilterValue[]>>
  /** The text in the order of the page, then that of the attachments. */
  blocks: Block[]
}

/** The filters of the search page; the names are also those of the parameters in its address. */
export const FILTERS = [
  'type',
  'organisation',
  'year',
  'topic',
  'stage',
  'validity',
  'attachments',
] as const
export type FilterName = (typeof FILTERS)[number]

type FilterValue = { value: string; label: string }

/** A piece of text that a hit does not leave: a heading, a paragraph, a cell, a page of an attachment. */
export type Block = {
  kind: BlockKind
  text: string
  /** Id of the nearest element with an anchor, on the page. */
  anchor?: string | undefined
  /** Present on the text of an attachment: where it comes from, and what to open. */
  attachment?: { label: string; href: string } | undefined
}

type BlockKind = 'heading' | 'text' | 'cell' | 'caption' | 'attachment'
