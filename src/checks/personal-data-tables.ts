import { isIdentity18 } from '#domain/identity-number.ts'
import { toDigits } from '#domain/half-width.ts'
import type { PersonalDataFind } from '#domain/personal-data-kind.ts'
import { judgeTable } from '#domain/table-data.ts'
import type { TableCell } from '#domain/table-cells.ts'
import type { ReadBlock } from './read-blocks.ts'

/** A find in a row of a table of a body. */
type BlockFind = {
  find: Pick<PersonalDataFind, 'kind' | 'text'>
  line: number
  first: number
  last: number
  text: string
}

/** What no heading excuses: the check digit says enough. */
export const isSure = ({ kind, text }: Pick<PersonalDataFind, 'kind' | 'text'>): boolean =>
  kind === '身份证号码' && isIdentity18(toDigits(text))

/** What the headings of the tables in a body say about their cells. */
export function judgeBlocks(blocks: ReadBlock[]): { finds: BlockFind[]; innocent: Set<string> } {
  const innocent = new Set<string>()
  const finds = listTables(blocks).flatMap((rows) => {
    const judgement = judgeTable(rows.map(toCells))
    for (const figures of judgement.innocent) innocent.add(figures)
    return judgement.finds.map(({ row, ...find }) => {
      const { first = 1, last = 1 } = rows[row] ?? {}
      return { find, line: first, first, last, text: find.text.replace(/\s/g, '') }
    })
  })
  return { finds, innocent }
}

/** Rows of tables begin with a tab; those that follow each other are one table. */
function listTables(blocks: ReadBlock[]): ReadBlock[][] {
  const tables: ReadBlock[][] = []
  let previous: ReadBlock | undefined
  for (const block of blocks) {
    if (!block.text.startsWith('\t')) continue
    // Between the head and the first row stands the line of hyphens.
    if (previous && block.first - previous.last <= 2) tables.at(-1)?.push(block)
    else tables.push([block])
    previous = block
  }
  return tables
}

const toCells = ({ text }: ReadBlock): TableCell[] =>
  text
    .split('\t')
    .slice(1)
    .map((cell, column) => ({ column, text: cell.trim() }))
    .filter((cell) => cell.text !== '')
