import type { Element } from '@xmldom/xmldom'
import { isOff } from './docx-elements.ts'
import { accent, grouped, overline, toFactor, withSpace } from './formula-signs.ts'
import { elevate } from './raised.ts'
import type { Elevation } from './raised.ts'

/** A part of a formula, as those see it that write it. */
export type FormulaPart = {
  element: Element
  /** The children of a name, each as it is written on a line. */
  each: (name: string) => string[]
  /** The same as one text. */
  inner: (name: string) => string
  /** The value of a property, empty where it has none; `undefined` where the part does not have the property. */
  property: (name: string) => string | undefined
  /** Names what has no form on a line, in Chinese. */
  lose: (name: string) => void
}

/** Writes one kind of part on a line. */
type Writer = (part: FormulaPart) => string

/** How each kind of part is written (ECMA-376 Part 1 §22.1.2); a part of another kind is only what is in it. */
export const PART_WRITERS: Record<string, Writer> = {
  f: writeFraction,
  rad: writeRoot,
  nary: (part) =>
    (part.property('chr') ?? '∫') + toLimits(part) + withSpace(toFactor(part.inner('e'))),
  d: writeBrackets,
  m: writeMatrix,
  mr: ({ each }) => each('e').join('，'),
  eqArr: writeLines,
  sSup: writeRaised('sup', 'superscript'),
  sSub: writeRaised('sub', 'subscript'),
  sSubSup: (part) => toFactor(part.inner('e')) + toScripts(part),
  sPre: (part) => toScripts(part) + toFactor(part.inner('e')),
  limLow: ({ inner }) => `${inner('e')}_${toFactor(inner('lim'))}`,
  limUpp: ({ inner }) => `${inner('e')}^${toFactor(inner('lim'))}`,
  func: ({ inner }) => inner('fName') + withSpace(toFactor(inner('e'))),
  bar: ({ inner, property }) =>
    overline(inner('e'), property('pos') === 'top' ? '\u0305' : '\u0332'),
  acc: ({ inner, property }) => accent(inner('e'), property('chr') ?? '\u0302'),
  groupChr: ({ inner, property }) => grouped(inner('e'), property('chr') ?? '⏟'),
  borderBox: writeFramed,
  phant: writePhantom,
}

const isOn = (value: string | undefined) => value !== undefined && !isOff(value)

function writeFraction({ inner, property }: FormulaPart): string {
  // Without a bar, as in a binomial coefficient, one stands above the other.
  if (property('type') === 'noBar') return `${inner('num')}；${inner('den')}`
  return `${toFactor(inner('num'))}/${toFactor(inner('den'))}`
}

function writeRoot({ inner, property }: FormulaPart): string {
  const degree = isOn(property('degHide')) ? '' : inner('deg')
  const raised = elevate(degree, 'superscript') ?? `[${degree}]`
  return `${degree === '' ? '' : raised}√${toFactor(inner('e'))}`
}

/** What stands below and above a sign: _(i=1)^n. */
function toLimits({ inner }: FormulaPart): string {
  const [below, above] = [inner('sub'), inner('sup')]
  return (below === '' ? '' : `_${toFactor(below)}`) + (above === '' ? '' : `^${toFactor(above)}`)
}

function writeBrackets({ each, property }: FormulaPart): string {
  const begin = property('begChr') ?? '('
  const end = property('endChr') ?? ')'
  // A brace that stands only before its cases would have no end on a line.
  const shownEnd = begin === '{' && end === '' ? '}' : end
  return begin + each('e').join(property('sepChr') ?? '|') + shownEnd
}

/** Rows one behind the other; brackets only where none stand around the matrix. */
function writeMatrix({ element, each }: FormulaPart): string {
  const text = each('mr').join('；')
  const around = element.parentNode?.parentNode as Element | null | undefined
  return around?.localName === 'd' ? text : `[${text}]`
}

/** An ampersand only says where the lines are aligned. */
const writeAligned = (line: string) => line.replaceAll('&', '').trim()

function writeLines({ each }: FormulaPart): string {
  return each('e').map(writeAligned).join('；')
}

/** A power or an index, in characters of their own where there are such. */
function writeRaised(name: 'sup' | 'sub', elevation: Elevation): Writer {
  return ({ inner }) => {
    const raised = inner(name)
    const sign = name === 'sup' ? '^' : '_'
    return toFactor(inner('e')) + (elevate(raised, elevation) ?? sign + toFactor(raised))
  }
}

function toScripts(part: FormulaPart): string {
  const below = elevate(part.inner('sub'), 'subscript')
  const above = elevate(part.inner('sup'), 'superscript')
  return below === undefined || above === undefined ? toLimits(part) : below + above
}

function writeFramed({ inner, property, lose }: FormulaPart): string {
  const strikes = ['strikeH', 'strikeV', 'strikeBLTR', 'strikeTLBR']
  if (strikes.some((name) => isOn(property(name)))) lose('划去的部分')
  return `▭(${inner('e')})`
}

/** What is not shown only keeps room; its words are reported with what is missing. */
function writePhantom({ inner, property }: FormulaPart): string {
  const shown = property('show')
  return shown === undefined || isOn(shown) ? inner('e') : ''
}
