/** A line that `git merge` left behind where two people had changed the same place. */
export type ConflictMarker = { marker: string; line: number }

/** Seven signs, more where a merge lies within another; a name may follow. */
const SIDES = /^(?:<{7,}|>{7,})(?= |$)/
/** Between the sides; alone, it may be a line drawn in a text, or an empty row of a table. */
const MIDDLE = /^(?:={7,}|\|{7,})(?= [^|]*$|$)/

/** Markers of git's merges, with their lines counted from 1. Where a side is marked, so is what stands between them. */
export function findConflictMarkers(source: string): ConflictMarker[] {
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''))
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line))
  const patterns = has(SIDES) ? [SIDES, MIDDLE] : []
  return lines.flatMap((text, index) => {
    const marker = patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
    return marker === undefined ? [] : [{ marker, line: index + 1 }]
  })
}
