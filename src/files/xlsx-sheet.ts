import type { TableCell } from '#domain/table-cells.ts'
import { showValue } from './shown-value.ts'
import type { ShowNumber } from './xlsx-styles.ts'
import { readXml } from './xml-events.ts'

/** One string for each `si`; phonetic readings are not text. */
export function readSharedStrings(xml = '<none/>'): string[] {
  const strings: string[] = []
  let isText = false
  let isPhonetic = false
  readXml(xml, {
    open(name) {
      if (name === 'si') strings.push('')
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(value) {
      if (isText) strings.push((strings.pop() ?? '') + value)
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false
      isText = false
    },
  })
  return strings.map(toCharacters)
}

/** Characters that XML cannot hold, and others that a program writes so; `_x000D_`, half a line end, is not shown. */
const toCharacters = (text: string) =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    code.toUpperCase() === '000D' ? '' : String.fromCharCode(parseInt(code, 16)),
  )

/**
 * The rows of a sheet as lines, so that the number of a line is the number of its row; cells are separated by tabs.
 * What stands in hidden rows and columns, or in a hidden sheet, comes apart from the rest, on lines of the same numbers.
 */
export function readSheet(
  xml: string,
  shared: string[],
  isHiddenSheet: boolean,
  showNumber: ShowNumber,
): { shown: string; hidden: string; table: TableCell[][] } {
  const reader = new SheetReader(shared, isHiddenSheet, showNumber)
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (value) => reader.text(value),
    close: (name) => reader.close(name),
  })
  return {
    shown: toLines(reader.shown),
    hidden: toLines(reader.hidden),
    table: reader.table,
  }
}

/** The number of rows that Excel allows; a damaged file must not ask for more. */
const MOST_ROWS = 1_048_576

class SheetReader {
  readonly shown: string[][] = []
  readonly hidden: string[][] = []
  /** All cells, each with its column. */
  readonly table: TableCell[][] = []
  readonly #showNumber: ShowNumber
  readonly #shared: string[]
  readonly #isHiddenSheet: boolean
  readonly #hiddenColumns: { first: number; last: number }[] = []
  #row = 0
  #column = 0
  #isHiddenRow = false
  #type = ''
  #value = ''
  #style = 0
  #isValue = false
  #isPhonetic = false

  constructor(shared: string[], isHiddenSheet: boolean, showNumber: ShowNumber) {
    this.#showNumber = showNumber
    this.#shared = shared
    this.#isHiddenSheet = isHiddenSheet
  }

  open(name: string, { r, t, s, hidden, min, max }: Record<string, string>): void {
    if (name === 'col' && isTrue(hidden))
      this.#hiddenColumns.push({ first: Number(min), last: Number(max) })
    if (name === 'row') {
      this.#row = Number(r ?? this.#row + 1)
      this.#column = 0
      this.#isHiddenRow = isTrue(hidden)
    }
    if (name === 'c') {
      this.#column = r === undefined ? this.#column + 1 : toColumn(r)
      this.#type = t ?? ''
      this.#style = Number(s ?? 0)
      this.#value = ''
    }
    if (name === 'rPh') this.#isPhonetic = true
    this.#isValue = name === 'v' || (name === 't' && !this.#isPhonetic)
  }

  text(value: string): void {
    if (this.#isValue) this.#value += value
  }

  close(name: string): void {
    this.#isValue = false
    if (name === 'rPh') this.#isPhonetic = false
    if (name === 'c' && this.#value !== '') this.#add(this.#toText())
  }

  #add(text: string): void {
    const row = Math.min(Math.max(this.#row, 1), MOST_ROWS) - 1
    // A form that shows nothing hides a value, which stays in the file.
    const isShown = text.trim() !== '' && !this.#isHidden()
    const kept = text.trim() === '' ? this.#value : text
    ;((isShown ? this.shown : this.hidden)[row] ??= []).push(kept)
    ;(this.table[row] ??= []).push({ column: this.#column, text: kept })
  }

  #isHidden(): boolean {
    return (
      this.#isHiddenSheet ||
      this.#isHiddenRow ||
      this.#hiddenColumns.some(({ first, last }) => first <= this.#column && this.#column <= last)
    )
  }

  /** A line end within a cell would be taken for a new row. */
  #toText(): string {
    return this.#show().replace(/\s+/g, ' ')
  }

  #show(): string {
    switch (this.#type) {
      case 's':
        return this.#shared[Number(this.#value)] ?? ''
      case 'b':
        return this.#value === '1' ? 'TRUE' : 'FALSE'
      case '':
      case 'n':
        return showValue(this.#value, (value) => this.#showNumber(value, this.#style))
      default:
        return toCharacters(this.#value)
    }
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** `AB12` stands in column 28. */
const toColumn = (reference: string) =>
  Array.from(reference.replace(/\d+$/, '')).reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  )

/** Rows of cells, among which may be holes, as lines of cells that tabs separate. */
export const toLines = (rows: string[][]): string =>
  Array.from(rows, (cells) => (cells as string[] | undefined)?.join('\t') ?? '').join('\n')
