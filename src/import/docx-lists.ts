import type { Document, Element } from '@xmldom/xmldom'
import { childrenNamed, findAll, isOff, valueOf } from './docx-elements.ts'
import type { NumberStyles } from './docx-number-styles.ts'

/** A level of a list (`w:lvl`, ECMA-376 Part 1 §17.9.6). */
export type Level = {
  start: number
  /** Name of the format of its number, of ST_NumberFormat. */
  format: string
  /** `w:format` of the format `custom`. */
  pattern: string | undefined
  /** What is written, with `%1` to `%9` for the numbers of the levels. */
  text: string
  /** What stands between number and words: `tab`, `space` or `nothing`. */
  suffix: string
  /** The level behind which it begins again, from 1; 0 for never; `undefined` behind every higher one. */
  restart: number | undefined
  /** Whether the numbers of all levels are written in plain figures. */
  isLegal: boolean
  /** Whether a picture stands in the place of the number. */
  isPicture: boolean
  /** The style of paragraph that belongs to the level. */
  style: string | undefined
}

/** A list (`w:num`): the levels by their depth, and where its own count of a level begins. */
export type List = {
  id: string
  /** `w:abstractNum`, by which lists count on together. */
  abstract: string
  levels: ReadonlyMap<number, Level>
  starts: ReadonlyMap<number, number>
}

type Lists = ReadonlyMap<string, List>

/** Reads the lists of a Word file by their ids (ECMA-376 Part 1 §17.9). */
export function readLists(numbering: Document, styles: NumberStyles): Lists {
  const nums = new Map(findAll(numbering, 'num').map((num) => [valueOf(num, 'numId') ?? '', num]))
  const abstracts = findAll(numbering, 'abstractNum')
  return new Map(
    [...nums].map(([id, num]) => [id, toList(id, num, findAbstract(num, nums, abstracts, styles))]),
  )
}

/**
 * The definition behind a list. One that is only a link to a list style (`w:numStyleLink`) leads to the list of that
 * style, or to the definition that says it belongs to the style (`w:styleLink`).
 */
function findAbstract(
  num: Element,
  nums: ReadonlyMap<string, Element>,
  abstracts: Element[],
  styles: NumberStyles,
): Element | undefined {
  const seen = new Set<Element>()
  let at = abstractOf(num, abstracts)
  while (at && !seen.has(at)) {
    seen.add(at)
    const link = valueOf(childrenNamed(at, 'numStyleLink')[0])
    if (link === undefined) return at
    const linked = nums.get(styles.listOf(link) ?? '')
    const next = linked && abstractOf(linked, abstracts)
    const named = abstracts.find((each) => valueOf(childrenNamed(each, 'styleLink')[0]) === link)
    at = next && !seen.has(next) ? next : named
  }
  return at
}

function abstractOf(num: Element, abstracts: Element[]): Element | undefined {
  const id = valueOf(childrenNamed(num, 'abstractNumId')[0])
  return abstracts.find((each) => valueOf(each, 'abstractNumId') === id)
}

function toList(id: string, num: Element, abstract: Element | undefined): List {
  const levels = new Map(abstract ? toLevels(abstract) : [])
  const starts = new Map<number, number>()
  for (const override of childrenNamed(num, 'lvlOverride')) {
    const depth = Number(valueOf(override, 'ilvl'))
    const [level] = childrenNamed(override, 'lvl')
    if (level) levels.set(depth, toLevel(level))
    const start = valueOf(childrenNamed(override, 'startOverride')[0])
    if (start !== undefined) starts.set(depth, Number(start))
  }
  return { id, abstract: (abstract && valueOf(abstract, 'abstractNumId')) ?? '', levels, starts }
}

const toLevels = (abstract: Element) =>
  childrenNamed(abstract, 'lvl').map((lvl) => [Number(valueOf(lvl, 'ilvl')), toLevel(lvl)] as const)

function toLevel(element: Element): Level {
  const child = (name: string) => childrenNamed(element, name)[0]
  const restart = valueOf(child('lvlRestart'))
  return {
    // A level that does not say where it begins, begins with 0 (§17.9.25).
    start: Number(valueOf(child('start')) ?? 0),
    format: valueOf(child('numFmt')) ?? 'decimal',
    pattern: valueOf(child('numFmt'), 'format'),
    text: valueOf(child('lvlText')) ?? '',
    suffix: valueOf(child('suff')) ?? 'tab',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: child('isLgl') !== undefined && !isOff(valueOf(child('isLgl'))),
    isPicture: child('lvlPicBulletId') !== undefined,
    style: valueOf(child('pStyle')),
  }
}
