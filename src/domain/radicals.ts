import { STAND_INS } from '#search/alike-characters.ts'

/**
 * Radicals (U+2E80–2FDF) and compatibility characters (U+F900–FAFF, U+2F800–2FA1F): they look like characters, and
 * come from PDF files, but no search, no dictionary and no screen reader takes them for such.
 */
const LOOK_ALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** Each radical of a text with the character that it looks like. Those that look like none are left alone. */
export function findRadicals(text: string): { index: number; radical: string; like: string }[] {
  return [...text.matchAll(LOOK_ALIKES)].flatMap(({ index, 0: radical }) => {
    const like = STAND_INS.get(radical) ?? radical.normalize('NFKC')
    return like === radical ? [] : [{ index, radical, like }]
  })
}

/** The text with characters in the place of radicals. */
export const withoutRadicals = (text: string): string =>
  findRadicals(text).reduceRight(
    (whole, { index, radical, like }) =>
      whole.slice(0, index) + like + whole.slice(index + radical.length),
    text,
  )
