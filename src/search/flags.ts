import { FLAGS, SECTION_FLAGS, SECTIONS } from './format.ts'

/** Says in which section of a document an offset lies, as a bit of `FLAGS`. `columns` are the lengths of the sections. */
export function toFlags(
  columns: number[][],
  document: number,
  offset: number,
  length: number,
): number {
  let end = 0
  for (let index = 0; index < SECTIONS.length; index++) {
    const start = end
    const size = columns[index]?.[document] ?? 0
    end += size
    if (offset >= end) continue
    const flags = SECTION_FLAGS[SECTIONS[index] ?? 'body']
    const isWhole = flags === FLAGS.title && offset === start && length === size - 1
    return isWhole ? flags | FLAGS.exactTitle : flags
  }
  return FLAGS.body
}
