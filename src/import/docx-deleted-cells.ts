import type { Document, Element } from '@xmldom/xmldom'
import {
  childrenNamed,
  createElement,
  createRun,
  enclosing,
  findAll,
  rename,
  setRunStyle,
  valueOf,
} from './docx-elements.ts'

/** Marks the words of a part as deleted. */
export function markDeleted(document: Document, element: Element): void {
  for (const text of findAll(element, 'delText')) rename(document, text, 't')
  for (const run of findAll(element, 'r')) setRunStyle(document, run, 'GongkaiDeleted')
}

/** The words of rows and cells that tracked changes deleted come before their table; the rows and cells go. */
export function moveOutDeletedCells(document: Document): void {
  const rows = findAll(document, 'tr').filter((row) => hasMark(row, 'trPr', ['del', 'moveFrom']))
  const cells = findAll(document, 'tc').filter((cell) => hasMark(cell, 'tcPr', ['cellDel']))
  for (const row of rows) beginJoinedBelow(document, row)
  for (const part of [...rows, ...cells]) moveOut(document, part)
  for (const row of findAll(document, 'tr')) removeWithout(row, 'tc')
  for (const table of findAll(document, 'tbl')) removeWithout(table, 'tr')
}

const hasMark = (element: Element, properties: string, names: string[]) =>
  childrenNamed(element, properties).some((each) =>
    names.some((name) => childrenNamed(each, name).length > 0),
  )

function moveOut(document: Document, part: Element): void {
  const table = enclosing(part, 'tbl')
  if (!table?.parentNode) return
  markDeleted(document, part)
  const paragraph = createElement(document, 'p')
  for (const line of findAll(part, 'p')) {
    for (const run of findAll(line, 'r')) paragraph.appendChild(run)
    const gap = createRun(document, ' ')
    setRunStyle(document, gap, 'GongkaiDeleted')
    paragraph.appendChild(gap)
  }
  table.parentNode.insertBefore(paragraph, table)
  part.parentNode?.removeChild(part)
}

/** A row or a table of which nothing is left. */
function removeWithout(element: Element, name: string): void {
  if (childrenNamed(element, name).length === 0) element.parentNode?.removeChild(element)
}

/** Cells that are joined with one of a row that goes, are joined from the next row on. */
function beginJoinedBelow(document: Document, row: Element): void {
  const table = enclosing(row, 'tbl')
  const rows = table ? childrenNamed(table, 'tr') : []
  const below = rows[rows.indexOf(row) + 1]
  if (!below) return
  const cellsBelow = toColumns(below)
  for (const [column, cell] of toColumns(row)) {
    const joined = mergeOf(cellsBelow.get(column))
    if (valueOf(mergeOf(cell)) !== 'restart' || !joined || valueOf(joined) === 'restart') continue
    joined.parentNode?.replaceChild(createElement(document, 'vMerge', 'restart'), joined)
  }
}

const propertyOf = (element: Element | undefined, properties: string, name: string) =>
  element && childrenNamed(element, properties).flatMap((each) => childrenNamed(each, name))[0]

const mergeOf = (cell: Element | undefined) => propertyOf(cell, 'tcPr', 'vMerge')

/** The cells of a row by the column in which they begin. */
function toColumns(row: Element): Map<number, Element> {
  let column = Number(valueOf(propertyOf(row, 'trPr', 'gridBefore')) ?? 0)
  const columns = new Map<number, Element>()
  for (const cell of childrenNamed(row, 'tc')) {
    columns.set(column, cell)
    column += Number(valueOf(propertyOf(cell, 'tcPr', 'gridSpan')) ?? 1)
  }
  return columns
}
