import type { Document, Element } from '@xmldom/xmldom'
import { childrenNamed, findAll, propertyOf, valueOf } from './docx-elements.ts'
import { formatNumber } from './number-format.ts'

type Level = { start: number; format: string; text: string; style: string | undefined }
type List = { abstract: string; levels: Map<number, Level>; restarts: Map<number, number> }

/** Counts the numbered paragraphs of a Word file as Word does. */
export type Numbering = {
  /** The number of a paragraph as text, `bullet` for an unnumbered item, `undefined` for no item. */
  next: (paragraph: Element) => string | undefined
}

export function createNumbering(
  numbering: Document,
  styles: Document | string | undefined,
): Numbering {
  const lists = readLists(numbering)
  const styleNumbers = typeof styles === 'object' ? readStyles(styles) : new Map<string, Place>()
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(paragraph) {
      const place = findPlace(paragraph, styleNumbers, lists)
      const list = place && lists.get(place.list)
      const level = list?.levels.get(place?.level ?? 0)
      if (!place || !list || !level || level.format === 'none') return undefined
      if (level.format === 'bullet') return 'bullet'
      const counter = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counter)
      if (!begun.has(place.list)) {
        begun.add(place.list)
        for (const [restarted, start] of list.restarts) counter[restarted] = start - 1
      }
      counter[place.level] = (counter[place.level] ?? level.start - 1) + 1
      counter.length = place.level + 1
      return level.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const other = list.levels.get(at)
        return formatNumber(counter[at] ?? other?.start ?? 1, other?.format ?? 'decimal')
      })
    },
  }
}

type Place = { list: string; level: number }

function findPlace(
  paragraph: Element,
  styles: Map<string, Place>,
  lists: Map<string, List>,
): Place | undefined {
  const style = valueOf(propertyOf(paragraph, 'pStyle'))
  const inherited = style === undefined ? undefined : styles.get(style)
  const own = propertyOf(paragraph, 'numPr')
  const list = valueOf(own && childrenNamed(own, 'numId')[0]) ?? inherited?.list
  if (list === undefined || list === '0') return undefined
  const stated = valueOf(own && childrenNamed(own, 'ilvl')[0])
  const byStyle = [...(lists.get(list)?.levels ?? [])].find(
    ([, level]) => level.style !== undefined && level.style === style,
  )
  return {
    list,
    level: stated === undefined ? (byStyle?.[0] ?? inherited?.level ?? 0) : Number(stated),
  }
}

/** The numbering that styles bring along, with what they inherit. */
function readStyles(styles: Document): Map<string, Place> {
  const own = new Map<string, { place: Place | undefined; parent: string | undefined }>()
  for (const style of findAll(styles, 'style')) {
    const id = valueOf(style, 'styleId')
    const numbers = findAll(style, 'numPr')[0]
    const list = valueOf(numbers && childrenNamed(numbers, 'numId')[0])
    const level = Number(valueOf(numbers && childrenNamed(numbers, 'ilvl')[0]) ?? 0)
    if (id === undefined) continue
    const place = list === undefined ? undefined : { list, level }
    own.set(id, { place, parent: valueOf(childrenNamed(style, 'basedOn')[0]) })
  }
  const resolve = (id: string | undefined, depth = 0): Place | undefined => {
    const style = id === undefined || depth > 20 ? undefined : own.get(id)
    return style?.place ?? (style && resolve(style.parent, depth + 1))
  }
  return new Map(
    [...own.keys()].flatMap((id) => {
      const place = resolve(id)
      return place ? [[id, place] as const] : []
    }),
  )
}

function readLists(numbering: Document): Map<string, List> {
  const abstracts = new Map(
    findAll(numbering, 'abstractNum').map((abstract) => [
      valueOf(abstract, 'abstractNumId') ?? '',
      new Map(
        childrenNamed(abstract, 'lvl').map((level) => [
          Number(valueOf(level, 'ilvl')),
          toLevel(level),
        ]),
      ),
    ]),
  )
  return new Map(
    findAll(numbering, 'num').map((num) => {
      const abstract = valueOf(childrenNamed(num, 'abstractNumId')[0]) ?? ''
      const levels = new Map(abstracts.get(abstract))
      const restarts = new Map<number, number>()
      for (const override of childrenNamed(num, 'lvlOverride')) {
        const at = Number(valueOf(override, 'ilvl'))
        const [level] = childrenNamed(override, 'lvl')
        if (level) levels.set(at, toLevel(level))
        const start = valueOf(childrenNamed(override, 'startOverride')[0])
        if (start !== undefined) restarts.set(at, Number(start))
      }
      return [valueOf(num, 'numId') ?? '', { abstract, levels, restarts }]
    }),
  )
}

function toLevel(level: Element): Level {
  return {
    start: Number(valueOf(childrenNamed(level, 'start')[0]) ?? 1),
    format: valueOf(childrenNamed(level, 'numFmt')[0]) ?? 'decimal',
    text: valueOf(childrenNamed(level, 'lvlText')[0]) ?? '',
    style: valueOf(childrenNamed(level, 'pStyle')[0]),
  }
}
