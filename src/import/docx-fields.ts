import type { Document, Element } from '@xmldom/xmldom'
import { createRun, enclosing, findAll, valueOf } from './docx-elements.ts'
import { createMark } from './docx-marking.ts'
import { FLATTENED } from './docx-formula.ts'
import type { Note } from './docx-rewrite.ts'
import { readEquation } from './eq-field.ts'

/** Fields that Word computes anew whenever it opens a file, so that the file does not hold what they show. */
const COMPUTED = /^\s*(?:EQ|LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT|SYMBOL)\b/i

/** A field while it is read: where it begins, its code, and whether it holds what it shows. */
type Field = { begin: Element; code: string; isShown: boolean; hasInner: boolean; isBehindCode: boolean } // prettier-ignore

/** Writes or reports what fields show that hold only their code. */
export function writeFields(document: Document, note: Note): void {
  for (const field of findFields(document)) {
    if (field.isShown || !COMPUTED.test(field.code)) continue
    const run = toRun(document, field, note)
    field.begin.parentNode?.insertBefore(run, field.begin)
  }
}

function toRun(document: Document, { code, hasInner }: Field, note: Note): Element {
  if (!/^\s*EQ\b/i.test(code)) return createMark(document, 'Field', code.trim())
  const text = hasInner ? undefined : readEquation(code)
  if (text === undefined) return createMark(document, 'Equation', code.trim())
  // A character in a circle is one character, and nothing to look at.
  if (text.length > 1) note(text, FLATTENED)
  return createRun(document, text)
}

function findFields(document: Document): Field[] {
  const simple = findAll(document, 'fldSimple').map((begin) => ({
    ...createField(begin, valueOf(begin, 'instr')),
    isShown: begin.textContent !== '',
  }))
  return [...simple, ...findComplexFields(document)]
}

const createField = (begin: Element, code = ''): Field => ({ begin, code, isShown: false, hasInner: false, isBehindCode: false }) // prettier-ignore

/** Fields of several runs, which may stand in each other. */
function findComplexFields(document: Document): Field[] {
  const ended: Field[] = []
  const open: Field[] = []
  for (const run of findAll(document, 'r')) {
    if (enclosing(run, 'del') || enclosing(run, 'moveFrom')) continue
    for (const node of Array.from(run.childNodes)) {
      const element = node as Element
      if (element.localName === 'fldChar') followField(run, valueOf(element, 'fldCharType'), open, ended) // prettier-ignore
      const field = open.at(-1)
      if (!field) continue
      if (element.localName === 'instrText') field.code += element.textContent ?? ''
      else if (field.isBehindCode && element.textContent !== '') field.isShown = true
    }
  }
  return ended
}

function followField(run: Element, type: string | undefined, open: Field[], ended: Field[]): void {
  const field = open.at(-1)
  if (type === 'begin') {
    if (field && !field.isBehindCode) field.hasInner = true
    open.push(createField(run))
  } else if (field && type === 'separate') field.isBehindCode = true
  else if (field && type === 'end') ended.push(...open.splice(-1))
}
