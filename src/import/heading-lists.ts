import { toNumber } from '#domain/chinese-numerals.ts'
import { findNumbering, FIRST_LISTED_RANK, isArticle } from '#domain/heading-forms.ts'
import { isBareChapter } from './bare-chapter.ts'
import { hasPageNumber } from './contents-entry.ts'
import { findHeadingEnd, findLooseEnd, isPartHeading, LAST_HIGH_RANK } from './heading-end.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock } from './source-document.ts'

/** A heading: its rank (0 is the highest) and where it ends in its paragraph. */
export type Heading = { rank: number; end: number }

/** The title of an enclosed text stands above all its parts, whatever their form. */
const HIGHEST_RANK = -1
const CHAPTER_RANK = 1
/** Among so many true headings, an item that is a sentence is headed with them. */
const MOST = 2 / 3

/** A paragraph with a number, or one that is a heading in any case. */
type Item = {
  index: number
  rank: number
  text: string
  /** Whether it is a heading wherever it stands: part of a statute, marked by the source, title of an enclosed text. */
  isSure: boolean
  /** Whether it stands in an article, which holds enumerations and never headings. */
  isInArticle: boolean
}

/** The headings by the index of their block. Of one list, all items are headings or none; the source may mark some. */
export function decideLists(blocks: PlacedBlock[]): Map<number, Heading> {
  const items = toItems(blocks)
  const headings = new Map<number, Heading>()
  for (const { index, rank, text, isSure } of items)
    if (isSure) headings.set(index, { rank, end: text.length })
  for (const list of toLists(items)) {
    const ends = findEnds(list, blocks)
    list.forEach(({ index, rank }, at) => {
      const end = ends[at]
      if (end !== undefined) headings.set(index, { rank, end })
    })
  }
  return headings
}

function toItems(blocks: PlacedBlock[]): Item[] {
  let isInArticle = false
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.isItem) return []
    const text = textOf(block)
    const line = text.trim()
    const rank = toRank(block, line)
    if (isArticle(line)) isInArticle = true
    const isPart = rank !== undefined && rank < FIRST_LISTED_RANK
    if (isPart || block.level !== undefined) isInArticle = false
    if (rank === undefined || hasPageNumber(line)) return []
    const isSure = block.isEnclosedTitle === true || block.level !== undefined || isPart
    return isPart && !block.isEnclosedTitle && !isPartHeading(line)
      ? []
      : [{ index, rank, text, isSure, isInArticle }]
  })
}

/** The rank of a heading that the source marks lies between those of numbers. */
function toRank(block: PlacedBlock & { kind: 'paragraph' }, line: string): number | undefined {
  if (block.isEnclosedTitle) return HIGHEST_RANK
  const numbering = findNumbering(line)
  if (numbering) return numbering.rank
  if (isBareChapter(line)) return CHAPTER_RANK
  return block.level === undefined || line === '' ? undefined : block.level + 1.5
}

/** Items of one rank under one parent, with ascending numbers. */
function toLists(items: Item[]): Item[][] {
  const lists: Item[][] = []
  const open = new Map<number, Item[]>()
  for (const item of items) {
    for (const rank of [...open.keys()]) if (rank > item.rank) open.delete(rank)
    const last = open.get(item.rank)
    const previous = last?.at(-1)
    if (item.rank < FIRST_LISTED_RANK || !Number.isInteger(item.rank)) open.clear()
    else if (last && previous && toOrdinal(item.text) > toOrdinal(previous.text)) last.push(item)
    else {
      const list = [item]
      open.set(item.rank, list)
      lists.push(list)
    }
  }
  return lists
}

function toOrdinal(text: string): number {
  const number = findNumbering(text.trim())?.number ?? ''
  const words = number.replace(/[^\d一二三四五六七八九十百零〇]/g, '')
  return /\d/.test(words) ? Number(words) : toNumber(words)
}

/** Where each item of a list ends as a heading; nothing where the list is an enumeration. */
function findEnds(list: Item[], blocks: PlacedBlock[]): (number | undefined)[] {
  const ends = list.map(({ text, rank, isInArticle }) =>
    isInArticle ? undefined : findHeadingEnd(text, rank),
  )
  const none = list.map(() => undefined)
  // What the source marks is none of ours to undo; what looks like it goes along.
  if (list.some(({ isSure }) => isSure)) return ends
  if (list.some(({ text }) => /[；;]\s*$/.test(text)) || !isFilled(list, ends, blocks)) return none
  const found = ends.filter((end) => end !== undefined)
  if (found.length === list.length) return ends
  if (found.length < list.length * MOST || list.some(({ isInArticle }) => isInArticle)) return none
  const loose = list.map(({ text, rank }, at) => ends[at] ?? findLooseEnd(text, rank))
  return loose.includes(undefined) ? none : loose
}

/**
 * Whether text follows the items: all of 1. and （1）; most of 一、 and （一）, the last one left out, which is followed by
 * whatever comes behind the list.
 */
function isFilled(list: Item[], ends: (number | undefined)[], blocks: PlacedBlock[]): boolean {
  const filled = list.map(
    (item, at) => (ends[at] ?? item.text.length) < item.text.length || isFollowed(item, blocks),
  )
  if ((list[0]?.rank ?? 0) > LAST_HIGH_RANK) return filled.every(Boolean)
  const counted = list.length > 1 ? filled.slice(0, -1) : filled
  return counted.filter(Boolean).length >= counted.length / 2
}

/** Whether a paragraph, a table or a lower heading comes next. */
function isFollowed({ index, rank }: Item, blocks: PlacedBlock[]): boolean {
  const next = blocks.find(({ kind }, at) => at > index && kind !== 'note')
  if (!next) return false
  const below = next.kind === 'paragraph' ? toRank(next, textOf(next).trim()) : undefined
  return below === undefined || below > rank
}
