import type { Collection } from '#schemas/collections.ts'
import type { Cover } from '#schemas/cover.ts'
import { GENRES } from '#schemas/genre.ts'
import type { Organisation } from '#schemas/organisation.ts'
import type { Topics } from '#schemas/topics.ts'

type Genre = (typeof GENRES)[number]

/** Words of titles that say the form of a document without being its name. */
const GENRE_WORDS: [RegExp, Genre][] = [
  [/(?:条例|章程|准则)$/, '规定'],
  [/总结/, '总结'],
  [/计划(?!生育|单列|经济)|要点/, '计划'],
  [/解读/, '解读'],
  [/年度报告/, '年报'],
  [/条例|规定/, '规定'],
  [/令(?:[（(].*[）)])?$/, '命令'],
]

/** The form of a document, from the last word of its title. */
export function findGenre(title: string, covers: Cover[]): Genre | undefined {
  if (ANNUAL_REPORT.test(title)) return '年报'
  if (covers.some(({ kind }) => kind === 'summary')) return '总结'
  if (covers.length > 0) return '计划'
  const bare = title.replace(/[（(][^（()）]*[）)]$/, '')
  return (
    GENRES.find((genre) => bare.endsWith(genre)) ??
    GENRE_WORDS.find(([word]) => word.test(bare))?.[1]
  )
}

const POLICY_GENRES: ReadonlySet<string> = new Set([
  '规定',
  '办法',
  '细则',
  '规则',
  '方案',
  '规划',
  '决定',
  '意见',
  '命令',
  '制度',
])

/** 印发《…办法》的通知, also without the marks, puts a policy into force. */
const ISSUED =
  /(?:印发|发布|公布).*(?:规定|办法|细则|规则|制度)(?:[（(][^（()）]*[）)])?》?的(?:通知|公告)$/

/** 政府信息公开工作年度报告, one of the pages of the disclosure guide. */
export const ANNUAL_REPORT = /((?:19|20)\d{2})年(?:度)?(?:政府)?信息公开(?:工作)?(?:年度)?报告$/

/** The folder in which a document belongs. */
export function findCollection(covers: Cover[], genre: Genre | undefined, title = ''): Collection {
  if (covers.some(({ kind }) => kind === 'summary')) return 'summaries'
  if (covers.length > 0) return 'plans'
  if (ANNUAL_REPORT.test(title)) return 'guide'
  if (genre === '解读') return 'interpretations'
  if (ISSUED.test(title)) return 'policies'
  return genre !== undefined && POLICY_GENRES.has(genre) ? 'policies' : 'notices'
}

/** The body whose full or short name stands in one of the texts; the first text counts most, longer names before shorter. */
export function findOrganisation(
  texts: (string | undefined)[],
  organisations: ReadonlyMap<string, Organisation>,
): string | undefined {
  const names = [...organisations]
    .flatMap(([id, { name, shortName }]) => [
      { id, name },
      { id, name: shortName },
    ])
    .sort((a, b) => b.name.length - a.name.length)
  for (const text of texts) {
    const found = names.find(({ name }) => text?.includes(name))
    if (found) return found.id
  }
  return undefined
}

/** The topic whose name occurs most in title and text; a hit in the title counts like twenty. */
export function findTopic(title: string, text: string, topics: Topics): string | undefined {
  const scores = topics.flatMap(({ id, branches }) =>
    branches.map((branch) => ({
      topic: `${id}/${branch.id}`,
      score: count(title, branch.name) * 20 + count(text, branch.name),
    })),
  )
  const [best] = scores.sort((a, b) => b.score - a.score)
  return best?.topic
}

/** Words under which a reader might look: names of topics and explained terms that occur in the text, the most frequent first. */
export function findKeywords(title: string, text: string, words: string[]): string[] {
  const found = [...new Set(words)]
    .map((word) => ({ word, score: count(title, word) * 20 + count(text, word) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return found.slice(0, 8).map(({ word }) => word)
}

const count = (text: string, word: string) => text.split(word).length - 1
