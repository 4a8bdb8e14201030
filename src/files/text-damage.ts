import type { AttachmentText } from './attachment-text.ts'
import { decodeStrictly, findEncoding } from './decode-text.ts'
import type { TextEncoding } from './decode-text.ts'

/** Where a text stops being valid in the encoding in which it is written. */
export type TextDamage = {
  /** As staff know it. */
  encoding: string
  /** Counted from 1. */
  line: number
  /** Counted from 1; one behind the last when the end is missing. */
  byte: number
}

const NAMES: Record<TextEncoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB 18030（GBK）',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
}

/** The first place at which a text file is damaged; `undefined` for a whole one. */
export function findTextDamage(content: Uint8Array): TextDamage | undefined {
  const encoding = findEncoding(content)
  if (decodeStrictly(content, encoding) !== undefined) return undefined
  const whole = findWhole(content, encoding)
  const line = new TextDecoder(encoding).decode(content.subarray(0, whole)).split('\n').length
  return { encoding: NAMES[encoding], line, byte: whole + 1 }
}

/** How many bytes from the beginning are valid; a character that is cut off at their end counts as valid. */
function findWhole(content: Uint8Array, encoding: TextEncoding): number {
  let whole = 0
  let tooLong = content.length + 1
  while (tooLong - whole > 1) {
    const middle = Math.floor((whole + tooLong) / 2)
    if (isValidSoFar(content.subarray(0, middle), encoding)) whole = middle
    else tooLong = middle
  }
  return whole
}

function isValidSoFar(content: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(content, { stream: true })
    return true
  } catch {
    return false
  }
}

/** 第 3 行（第 120 个字节）不是有效的 UTF-8, as part of a sentence. */
export const describeDamage = ({ line, byte, encoding }: TextDamage) =>
  `第 ${line} 行（第 ${byte} 个字节）不是有效的 ${encoding} 文字`

/** Thrown for an attachment whose text is damaged, with what can be read of it all the same. */
export class DamagedTextError extends Error {
  readonly damage: TextDamage
  readonly texts: AttachmentText[]

  constructor(damage: TextDamage, texts: AttachmentText[]) {
    super(`the text is damaged at byte ${damage.byte}`)
    this.damage = damage
    this.texts = texts
  }
}
