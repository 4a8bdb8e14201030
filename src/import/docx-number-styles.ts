import type { Document, Element } from '@xmldom/xmldom'
import { childrenNamed, findAll, propertyOf, valueOf } from './docx-elements.ts'

/** What a style or a paragraph says of its list: each part by itself, because each is inherited by itself. */
export type NumberProperties = {
  /** `w:id` of a `w:num`; `0` switches numbers off. */
  list: string | undefined
  level: number | undefined
}

/** The styles of a Word file, as far as they number paragraphs (ECMA-376 Part 1 §17.7.4). */
export type NumberStyles = {
  /** What a style and those on which it is based say, the style itself first; without a name, the style of plain paragraphs. */
  chainOf: (style: string | undefined) => (NumberProperties & { style: string })[]
  /** The list to which a list style leads. */
  listOf: (style: string) => string | undefined
}

/** Styles that are based on more than this many others are based on themselves. */
const LONGEST_CHAIN = 50

export function readNumberStyles(styles: Document | undefined): NumberStyles {
  const all = new Map(
    (styles ? findAll(styles, 'style') : []).map((style) => [valueOf(style, 'styleId'), style]),
  )
  const plain = [...all.values()].find(isPlain)
  const defaults = styles && toDefaults(styles)
  const chainOf = (id: string | undefined) => {
    const chain = []
    for (
      let style = id === undefined ? plain : all.get(id);
      style && chain.length < LONGEST_CHAIN;
      style = all.get(valueOf(childrenNamed(style, 'basedOn')[0]))
    )
      chain.push({ style: valueOf(style, 'styleId') ?? '', ...toNumberProperties(style) })
    return defaults ? [...chain, defaults] : chain
  }
  return {
    chainOf,
    listOf: (style) => chainOf(style).find(({ list }) => list !== undefined)?.list,
  }
}

/** What a paragraph or a style says of its list in its own `w:numPr`; what it said before a tracked change is not asked for. */
export function toNumberProperties(element: Element): NumberProperties {
  const own = propertyOf(element, 'numPr')
  const level = own && valueOf(childrenNamed(own, 'ilvl')[0])
  return {
    list: own && valueOf(childrenNamed(own, 'numId')[0]),
    level: level === undefined ? undefined : Number(level),
  }
}

const isPlain = (style: Element) =>
  valueOf(style, 'type') === 'paragraph' && ['1', 'true', 'on'].includes(valueOf(style, 'default') ?? '') // prettier-ignore

/** What holds where no style says anything. */
function toDefaults(styles: Document) {
  const [properties] = findAll(styles, 'pPrDefault')
  return properties && { style: '', ...toNumberProperties(properties) }
}
