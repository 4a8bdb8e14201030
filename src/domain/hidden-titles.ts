/** Stands for a character that is there and is not read: it is part of no word. */
const HIDDEN = '\uFFFC'

/**
 * The text with the names of documents in it hidden, from 《 up to the 》 that belongs to it, or to the end. It keeps its
 * length.
 */
export function hideTitles(text: string): string {
  let depth = 0
  return text.replace(/[《》]|[^《》]+/g, (part) => {
    if (part === '《') depth += 1
    else if (part === '》') depth = Math.max(depth - 1, 0)
    else if (depth > 0) return HIDDEN.repeat(part.length)
    return part
  })
}
