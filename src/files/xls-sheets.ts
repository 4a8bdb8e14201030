import type { TableCell } from '#domain/table-cells.ts'
import { createFormatter, findFormat } from './number-formats.ts'
import type { FormatNumber } from './number-formats.ts'
import { showValue } from './shown-value.ts'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'

/** A sheet of an old Excel or WPS file. Rows and cells that hold nothing are left out and leave holes. */
export type OldSheet = {
  name: string
  /** The cells that a reader sees. */
  shown: string[][]
  /** Those in hidden rows and columns, or in a hidden sheet. */
  hidden: string[][]
  comments: string[]
  /** All cells, each with its column. */
  table: TableCell[][]
}

/** Without styles the library does not say what is hidden. */
const OPTIONS = {
  type: 'buffer',
  dense: true,
  cellStyles: true,
  cellNF: true,
  cellFormula: false,
} as const

/** The sheets of an old Excel or WPS file. Throws when it is none, is damaged or encrypted, if it comes to an end. */
export async function parseOldSheets(content: Uint8Array): Promise<OldSheet[]> {
  const { read } = await import('@e965/xlsx')
  const book = read(Buffer.from(content), OPTIONS)
  const decode = toDecoder(content)
  const format = await createFormatter(book.Workbook?.WBProps?.date1904 === true)
  return book.SheetNames.map((name, index) => toSheet(book, name, index, decode, format))
}

type Decode = (text: string) => string

const UNICODE_STREAM = Buffer.from('Workbook\0', 'utf16le')

/** Excel 5 and 95 wrote in the encoding of Chinese Windows, of which the library gives every byte as a character. */
function toDecoder(content: Uint8Array): Decode {
  if (Buffer.from(content).includes(UNICODE_STREAM)) return (text) => text
  return (text) =>
    /[^\0-\xff]/.test(text) ? text : new TextDecoder('gb18030').decode(Buffer.from(text, 'latin1'))
}

function toSheet(
  book: WorkBook,
  name: string,
  index: number,
  decode: Decode,
  format: FormatNumber,
): OldSheet {
  const sheet: WorkSheet = book.Sheets[name] ?? {}
  const isHiddenSheet = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
  const result: OldSheet = { name: decode(name), shown: [], hidden: [], comments: [], table: [] }
  forEachCell(sheet['!data'], (cell, row, column) => {
    for (const { t = '' } of cell.c ?? []) result.comments.push(decode(toComment(t)))
    const text = decode(toText(cell, format))
    if (text === '') return
    const isHidden =
      isHiddenSheet ||
      sheet['!rows']?.[row]?.hidden === true ||
      sheet['!cols']?.[column]?.hidden === true
    ;((isHidden ? result.hidden : result.shown)[row] ??= []).push(text)
    ;(result.table[row] ??= []).push({ column, text })
  })
  return result
}

function forEachCell(
  cells: (CellObject | undefined)[][] = [],
  visit: (cell: CellObject, row: number, column: number) => void,
): void {
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell) visit(cell, rowIndex, column)
    })
  })
}

/** Behind the text of a comment, the library gives bytes that describe its form. */
const toComment = (text: string) => text.replace(/\0.*$/s, '').trim()

/** A cell as it is shown, in one line. A text is nothing but itself; a value is given also where its form shows none. */
function toText({ t, v = '', w = '', z }: CellObject, format: FormatNumber): string {
  const shown = typeof v === 'number' ? showValue(String(v), toShow(z, format)) : w
  return (t === 's' || shown.trim() === '' ? String(v) : t === 'n' ? shown : w)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The library calls the formats that every program knows by their American form. */
const toShow = (pattern: CellObject['z'], format: FormatNumber) => (value: number) => {
  if (pattern === undefined || pattern === 'General' || pattern === '@') return undefined
  const known = pattern === 'm/d/yy' ? 14 : pattern === 'm/d/yy h:mm' ? 22 : Number(pattern)
  return format(
    Number.isInteger(known) && known > 0 ? findFormat(known, new Map()) : String(pattern),
    value,
  )
}
