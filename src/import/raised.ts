/** Characters that stand above or below the line by themselves, in the order of `PLAIN`. */
const PLAIN = '0123456789+-=()n'
const SIGNS = {
  superscript: Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
  subscript: Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ'),
}

/** Where characters stand: above the line, as in m², or below it, as in CO₂. */
export type Elevation = keyof typeof SIGNS

/** A text in characters that stand above or below the line by themselves; `undefined` when it has others. */
export function elevate(text: string, elevation: Elevation): string | undefined {
  const plain = text.replace(/[！-～]/g, toHalfWidth).replace(/[\u2212\u2013]/g, '-')
  const signs = Array.from(plain, (sign) => SIGNS[elevation][PLAIN.indexOf(sign)])
  return signs.some((sign) => sign === undefined) ? undefined : signs.join('')
}

const toHalfWidth = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
