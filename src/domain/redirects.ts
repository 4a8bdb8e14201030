/** Every address that a document had and has, from the given one on; a circle ends where it began. */
export function toMoves(start: string, targets: ReadonlyMap<string, string>): string[] {
  const seen = new Set<string>()
  let at: string | undefined = start
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    at = targets.get(at)
  }
  return [...seen]
}

/** The end of a chain of moves. */
export const followRedirects = (start: string, targets: ReadonlyMap<string, string>): string =>
  toMoves(start, targets).at(-1) ?? start

/** Whether a chain of moves comes back to where it has been. */
export const isCircle = (start: string, targets: ReadonlyMap<string, string>): boolean =>
  targets.has(followRedirects(start, targets))
