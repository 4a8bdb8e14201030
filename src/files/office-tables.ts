import type { TableCell } from '#domain/table-cells.ts'
import type { AttachmentText } from './attachment-text.ts'
import { readXml } from './xml-events.ts'

type OpenTable = { rows: TableCell[][]; column: number; span: number }

/** The tables of a part of a Word or PowerPoint file, those within tables too: rows of cells with the column in which each begins. */
function readOfficeTables(xml: string): TableCell[][][] {
  // Most files have no table, and reading a part once more takes as long as before.
  if (!/<(?:\w+:)?tc[ >]/.test(xml)) return []
  const tables: TableCell[][][] = []
  const open: OpenTable[] = []
  let isText = false
  let repeated = 0
  const add = (text: string) => {
    const cell = open.at(-1)?.rows.at(-1)?.at(-1)
    if (cell) cell.text += text
  }
  readXml(xml, {
    open(name, attributes) {
      if (name === 'Fallback') repeated += 1
      isText = name === 't' && repeated === 0
      const table = open.at(-1)
      if (name === 'tbl') open.push({ rows: [], column: 0, span: 1 })
      if (name === 'tr' && table) startRow(table)
      if (name === 'tc' && table) startCell(table, attributes['gridSpan'])
      if (name === 'gridSpan' && table) table.span = Number(attributes['w:val'] ?? 1) || 1
      if (name === 'br' || name === 'tab') add(' ')
    },
    text(value) {
      if (isText) add(value)
    },
    close(name) {
      isText = false
      if (name === 'Fallback') repeated -= 1
      if (name === 'p') add(' ')
      const table = open.at(-1)
      if (name === 'tc' && table) table.column += table.span
      if (name === 'tbl') tables.push(...open.splice(-1).map(({ rows }) => rows))
    },
  })
  return tables.map(toFilled).filter((rows) => rows.length > 0)
}

function startRow(table: OpenTable): void {
  table.rows.push([])
  table.column = 0
}

/** PowerPoint says how far a cell reaches where it begins, Word within it. */
function startCell(table: OpenTable, span = '1'): void {
  table.span = Number(span) || 1
  table.rows.at(-1)?.push({ column: table.column, text: '' })
}

const toFilled = (rows: TableCell[][]) =>
  rows
    .map((cells) =>
      cells
        .map(({ column, text }) => ({ column, text: text.replace(/\s+/g, ' ').trim() }))
        .filter(({ text }) => text !== ''),
    )
    .filter((cells) => cells.length > 0)

/** The tables of a part as texts for the gate: the lines repeat the part, row by row. */
export const toTableTexts = (xml: string): AttachmentText[] =>
  readOfficeTables(xml).map((rows) => ({ ...toTableText(rows), place: '表格' }))

/** Rows as text for the gate. */
export const toTableText = (table: TableCell[][]): Omit<AttachmentText, 'place'> => ({
  text: table.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n'),
  table,
  isHidden: true,
  isRepeated: true,
})
