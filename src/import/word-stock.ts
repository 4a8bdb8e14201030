/** The words of a text, from which found ones are taken out, so that a second copy of them does not count for the first. */
export type WordStock = {
  /** Takes words out that stand somewhere in one piece, preferably close to a place from 0 (beginning) to 1 (end). */
  take: (words: string, near: number) => boolean
  has: (words: string) => boolean
}

/** Makes a stock of pieces of a text, across whose ends no words reach. */
export function createWordStock(texts: string[]): WordStock {
  const pieces = [...texts]
  // Backwards, so that the first of alike pieces is at hand at the end of its group.
  const whole = Map.groupBy([...pieces.keys()].reverse(), (at) => pieces[at] ?? '')
  const findWhole = (words: string) => {
    const group = whole.get(words) ?? []
    while (group.length > 0) {
      const at = group.pop() ?? 0
      if (pieces[at] === words) return at
    }
    return undefined
  }
  const findPart = (words: string, near: number) => {
    const start = Math.floor(near * pieces.length)
    for (let distance = 0; distance <= pieces.length; distance += 1)
      for (const at of [start + distance, start - distance])
        if (pieces[at]?.includes(words)) return at
    return undefined
  }
  let left: string | undefined
  return {
    take(words, near) {
      if (words === '') return true
      const at = findWhole(words) ?? findPart(words, near)
      if (at === undefined) return false
      // What stood on both sides does not become one.
      pieces[at] = pieces[at]?.replace(words, '\n') ?? ''
      left = undefined
      return true
    },
    has(words) {
      left ??= pieces.filter((piece) => piece.trim() !== '').join('\n')
      return left.includes(words)
    },
  }
}
