import type { Document, Element, Node } from '@xmldom/xmldom'
import { childrenNamed, createElement, findAll, unwrap } from './docx-rewrite.ts'
import type { Note } from './docx-rewrite.ts'

/** Frames around runs that say nothing to a reader. */
const FRAMES = ['fldSimple', 'customXml', 'oMathPara']

/** Makes plain runs of what a converter drops together with its words: fields, ruby annotations and formulas. */
export function unwrapInline(document: Document, note: Note): void {
  for (const formula of findAll(document, 'oMath')) flattenFormula(document, formula, note)
  for (const name of FRAMES) for (const frame of findAll(document, name)) unwrap(frame)
  for (const ruby of findAll(document, 'ruby')) flattenRuby(ruby)
}

/** A formula becomes one line of text; a person has to see whether it still says the same. */
function flattenFormula(document: Document, formula: Element, note: Note): void {
  const text = toLine(formula)
  const run = createElement(document, 'r')
  const words = createElement(document, 't')
  words.appendChild(document.createTextNode(text))
  run.appendChild(words)
  formula.parentNode?.replaceChild(run, formula)
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
  const [first, sign, second] = SIGNS.get(name) ?? []
  const inner = (part = '') => toFactor(childrenNamed(node, part).map(toLine).join(''))
  if (sign !== undefined) return `${inner(first)}${sign}${inner(second)}`
  return Array.from(node.childNodes).map(toLine).join('')
}

/** In brackets when it is more than one word or number. */
const toFactor = (text: string) => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`)

/** Only the annotated words stay in the run; the annotation is reported with what is missing. */
function flattenRuby(ruby: Element): void {
  const words = childrenNamed(ruby, 'rubyBase').flatMap((base) =>
    findAll(base, 'r').flatMap((run) =>
      Array.from(run.childNodes).filter((child) => (child as Element).localName !== 'rPr'),
    ),
  )
  unwrap(ruby, words)
}
