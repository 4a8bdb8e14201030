import type { HastNode } from 'satteri'
import { toLineRuns } from './html-lines.ts'
import type { HtmlElement } from './html-source.ts'
import type { Cell } from './source-document.ts'

/** The cells of a table, row by row. A table inside a cell becomes part of the cell's text. */
export function toHtmlTable(table: HtmlElement): Cell[][] {
  const rows: Cell[][] = []
  const collect = (node: HastNode) => {
    if (node.type !== 'element') return
    if (node.tagName === 'tr') {
      rows.push(node.children.filter(isCell).map(toCell))
    } else if (node.tagName === 'caption') {
      rows.push([{ runs: toLineRuns(node), columns: 1, rows: 1 }])
    } else node.children.forEach(collect)
  }
  table.children.forEach(collect)
  return rows.filter((row) => row.length > 0)
}

const isCell = (node: HastNode): node is HtmlElement =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

function toCell(cell: HtmlElement): Cell {
  return {
    runs: toLineRuns(cell),
    columns: toSpan(cell.properties['colSpan']),
    rows: toSpan(cell.properties['rowSpan']),
  }
}

/** A damaged file must not ask for a million columns. */
const toSpan = (value: unknown) => Math.min(Math.max(Math.trunc(Number(value ?? 1)) || 1, 1), 100)
