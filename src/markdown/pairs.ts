import { characterAt, characterBefore, needsMark } from './delimiters.ts'
import type { Delimiter } from './delimiters.ts'
import { replaceCharacter } from './replaced.ts'
import type { Replaced } from './replaced.ts'

/**
 * Pairs the delimiters of one paragraph. Those without a partner are text; those with one get a mark of punctuation
 * outside where CommonMark asks for one.
 */
export function pairDelimiters(text: string, delimiters: Delimiter[], replaced: Replaced): void {
  const paired = findPairs(text, withoutMasks(delimiters))
  for (const { index, sign } of delimiters) {
    const end = index + sign.length
    const side = paired.get(index)
    if (side === undefined) for (let at = index; at < end; at += 1) replaced.set(at, sign.charAt(0))
    const [before, after] = [characterBefore(text, index), characterAt(text, end)]
    if (side === 'start' && needsMark(after, before))
      replaceCharacter(replaced, index - before.length, before)
    if (side === 'end' && needsMark(before, after)) replaceCharacter(replaced, end, after)
  }
}

/**
 * The delimiters without those that hide names: 张**、李**. 和 and 项 are surnames too, so a single one counts only where
 * without it all others have a partner.
 */
function withoutMasks(delimiters: Delimiter[]): Delimiter[] {
  const masks = new Set<Delimiter>()
  const meant = delimiters.filter(({ canOpen, canClose, isMask }) => canOpen || canClose || isMask)
  for (const alike of Map.groupBy(meant, ({ sign }) => sign).values()) {
    const isOdd = alike.length % 2 === 1
    alike.forEach((one, at) => {
      const isListed = alike[at - 1]?.isMask === true || alike[at + 1]?.isMask === true
      if (one.isMask && (isOdd || isListed)) masks.add(one)
    })
  }
  return delimiters.filter((one) => !masks.has(one))
}

/** By place, which side of a pair a delimiter is. Each closes the nearest that is open; what opened between is text. */
function findPairs(text: string, delimiters: Delimiter[]): Map<number, 'start' | 'end'> {
  const paired = new Map<number, 'start' | 'end'>()
  const open = createOpen()
  for (const delimiter of delimiters) {
    const start = delimiter.canClose ? open.takeStart(text, delimiter) : undefined
    if (start) paired.set(start.index, 'start').set(delimiter.index, 'end')
    else if (delimiter.canOpen) open.add(delimiter)
  }
  return paired
}

/** The delimiters that are open; asked only for signs that are among them, so that many cost no more than few. */
function createOpen() {
  const open: Delimiter[] = []
  const counts = new Map<string, number>()
  const count = (sign: string, by: number) => counts.set(sign, (counts.get(sign) ?? 0) + by)
  const add = (delimiter: Delimiter) => {
    open.push(delimiter)
    count(delimiter.sign, 1)
  }
  const take = (sign: string) => {
    let start = open.pop()
    for (; start && start.sign !== sign; start = open.pop()) count(start.sign, -1)
    if (start) count(sign, -1)
    return start
  }
  return {
    add,
    takeStart(text: string, end: Delimiter): Delimiter | undefined {
      while ((counts.get(end.sign) ?? 0) > 0) {
        const start = take(end.sign)
        if (!start || isMeant(text, start, end)) return start
        if (!end.isInWord) continue
        add(start)
        break
      }
      return undefined
    },
  }
}

/**
 * Whether what stands between two delimiters may be meant by them. 2**3=8，3**4=81 are powers: within a figure or a Latin
 * word only a part of it is emphasised. A single asterisk marks words or a whole line; *注：甲，通知李* has two by chance.
 */
function isMeant(text: string, start: Delimiter, end: Delimiter): boolean {
  const words = text.slice(start.index + start.sign.length, end.index)
  if (start.isInWord || end.isInWord) return /^[\w.]*$/.test(words)
  if (start.sign !== '*' || !/[，。；！？\n]/.test(words)) return true
  const isLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start.index - 40), start.index))
  return isLine && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end.index + 1, end.index + 40))
}
