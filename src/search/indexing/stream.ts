import { SECTIONS } from '../format.ts'
import type { Section } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import { fold, NUMBER_MARK, SEPARATOR, withoutBrackets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toParts } from './parts.ts'
import type { TextPart } from './parts.ts'

/** A document as one text: what positions in the index count. */
export type Stream = {
  record: SearchRecord
  /** The sections one after the other. */
  text: string
  /** Length of every section. */
  lengths: number[]
  /** The files that hold its text for readers. */
  parts: TextPart[]
}

/** Writes every section of a document in its place. The best places come first, because the index knows the first. */
export function toStream(record: SearchRecord, variants: Variants): Stream {
  const sections = toSections(record, variants)
  const lengths = SECTIONS.map((section) => sections[section].length)
  const before = lengths.slice(0, SECTIONS.indexOf('body'))
  const bodyStart = before.reduce((sum, length) => sum + length, 0)
  const parts = toParts(record, bodyStart, (text) => fold(text, variants).length)
  return { record, text: SECTIONS.map((section) => sections[section]).join(''), lengths, parts }
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
    numbers: joined([...numbers, ...aliases(numbers)].map((number) => NUMBER_MARK + number)),
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
