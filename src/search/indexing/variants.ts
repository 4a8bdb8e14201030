import { Converter } from 'opencc-js/t2cn'
import type { Variants } from '../tokens.ts'

/** The block of Unicode in which the characters of daily use stand. */
const [FIRST, LAST] = [0x4e00, 0x9fff]

/**
 * Traditional characters with their simplified form. Characters of the simplified standard set (GB 2312) stay as they
 * are even where they also stand for others, as 乾 does, so that folding never makes two simplified words one.
 */
export function toVariants(): Variants {
  const convert = Converter({ from: 't', to: 'cn' })
  const standard = toStandardSet()
  const variants = new Map<string, string>()
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code)
    const simplified = convert(character)
    if (simplified !== character && simplified.length === 1 && !standard.has(character))
      variants.set(character, simplified)
  }
  return variants
}

function toStandardSet(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)))
}
