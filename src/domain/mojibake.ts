import { findMisreadUtf8 } from './misread-utf8.ts'

/** A piece of text that was read in another encoding than it was written in; `meant` where that can be told. */
export type Mojibake = { index: number; found: string; meant?: string }

/** What the most common damage looks like: fillers of memory, a byte order mark, and replaced characters as GBK. */
const KNOWN = /锟斤拷(?:锟斤拷)*锟?|(?:[烫屯]){3,}|ï»¿|(?:ï¿½)+|\ufffd+/gu

/** UTF-8 read as Western text: a first byte and those that follow it, as Windows shows them. */
const FOLLOWER = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const WESTERN = new RegExp(
  `(?:[\\u00e4-\\u00e9][${FOLLOWER}]{2}|[ÃÂ][\\u0080-\\u00bf]|â€[${FOLLOWER}]|ï[¼½][${FOLLOWER}])+`,
  'gu',
)
/** Signs that stand beside a foreign letter by chance: café”…. */
const QUOTED = /^[\u00e4-\u00e9][“”‘’–—…]{2}$/

/** GBK read as Western text: letters with accents in pairs, and nothing else. */
const ACCENTED = /[\u00a1-\u00fe]{4,}/g

/** Where a text was read in a wrong encoding, in its order. */
export function findMojibake(text: string): Mojibake[] {
  // Nearly every text has neither, and is passed at once.
  const western = /[\u0080-\u00ff]/.test(text) ? [...findWestern(text), ...findAccented(text)] : []
  const known = [...text.matchAll(KNOWN)].map(({ index, 0: found }) => ({ index, found }))
  return withoutOverlaps([...known, ...western, ...findMisreadUtf8(text)])
}

const findWestern = (text: string): Mojibake[] =>
  [...text.matchAll(WESTERN)]
    .filter(({ 0: found }) => !QUOTED.test(found))
    .map(({ index, 0: found }) => ({ index, found }))

function findAccented(text: string): Mojibake[] {
  return [...text.matchAll(ACCENTED)].flatMap(({ index, 0: found }) => {
    const letters = found.match(/[À-ÖØ-öø-þ]/g)?.length ?? 0
    const meant = decode(
      'gb18030',
      Array.from(found, (sign) => sign.charCodeAt(0)),
    )
    return letters >= 2 && meant && /^\p{Script=Han}{2,}/u.test(meant)
      ? [{ index, found, meant }]
      : []
  })
}

function decode(encoding: string, bytes: number[]): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** In their order; of two that overlap, the first. */
function withoutOverlaps(found: Mojibake[]): Mojibake[] {
  const sorted = found.sort((a, b) => a.index - b.index)
  let end = 0
  return sorted.filter(({ index, found: piece }) => {
    const isFree = index >= end
    if (isFree) end = index + piece.length
    return isFree
  })
}
