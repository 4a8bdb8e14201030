import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import type { Passage } from './attachment-text.ts'

/** The paragraphs of a Word file, those of tables and footnotes included. */
export function toOfficeText(bytes: Uint8Array): Passage[] {
  const files = unzip(bytes, (name) => /^word\/(?:document|footnotes|endnotes)\.xml$/u.test(name))
  return [...files.values()].flatMap((xml) =>
    readTexts(xml, { unit: 'w:p', text: ['w:t'] }).map((text) => ({ text })),
  )
}

/** The cells of an Excel file, sheet by sheet. */
export function toWorkbookText(bytes: Uint8Array): Passage[] {
  const files = unzip(bytes, (name) => /^xl\/(?:worksheets\/[^/]+|sharedStrings|workbook)\.xml$/u.test(name)) // prettier-ignore
  const shared = readTexts(files.get('xl/sharedStrings.xml') ?? '', { unit: 'si', text: ['t'] })
  const names = readSheetNames(files.get('xl/workbook.xml') ?? '')
  const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/'))
  return sheets.flatMap(([, xml], index) => {
    const name = names[index]
    return readCells(xml, shared).map((text) => ({ text, ...(name && { page: name }) }))
  })
}

function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) })
  const decoder = new TextDecoder()
  const byNumber = new Intl.Collator('en', { numeric: true })
  return new Map(
    Object.entries(files)
      .sort(([a], [b]) => byNumber.compare(a, b))
      .map(([name, content]) => [name, decoder.decode(content)]),
  )
}

/** Texts of the given elements, joined within each unit. Empty units are kept: other files count them. */
function readTexts(xml: string, { unit, text }: { unit: string; text: string[] }): string[] {
  const texts: string[] = []
  let current = ''
  let isInside = false
  const parser = new Parser(
    {
      onopentagname: (name) => (isInside = text.includes(name)),
      ontext: (data) => (current += isInside ? data : ''),
      onclosetag(name) {
        isInside = false
        if (name !== unit) return
        texts.push(current)
        current = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return texts
}

function readSheetNames(xml: string): string[] {
  const names: string[] = []
  const parser = new Parser(
    { onopentag: (name, { name: title = '' }) => name === 'sheet' && names.push(title) },
    { xmlMode: true },
  )
  parser.end(xml)
  return names
}

function readCells(xml: string, shared: string[]): string[] {
  const cells: string[] = []
  let isShared = false
  let current: string | undefined
  const parser = new Parser(
    {
      onopentag(name, { t }) {
        if (name === 'c') isShared = t === 's'
        if (name === 'v' || name === 't') current = ''
      },
      ontext: (data) => (current = current === undefined ? undefined : current + data),
      onclosetag(name) {
        if ((name !== 'v' && name !== 't') || current === undefined) return
        cells.push(isShared ? (shared[Number(current)] ?? '') : current)
        current = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return cells
}
