import type { Document, Element } from '@xmldom/xmldom'
import { posix } from 'node:path'
import { findAll, valueOf } from './docx-elements.ts'
import { markAfter } from './docx-marking.ts'
import type { WordObjects } from './docx-objects.ts'

/** The elements around a picture that the converter sees, from the inside. */
const SEEN = ['blipFill', 'pic', 'graphicData', 'graphic']

/** Reports pictures in groups, canvases and fills of shapes, which the converter passes over. */
export function markPictures(
  document: Document,
  { part, objects }: { part: string; objects: WordObjects },
): void {
  for (const blip of findAll(document, 'blip')) {
    if (isSeen(blip)) continue
    const target = objects.findTarget(part, valueOf(blip, 'embed') ?? '')
    markAfter(blip, 'Picture', target === undefined ? '图片' : posix.basename(target))
  }
}

function isSeen(blip: Element): boolean {
  const around = SEEN.map((_, depth) => {
    let at = blip.parentNode
    for (let up = 0; up < depth; up += 1) at = at?.parentNode ?? null
    return (at as Element | null)?.localName
  })
  return around.every((name, depth) => name === SEEN[depth])
}
