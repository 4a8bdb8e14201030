import { isStatuteWord } from './statute-words.ts'

/** A term that may be a typing error, with the term that it resembles. */
export type SuspectedTypo = { found: string; like: string; index: number }

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

/** Characters that stand beside anything; a term with one of them is no name. */
const COMMON = new Set(
  '的了是在和与及或将等对由于得不最也都为个各其该此这那有无以之而且并被把向从到自至可应须能会要已未新旧大小多少高低上下前后左右内外中间每日月年时期天次第一二三四五六七八九十百千万亿两半零〇双单全半总分又再更很较只仅就才还则若如因故但即所者本我你他她它们人名条款项号类种式性化率量数额元米套座户宗处家间层栋幢件份批起位出入进去来过着',
)

/**
 * Terms that occur once, fall apart into characters that form no word, and resemble another term of the same text:
 * 平盐跌路 beside 平盐铁路 (a character used nowhere else, where the other term has a word of the dictionary),
 * 底斑 beside 图斑 (a character that stands beside another one everywhere else).
 */
export function findSuspectedTypos(text: string): SuspectedTypo[] {
  const places = toPlaces(text)
  const found: SuspectedTypo[] = []
  for (const at of places.values()) {
    found.push(
      ...(at.length === 1 ? findOddCharacter(text, at[0] ?? 0) : findOddNeighbour(text, at)),
    )
  }
  return found.sort((a, b) => a.index - b.index)
}

/** A character that is more frequent than this stands beside many others. */
const MOST_PLACES = 8
/** A neighbour that occurs less often than this in the text may belong to a name. */
const FAMILIAR = 4
/** How many characters around an odd one must be the same in the other term, besides itself. */
const CONTEXT = 3

/** How often each character occurs in the text at hand; one table for all texts, because it is large. */
const counts = new Uint16Array(0x10000)
const MOST_COUNTED = 0xffff

/** Where the rare characters that may be part of a name stand; counted first, because most characters occur often. */
function toPlaces(text: string): Map<number, number[]> {
  counts.fill(0)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const count = counts[code] ?? 0
    if (count < MOST_COUNTED) counts[code] = count + 1
  }
  const places = new Map<number, number[]>()
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (!isNameCode(code) || (counts[code] ?? 0) > MOST_PLACES) continue
    const known = places.get(code)
    if (known) known.push(index)
    else places.set(code, [index])
  }
  return places
}

/** A character used once, in the middle of a term that otherwise occurs with a word in its place. */
function findOddCharacter(text: string, index: number): SuspectedTypo[] {
  for (let start = Math.max(index - CONTEXT + 1, 0); start < index; start += 1) {
    const term = text.slice(start, start + CONTEXT + 1)
    const gap = index - start
    const before = term.slice(0, gap)
    const after = term.slice(gap + 1)
    if (term.length <= CONTEXT || !isName(before + after)) continue
    // Another term can only have characters that occur again.
    if (!Array.from(before + after).every((each) => countOf(each) > 1)) continue
    const like = findLike(text, before, after, index)
    if (like === undefined || isMadeOfWords(term) || !hasWordAt(like, gap)) continue
    return [{ found: term, like, index: start }]
  }
  return []
}

/** Another term with the same characters around another one. */
function findLike(text: string, before: string, after: string, index: number): string | undefined {
  const anchor = before.length >= after.length ? before : after
  for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + 1)) {
    const start = anchor === before ? at : at - 1 - before.length
    const term = text.slice(Math.max(start, 0), start + CONTEXT + 1)
    if (start < 0 || start + before.length === index || !isName(term)) continue
    if (term.startsWith(before) && term.endsWith(after)) return term
  }
  return undefined
}

/** A character that has the same neighbour on its left everywhere but once. */
function findOddNeighbour(text: string, at: number[]): SuspectedTypo[] {
  const neighbours = groupByNeighbour(text, at)
  if (!neighbours) return []
  const character = text.charAt(at[0] ?? 0)
  const odd = [...neighbours].filter(([, indexes]) => indexes.length === 1)
  return odd.flatMap(([neighbour, [index = 0]]) => {
    const other = [...neighbours.keys()].find((each) => each !== neighbour) ?? ''
    const elsewhere = neighbours.get(other)?.[0] ?? 0
    // Where both stand once, the one whose neighbour belongs to words elsewhere is the odd one.
    if (countOf(neighbour) < FAMILIAR) return []
    if (at.length === 2 && countOf(neighbour) <= countOf(other)) return []
    // 监控 beside 堵控: where one of them is a word of the language, the other is as good as one.
    if (isStatuteWord(neighbour + character) || isStatuteWord(other + character)) return []
    if (neighbours.get(other)?.some((at) => isEnumerated(text, index, at))) return []
    if (!isPairOfLoners(text, index - 1) || !isPairOfLoners(text, elsewhere - 1)) return []
    return [{ found: neighbour + character, like: other + character, index: index - 1 }]
  })
}

/** How far apart two terms of one enumeration stand at most: 水站、取水口和泵站. */
const ENUMERATION = 12

/** Whether two terms stand beside each other in a sentence: who writes both there means both. */
function isEnumerated(text: string, index: number, elsewhere: number): boolean {
  const [from, to] = index < elsewhere ? [index, elsewhere] : [elsewhere, index]
  return to - from <= ENUMERATION && !/[。；;\n]/.test(text.slice(from, to))
}

/** Places by the character before them, when there are two such characters and both may be part of a name. */
function groupByNeighbour(text: string, at: number[]): Map<string, number[]> | undefined {
  const neighbours = new Map<string, number[]>()
  for (const index of at) {
    const neighbour = text.charAt(index - 1)
    if (!isName(neighbour)) return undefined
    const known = neighbours.get(neighbour)
    if (known) known.push(index)
    else if (neighbours.size === 2) return undefined
    else neighbours.set(neighbour, [index])
  }
  return neighbours.size === 2 ? neighbours : undefined
}

function isHan(character: string): boolean {
  return isHanCode(character.charCodeAt(0))
}
const isHanCode = (code: number) =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** By code: asking sets and regular expressions for every character of every text would take seconds. */
const NAME_CODES = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isHanCode(code) && !COMMON.has(String.fromCharCode(code)) ? 1 : 0,
)
const isNameCode = (code: number) => NAME_CODES[code] === 1

function isName(term: string): boolean {
  for (let index = 0; index < term.length; index += 1) {
    if (!isNameCode(term.charCodeAt(index))) return false
  }
  return term !== ''
}
const countOf = (character: string) => counts[character.charCodeAt(0)] ?? 0
const segment = (term: string) => [...SEGMENTER.segment(term)]
const isMadeOfWords = (term: string) =>
  segment(term).some(({ segment: piece }) => piece.length > 1) || hasStatuteWord(term)

const hasStatuteWord = (term: string) =>
  Array.from(term).some((_, index) => isStatuteWord(term.slice(index, index + 2)))

function hasWordAt(term: string, position: number): boolean {
  return segment(term).some(
    ({ segment: piece, index }) =>
      piece.length > 1 && index <= position && position < index + piece.length,
  )
}

/** Whether two characters are words of their own in their sentence, between words of more characters or its ends. */
function isPairOfLoners(text: string, index: number): boolean {
  const start = Math.max(index - 8, 0)
  const pieces = SEGMENTER.segment(text.slice(start, index + 10))
  // Asked piece by piece: most pairs fail at the first, and cutting up the rest would be in vain.
  const isLoner = (at: number) => {
    const piece = pieces.containing(at)
    return piece?.segment.length === 1 && isHan(piece.segment)
  }
  const at = index - start
  return isLoner(at) && isLoner(at + 1) && !isLoner(at - 1) && !isLoner(at + 2)
}
