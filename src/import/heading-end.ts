const LONGEST_HEADING = 60
const LONGEST_RUN_IN = 40
const LONGEST_LOW_RUN_IN = 18
const SHORTEST_TEXT = 10
/** 1. and （1） number items more often than parts. */
export const LAST_HIGH_RANK = 4

/**
 * Where the heading ends that a numbered paragraph is, or begins with: its whole length, or behind the first full stop of
 * `（一）标题。正文…`. `undefined` where it is a sentence or more.
 */
export function findHeadingEnd(text: string, rank: number): number | undefined {
  if (readsLikeHeading(text)) return text.length
  const end = text.indexOf('。') + 1
  const isHigh = rank <= LAST_HIGH_RANK
  const isLow = !isHigh && text.slice(0, end).includes('，')
  const longest = isHigh ? LONGEST_RUN_IN : LONGEST_LOW_RUN_IN
  return end > 0 && end <= longest && !isLow && text.length - end >= SHORTEST_TEXT ? end : undefined
}

/** The same for an item among headings, which may be a sentence: 三、本方案自印发之日起施行，由我局负责解释。 */
export function findLooseEnd(text: string, rank: number): number | undefined {
  if (rank > LAST_HIGH_RANK) return undefined
  const end = text.search(/[。！？](?=.)/) + 1
  if (end === 0) return text.length <= LONGEST_HEADING ? text.length : undefined
  return end <= LONGEST_HEADING ? end : undefined
}

/** Whether a part of a statute, which is a heading wherever it stands, is short enough for one. */
export const isPartHeading = (text: string) => text.length <= LONGEST_HEADING

function readsLikeHeading(text: string): boolean {
  const words = text.replace(/。$/, '')
  return words.length <= LONGEST_HEADING && !/[。；;！？]/.test(words) && !/[，,、：:]$/.test(words)
}
