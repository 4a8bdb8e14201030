import type { Document, Element } from '@xmldom/xmldom'
import { propertyOf, valueOf } from './docx-elements.ts'
import { readLists } from './docx-lists.ts'
import type { List } from './docx-lists.ts'
import { toLabel } from './docx-number-label.ts'
import type { Label } from './docx-number-label.ts'
import { readNumberStyles, toNumberProperties } from './docx-number-styles.ts'
import type { NumberStyles } from './docx-number-styles.ts'

/** Counts the numbered paragraphs of a Word file as Word does. */
export type Numbering = {
  /** What stands before a paragraph; it has to be asked for all of them, in their order. */
  next: (paragraph: Element) => Label | undefined
}

export function createNumbering(numbering: Document, styles: Document | undefined): Numbering {
  const numberStyles = readNumberStyles(styles)
  const lists = readLists(numbering, numberStyles)
  const counters = new Map<string, Counter>()
  return {
    next(paragraph) {
      const place = findPlace(paragraph, numberStyles, lists)
      if (!place?.list.levels.has(place.depth)) return undefined
      const { list, depth } = place
      const counter = counters.get(list.abstract) ?? createCounter()
      counters.set(list.abstract, counter)
      counter.count(list, depth)
      return toLabel(depth, list.levels, (at) => counter.numberAt(list, at))
    },
  }
}

type Place = { list: List; depth: number }

/**
 * The list of a paragraph and its level there: what the paragraph says itself, then its style and those on which that
 * is based. A level that names a style comes before the level that the style names (ECMA-376 Part 1 §17.3.1.19).
 */
function findPlace(
  paragraph: Element,
  styles: NumberStyles,
  lists: ReadonlyMap<string, List>,
): Place | undefined {
  const own = toNumberProperties(paragraph)
  const chain = styles.chainOf(valueOf(propertyOf(paragraph, 'pStyle')))
  const id = own.list ?? chain.find(({ list }) => list !== undefined)?.list
  const list = lists.get(id ?? '')
  if (id === '0' || !list) return undefined
  if (own.level !== undefined) return { list, depth: own.level }
  const depths = chain.map(({ style, level }) => depthOf(style, list) ?? level)
  return { list, depth: depths.find((depth) => depth !== undefined) ?? 0 }
}

function depthOf(style: string, list: List): number | undefined {
  return [...list.levels].find(([, level]) => level.style !== undefined && level.style === style)?.[0] // prettier-ignore
}

/** The count of all lists that share a definition; they count on together (§17.9.15). */
type Counter = {
  count: (list: List, depth: number) => void
  numberAt: (list: List, depth: number) => number
}

function createCounter(): Counter {
  const numbers = new Map<number, number>()
  const begun = new Set<string>()
  const startOf = (list: List, depth: number) =>
    list.starts.get(depth) ?? list.levels.get(depth)?.start ?? 1
  /** A list that has a start of its own begins there when it is met first (§17.9.26). */
  const begin = (list: List, depth: number) => {
    for (const at of list.starts.keys()) {
      const name = `${list.id} ${at}`
      if (at > depth || begun.has(name)) continue
      begun.add(name)
      numbers.delete(at)
    }
  }
  return {
    count(list, depth) {
      begin(list, depth)
      const last = numbers.get(depth)
      numbers.set(depth, last === undefined ? startOf(list, depth) : last + 1)
      for (const at of [...numbers.keys()])
        if (at > depth && beginsAgain(at, depth, list)) numbers.delete(at)
    },
    numberAt: (list, depth) => numbers.get(depth) ?? startOf(list, depth),
  }
}

/** Whether a level begins again when a higher one is counted (§17.9.10). */
function beginsAgain(depth: number, counted: number, list: List): boolean {
  const restart = list.levels.get(depth)?.restart
  if (restart === undefined || restart > depth) return true
  return counted < restart
}
