import { COLLECTION_LABELS } from '#domain/collections.ts'
import { toCalendarDay } from '#domain/dates.ts'
import { STAGE_LABELS } from '#domain/stages.ts'
import { isInForce } from '#domain/validity.ts'
import { toStateLabel } from '#domain/validity-label.ts'
import type { BestBets } from '#schemas/best-bets.ts'
import type { SearchRecord } from '#search/record.ts'
import { getShortSource } from './author.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'
import { getBodies } from './organisations.ts'
import { getSettings } from './settings.ts'
import { getTopics } from './topics.ts'

/** What the search index needs to know besides the pages; written during the build, read after it, and removed. */
export type SearchInput = {
  /** Every document; the text is taken from its page. */
  records: (Omit<SearchRecord, 'blocks'> & { attachments: SearchAttachment[] })[]
  /** Words of the same meaning. */
  synonyms: string[][]
  /** Words to suggest besides those of the documents. */
  terms: string[]
}

/** An attachment of a document: its printed title, and its path within the site. */
type SearchAttachment = { title: string; file: string; path: string }

/** Collects what the index of this build needs. */
export async function getSearchInput(): Promise<SearchInput> {
  const { synonyms, glossary, bestBets } = getSettings()
  const groups = (synonyms.data ?? []).map(({ words }) => words)
  const topics = getTopics().flatMap((head) => head.branches.map(({ name }) => name))
  const terms = (glossary.data ?? []).map(({ term }) => term)
  const bodies = getBodies().map(({ name }) => name)
  return {
    records: (await getDisclosures()).map((each) => toRecord(each, bestBets.data ?? [])),
    synonyms: groups,
    terms: [...terms, ...topics, ...bodies, ...groups.flat()],
  }
}

function toRecord(disclosure: Disclosure, bestBets: BestBets): SearchInput['records'][number] {
  const { id, path, data, validity, attachments } = disclosure
  return {
    path,
    title: data.title,
    documentNumber: data.documentNumber,
    indexNumber: data.indexNumber,
    keywords: data.keywords,
    abstract: data.abstract,
    date: toCalendarDay(data.published),
    source: getShortSource(disclosure),
    validity: validity && {
      state: toStateLabel(validity),
      isInForce: isInForce(validity.state),
    },
    isDigest: data.digest !== undefined,
    chosenFor: bestBets.flatMap(({ queries, first }) =>
      first.includes(id) ? queries.map((query) => ({ query, place: first.indexOf(id) })) : [],
    ),
    filters: toFilters(disclosure),
    attachments: attachments.map((attachment) => ({
      title: attachment.title,
      file: attachment.file,
      path: attachment.path,
    })),
  }
}

function toFilters(disclosure: Disclosure): SearchRecord['filters'] {
  const { data, collections, bodies, years, topic, validity, attachments } = disclosure
  const stage = data.stage && STAGE_LABELS[data.stage].id
  return {
    type: collections.map((value) => ({ value, label: COLLECTION_LABELS[value].name })),
    organisation: bodies.map(({ id, name }) => ({ value: id, label: name })),
    year: years.map((year) => ({ value: String(year), label: `${year}年` })),
    topic: [{ value: topic.id, label: topic.name }],
    stage: stage && data.stage ? [{ value: stage, label: `${data.stage}公开` }] : [],
    validity: validity ? [{ value: validity.state, label: validity.state }] : [],
    attachments: attachments.length > 0 ? [{ value: 'yes', label: '有附件' }] : [],
  }
}
