import { readXml } from './xml-events.ts'

/** As many boxes hold an identity number; fewer ones are a number only where the cell before says so. */
const MOST_CHANCE = 14
const LEAST_LABELLED = 11
const LABEL = /电话|手机|联系|证号|账号|卡号/

/** The numbers of forms with one figure in each cell of a table, which no paragraph holds as a whole, one in a line. */
export function readBoxedNumbers(xml: string): string {
  // Most files have no table, and reading a part once more takes as long as before.
  if (!/<(?:\w+:)?tc>|<(?:\w+:)?tc /.test(xml)) return ''
  const rows: string[][] = []
  let isText = false
  readXml(xml, {
    open(name) {
      if (name === 'tr') rows.push([])
      if (name === 'tc') rows.at(-1)?.push('')
      isText = name === 't'
    },
    text(value) {
      const row = rows.at(-1)
      if (isText && row && row.length > 0) row.push((row.pop() ?? '') + value.trim())
    },
    close: () => (isText = false),
  })
  return rows.flatMap(toNumbers).join('\n')
}

function toNumbers(cells: string[]): string[] {
  const numbers: { label: string; figures: string }[] = []
  let label = ''
  let isOpen = false
  for (const cell of cells) {
    const isFigure = /^[\dXx０-９]$/.test(cell)
    if (isFigure && !isOpen) numbers.push({ label, figures: '' })
    const number = numbers.at(-1)
    if (isFigure && number) number.figures += cell
    else label = cell
    isOpen = isFigure
  }
  return numbers
    .filter(
      ({ label: before, figures }) =>
        figures.length > (LABEL.test(before) ? LEAST_LABELLED - 1 : MOST_CHANCE),
    )
    .map(({ label: before, figures }) => `${before} ${figures}`.trim())
}
