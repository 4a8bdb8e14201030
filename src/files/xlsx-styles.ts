import { createFormatter, findFormat } from './number-formats.ts'
import { readXml } from './xml-events.ts'

/** Shows the number in a cell with a style as a reader sees it; `undefined` where it has no form of its own. */
export type ShowNumber = (value: number, style: number) => string | undefined

/** How the cells of a workbook show their numbers, as its styles say (ECMA-376 §18.8). */
export async function readStyles(styles = '<none/>', workbook = '<none/>'): Promise<ShowNumber> {
  const own = new Map<number, string>()
  const formats: number[] = []
  let isCell = false
  readXml(styles, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) own.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') isCell = true
      if (name === 'xf' && isCell) formats.push(Number(numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') isCell = false
    },
  })
  const format = await createFormatter(
    /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook),
  )
  return (value, style) => {
    const pattern = findFormat(formats[style] ?? 0, own)
    return pattern === 'General' || pattern === '@' ? undefined : format(pattern, value)
  }
}
