import { UNIFIED } from '#domain/radicals.ts'

/** Each group is written alike everywhere: the string before the others stands for them. */
const GROUPS: [standIn: string, others: string][] = [
  ['(', '«‹'],
  [')', '»›'],
  // Primes too: minutes and seconds of an angle are typed with quotes.
  ['"', "'＂＇「」『』﹁﹂﹃﹄｢｣„‚〝〞〟′″‴⁗‵‶‷´`ʹʺʻʼʽˊˋ"],
  ['-', '~～〜∼˜∽〰⁓ー−－─━⁃˗'],
  // The dot within a foreign name is typed as a full point as often as not; list points look the same.
  ['.', '·•・‧∙⋅･●ꞏ⸱ᆞ⸳᛫'],
  ['...', '⋯'],
  [':', '∶꞉'],
  ['/', '∕⁄'],
  ['°', '˚∘º'],
  ['x', '×✕✖⨯╳'],
  ['*', '∗'],
  ['≤', '≦⩽'],
  ['≥', '≧⩾'],
  // The zero of 二〇二四年 is typed as a circle as often as not.
  ['〇', '○◯⭕⚪'],
]

/** Figures in a circle that Unicode does not take apart, from the first figure on. */
const CIRCLED: [start: string, first: number, count: number][] = [
  ['⓿', 0, 1],
  ['❶', 1, 10],
  ['➀', 1, 10],
  ['➊', 1, 10],
  ['⓵', 1, 10],
  ['⓫', 11, 10],
]

/** Which string stands in the index for a character that is written in several ways. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...GROUPS.flatMap(([standIn, others]) =>
    Array.from(others, (other) => [other, standIn] as const),
  ),
  ...CIRCLED.flatMap(([start, first, count]) =>
    Array.from({ length: count }, (_, at) => {
      return [String.fromCodePoint((start.codePointAt(0) ?? 0) + at), String(first + at)] as const
    }),
  ),
  ...UNIFIED,
])

/** Brackets, quotes and dashes of every other form, by their category in Unicode. */
const CATEGORIES: [standIn: string, members: RegExp][] = [
  ['(', /^\p{Ps}$/u],
  [')', /^\p{Pe}$/u],
  ['"', /^[\p{Pi}\p{Pf}]$/u],
  ['-', /^\p{Pd}$/u],
]

/** The string that stands in the index for a character; undefined for one that stands for itself. */
export function toStandIn(character: string): string | undefined {
  return STAND_INS.get(character) ?? CATEGORIES.find(([, members]) => members.test(character))?.[0]
}
