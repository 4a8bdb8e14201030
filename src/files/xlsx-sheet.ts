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
  return strings
}

/**
 * The rows of a sheet as lines, so that the number of a line is the number of its row; cells are separated by tabs.
 * What stands in hidden rows and columns, or in a hidden sheet, comes apart from the rest, on lines of the same numbers.
 */
export function readSheet(
  xml: string,
  shared: string[],
  isHiddenSheet: boolean,
): { shown: string; hidden: string } {
  const reader = new SheetReader(shared, isHiddenSheet)
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (value) => reader.text(value),
    close: (name) => reader.close(name),
  })
  return { shown: toLines(reader.shown), hidden: toLines(reader.hidden) }
}

/** The number of rows that Excel allows; a damaged file must not ask for more. */
const MOST_ROWS = 1_048_576

class SheetReader {
  readonly shown: string[][] = []
  readonly hidden: string[][] = []
  readonly #shared: string[]
  readonly #isHiddenSheet: boolean
  readonly #hiddenColumns: { first: number; last: number }[] = []
  #row = 0
  #column = 0
  #isHiddenRow = false
  #type = ''
  #value = ''
  #isValue = false

  constructor(shared: string[], isHiddenSheet: boolean) {
    this.#shared = shared
    this.#isHiddenSheet = isHiddenSheet
  }

  open(name: string, { r, t, hidden, min, max }: Record<string, string>): void {
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
      this.#value = ''
    }
    this.#isValue = name === 'v' || name === 't'
  }

  text(value: string): void {
    if (this.#isValue) this.#value += value
  }

  close(name: string): void {
    this.#isValue = false
    if (name !== 'c' || this.#value === '') return
    const rows = this.#isHidden() ? this.hidden : this.shown
    ;(rows[Math.min(Math.max(this.#row, 1), MOST_ROWS) - 1] ??= []).push(this.#toText())
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
    const text = this.#type === 's' ? (this.#shared[Number(this.#value)] ?? '') : this.#value
    if (this.#type === '' && isScientific(text)) return String(Number(text))
    return text.replace(/\s+/g, ' ')
  }
}

/** Some programs write 1.3800138E10 for a number that is shown with all its figures. */
const isScientific = (text: string) =>
  /^\d\.\d+E\+?\d+$/i.test(text) && Number.isSafeInteger(Number(text))

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
