import { toDocumentNumber } from '#domain/document-number.ts'
import { readBodyNames } from './body-names.ts'
import { findRedHead } from './red-head.ts'
import { readStatedTable } from './stated-fields.ts'
import { textOf, textOfRuns } from './source-document.ts'
import type { Cell, PlacedBlock } from './source-document.ts'
import { isProse } from './text-start.ts'

/** How far from the beginning such a table stands, in blocks. */
const FIRST_BLOCKS = 6

/** Red heads are often set as a table without lines: its cells become lines, 文件 below the bodies beside it. */
export function unfoldHeadTables(blocks: PlacedBlock[]): PlacedBlock[] {
  const start = blocks.findIndex(
    (block) => block.kind === 'paragraph' && isProse(textOf(block).trim()),
  )
  const end = Math.min(start < 0 ? blocks.length : start, FIRST_BLOCKS)
  return blocks.flatMap((block, index) =>
    index < end && block.kind === 'table' && isHead(block.rows)
      ? toLines(block.rows, block.place)
      : [block],
  )
}

function isHead(rows: Cell[][]): boolean {
  const lines = rows
    .flat()
    .map(toText)
    .filter((text) => text !== '')
  const isKnown = (line: string) => findRedHead([line]).size > 0 || toDocumentNumber(line) !== undefined // prettier-ignore
  return readStatedTable(rows) === undefined && !lines.some(isProse) && lines.some(isKnown)
}

function toLines(rows: Cell[][], place: string): PlacedBlock[] {
  const cells = rows.flat().filter((cell) => cell.runs.length > 0)
  const bodies = cells.filter((cell) => readBodyNames(toText(cell)).length > 0)
  const mark = cells.filter((cell) => /^文\s*件$/.test(toText(cell)))
  const others = cells.filter((cell) => !bodies.includes(cell) && !mark.includes(cell))
  const first = mark.length > 0 ? [...bodies, ...mark, ...others] : cells
  return first.map(({ runs }) => ({ kind: 'paragraph', place, runs }))
}

const toText = ({ runs }: Cell) => textOfRuns(runs).trim()
