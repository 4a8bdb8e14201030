/** The end of a chain of moves; a circle ends where it began. */
export function followRedirects(start: string, targets: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = start
  while (!seen.has(at)) {
    seen.add(at)
    at = targets.get(at) ?? at
  }
  return at
}
