import type { Run } from './source-document.ts'

/** Raised signs that have characters of their own. */
const RAISED: Record<string, string> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹',
  '+': '⁺', '-': '⁻', '−': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', '（': '⁽', '）': '⁾', n: 'ⁿ', i: 'ⁱ',
} // prettier-ignore

/** Raised text in characters that are raised themselves; other raised text stays on the line, and a person should see it. */
export function toRaised(run: Run): Run {
  const signs = Array.from(run.text)
  if (run.text.trim() === '' || run.dropped !== undefined) return run
  if (signs.every((sign) => RAISED[sign] !== undefined))
    return { ...run, text: signs.map((sign) => RAISED[sign]).join('') }
  return { ...run, changed: '原文是上标，这里和正文写在一行，请核对' }
}
