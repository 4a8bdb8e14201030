/**
 * The characters of a text that must never be lost: Chinese characters, letters and digits, in order.
 * Width and accents do not count, so that a full-width digit equals a half-width one.
 */
export function toSignificant(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether every character of `part` occurs in `whole` in the same order. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const character of part) {
    at = whole.indexOf(character, at)
    if (at === -1) return false
    at += character.length
  }
  return true
}
