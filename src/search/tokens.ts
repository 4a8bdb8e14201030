/** Stands between two pieces of text (paragraphs, cells, fields) in the index: nothing that is typed matches across it. */
export const SEPARATOR = '\u0000'

/** Stands before the numbers of a document itself, which tells them from numbers that it cites. Nobody can type it. */
export const NUMBER_MARK = '\u0001'

/** Characters of older spelling and the character that stands for them in the index, for example 國 and 国. */
export type Variants = ReadonlyMap<string, string>

/** Folded text with the way back: `starts[i]` is the offset in the source of the folded code unit `i`. */
export type Folded = { text: string; starts: number[] }

/** Each group is written alike everywhere: the character before the colon stands for those after it. */
const ALIKE: [string, string][] = [
  ['(', '（［[【〔〖｛{〈《«⟨'],
  [')', '）］]】〕〗｝}〉》»⟩'],
  ['"', "“”„‟＂‘’‚‛'「」『』﹁﹂﹃﹄〝〞"],
  ['-', '‐‑‒–—―－−─'],
  ['~', '～〜∼'],
  ['·', '•・‧∙･●'],
]

const STAND_INS = new Map(
  ALIKE.flatMap(([standIn, others]) =>
    Array.from(others).map((other) => [other, standIn] as const),
  ),
)

/** Full and half width forms, and the doubles of Chinese characters that PDF files like to contain. */
const WIDTH = /[\uFF00-\uFFEF\u3000\u2E80-\u2FDF\uF900-\uFAFF]/

/** Spaces and what cannot be seen: dropped, because lines of Chinese text break anywhere. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u

const BRACKETS_AND_QUOTES = /[()"]/g

const folds = new Map<string, string>()

/**
 * The one form in which text is indexed and queries are looked up: width, case, spaces, styles of brackets, quotes and
 * dashes are made alike; other punctuation stays. With variants, traditional characters become simplified ones.
 */
export function fold(text: string, variants?: Variants): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character, variants)
  return folded
}

/** Like `fold`, for those who have to find the place in the source again. */
export function foldWithOffsets(text: string, variants?: Variants): Folded {
  let folded = ''
  const starts: number[] = []
  let offset = 0
  for (const character of text) {
    const addition = foldCharacter(character, variants)
    folded += addition
    starts.push(...Array.from({ length: addition.length }, () => offset))
    offset += character.length
  }
  return { text: folded, starts }
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
  return variants?.get(folded) ?? folded
}

function toFold(character: string): string {
  if (INVISIBLE.test(character)) return ''
  const narrow = WIDTH.test(character) ? character.normalize('NFKC') : character
  const standIn = STAND_INS.get(character) ?? STAND_INS.get(narrow) ?? narrow
  return standIn.toLowerCase().replace(/[\s\p{Cf}]/gu, '')
}
