import { pinyin } from 'pinyin-pro'
import type { SuggestedTerm } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import { fold, withoutBrackets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'

/** How many words can be suggested; with their sounds some 30 kB, fetched when a reader begins to type. */
const MOST_TERMS = 2500

/** A name longer than this is a sentence. */
const LONGEST_TERM = 16

/**
 * Words to suggest, to recognise by their sound, and to correct towards: given ones (topics, glossary, synonyms),
 * keywords, names of bodies, headings, and the words of titles. Those of more documents come first.
 */
export function toTerms(
  records: SearchRecord[],
  given: string[],
  variants: Variants,
): SuggestedTerm[] {
  const counts = new Map<string, number>()
  const add = (term: string, weight: number) => {
    const folded = withoutBrackets(fold(term, variants))
    if (/^[\p{Script=Han}\da-z]{2,}$/u.test(folded) && /\p{Script=Han}/u.test(folded)) {
      if (folded.length <= LONGEST_TERM) counts.set(folded, (counts.get(folded) ?? 0) + weight)
    }
  }
  for (const term of given) add(term, 0)
  for (const record of records) for (const term of toOwnTerms(record)) add(term, 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term, count]) => [term, toPinyin(term), toInitials(term), count])
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
