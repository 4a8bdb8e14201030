import { foldWithOffsets } from './tokens.ts'

/** What may stand before and behind a cut in a number, as far as it decides how the number is folded. */
const BEFORE = ['', '一', '1', '111', 'no']
const BEHIND = ['', '一', '年', '1', '11', '111']

/** A dash between two numbers of a few figures, or of Chinese numerals, perhaps with their unit: 1-3年, 3月-5月, 三-五日. */
const RANGE =
  /(?<=(?<![\d/])\d{1,4}[年月日号时点分个元米%]?|[一二三四五六七八九十百千])(?:-|至)(?=\d{1,4}(?!\d)|[一二三四五六七八九十百千])/gu

/** Letters that are a zero only beside numerals. */
const LETTER = /^[oоο]+$/u

/**
 * Other spellings of a folded string that mean just the same: how it is folded where it was cut out of a longer number
 * (二零 of 二零二四年 stands in the index as 二〇), and the two ways to write a range (1至3年, 1-3年).
 */
export function toEdgeForms(text: string): string[] {
  const cut = LETTER.test(text) ? [] : toCutForms(text)
  // A circle by itself is a zero of Chinese numerals.
  const same = cut.filter((form) => form.length === text.length && !/^\d+$/u.test(form))
  return [...same, ...toRanges(text)]
}

/** Spellings of a folded string that was perhaps cut out of a number with separators: 234,5 of 1,234,567. */
export function toLooseForms(text: string): string[] {
  return toCutForms(text).filter((form) => form.length < text.length && form !== '')
}

function toCutForms(text: string): string[] {
  if (!/^[,.\d〇零oоο]|[,.\d〇零oоο]$/u.test(text)) return []
  const forms = BEFORE.flatMap((before) => BEHIND.map((behind) => cutOut(before, text, behind)))
  return [...new Set(forms)].filter((form) => form !== text)
}

/** How a string is folded between two others. */
function cutOut(before: string, text: string, behind: string): string {
  const { text: folded, starts } = foldWithOffsets(before + text + behind)
  const end = before.length + text.length
  return folded.split('').filter((_, at) => (starts[at] ?? 0) >= before.length && (starts[at] ?? 0) < end).join('') // prettier-ignore
}

/** A date is no range. */
function toRanges(text: string): string[] {
  if (/\d-\d+-\d/u.test(text)) return []
  return ['-', '至'].map((sign) => text.replace(RANGE, sign)).filter((form) => form !== text)
}
