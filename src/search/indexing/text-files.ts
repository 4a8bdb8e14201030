import { CARDS_PER_FILE } from '../format.ts'
import type { Card, Part } from '../format.ts'
import { fold } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toJsonFile } from './index-file.ts'
import type { IndexFile } from './index-file.ts'
import type { Stream } from './stream.ts'

/** What results print of the documents of a portion: cards, several in a file, and the text in pieces. */
export function toTextFiles(members: Stream[], variants: Variants): IndexFile[] {
  const cards = members.map((member) => toCard(member, variants))
  const files: IndexFile[] = []
  for (let first = 0; first < cards.length; first += CARDS_PER_FILE) {
    const path = `cards/${first / CARDS_PER_FILE}.bin`
    files.push(toJsonFile(path, cards.slice(first, first + CARDS_PER_FILE)))
  }
  for (const [document, { parts }] of members.entries())
    for (const [number, { part }] of parts.entries())
      files.push(toJsonFile(`text/${document}-${number}.bin`, part satisfies Part))
  return files
}

function toCard({ record, parts }: Stream, variants: Variants): Card {
  const { path, title, date, source, documentNumber, indexNumber, validity } = record
  const { keywords, abstract, blocks } = record
  const numbers = [documentNumber ?? '', indexNumber ?? '']
  const texts = [title, ...numbers, ...keywords, abstract, ...blocks.map(({ text }) => text)]
  const hasVariants = texts.some((text) => fold(text) !== fold(text, variants))
  return {
    path, title, date, source, documentNumber, indexNumber, validity, keywords, abstract,
    parts: parts.map(({ start }) => start), hasVariants,
  } // prettier-ignore
}
