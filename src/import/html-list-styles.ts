import { formatNumber } from './number-format.ts'
import { toRoman } from './number-numerals.ts'

/** Writes the number of an item with the sign behind it; plain figures where a style has no sign for a number. */
type Writer = (value: number) => string

const toNumeral = (value: number) => (value < 1 || value > 3999 ? String(value) : toRoman(value))

/** Letters behind Z go on as AA, AB. */
function toLetters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCodePoint(0x41 + ((value - 1) % 26))
  return (value > 26 ? toLetters(Math.floor((value - 1) / 26)) : '') + letter
}

const dotted =
  (write: Writer): Writer =>
  (value) =>
    `${write(value)}.`

/** The styles of East Asia end with a comma for enumerations (CSS Counter Styles Level 3 §6 and §7). */
const listed =
  (format: string): Writer =>
  (value) =>
    `${formatNumber(value, format) ?? String(value)}、`

/** The styles of `list-style-type` that are no plain figures, and the values of the attribute `type`. */
const WRITERS: Record<string, Writer> = {
  'upper-alpha': dotted(toLetters),
  'upper-latin': dotted(toLetters),
  'lower-alpha': dotted((value) => toLetters(value).toLowerCase()),
  'lower-latin': dotted((value) => toLetters(value).toLowerCase()),
  'upper-roman': dotted(toNumeral),
  'lower-roman': dotted((value) => toNumeral(value).toLowerCase()),
  'decimal-leading-zero': dotted((value) => String(value).padStart(2, '0')),
  'cjk-decimal': listed('ideographDigital'),
  'cjk-ideographic': listed('chineseCountingThousand'),
  'simp-chinese-informal': listed('chineseCountingThousand'),
  'trad-chinese-informal': listed('taiwaneseCountingThousand'),
  'simp-chinese-formal': listed('chineseLegalSimplified'),
  'trad-chinese-formal': listed('ideographLegalTraditional'),
  'cjk-heavenly-stem': listed('ideographTraditional'),
  'cjk-earthly-branch': listed('ideographZodiac'),
}
const TYPES: Record<string, string> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** How the numbers of a list are written, by its `style` and its `type`. */
export function toListWriter(style: string, type: string): Writer {
  const [, stated = ''] = /list-style(?:-type)?\s*:\s*([^;]*)/i.exec(style) ?? []
  const named = stated
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => WRITERS[word] ?? [])
  return named[0] ?? WRITERS[TYPES[type] ?? ''] ?? dotted(String)
}
