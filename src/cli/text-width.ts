/** Characters that a terminal draws two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

/** A piece that may start a line: a word or one Chinese character, with the punctuation that must not leave it. */
const PIECES = /\s*[（“]*(?:[!-~]+|[^\s（“])[，。、：；！？）”…—]*|\s+/gu

/** How many columns of a terminal a text takes: Chinese characters and punctuation take two. */
export function textWidth(text: string): number {
  return Array.from(text, (character) => (WIDE.test(character) ? 2 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  )
}

/** Breaks a text into lines of at most `width` columns, between Chinese characters too, never before a comma. */
export function wrapText(text: string, width: number): string {
  const lines = ['']
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && textWidth(line + piece) > width) lines.push(piece.trimStart())
    else lines[lines.length - 1] = line + piece
  }
  return lines.join('\n')
}
