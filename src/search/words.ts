/**
 * How text is spelled for Pagefind. Its own cutting into words loses Chinese documents, so every UTF-16 code unit is
 * written as four letters, which no segmenter, stemmer or case rule touches, and every pair of neighbours is a word of
 * eight. One word for each unit makes Pagefind's positions equal to the offsets in our text.
 */

/** Takes a position and is never indexed: no phrase runs across it. */
const GAP = '-'

/** Letters of a code unit; of a pair, twice as many. */
export const UNIT_LENGTH = 4

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))

const spellings = new Map<number, string>()

/** The words that must follow each other where a string stands; for a single code unit, its own word. */
export function toWords(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [spell(text, 0)]
  return Array.from({ length: text.length - 1 }, (_, at) => spell(text, at) + spell(text, at + 1))
}

/**
 * A document as Pagefind indexes it: `text` with `separator` behind every piece that no string crosses. The first time
 * that a unit stands in the document, its word is written with hyphens: of such a word Pagefind indexes the whole and
 * the part of four letters, by which a single character is found.
 */
export function toIndexedText(text: string, separator: string): string {
  const seen = new Set<number>()
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (text[at] === separator) words.push(GAP)
    else {
      const next = at + 1 < text.length && text[at + 1] !== separator ? spell(text, at + 1) : ''
      words.push(seen.has(unit) ? toRepeated(text, at, next) : toFirst(text, at, next))
    }
    seen.add(unit)
  }
  return words.join(' ')
}

const toRepeated = (text: string, at: number, next: string) => (next ? spell(text, at) + next : GAP)

/** Parts of one letter are not indexed. The last unit of a piece has no neighbour, but needs a second part. */
const toFirst = (text: string, at: number, next: string) =>
  [spell(text, at), ...Array.from(next || 'z')].join('-')

function spell(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  const known = spellings.get(unit)
  if (known !== undefined) return known
  let rest = unit
  let word = ''
  for (let place = 0; place < UNIT_LENGTH; place++) {
    word = (LETTERS[rest % 26] ?? '') + word
    rest = Math.floor(rest / 26)
  }
  spellings.set(unit, word)
  return word
}
