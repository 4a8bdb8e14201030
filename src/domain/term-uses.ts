import { isBodyNameAhead } from './body-name-ahead.ts'
import { hideTitles } from './hidden-titles.ts'

/** What is looked for, and the names within which a term is only a part. */
export type Vocabulary = { terms: readonly string[]; names: readonly string[] }

/** A piece of a paragraph, as markup divides it; what is not open is read, but nothing is found in it. */
export type Piece = { text: string; isOpen: boolean }

/** A term within one of the pieces of a text, from `start` up to `end` of that piece. */
export type TermUse = { term: string; piece: number; start: number; end: number }

/**
 * Finds the first use of every term in one document, asked for one paragraph after the other. The longest term counts
 * (城市更新单元 is not 城市更新); one that runs across pieces, stands in 《》 or is part of a name is passed over.
 */
export function createTermFinder({ terms, names }: Vocabulary): (pieces: Piece[]) => TermUse[] {
  const waiting = new Set(terms.filter((term) => !names.includes(term)))
  const words = toPattern([...terms, ...names])
  return (pieces) => {
    if (waiting.size === 0) return []
    const text = hideTitles(pieces.map((piece) => piece.text).join(''))
    return [...text.matchAll(words)].flatMap(({ 0: term, index }): TermUse[] => {
      const end = index + term.length
      if (!waiting.has(term) || isBodyNameAhead(text, end)) return []
      const place = toPlace(pieces, index, end)
      if (!place) return []
      waiting.delete(term)
      return [{ term, ...place }]
    })
  }
}

/** The longest first, so that none is taken for a shorter one. */
function toPattern(words: string[]): RegExp {
  const sources = words.toSorted((a, b) => b.length - a.length).map(toSource)
  return new RegExp(sources.join('|'), 'gu')
}

/** Latin words and numbers are looked for as a whole. */
function toSource(word: string): string {
  const edge = (pattern: RegExp) => (pattern.test(word) ? '\\b' : '')
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return `${edge(/^\w/)}${escaped}${edge(/\w$/)}`
}

function toPlace(pieces: Piece[], from: number, to: number) {
  let offset = 0
  for (const [piece, { text, isOpen }] of pieces.entries()) {
    const next = offset + text.length
    if (from < next)
      return isOpen && to <= next ? { piece, start: from - offset, end: to - offset } : undefined
    offset = next
  }
  return undefined
}
