import type { Document, Element, Node } from '@xmldom/xmldom'
import { childrenNamed, createRun, findAll, valueOf } from './docx-elements.ts'
import type { Note } from './docx-rewrite.ts'
import { toCharacter } from './docx-symbols.ts'
import { PART_WRITERS } from './formula-parts.ts'
import type { FormulaPart } from './formula-parts.ts'

/** Makes text of the formulas of a Word file (OMML, ECMA-376 Part 1 §22.1); a person has to see whether it still says the same. */
export function flattenFormulas(document: Document, note: Note): void {
  for (const formula of findAll(document, 'oMath')) {
    const lost = new Set<string>()
    const text = toLine(formula, lost)
    separateFromNext(document, formula)
    formula.parentNode?.replaceChild(createRun(document, text), formula)
    note(text, FLATTENED)
    for (const name of lost) note(text, `公式里的${name}写不成文字，请对照原件补上或改用图片`)
  }
}

/** What a person is told of a formula that became a line of text. */
export const FLATTENED = '公式已写成一行文字，请核对，必要时改用图片'

/** Formulas of one group stand on lines of their own. */
function separateFromNext(document: Document, formula: Element): void {
  const group = formula.parentNode as Element | null
  const next = formula.nextSibling as Element | null
  if (group?.localName === 'oMathPara' && next?.localName === 'oMath')
    group.insertBefore(createRun(document, '；'), next)
}

/** The words of a formula from left to right; deleted ones are left out, and reported with what is missing. */
function toLine(node: Node, lost: Set<string>): string {
  const element = node as Element
  const name = element.localName ?? ''
  if (name === 't') return toPlainLetters(node.textContent ?? '')
  if (DELETED.includes(name)) return ''
  if (name === 'sym') return toSign(element, lost)
  if (PICTURES.includes(name)) {
    lost.add('图片')
    return '□'
  }
  const write = PART_WRITERS[name]
  if (write) return write(toPart(element, lost))
  return SIGNS[name] ?? Array.from(node.childNodes, (child) => toLine(child, lost)).join('')
}

/** Letters of their own for formulas say only that they are slanted or bold; nobody types them into a search. */
const toPlainLetters = (text: string) =>
  text.replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))

const DELETED = ['del', 'moveFrom']
const PICTURES = ['drawing', 'pict', 'object']
/** What Word writes as an element between the words of a formula. */
const SIGNS: Record<string, string> = { br: '；', cr: '；', tab: ' ', noBreakHyphen: '-' }

function toPart(element: Element, lost: Set<string>): FormulaPart {
  const each = (name: string) => childrenNamed(element, name).map((child) => toLine(child, lost))
  return {
    element,
    each,
    inner: (name: string) => each(name).join(''),
    property: (name: string) => readProperty(element, name),
    lose: (name: string) => lost.add(name),
  }
}

/** What a part says of itself, such as the sign that it draws. */
function readProperty(element: Element, name: string): string | undefined {
  const own = childrenNamed(element, `${element.localName}Pr`)
  const [property] = own.flatMap((properties) => childrenNamed(properties, name))
  return property && (valueOf(property) ?? '')
}

function toSign(symbol: Element, lost: Set<string>): string {
  const [font = '', code = ''] = [valueOf(symbol, 'font'), valueOf(symbol, 'char')]
  const character = toCharacter(font, parseInt(code, 16))
  if (character === undefined) lost.add(`符号 ${font} ${code} `)
  return character ?? '□'
}
