const WIDE = new Map(
  Array.from('－–‐‑＋（）．／', (wide, index) => [wide, '----+()./'[index] ?? '']),
)

/** Full-width figures, letters and signs in half width, unusual hyphens and spaces as usual ones, character for character: positions stay. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[－–‐‑＋（）．／]/g, (wide) => WIDE.get(wide) ?? wide)
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
}

/** The figures of a number, in whatever width and with whatever signs it is written. */
export const toDigits = (number: string): string => toHalfWidth(number).replace(/[^\dXx]/g, '')
