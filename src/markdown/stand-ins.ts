/**
 * Signs that hardly any text uses, and that Markdown takes for punctuation: braille patterns and hexagrams. Those that
 * the text itself has are left out.
 */
const SIGNS = [...toRange(0x2801, 0x28ff), ...toRange(0x4dc0, 0x4dff)]

/** Gives out signs that stand for others while a text is parsed. */
export type StandIns = {
  /** A sign of one UTF-16 unit that stands for `meaning`; `undefined` when none is left. */
  signFor: (meaning: string) => string | undefined
  /** A text with the meanings of its signs; what stands for nothing is left. */
  restore: (text: string) => string
  /** Takes away what stands for nothing. */
  clear: (text: string) => string
}

/** Stand-ins for one text. A sign takes as much room as what it stands for, so that every place stays where it is. */
export function createStandIns(text: string): StandIns {
  const taken = new Set(text.match(ALL_SIGNS))
  const free = SIGNS.filter((sign) => !taken.has(sign))
  const signs = new Map<string, string>()
  const meanings = new Map<string, string>()
  return {
    signFor(meaning) {
      const sign = signs.get(meaning) ?? free.pop()
      if (sign === undefined) return undefined
      signs.set(meaning, sign)
      if (meaning !== '') meanings.set(sign, meaning)
      return sign
    },
    restore: (value) =>
      signs.size === 0 ? value : value.replace(ALL_SIGNS, (sign) => meanings.get(sign) ?? sign),
    clear(value) {
      const nothing = signs.get('')
      return nothing === undefined ? value : value.replaceAll(nothing, '')
    },
  }
}

const ALL_SIGNS = new RegExp(`[${SIGNS.join('')}]`, 'g')

function toRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at))
}
