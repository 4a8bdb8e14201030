/** How much of a text is looked at, in characters, and how long the pieces are that it is compared by. */
const LOOKED_AT = 4000
const PIECE = 6
/** Of two wordings of one text far more than this share of the pieces is the same. */
const SHARE = 0.2

/** The pieces that a text begins with, by which two wordings of one text are known. */
export function toPieces(text: string): Set<string> {
  const start = text.slice(0, LOOKED_AT)
  return new Set(
    Array.from({ length: Math.max(start.length - PIECE + 1, 0) }, (_, at) =>
      start.slice(at, at + PIECE),
    ),
  )
}

/** Whether two texts may be wordings of one; of texts of a few words nothing can be said, so they are. */
export function isAlike(one: string, other: string): boolean {
  const [pieces, others] = [toPieces(one), toPieces(other)]
  const [fewer, more] = [pieces, others].sort((a, b) => a.size - b.size)
  if (!fewer || !more || fewer.size < 2 * PIECE) return true
  return [...fewer].filter((piece) => more.has(piece)).length >= fewer.size * SHARE
}
