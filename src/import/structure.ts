import { findNumbering, FIRST_LISTED_RANK, isArticle } from '#domain/heading-forms.ts'
import { splitRuns } from './runs.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, Run } from './source-document.ts'

/** A block of the body: a heading with its depth in Markdown, the signature, or a block as it was. */
export type BodyBlock =
  | PlacedBlock
  | { kind: 'heading'; place: string; runs: Run[]; depth: number }
  | { kind: 'signature'; place: string; organisation: string; date: string }

/** 一、（一）1.（1）: the body has four levels of headings, from ## on. */
const FIRST_DEPTH = 2
const LAST_DEPTH = 5
/** The title of an enclosed text stands above all its parts, whatever their form. */
const HIGHEST_RANK = -1
const LONGEST_HEADING = 60
const LONGEST_RUN_IN = 40
const LONGEST_LOW_RUN_IN = 18

/**
 * Rebuilds headings from the numbers that officials write: 第一章, 一、, （一）, 1., （1）. A numbered paragraph is a heading
 * when text follows it; paragraphs that follow each other without text between them are an enumeration.
 */
export function toStructure(blocks: PlacedBlock[]): BodyBlock[] {
  const parts = blocks.flatMap(splitRunIn)
  const candidates = toCandidates(parts)
  const refused = findEnumerations(parts, candidates)
  const ranks: number[] = []
  return parts.map((block, index) => {
    const rank = candidates[index]
    if (rank === undefined || refused.has(index) || block.kind !== 'paragraph') return block
    while ((ranks.at(-1) ?? -Infinity) >= rank) ranks.pop()
    const depth = FIRST_DEPTH + ranks.length
    if (depth > LAST_DEPTH) return block
    ranks.push(rank)
    return { kind: 'heading', place: block.place, runs: block.runs, depth }
  })
}

/** `（一）标题。正文…` becomes a heading and a paragraph. */
function splitRunIn(block: PlacedBlock): PlacedBlock[] {
  if (block.kind !== 'paragraph') return [block]
  const text = textOf(block)
  const numbering = findNumbering(text)
  if (!numbering || numbering.rank < FIRST_LISTED_RANK || isArticle(text)) return [block]
  const end = text.indexOf('。') + 1
  const longest = numbering.rank <= 4 ? LONGEST_RUN_IN : LONGEST_LOW_RUN_IN
  const isLow = numbering.rank > 4 && text.slice(0, end).includes('，')
  if (end === 0 || end > longest || isLow || text.length - end < 10) return [block]
  const [heading, body] = splitRuns(block.runs, end)
  return [
    { ...block, runs: heading },
    { kind: 'paragraph', place: block.place, runs: body },
  ]
}

/** The rank of each block that looks like a heading. Articles of a statute hold enumerations, never headings. */
function toCandidates(blocks: PlacedBlock[]): (number | undefined)[] {
  let isInArticle = false
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.isItem) return undefined
    if (block.isEnclosedTitle) return HIGHEST_RANK
    const text = textOf(block).trim()
    const numbering = findNumbering(text)
    if (isArticle(text)) isInArticle = true
    if (numbering && numbering.rank < FIRST_LISTED_RANK) isInArticle = false
    if (block.level !== undefined) isInArticle = false
    if (!numbering) return block.level === undefined || text === '' ? undefined : block.level + 1.5
    if (numbering.rank < FIRST_LISTED_RANK)
      return text.length <= LONGEST_HEADING ? numbering.rank : undefined
    if (block.level !== undefined) return numbering.rank
    return !isInArticle && readsLikeHeading(text) ? numbering.rank : undefined
  })
}

function readsLikeHeading(text: string): boolean {
  const words = text.replace(/。$/, '')
  return words.length <= LONGEST_HEADING && !/[。；;！？]/.test(words) && !/[，,、：:]$/.test(words)
}

/** Indexes of candidates that are items of an enumeration: no text follows them, or a sibling ends like an item. */
function findEnumerations(blocks: PlacedBlock[], candidates: (number | undefined)[]): Set<number> {
  const refused = new Set<number>()
  for (const group of toSiblings(blocks, candidates)) {
    const [rank = 0] = group.members.map((index) => candidates[index] ?? 0)
    if (rank < FIRST_LISTED_RANK && Number.isInteger(rank)) continue
    const isStated = (index: number) => {
      const block = blocks[index]
      return block?.kind === 'paragraph' && block.level !== undefined
    }
    const filled = group.members.filter(
      (index) => isStated(index) || isFollowed(index, blocks, candidates),
    )
    if (group.hasItem || filled.length < toFewestFilled(rank, group.members.length)) {
      group.members.filter((index) => !isStated(index)).forEach((index) => refused.add(index))
    }
  }
  return refused
}

/** Most of 一、 and （一） must have text below them; of 1. and （1）, which enumerations use more often, all. */
const toFewestFilled = (rank: number, members: number) => (rank > 4 ? members : members / 2)

/** Whether a paragraph, a table or a lower heading comes next. */
function isFollowed(
  index: number,
  blocks: PlacedBlock[],
  candidates: (number | undefined)[],
): boolean {
  const at = blocks.findIndex(({ kind }, place) => place > index && kind !== 'note')
  const next = blocks[at]
  if (!next) return false
  const rank = candidates[at]
  const own = candidates[index] ?? 0
  if (rank !== undefined) return rank > own
  const numbering = next.kind === 'paragraph' ? findNumbering(textOf(next)) : undefined
  return numbering === undefined || numbering.rank > own
}

/** Candidates of one rank under one parent, with whether an item ending in a semicolon stands among them. */
function toSiblings(blocks: PlacedBlock[], candidates: (number | undefined)[]) {
  const groups: { members: number[]; hasItem: boolean }[] = []
  const open = new Map<number, { members: number[]; hasItem: boolean }>()
  const groupOf = (rank: number) => {
    for (const other of [...open.keys()]) if (other > rank) open.delete(other)
    const known = open.get(rank)
    if (known) return known
    const group = { members: [], hasItem: false }
    open.set(rank, group)
    groups.push(group)
    return group
  }
  blocks.forEach((block, index) => {
    const text = block.kind === 'paragraph' ? textOf(block).trim() : ''
    const rank = candidates[index]
    const written = findNumbering(text)?.rank
    if (rank !== undefined) groupOf(rank).members.push(index)
    else if (written !== undefined && /[；;]$/.test(text)) groupOf(written).hasItem = true
  })
  return groups
}
