import { fold, withoutBrackets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'

/** What a reader typed, taken apart; every string is folded. */
export type Query = {
  /** Every one of them must stand in a document. */
  terms: string[]
  /** None of them may. */
  excluded: string[]
  /** All that was typed as one string without brackets: perhaps a title. */
  whole: string
}

/** A word, or a phrase in quotes that stands by itself; a minus before either excludes it. */
const TERM =
  /(?<=^|\s)(?<minus>[-－−])?(?:["＂](?<straight>[^"＂]+)["＂]|“(?<curly>[^”]+)”|「(?<corner>[^」]+)」)(?=\s|$)|(?<word>\S+)/gu

/** Takes apart what was typed. Never fails: a quote without a partner is dropped, a lone minus too. */
export function parseQuery(typed: string, variants?: Variants): Query {
  const terms = new Set<string>()
  const excluded = new Set<string>()
  for (const { groups = {} } of typed.matchAll(TERM)) {
    const phrase = groups['straight'] ?? groups['curly'] ?? groups['corner']
    const { text, isExcluded } =
      phrase === undefined
        ? parseWord(groups['word'] ?? '')
        : { text: phrase, isExcluded: groups['minus'] !== undefined }
    const folded = fold(text, variants)
    if (folded !== '') (isExcluded ? excluded : terms).add(folded)
  }
  return {
    terms: [...terms],
    excluded: [...excluded],
    whole: withoutBrackets(fold(typed, variants)),
  }
}

function parseWord(word: string) {
  const isExcluded = /^[-－−]/u.test(word)
  const text = (isExcluded ? word.slice(1) : word).replace(/^["＂“”]+(?=[^"＂“”]+$)/u, '')
  return { text, isExcluded }
}
