import { restorePunctuation } from '#domain/punctuation.ts'
import { withoutGaps } from '#domain/invisible-characters.ts'
import { withoutRadicals } from '#domain/radicals.ts'
import { findMisformedNumbers, toDocumentNumber } from '#domain/document-number.ts'
import { addBlankLines, findMissingBlanks } from '#markdown/missing-blank-lines.ts'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import type { DocumentFile } from './document-file.ts'

/**
 * The text of a document, or what it is by now, under another index number. The number stands in the front matter on a
 * line of its own; written in another form, it stays for a person.
 */
export function withIndexNumber(source: string, number: string): string {
  return source.replace(
    /^(indexNumber:[ \t]*)(["']?)[0-9A-Z]+\/\d{4}-\d{5}\2(?=[ \t]*(?:#.*)?$)/m,
    (_, key: string, quote: string) => `${key}${quote}${number}${quote}`,
  )
}

/**
 * The text of a document with what is purely mechanical put right: the form of document numbers, the width of
 * punctuation between Chinese characters, radicals in the place of characters, characters that nobody sees, and empty
 * lines between paragraphs. Nothing else changes; a body that cannot be parsed stays as it is, and so does a file that
 * is not UTF-8: writing down what was guessed could spoil it.
 */
export function fixMechanically(file: DocumentFile): string {
  // Without front matter, its fields would be taken for the body.
  if (file.isMisencoded || !file.yaml) return file.source
  const head = fixDocumentNumber(file.source.slice(0, file.source.length - file.body.length))
  return fixCharacters(head) + fixBody(fixCharacters(file.body))
}

function fixDocumentNumber(head: string): string {
  return head.replace(
    /^(documentNumber:[ \t]*)(["']?)(.+?)\2[ \t]*(\r?)$/m,
    (line, key: string, _quote, number: string, end: string) => {
      const form = toDocumentNumber(number)
      return form === undefined || form === number ? line : `${key}${form}${end}`
    },
  )
}

/** Characters that look like others, and those that nobody sees, mean the same wherever they stand. */
const fixCharacters = (text: string) => withoutGaps(withoutRadicals(text))

function fixBody(body: string): string {
  const { tree, faults } = parseMdx(body)
  if (!tree || faults.length > 0) return body
  const spans = [...walk(tree)].flatMap((node) => {
    const { start, end } = node.position ?? {}
    return node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined
      ? [{ start: start.offset, end: end.offset, value: node.value }]
      : []
  })
  const fixed = spans.reduceRight((text, { start, end, value }) => {
    // A piece with escapes or references does not lie in the file as it reads; a person has to mend it.
    if (body.slice(start, end) !== value) return text
    return text.slice(0, start) + fixText(value) + text.slice(end)
  }, body)
  // What was mended within lines left every line where it was.
  return addBlankLines(fixed, findMissingBlanks(walk(tree), body))
}

function fixText(text: string): string {
  const punctuated = restorePunctuation(text).text
  return findMisformedNumbers(punctuated).reduceRight(
    (fixed, { index, found, form }) =>
      fixed.slice(0, index) + form + fixed.slice(index + found.length),
    punctuated,
  )
}
