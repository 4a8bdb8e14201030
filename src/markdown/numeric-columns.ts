/** A figure by itself: sign, separators of thousands, decimals, percent. A code such as 0755 is none. */
const FIGURE = /^[+\-−±]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?[%‰]?$/

/** What stands where there is no figure. */
const NOTHING = /^[—–/-]{0,2}$/

/** The places of the columns that hold figures only; `rows` are the texts of the cells without the header. */
export function findNumericColumns(rows: string[][]): number[] {
  const cells = rows.map((row) => row.map((text) => text.normalize('NFKC').trim()))
  const width = Math.max(0, ...cells.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const texts = cells.map((row) => row[column] ?? '').filter((text) => !NOTHING.test(text))
    return texts.length > 0 && texts.every((text) => FIGURE.test(text))
  })
}
