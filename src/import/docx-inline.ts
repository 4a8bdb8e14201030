import type { Document, Element, Node } from '@xmldom/xmldom'
import { childrenNamed, createRun, enclosing, findAll, unwrap, valueOf } from './docx-elements.ts'
import { elevate } from './raised.ts'
import type { Elevation } from './raised.ts'
import type { Note } from './docx-rewrite.ts'

/** Frames around runs that say nothing to a reader. */
const FRAMES = ['fldSimple', 'customXml', 'oMathPara']

/** Makes plain runs of what a converter drops together with its words: fields, content controls, boxes to tick, ruby annotations and formulas. */
export function unwrapInline(document: Document, note: Note): void {
  for (const formula of findAll(document, 'oMath')) flattenFormula(document, formula, note)
  for (const name of FRAMES) for (const frame of findAll(document, name)) unwrap(frame)
  for (const control of findAll(document, 'sdt'))
    unwrap(
      control,
      childrenNamed(control, 'sdtContent').flatMap(({ childNodes }) => [...childNodes]),
    )
  for (const box of findAll(document, 'checkBox')) writeCheckBox(document, box)
  for (const ruby of findAll(document, 'ruby')) flattenRuby(ruby)
}

/** A formula becomes one line of text; a person has to see whether it still says the same. */
function flattenFormula(document: Document, formula: Element, note: Note): void {
  const text = toLine(formula)
  formula.parentNode?.replaceChild(createRun(document, text), formula)
  note(text, '公式已写成一行文字，请核对，必要时改用图片')
}

/** Signs that stand between the parts of a formula on one line. */
const SIGNS = new Map([
  ['f', ['num', '/', 'den']],
  ['sSup', ['e', '^', 'sup']],
  ['sSub', ['e', '_', 'sub']],
])

/** The words of a formula from left to right; deleted ones are left out, and reported with what is missing. */
function toLine(node: Node): string {
  const name = (node as Element).localName ?? ''
  if (name === 'del' || name === 'moveFrom') return ''
  if (name === 't') return node.textContent ?? ''
  const parts = ELEVATED.get(name)
  const elevated = parts && toElevated(node, ...parts)
  if (elevated !== undefined) return elevated
  const [first, sign, second] = SIGNS.get(name) ?? []
  const inner = (part = '') => toFactor(childrenNamed(node, part).map(toLine).join(''))
  if (sign !== undefined) return `${inner(first)}${sign}${inner(second)}`
  return Array.from(node.childNodes).map(toLine).join('')
}

/** Parts of a formula that stand above or below the line. */
const ELEVATED = new Map<string, ['sup' | 'sub', Elevation]>(
  Object.entries({
    sSup: ['sup', 'superscript'],
    sSub: ['sub', 'subscript'],
  }),
)

/** A power or an index in characters of their own; `undefined` where there are none. */
function toElevated(node: Node, part: string, elevation: Elevation): string | undefined {
  const raised = elevate(childrenNamed(node, part).map(toLine).join(''), elevation)
  const base = childrenNamed(node, 'e').map(toLine).join('')
  return raised && toFactor(base) + raised
}

/** In brackets when it is more than one word or number. */
const toFactor = (text: string) => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`)

/** A box of an old form says only in its properties whether it is ticked. */
function writeCheckBox(document: Document, box: Element): void {
  const run = enclosing(box, 'r')
  const [state] = [...childrenNamed(box, 'checked'), ...childrenNamed(box, 'default')]
  const isTicked = state !== undefined && !['0', 'false'].includes(valueOf(state) ?? '')
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
