/** In brackets when it is more than one word or number. */
export const toFactor = (text: string): string => (isOne(text) ? text : `(${text})`)

/** A word or number, with its accents and indices; what stands in brackets already; or both, as in f(t). */
const isOne = (text: string) => {
  const rest = text.replace(/^[\p{L}\p{N}\p{M}.%′″∞]+/u, '')
  return rest === '' || isBracketed(rest)
}

/** Whether one pair of brackets goes around the whole text. */
function isBracketed(text: string): boolean {
  if (!/^[([{].*[)\]}]$/su.test(text)) return false
  let open = 0
  return Array.from(text).every((sign, at, { length }) => {
    if ('([{'.includes(sign)) open += 1
    if (')]}'.includes(sign)) open -= 1
    return open > 0 || at === length - 1
  })
}

/** A word behind the name of a function or behind limits needs a space, brackets need none. */
export const withSpace = (text: string): string =>
  text === '' || /^[([{]/.test(text) ? text : ` ${text}`

/** A line over or under each character, so that it runs on. */
export const overline = (text: string, line: string): string =>
  Array.from(text, (sign) => (/\s|\p{M}/u.test(sign) ? sign : sign + line)).join('')

/** Bars, which run on over all characters. */
const BARS = ['\u0304', '\u0305', '\u0332', '\u0333', '\u033f']
/** Accents that Word writes with signs of their own. */
const AS_BAR: Record<string, string> = { '¯': '\u0305', '‾': '\u0305', _: '\u0332' }

/** A text with an accent; over more than one character it stands behind brackets. */
export function accent(text: string, sign: string): string {
  const mark = AS_BAR[sign] ?? sign
  if (BARS.includes(mark)) return overline(text, mark)
  if (!/^\p{M}+$/u.test(mark)) return grouped(text, mark)
  return Array.from(text).length === 1 ? text + mark : `(${text})${mark}`
}

/** A text under or over one wide sign, such as a brace or an arrow. */
export const grouped = (text: string, sign: string): string => `${sign}(${text})`
