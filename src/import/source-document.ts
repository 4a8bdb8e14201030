/** A piece of running text with what the source says about it. */
export type Run = {
  text: string
  /** Address of a link. */
  href?: string
  /** Identifier of the footnote that is referred to here; `text` is empty then. */
  note?: string
  /** How the source marks the reference, where it is not Word that counts. */
  mark?: string
  /** Why the piece is not taken over, for example because a tracked change deleted it. */
  dropped?: string
}

/** A cell of a table, which may stretch over columns and rows. */
export type Cell = { runs: Run[]; columns: number; rows: number }

/** One part of a source, in reading order. Nothing of the source lies outside its blocks. */
export type SourceBlock =
  | {
      kind: 'paragraph'
      runs: Run[]
      /** Level of a heading that the source marks as such, 1 for the highest below the title. */
      level?: number
      /** Whether the source marks it as the title of the document. */
      isTitle?: boolean
      /** Whether it is the title of the text that a notice encloses. */
      isEnclosedTitle?: boolean
      /** Whether it is an item of a list without numbers. */
      isItem?: boolean
      /** Whether it stands outside the article, in the frame of a web page. */
      isOutside?: boolean
    }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'image'; file: string; alt: string }
  | { kind: 'note'; id: string; runs: Run[] }
  /** Not taken over; `reason` is printed in the report. `text` may be empty for what has no words. */
  | { kind: 'dropped'; text: string; reason: string }

/** A block with its place in the source, as it is printed: 第12行, 第3段, 表1. */
export type PlacedBlock = SourceBlock & { place: string }

/** A source as its reader understood it: everything in it, in order. */
export type SourceDocument = {
  blocks: PlacedBlock[]
  /** Files that belong to the text, by the name under which blocks refer to them. */
  images: Map<string, Uint8Array>
  /** What the source says about itself outside the text, for example in meta tags. */
  stated: { title?: string; published?: string; source?: string }
  /** What was changed while reading, for example numbers that Word had made itself. */
  changes: ReportEntry[]
}

/**
 * Something that the import removed, moved or changed, or that a person should know; `kept` and `replaced` are what
 * became of the document in whose place another is written.
 */
export type ReportEntry = {
  place: string
  kind: 'removed' | 'moved' | 'changed' | 'hint' | 'kept' | 'replaced'
  /** The text of the source, word for word. */
  text: string
  /** Why, or where to, in plain Chinese. */
  note: string
}

/** The words of a block, without what was dropped. */
export function textOf(block: SourceBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return textOfRuns(block.runs)
    case 'table':
      return block.rows.map((row) => row.map(({ runs }) => textOfRuns(runs)).join('\t')).join('\n')
    case 'image':
      return block.alt
    case 'dropped':
      return block.text
  }
}

/** The words of running text, without what was dropped. */
export const textOfRuns = (runs: Run[]) =>
  runs.map(({ text, dropped }) => (dropped === undefined ? text : '')).join('')

/** The running text of a block, in a table that of all cells. */
export function runsOf(block: { runs: Run[] } | { rows: Cell[][] } | object): Run[] {
  if ('rows' in block) return block.rows.flat().flatMap(({ runs }) => runs)
  return 'runs' in block ? block.runs : []
}
