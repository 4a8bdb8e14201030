import type { Mojibake } from './mojibake.ts'

/** Three characters of GBK have the bytes of two in UTF-8; longer pieces are made of such. */
const PIECE = 3

/**
 * UTF-8 read as GBK: 鏂囦欢 for 文件. Any three characters whose bytes happen to be two whole characters of UTF-8; in
 * hundreds of regulations, none are so by chance.
 */
export function findMisreadUtf8(text: string): Required<Mojibake>[] {
  const found: Required<Mojibake>[] = []
  for (let index = 0; index + PIECE <= text.length; index += 1) {
    const meant = toMeant(text, index)
    if (meant === undefined) continue
    const last = found.at(-1)
    const piece = text.slice(index, index + PIECE)
    if (last && last.index + last.found.length === index) {
      last.found += piece
      last.meant += meant
    } else found.push({ index, found: piece, meant })
    index += PIECE - 1
  }
  return found
}

/** The two characters that three stand for. */
function toMeant(text: string, index: number): string | undefined {
  const first = codeOf(text, index)
  // The first byte of a Chinese character in UTF-8: asked first, because it is rare in Chinese text.
  if (first < 0xe280) return undefined
  const second = codeOf(text, index + 1)
  const third = codeOf(text, index + 2)
  const meant = [
    toCharacter(first >> 8, first & 0xff, second >> 8),
    toCharacter(second & 0xff, third >> 8, third & 0xff),
  ]
  return meant.includes(undefined) ? undefined : meant.join('')
}

const codeOf = (text: string, index: number) => getCodes()[text.charCodeAt(index)] ?? 0

/** The character of three bytes of UTF-8, when it is Chinese or a sign of Chinese text. */
function toCharacter(first: number, second: number, third: number): string | undefined {
  if (first >> 4 !== 0xe || second >> 6 !== 2 || third >> 6 !== 2) return undefined
  const code = ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
  const isChinese =
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0x3001 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff1f)
  return isChinese ? String.fromCharCode(code) : undefined
}

let codes: Uint16Array | undefined

/** The code of each character in GBK, 0 for those that it does not have; made when it is first needed. */
function getCodes(): Uint16Array {
  if (codes) return codes
  codes = new Uint16Array(0x10000)
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1) codes[character.charCodeAt(0)] = (lead << 8) | trail
    }
  return codes
}
