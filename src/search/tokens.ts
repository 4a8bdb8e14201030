import { toStandIn } from './alike-characters.ts'
import { applyChanges, findChanges } from './alike-in-place.ts'

/** Stands between two pieces of text (paragraphs, cells, fields) in the index: nothing that is typed matches across it. */
export const SEPARATOR = '\u0000'

/** Stands before the numbers of a document itself, which tells them from numbers that it cites. Nobody can type it. */
export const NUMBER_MARK = '\u0001'

/** Characters of older spelling and the character that stands for them in the index, for example 國 and 国. */
export type Variants = ReadonlyMap<string, string>

/** Folded text with the way back: `starts[i]` is the offset in the source of the folded code unit `i`. */
export type Folded = { text: string; starts: number[] }

/** Spaces and what cannot be seen (soft hyphens, joiners, selectors of a glyph): lines of Chinese text break anywhere. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Me}\p{Default_Ignorable_Code_Point}\ufffc]/gu

/** A character with the accents that were typed behind it, so that é is é in whichever way it is stored. */
const CHARACTER = /\p{M}+|\P{M}\p{M}*/gsu

const BRACKETS_AND_QUOTES = /[()"]/g

const folds = new Map<string, string>()

/**
 * The one form in which text is indexed and queries are looked up. Alike become: width, case, spaces, what Unicode holds
 * to be the same character (㎡ and m², ﬁ and fi, ⼯ and 工), the styles of brackets, quotes, dashes and dots
 * (`alike-characters.ts`), and what is alike only where it stands (`alike-in-place.ts`: separators of thousands, zeros of
 * Chinese numbers); other punctuation stays. With variants, traditional characters become
 * simplified ones.
 */
export function fold(text: string, variants?: Variants): string {
  let folded = ''
  for (const character of toCharacters(text)) folded += foldCharacter(character, variants)
  return applyChanges(folded, findChanges(folded))
}

/** Like `fold`, for those who have to find the place in the source again; `starts` ascends. */
export function foldWithOffsets(text: string, variants?: Variants): Folded {
  let folded = ''
  const starts: number[] = []
  let offset = 0
  for (const character of toCharacters(text)) {
    const addition = foldCharacter(character, variants)
    folded += addition
    starts.push(...new Array<number>(addition.length).fill(offset))
    offset += character.length
  }
  const changes = findChanges(folded)
  return {
    text: applyChanges(folded, changes),
    starts: changes.size === 0 ? starts : starts.filter((_, at) => changes.get(at) !== ''),
  }
}

/** Where the character ends that begins at an offset of a text: behind its accents. */
export function endOfCharacter(text: string, start: number): number {
  CHARACTER.lastIndex = start
  return start + (CHARACTER.exec(text)?.[0].length ?? 0)
}

const toCharacters = (text: string): Iterable<string> =>
  /\p{M}/u.test(text) ? (text.match(CHARACTER) ?? []) : text

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
  const standIn = toStandIn(character)
  if (standIn !== undefined) return standIn
  const parts = Array.from(character.normalize('NFKD').toLowerCase())
  return parts.map((part) => toStandIn(part) ?? part).join('').replace(INVISIBLE, '') // prettier-ignore
}
