import { STAND_INS } from './alike-characters.ts'

/** Stands between two pieces of text (paragraphs, cells, fields) in the index: nothing that is typed matches across it. */
export const SEPARATOR = '\u0000'

/** Stands before the numbers of a document itself, which tells them from numbers that it cites. Nobody can type it. */
export const NUMBER_MARK = '\u0001'

/** Characters of older spelling and the character that stands for them in the index, for example 國 and 国. */
export type Variants = ReadonlyMap<string, string>

/** Folded text with the way back: `starts[i]` is the offset in the source of the folded code unit `i`. */
export type Folded = { text: string; starts: number[] }

/** Spaces and what cannot be seen (soft hyphens, joiners, selectors of a glyph): lines of Chinese text break anywhere. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Separators of thousands: 1,234.5 is 1234.5; in 1,2 and 12,34 the comma separates two numbers. */
const THOUSANDS = /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g

const BRACKETS_AND_QUOTES = /[()"]/g

const folds = new Map<string, string>()

/**
 * The one form in which text is indexed and queries are looked up. Alike become: width, case, spaces, what Unicode holds
 * to be the same character (㎡ and m², ﬁ and fi, ⼯ and 工), and the styles of brackets, quotes, dashes and dots
 * (`alike-characters.ts`); separators of thousands are dropped, other punctuation stays. With variants, traditional
 * characters become simplified ones.
 */
export function fold(text: string, variants?: Variants): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character, variants)
  return folded.replace(THOUSANDS, (number) => number.replaceAll(',', ''))
}

/** Like `fold`, for those who have to find the place in the source again; `starts` ascends. */
export function foldWithOffsets(text: string, variants?: Variants): Folded {
  let folded = ''
  const starts: number[] = []
  let offset = 0
  for (const character of text) {
    const addition = foldCharacter(character, variants)
    folded += addition
    starts.push(...new Array<number>(addition.length).fill(offset))
    offset += character.length
  }
  return withoutThousands({ text: folded, starts })
}

function withoutThousands({ text, starts }: Folded): Folded {
  const dropped = new Set<number>()
  for (const { 0: number, index } of text.matchAll(THOUSANDS))
    for (let at = 0; at < number.length; at++) if (number[at] === ',') dropped.add(index + at)
  if (dropped.size === 0) return { text, starts }
  const isKept = (_: unknown, index: number) => !dropped.has(index)
  return { text: text.split('').filter(isKept).join(''), starts: starts.filter(isKept) }
}

/** Folded text without brackets and quotes, so that 刑法修正案（九） and 刑法修正案九 are one name. */
export function withoutBrackets(folded: string): string {
  return folded.replace(BRACKETS_AND_QUOTES, '')
}

function foldCharacter(character: string, variants?: Variants): string {
  let folded = folds.get(character)
  if (folded === undefined) {
    folded = toFold(character)
    folds.set(character, folded)
  }
  if (!variants) return folded
  if (folded.length === 1) return variants.get(folded) ?? folded
  return Array.from(folded, (part) => variants.get(part) ?? part).join('')
}

function toFold(character: string): string {
  // Before Unicode has its say, which takes accents and primes apart.
  const standIn = STAND_INS.get(character)
  if (standIn !== undefined) return standIn
  const parts = Array.from(character.normalize('NFKC').toLowerCase())
  return parts.map((part) => STAND_INS.get(part) ?? part).join('').replace(INVISIBLE, '') // prettier-ignore
}
