import { SECTIONS } from '../format.ts'
import type { Section } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import { fold, SEPARATOR, withoutBrackets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toParts } from './parts.ts'
import type { TextPart } from './parts.ts'

/** All documents as one text: what positions in the index count. */
export type Stream = {
  text: Uint16Array
  /** Start of every document, and the end of the last. */
  starts: Uint32Array
  /** Length of every section of every document. */
  lengths: Record<Section, number[]>
  /** The files that hold the text of every document. */
  parts: TextPart[][]
}

/** Writes the documents one after the other, every section in its place. */
export function toStream(records: SearchRecord[], variants: Variants): Stream {
  const lengths = Object.fromEntries(SECTIONS.map((section) => [section, []])) as unknown as Record<
    Section,
    number[]
  >
  const starts = new Uint32Array(records.length + 1)
  const texts: string[] = []
  const parts: TextPart[][] = []
  let end = 0
  records.forEach((record, index) => {
    const sections = toSections(record, variants)
    for (const section of SECTIONS) lengths[section].push(sections[section].length)
    const before = SECTIONS.slice(0, SECTIONS.indexOf('body'))
    const bodyStart = before.reduce((sum, section) => sum + sections[section].length, 0)
    parts.push(toParts(record, bodyStart, (text) => fold(text, variants).length))
    const text = SECTIONS.map((section) => sections[section]).join('')
    texts.push(text)
    end += text.length
    starts[index + 1] = end
  })
  return { text: toCodeUnits(texts, end), starts, lengths, parts }
}

function toSections(record: SearchRecord, variants: Variants): Record<Section, string> {
  const folded = (texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [fold(text, variants)]))
  const title = fold(record.title, variants)
  const numbers = folded([record.documentNumber, record.indexNumber])
  const headings = folded(textsOf(record, 'heading'))
  return {
    title: joined([title]),
    titleAlias: joined(aliases([title])),
    numbers: joined([...numbers, ...aliases(numbers)]),
    headings: joined([...headings, ...aliases(headings)]),
    keywords: joined(folded(record.keywords)),
    abstract: joined(folded([record.abstract])),
    body: joined(folded(textsOf(record, 'text', 'cell', 'caption'))),
    attachments: joined(folded(textsOf(record, 'attachment'))),
  }
}

function textsOf({ blocks }: SearchRecord, ...kinds: SearchRecord['blocks'][number]['kind'][]) {
  return blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
}

/** Names are found without their brackets and quotes too. */
const aliases = (names: string[]) =>
  names.map(withoutBrackets).filter((alias, index) => alias !== names[index])

const joined = (texts: string[]) =>
  texts.filter((text) => text !== '').map((text) => text + SEPARATOR).join('') // prettier-ignore

function toCodeUnits(texts: string[], length: number): Uint16Array {
  const units = new Uint16Array(length)
  let place = 0
  for (const text of texts)
    for (let index = 0; index < text.length; index++) units[place++] = text.charCodeAt(index)
  return units
}
