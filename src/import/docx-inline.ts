import type { Document, Element } from '@xmldom/xmldom'
import {
  childrenNamed,
  createRun,
  enclosing,
  findAll,
  isOff,
  unwrap,
  valueOf,
} from './docx-elements.ts'
import { flattenFormulas } from './docx-formula.ts'
import type { Note } from './docx-rewrite.ts'

/** Frames around runs that say nothing to a reader. */
const FRAMES = ['fldSimple', 'customXml', 'oMathPara']

/** Makes plain runs of what a converter drops together with its words: fields, content controls, boxes to tick, ruby annotations and formulas. */
export function unwrapInline(document: Document, note: Note): void {
  flattenFormulas(document, note)
  for (const name of FRAMES) for (const frame of findAll(document, name)) unwrap(frame)
  for (const control of findAll(document, 'sdt'))
    unwrap(
      control,
      childrenNamed(control, 'sdtContent').flatMap(({ childNodes }) => [...childNodes]),
    )
  for (const box of findAll(document, 'checkBox')) writeCheckBox(document, box)
  for (const ruby of findAll(document, 'ruby')) flattenRuby(ruby)
}

/** A box of an old form says only in its properties whether it is ticked. */
function writeCheckBox(document: Document, box: Element): void {
  const run = enclosing(box, 'r')
  const [state] = [...childrenNamed(box, 'checked'), ...childrenNamed(box, 'default')]
  const isTicked = state !== undefined && !isOff(valueOf(state))
  run?.parentNode?.insertBefore(createRun(document, isTicked ? '☑' : '☐'), run)
}

/** Only the annotated words stay in the run; the annotation is reported with what is missing. */
function flattenRuby(ruby: Element): void {
  const words = childrenNamed(ruby, 'rubyBase').flatMap((base) =>
    findAll(base, 'r').flatMap((run) =>
      Array.from(run.childNodes).filter((child) => (child as Element).localName !== 'rPr'),
    ),
  )
  unwrap(ruby, words)
}
