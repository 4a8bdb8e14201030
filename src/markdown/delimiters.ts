import { isSurname } from '#domain/person-name.ts'

/** A run of one sign that may begin or end emphasised or struck words. */
export type Delimiter = {
  /** Where it stands, and the sign as often as it is typed. */
  index: number
  sign: string
  canOpen: boolean
  canClose: boolean
  /** Whether Latin letters or figures stand on both sides. */
  isInWord: boolean
  /** Whether it may hide a part of a name: 张*, 李某**. */
  isMask: boolean
}

/** What ends a piece of text, and therefore begins no emphasised words. */
const ENDS = /[，。、；：！？）》〉」』】〕〗｝］”’％%,.;:!?)\]}]/u
/** What begins one, and ends none. */
const BEGINS = /[（《〈「『【〔〖｛［“‘([{]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
/** Letters and figures that are written without spaces between: 3*4, a_b, 138****5678. */
const LATIN = /[a-z\d.]/i

/**
 * Reads a run of `*` or `~` as its writer meant it. Chinese puts no spaces around words, so unlike CommonMark 0.31 § 6.2
 * it does not matter on which side a mark of punctuation stands; but figures are multiplied (3*4), ranges have tildes
 * (1~2), and names and numbers are masked (李**, 138****5678).
 */
export function toDelimiter(text: string, index: number, sign: string): Delimiter {
  const before = characterBefore(text, index)
  const after = characterAt(text, index + sign.length)
  const isText = !MEANT.has(sign)
  const isInWord = LATIN.test(before) && LATIN.test(after)
  const isMask = !isText && followsSurname(text, index)
  const canOpen = !isText && !isBlank(after) && !ENDS.test(after)
  const canClose = !isText && !isBlank(before) && !BEGINS.test(before) && !isMask
  if (sign !== '*') return { index, sign, canOpen, canClose, isInWord, isMask }
  // 长*宽*高: a single asterisk within words is what it is.
  return {
    index,
    sign,
    canOpen: canOpen && !WORD.test(before),
    canClose: canClose && !WORD.test(after) && !/[，、,]/.test(before),
    isInWord,
    isMask,
  }
}

/** Single tildes, and longer runs of either sign, are text. */
const MEANT = new Set(['*', '**', '***', '~~'])

/** Whether a surname that stands by itself comes before a place. */
function followsSurname(text: string, index: number): boolean {
  const ahead = text.slice(Math.max(0, index - 4), index)
  const [, name = ''] =
    /(?:(?<![\p{Script=Han}*])|(?<=[和与及或同]))(\p{Script=Han}{1,2}?)某?$/u.exec(ahead) ?? []
  return isSurname(name)
}

/** Whether a delimiter needs the character outside it to be a mark: what is inside is one. */
export const needsMark = (inside: string, outside: string) =>
  !WORD.test(inside) && WORD.test(outside)

export const isBlank = (character: string) => /^[\s|]?$/u.test(character)

/** The character at a place, whole; empty at the end. */
export const characterAt = (text: string, index: number) =>
  index < text.length ? String.fromCodePoint(text.codePointAt(index) ?? 0) : ''

/** The character before a place, whole; empty at the start. */
export function characterBefore(text: string, index: number): string {
  const pair = text.slice(Math.max(0, index - 2), index)
  return Array.from(pair).at(-1) ?? ''
}
