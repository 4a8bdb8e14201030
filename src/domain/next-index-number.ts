/**
 * The next free index number of a body and year: one above the highest that was ever given out, so that the number
 * of a withdrawn document is not used again.
 */
export function toNextIndexNumber(prefix: string, year: number, used: Iterable<string>): string {
  const opening = `${prefix}/${year}-`
  let highest = 0
  for (const number of used) {
    if (number.startsWith(opening))
      highest = Math.max(highest, Number(number.slice(opening.length)))
  }
  return `${opening}${String(highest + 1).padStart(5, '0')}`
}
