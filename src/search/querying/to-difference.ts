import type { Sounds } from './sounds.ts'

/**
 * How far a typed string is from a word that was perhaps meant; 0 is the least. `undefined` when it is the word itself,
 * or too far from it. Words of two characters differ too easily to be corrected by anything but their sound or order.
 */
export function toDifference(typed: string, word: string, sounds: Sounds): number | undefined {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return undefined
  const farthest = word.length > 3 ? 2 : 3
  if (typed.length !== word.length)
    return word.length > 2 && typed.length > 1 && isOneMore(typed, word) ? farthest : undefined
  const places = word.split('').flatMap((character, at) => (character === typed[at] ? [] : [at]))
  if (places.every((at) => sounds.areAlike(typed.charAt(at), word.charAt(at))))
    return places.length === 1 ? 0 : 1
  if (isTransposed(typed, word, places)) return 1
  if (places.every((at) => sounds.areNear(typed.charAt(at), word.charAt(at)))) return 1
  return places.length === 1 && word.length > 2 ? farthest : undefined
}

/** Whether one string is the other with one character more. */
function isOneMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  return short.slice(start) === long.slice(start + 1)
}

const isTransposed = (typed: string, word: string, [first = 0, second = 0, ...more]: number[]) =>
  more.length === 0 &&
  second === first + 1 &&
  typed[first] === word[second] &&
  typed[second] === word[first]
