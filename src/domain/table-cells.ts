import { toDataLabel } from './data-labels.ts'
import type { DataLabel } from './data-labels.ts'

/** A cell of a table that holds something, with the number of its column. */
export type TableCell = { column: number; text: string }

/** A cell with what the heading above it and the cell before it say about it. */
export type LabelledCell = TableCell & { row: number; labels: DataLabel[] }

/**
 * The cells of a table that are no labels themselves, row by row, each with its labels: the cell before first. Rows that
 * hold nothing may be holes.
 */
export function labelCells(rows: TableCell[][]): LabelledCell[][] {
  const headings = new Map<number, DataLabel>()
  const labelled: LabelledCell[][] = []
  rows.forEach((cells, row) => {
    const read = cells.map((cell) => ({ ...cell, label: toDataLabel(cell.text) }))
    // A row of labels is a head; one label before a datum is only its own.
    const isHead =
      read.length > 1 ? read.filter(({ label }) => label).length * 2 >= read.length : true
    let before: DataLabel | undefined
    const data = read.flatMap(({ label, ...cell }) => {
      if (label && isHead) headings.set(cell.column, label)
      if (label) {
        before = label
        return []
      }
      const labels = [before, headings.get(cell.column)].filter((found) => found !== undefined)
      return [{ ...cell, row, labels }]
    })
    labelled.push(data)
  })
  return labelled
}
