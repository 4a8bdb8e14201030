import type { TableCell } from '#domain/table-cells.ts'

/** The cells of a CSV file (RFC 4180), those in quotation marks too; a file without commas may be cut by semicolons or tabs. */
export function parseCsvRows(source: string): TableCell[][] {
  const first = source.slice(0, Math.max(0, source.indexOf('\n')) || undefined)
  const comma = [',', '\t', ';', '，'].find((sign) => first.includes(sign)) ?? ','
  const pattern = new RegExp(`"((?:[^"]|"")*)"(?=${comma}|\\r?\\n|$)|([^${comma}\\n]*)`, 'y')
  const rows: TableCell[][] = [[]]
  let column = 0
  for (let at = 0; at <= source.length; at++) {
    pattern.lastIndex = at
    const [whole = '', quoted, plain = ''] = pattern.exec(source) ?? []
    const text = (quoted?.replaceAll('""', '"') ?? plain).replace(/\s+/g, ' ').trim()
    if (text !== '') rows.at(-1)?.push({ column, text })
    at += whole.length
    if (source[at] === '\r') at += 1
    if (source[at] === comma) column += 1
    else {
      rows.push([])
      column = 0
    }
  }
  return rows
}
