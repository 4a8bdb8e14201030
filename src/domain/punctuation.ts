/** A character that was replaced, with its position in the text. */
export type PunctuationChange = { index: number; from: string; to: string }

const FULL_WIDTH: Record<string, string> = {
  ',': '，', ';': '；', ':': '：', '?': '？', '!': '！',
} // prettier-ignore

/** Web and mail addresses, which keep every character. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+\.[\w.-]+/g

/** The beginning of a web address, whose signs an input method may have made full-width. */
const SCHEME = /(?<=https?)[:：][/／]{2}/gi
const HALF_WIDTH: Record<string, string> = { '：': ':', '／': '/' }

/**
 * Restores the full-width punctuation of Chinese text. Times, decimals, addresses and Latin text keep theirs; the
 * beginning of a web address gets its own back. One character replaces one, so positions stay valid.
 */
export function restorePunctuation(source: string): { text: string; changes: PunctuationChange[] } {
  const text = source.replace(SCHEME, '://')
  const characters = Array.from({ length: text.length }, (_, index) => text.charAt(index))
  const isProtected = toProtected(text)
  const changes: PunctuationChange[] = []
  const replace = (index: number, to: string) => {
    changes.push({ index, from: source.charAt(index), to })
    characters[index] = to
  }
  for (const { index, 0: signs } of source.matchAll(SCHEME))
    Array.from(
      signs,
      (sign, offset) => HALF_WIDTH[sign] && replace(index + offset, HALF_WIDTH[sign]),
    )
  for (const [open, close] of findBrackets(text, isProtected)) {
    if (text[open] === '(') replace(open, '（')
    if (text[close] === ')') replace(close, '）')
  }
  for (const [index, to] of findQuotes(text, isProtected)) replace(index, to)
  for (let index = 0; index < text.length; index += 1) {
    const to = isProtected(index) ? undefined : toFullWidth(text, index)
    if (to !== undefined) replace(index, to)
  }
  return { text: characters.join(''), changes: changes.sort((a, b) => a.index - b.index) }
}

function toProtected(text: string): (index: number) => boolean {
  const spans = [...text.matchAll(ADDRESS)].map(({ index, 0: match }) => [
    index,
    index + match.length,
  ])
  return (index) => spans.some(([from = 0, to = 0]) => index >= from && index < to)
}

function toFullWidth(text: string, index: number): string | undefined {
  const sign = text.charAt(index)
  const before = neighbour(text, index, -1)
  const after = neighbour(text, index, 1)
  if (sign === '.') return isHan(before) && (after === '' || isHan(after)) ? '。' : undefined
  const to = FULL_WIDTH[sign]
  if (to === undefined || !(isChinese(before) || isChinese(after))) return undefined
  // 14:20, 1,000 and "a, b" have Latin on both sides; after a Latin word only a Chinese neighbour decides.
  return isChinese(before) || !isLatin(after) ? to : undefined
}

/** Pairs of brackets that belong to Chinese text; a pair may be of mixed widths. */
function findBrackets(text: string, isProtected: (index: number) => boolean): [number, number][] {
  const open: number[] = []
  const pairs: [number, number][] = []
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    if ('(（'.includes(sign) && !isProtected(index)) open.push(index)
    if (!')）'.includes(sign) || isProtected(index)) continue
    const start = open.pop()
    if (start === undefined || (text[start] === '（' && sign === '）')) continue
    if (belongsToChinese(text, start, index)) pairs.push([start, index])
  }
  return pairs
}

function belongsToChinese(text: string, start: number, end: number): boolean {
  if (text[start] === '（' || text[end] === '）') return true
  const inside = text.slice(start + 1, end)
  const before = neighbour(text, start, -1)
  return (
    Array.from(inside).some(isChinese) ||
    isChinese(before) ||
    (before === '' && isChinese(neighbour(text, end, 1)))
  )
}

/** Straight quotation marks in pairs, as opening and closing ones. An odd number says nothing, so it stays. */
function findQuotes(text: string, isProtected: (index: number) => boolean): [number, string][] {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index).filter((i) => !isProtected(i))
  const touchesChinese = marks.some(
    (index) => isChinese(neighbour(text, index, -1)) || isChinese(neighbour(text, index, 1)),
  )
  // 5"和6" are inches: no quotation opens right behind a figure.
  const hasInches = marks.some(
    (index, position) => position % 2 === 0 && /\d/.test(text.charAt(index - 1)),
  )
  if (marks.length % 2 === 1 || !touchesChinese || hasInches) return []
  return marks.map((index, position) => [index, position % 2 === 0 ? '“' : '”'])
}

/** The nearest character that is not a space; empty at the ends. */
function neighbour(text: string, index: number, step: 1 | -1): string {
  let at = index + step
  while (/\s/.test(text.charAt(at))) at += step
  return text.charAt(at)
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)
const isLatin = (character: string) => /[\p{Script=Latin}\d]/u.test(character)
const isChinese = (character: string) =>
  isHan(character) || /[\u3001-\u3011\u3014-\u301f\uff01-\uff5e“”‘’…—]/.test(character)
