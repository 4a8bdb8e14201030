import type { Heading } from '#domain/contents-tree.ts'
import { findAnchors } from '#markdown/find-anchors.ts'

/**
 * The headings of a text as its contents list them: without the marks of footnotes, which the Markdown processor
 * counts among their words, and without the heading that it puts above the notes.
 */
export function toHeadings(headings: Heading[], body: string): Heading[] {
  const words = body.includes('[^') ? findAnchors(body) : undefined
  if (!words) return headings
  return headings.flatMap((heading) => {
    const text = words.get(heading.slug)
    return text === undefined ? [] : [{ ...heading, text }]
  })
}
