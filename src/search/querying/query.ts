import { toEdgeForms } from '../alike-at-edges.ts'
import { fold } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toWholeQuery } from '../whole-query.ts'
import { closeUp, findCitations, isArticle, isBody } from './citations.ts'
import type { Citations } from './citations.ts'
import { toNumberForms } from './numbers.ts'

/** What a reader typed, taken apart; every string is folded. */
export type Query = {
  /** Every part must stand in a document, in one of its forms; the first form is what was typed. */
  parts: string[][]
  /** The first form of every part. */
  terms: string[]
  /** None of them may stand in a document. */
  excluded: string[]
  /** The beginning of all that was typed as one string without brackets: perhaps a title. Empty when nothing was typed. */
  whole: string
  /** The documents that were named. */
  cited: Citations
  /** The beginning of what was not looked for because too much was typed; empty for any usual query. */
  leftOut: string
}

/** How many characters are read of what was typed, how many words are looked for, and how much of each. */
export const LIMITS = { typed: 500, words: 12, word: 100 } as const

/** A word, a phrase in quotes that stands by itself, or a sign for “or”; a minus before a word or phrase excludes it. */
const TERM =
  /(?<=^|[\s|｜])(?:(?<or>OR(?=\s|$))|(?<minus>[-－−])?(?:["＂](?<straight>[^"＂]+)["＂]|“(?<curly>[^”]+)”|「(?<corner>[^」]+)」)(?=[\s|｜]|$)|(?<word>[^\s|｜]+))|(?<bar>[|｜])/gu

type Word = { text: string; isPhrase: boolean; isExcluded: boolean; isOr: boolean }

/** Takes apart what was typed. Never fails: a quote without a partner is dropped, a lone minus too. */
export function parseQuery(typed: string, variants?: Variants): Query {
  const text = closeUp(typed.slice(0, LIMITS.typed))
  const words = [...text.matchAll(TERM)].map(({ groups = {} }) => toWord(groups))
  const kept = words.slice(0, LIMITS.words)
  const { parts, cited } = toParts(withoutAround(kept), variants)
  const excluded = kept
    .filter(({ isExcluded }) => isExcluded)
    .flatMap((word) => {
      const term = cut(word, variants)
      return [term, ...toEdgeForms(term)]
    })
  return {
    parts,
    terms: parts.map(([term = '']) => term),
    excluded: [...new Set(excluded)].filter((term) => term !== ''),
    whole: toWholeQuery(text, variants),
    cited,
    leftOut: toLeftOut(words, typed, variants),
  }
}

function toWord(groups: Record<string, string>): Word {
  const { straight, curly, corner, word = '', minus, or, bar } = groups
  const phrase = straight ?? curly ?? corner
  const isOr = or !== undefined || bar !== undefined
  if (phrase !== undefined) return { text: phrase, isPhrase: true, isExcluded: minus !== undefined, isOr } // prettier-ignore
  const isExcluded = /^[-－−]/u.test(word)
  const text = (isExcluded ? word.slice(1) : word).replace(/^["＂“”]+(?=[^"＂“”]+$)/u, '')
  return { text, isPhrase: false, isExcluded, isOr }
}

const cut = ({ text }: Word, variants?: Variants) => fold(text, variants).slice(0, LIMITS.word)

/** The words without the body before a citation and the article behind it: the document itself need not name them. */
function withoutAround(words: Word[]): Word[] {
  const isCited = (word?: Word) =>
    word !== undefined && !word.isPhrase && !word.isExcluded && namesAny(findCitations(word.text))
  return words.filter((word, at) => {
    if (word.isPhrase || word.isExcluded || word.isOr) return true
    const text = fold(word.text)
    const isBefore = isBody(text) && words.slice(at + 1, at + 3).some(isCited)
    const isBehind = isArticle(text) && words.slice(0, at).some(isCited)
    return !isBefore && !isBehind
  })
}

const namesAny = ({ titles, numbers }: Citations) => titles.length + numbers.length > 0

/** Words joined by “or” are one part; so are citations that follow each other. */
function toParts(words: Word[], variants?: Variants) {
  const parts = new Map<string, string[]>()
  const cited: Citations = { titles: [], numbers: [] }
  let last: { part: string[]; isCitation: boolean } | undefined
  let isOr = false
  for (const word of words) {
    const term = cut(word, variants)
    if (word.isOr) isOr = true
    if (word.isOr || word.isExcluded || term === '') continue
    const { titles, numbers } = word.isPhrase ? NONE : findCitations(word.text, variants)
    cited.titles.push(...titles)
    cited.numbers.push(...numbers)
    const own = word.isPhrase ? [] : toOwnForms(term)
    const forms = [term, ...titles, ...numbers, ...own, ...toEdgeForms(term)]
    const isCitation = titles.length + numbers.length > 0
    const isJoined = last !== undefined && (isOr || (isCitation && last.isCitation))
    const part = isJoined && last ? last.part : (parts.get(term) ?? [])
    part.push(...forms.filter((form) => !part.includes(form)))
    if (!isJoined) parts.set(term, part)
    last = { part, isCitation }
    isOr = false
  }
  return { parts: [...parts.values()], cited }
}

const NONE: Citations = { titles: [], numbers: [] }

/** The forms of a number that the typed form does not find anyway. */
const toOwnForms = (term: string) => toNumberForms(term).filter((form) => !form.includes(term))

function toLeftOut(words: Word[], typed: string, variants?: Variants): string {
  const tails = words.map((word, index) =>
    index < LIMITS.words ? fold(word.text, variants).slice(LIMITS.word) : word.text,
  )
  const rest = [...tails, typed.slice(LIMITS.typed)].filter((tail) => tail.trim() !== '')
  return rest.join(' ').slice(0, LEFT_OUT_SHOWN)
}

/** How much of what was left out is kept to be shown. */
const LEFT_OUT_SHOWN = 30
