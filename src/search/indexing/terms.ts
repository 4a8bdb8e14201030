import { pinyin } from 'pinyin-pro'
import type { SuggestedTerm } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import { fold, withoutBrackets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'

/** How many words can be suggested; with their sounds some 30 kB, fetched when a reader begins to type. */
const MOST_TERMS = 2500

/** A name longer than this is a sentence. */
const LONGEST_TERM = 16

/** Words, folded, with the number of documents that have them. */
export type TermCounts = [term: string, count: number][]

/** Words that documents have of their own: keywords, names of bodies, headings, and the words of titles. */
export function countTerms(records: SearchRecord[], variants: Variants): TermCounts {
  const counts = new Map<string, number>()
  for (const record of records)
    for (const term of toOwnTerms(record)) add(counts, toTerm(term, variants), 1)
  return [...counts]
}

/**
 * Words to suggest, to recognise by their sound, and to correct towards: given ones (topics, glossary, synonyms), and
 * those that were counted in the documents. Those of more documents come first.
 */
export function toTerms(
  given: string[],
  counted: TermCounts[],
  variants: Variants,
): SuggestedTerm[] {
  // prettier-ignore
  const counts = new Map<string, number>()
  for (const term of given) add(counts, toTerm(term, variants), 0)
  for (const [term, count] of counted.flat()) add(counts, term, count)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term, count]) => [term, toPinyin(term), toInitials(term), count])
}

/** A word as it is counted; empty where it is none that anybody would type. */
function toTerm(text: string, variants: Variants): string {
  const term = withoutBrackets(fold(text, variants))
  const isWord = /^[\p{Script=Han}\da-z]{2,}$/u.test(term) && /\p{Script=Han}/u.test(term)
  return isWord && term.length <= LONGEST_TERM ? term : ''
}

function add(counts: Map<string, number>, term: string, count: number): void {
  if (term !== '') counts.set(term, (counts.get(term) ?? 0) + count)
}

function toOwnTerms({ title, keywords, filters, blocks }: SearchRecord): Set<string> {
  const headings = blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [toName(text)] : []))
  return new Set([
    ...toWordPairs(title),
    ...keywords,
    ...(filters.organisation ?? []).map(({ label }) => label),
    ...headings,
  ])
}

/** A heading without its number and its final stop. */
const toName = (heading: string) =>
  heading.replace(
    /^[\s（(]*(?:第?[一二三四五六七八九十百\d]+[章节条]?)[)）、.．\s]*|[。：:]$/gu,
    '',
  )

/** The words of a title, and every two that follow each other without anything between them. */
function toWordPairs(title: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const segments = [...segmenter.segment(title)].map((part) => ({
    ...part,
    isWord: part.isWordLike === true && part.segment.length > 1,
  }))
  const words = segments.filter(({ isWord }) => isWord).map(({ segment }) => segment)
  const pairs = segments.slice(1).flatMap(({ segment, isWord }, index) => {
    const before = segments[index]
    return isWord && before?.isWord ? [before.segment + segment] : []
  })
  return [...words, ...pairs]
}

const toPinyin = (term: string) => pinyin(term, { toneType: 'none', separator: '', v: true })
const toInitials = (term: string) =>
  pinyin(term, { pattern: 'first', toneType: 'none', separator: '' })
