import type { Inline } from './inline.ts'
import { textOfRuns } from './source-document.ts'
import type { Cell, ReportEntry, Run } from './source-document.ts'

/** More columns than any page could show; only a damaged file has them. */
const MOST_COLUMNS = 60

/**
 * A table as Markdown; the first row is its head. Markdown has no merged cells: their words are repeated in every cell
 * that they covered, except figures, which would be counted twice; the report names the table.
 */
export function toMarkdownTable(
  rows: Cell[][],
  place: string,
  inline: Inline,
  report: ReportEntry[],
): string[] {
  const write = (runs: Run[]) => inline(runs, place).replace(/\s+/g, ' ').trim()
  const grid = toGrid(rows).map((row) => row.map(write))
  if (rows.some((row) => row.some((cell) => cell.columns > 1 || cell.rows > 1))) {
    const note = '表格中的合并单元格已拆开：文字在每格重复，数字只留在第一格，请核对'
    report.push({ place, kind: 'changed', text: textOfRuns(rows[0]?.[0]?.runs ?? []).trim(), note })
  }
  const [head, ...body] = grid
  if (!head || grid.every((row) => row.every((cell) => cell === ''))) return []
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    [line(head), line(head.map(() => '---')).replaceAll('\\', ''), ...body.map(line)].join('\n'),
  ]
}

function toGrid(rows: Cell[][]): Run[][][] {
  const grid: (Run[] | undefined)[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    let column = 0
    for (const { runs, columns, rows: height } of row) {
      while (grid[top]?.[column] !== undefined) column += 1
      const repeated = /\d/.test(textOfRuns(runs))
        ? []
        : runs.filter(({ note }) => note === undefined)
      for (let y = top; y < Math.min(top + height, rows.length); y += 1) {
        for (
          let x = column;
          x < Math.max(Math.min(column + columns, MOST_COLUMNS), column + 1);
          x += 1
        ) {
          ;(grid[y] ??= [])[x] ??= y === top && x === column ? runs : repeated
        }
      }
      column += columns
    }
  })
  const width = Math.max(...grid.map((row) => row.length), 1)
  return grid.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? []))
}
