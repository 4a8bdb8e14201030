import type { Document, Element } from '@xmldom/xmldom'
import { childrenNamed, enclosing, findAll, propertyOf, setRunStyle, valueOf } from './docx-elements.ts' // prettier-ignore

/** The names and ids that Word and WPS give to the lines of a table of contents and to its heading. */
const STYLE = /^(?:toc|目录)\s*(?:\d|heading$|标题$)/i
const GALLERY = /table of contents|目录/i
const HEADING = /^[【[]?(?:目[录錄次](?:contents)?|contents)[】\]]?$/i

/**
 * Marks the table of contents, which repeats the headings; the site makes its own. It is known by its field (TOC,
 * ECMA-376 §17.16.5.68), by the name of its styles, or by the gallery of its content control (§17.5.2.11).
 */
export function markContents(document: Document, styles: Document | undefined): void {
  const paragraphs = findAll(document, 'p')
  const runs = new Set([
    ...findRunsByStyle(paragraphs, styles),
    ...findRunsByControl(document),
    ...findRunsByField(document),
  ])
  const hasMark = (paragraph: Element) => findAll(paragraph, 'r').some((run) => runs.has(run))
  paragraphs.forEach((paragraph, index) => {
    if (!HEADING.test(wordsOf(paragraph))) return
    const next = paragraphs.slice(index + 1).find((other) => wordsOf(other) !== '')
    if (next && hasMark(next)) for (const run of findAll(paragraph, 'r')) runs.add(run)
  })
  for (const run of runs) setRunStyle(document, run, 'GongkaiContents')
}

const wordsOf = (element: Element) =>
  findAll(element, 't')
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s/g, '')

/** The id of a style is any word or number, in WPS 8 or 11; its name says what it is. */
function findRunsByStyle(paragraphs: Element[], styles: Document | undefined): Element[] {
  const names = new Map(
    (styles ? findAll(styles, 'style') : []).map((style) => [
      valueOf(style, 'styleId'),
      valueOf(childrenNamed(style, 'name')[0]) ?? '',
    ]),
  )
  return paragraphs
    .filter((paragraph) => {
      const id = valueOf(propertyOf(paragraph, 'pStyle'))
      return id !== undefined && (STYLE.test(id) || STYLE.test(names.get(id) ?? ''))
    })
    .flatMap((paragraph) => findAll(paragraph, 'r'))
}

function findRunsByControl(document: Document): Element[] {
  return findAll(document, 'docPartGallery')
    .filter((gallery) => GALLERY.test(valueOf(gallery) ?? ''))
    .flatMap((gallery) => {
      const control = enclosing(gallery, 'sdt')
      return control ? findAll(control, 'r') : []
    })
}

/** Simple fields, and the runs between the beginning of a complex field and its end; fields lie within fields. */
function findRunsByField(document: Document): Element[] {
  const simple = findAll(document, 'fldSimple')
    .filter((field) => isContents(valueOf(field, 'instr')))
    .flatMap((field) => findAll(field, 'r'))
  const open: { instruction: string }[] = []
  const complex = findAll(document, 'r').filter((run) => {
    const kinds = childrenNamed(run, 'fldChar').map((field) => valueOf(field, 'fldCharType'))
    const wasInside = open.some(({ instruction }) => isContents(instruction))
    for (const kind of kinds) {
      if (kind === 'begin') open.push({ instruction: '' })
      if (kind === 'end') open.pop()
    }
    const field = open.at(-1)
    if (field) field.instruction += childrenNamed(run, 'instrText').map(({ textContent }) => textContent ?? '').join('') // prettier-ignore
    return wasInside || open.some(({ instruction }) => isContents(instruction))
  })
  // A field that never ends would take the whole text with it.
  return open.length > 0 ? simple : [...simple, ...complex]
}

const isContents = (instruction: string | undefined) => /^\s*TOC\b/i.test(instruction ?? '')
