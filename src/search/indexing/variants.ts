import { Converter } from 'opencc-js/t2cn'
import type { Variants } from '../tokens.ts'

/** The block of Unicode in which the characters of daily use stand. */
const [FIRST, LAST] = [0x4e00, 0x9fff]

/**
 * Characters of the simplified standard set (GB 2312) that are traditional forms as well, and are folded although the
 * standard keeps them: what they mean by themselves is no part of a word that is also written with the other character.
 * 於 and 後 (surnames), 徵 (a note of the old scale), 夥 (numerous), 麽 (幺麽), 吒 (哪吒), 拚, 捱, 摺, 榘, 菸 and 醣
 * (older spellings of the same words).
 *
 * The others stay as they are, because folding would make two words one: 乾 of a name (乾元, 乾安) would be found in
 * 若干元 and 若干安置; 薹 is a vegetable and 苔 is moss; 袷袢 is a garment of its own; 麴 and 曲 are two surnames.
 */
const FOLDED_STANDARD: ReadonlySet<string> = new Set('於後徵夥麽吒拚捱摺榘菸醣')

/** Traditional characters with the simplified form that stands for them in the index, as a map that leads to no other key. */
export function toVariants(): Variants {
  return (known ??= convertAll())
}

let known: Variants | undefined

function convertAll(): Variants {
  const convert = Converter({ from: 't', to: 'cn' })
  const standard = toStandardSet()
  const variants = new Map<string, string>()
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code)
    // Twice, because 薴 becomes 苧, which becomes 苎.
    const simplified = convert(convert(character))
    const mayChange = !standard.has(character) || FOLDED_STANDARD.has(character)
    if (mayChange && simplified !== character && simplified.length === 1)
      variants.set(character, simplified)
  }
  return variants
}

/** The characters of GB 2312. */
export function toStandardSet(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)))
}
