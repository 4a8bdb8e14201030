import { toNextIndexNumber } from '#domain/next-index-number.ts'
import type { Collection } from '#schemas/collections.ts'
import type { Cover } from '#schemas/cover.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { CONFIRMABLE_FIELDS } from '#schemas/unconfirmed.ts'
import { proposeAbstract } from './abstract.ts'
import {
  ANNUAL_REPORT,
  findCollection,
  findGenre,
  findKeywords,
  findOrganisation,
  findTopic,
} from './classification.ts'
import { cleanLine } from './clean-line.ts'
import { listOwnBodies } from './own-bodies.ts'
import type { Closing } from './closing.ts'
import { findCovers } from './covered-years.ts'
import { findCreated, findPublished } from './document-dates.ts'
import type { ProposedFields } from './format-document.ts'
import { createGuesses } from './guesses.ts'
import type { Guesses } from './guesses.ts'
import type { ImportContext } from './import-context.ts'
import { findJointOrganisations } from './joint-organisations.ts'
import { isNewDocument } from './new-or-old.ts'
import { proposeSlug } from './slug.ts'
import type { TitleBlock } from './title-block.ts'
import { findFirstDay, findValidity } from './validity.ts'

/** The proposed metadata of a document, with the fields that a person still has to confirm. */
export type Metadata = ProposedFields & { collection: Collection; slug: string }

type Found = { head: TitleBlock; closing: Closing; paragraphs: string[]; fileName: string }

/** Puts together the front matter from what was found; what neither the source nor a person gave is named in `unconfirmed`. */
export function toMetadata(found: Found, context: ImportContext): Metadata {
  const { head, closing, paragraphs, fileName } = found
  const { answers } = context
  const guesses = createGuesses()
  const title = guesses.take(
    'title',
    cleanLine(answers.title ?? head.title),
    cleanLine(fileName) ?? PLACEHOLDER,
  )
  if (answers.title === undefined && !head.isTitleCertain) guesses.doubt('title')
  const covers = findCovers(title)
  const genre = findGenre(title, covers)
  const [kept, keptSlug] = (context.replaces?.id.split('/') ?? []) as [Collection?, string?]
  const collection = answers.collection ?? kept ?? findCollection(covers, genre, title)
  const body = findBody(title, found, context)
  const days = [...closing.days, findFirstDay(paragraphs, closing.inForce)]
  const created = findCreated({ ...found, days }, context, guesses)
  const isNew = isNewDocument(found, created, context)
  const published = findPublished(found, { created, isNew }, context, guesses)
  const recipients = cleanLine(closing.recipients)
  const values = {
    title,
    ...toCovers(covers, collection, created, guesses),
    ...toNumbers(body, created, head, context, guesses),
    genre: guesses.take('genre', genre, '通知'),
    organisation: guesses.take(
      'organisation',
      body?.id,
      listOwnBodies(context.organisations)[0]?.id ?? PLACEHOLDER,
    ),
    ...findJointOrganisations(closing.signature?.bodies ?? [], body?.id, context.organisations),
    source: guesses.take('source', cleanLine(head.source), body?.name ?? PLACEHOLDER),
    created,
    published,
    ...findWords(title, paragraphs, context, guesses),
    ...(recipients === undefined ? {} : { recipients }),
    ...toFieldsOf({ collection, title, paragraphs, created, closing }, guesses),
    ...(isNew ? {} : { imported: toImported(found, context) }),
  }
  const isTaken = (name: string) => context.addresses.has(`${collection}/${name}`)
  return {
    collection,
    slug: answers.slug ?? keptSlug ?? proposeSlug(title, body, isTaken),
    values,
    unconfirmed: CONFIRMABLE_FIELDS.filter((field) => guesses.fields.has(field)),
  }
}

type Body = { id: string; name: string; indexPrefix: string | undefined }

function findBody(
  title: string,
  { head, closing }: Found,
  { answers, organisations }: ImportContext,
): Body | undefined {
  const id =
    answers.organisation ??
    findOrganisation([head.source, title, ...(closing.signature?.bodies ?? [])], organisations)
  const body = id === undefined ? undefined : organisations.get(id)
  if (id === undefined || !body) return undefined
  return { id, name: body.name, indexPrefix: body.external ? undefined : body.indexPrefix }
}

const LONGEST_ABSTRACT = 300

function findWords(
  title: string,
  paragraphs: string[],
  { answers, topics, glossary }: ImportContext,
  guesses: Guesses,
) {
  const text = paragraphs.join('\n')
  const names = [
    ...topics.flatMap(({ branches }) => branches.map(({ name }) => name)),
    ...glossary.map(({ term }) => term),
  ]
  const keywords = findKeywords(title, text, names)
  return {
    topic: guesses.take('topic', answers.topic, findTopic(title, text, topics) ?? PLACEHOLDER),
    keywords: guesses.take('keywords', undefined, keywords.length > 0 ? keywords : [PLACEHOLDER]),
    abstract: guesses.take(
      'abstract',
      undefined,
      cleanLine(proposeAbstract(paragraphs), LONGEST_ABSTRACT) ?? PLACEHOLDER,
    ),
  }
}

function toNumbers(
  body: Body | undefined,
  created: string,
  { documentNumber, ...head }: TitleBlock,
  { answers, indexNumbers }: ImportContext,
  guesses: Guesses,
) {
  const proposal =
    body?.indexPrefix === undefined || head.hasIndexNumber
      ? undefined
      : toNextIndexNumber(body.indexPrefix, Number(created.slice(0, 4)), indexNumbers)
  const indexNumber =
    answers.indexNumber ??
    head.indexNumber ??
    (proposal && guesses.take('indexNumber', undefined, proposal))
  return {
    ...(indexNumber === undefined ? {} : { indexNumber }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  }
}

function toCovers(
  found: Cover[],
  collection: Collection,
  created: string,
  guesses: Guesses,
): { covers?: Cover[] } {
  if (collection !== 'plans' && collection !== 'summaries') return {}
  const kind = collection === 'summaries' ? 'summary' : 'plan'
  const guess = [{ kind, year: Number(created.slice(0, 4)) } as const]
  return { covers: guesses.take('covers', found.length > 0 ? found : undefined, guess) }
}

/** What only documents of one collection have. */
function toFieldsOf(
  {
    collection,
    title,
    paragraphs,
    created,
    closing,
  }: Pick<Found, 'paragraphs' | 'closing'> & {
    collection: Collection
    title: string
    created: string
  },
  guesses: Guesses,
) {
  if (collection === 'guide') {
    const year = ANNUAL_REPORT.exec(title)?.[1]
    if (year !== undefined) return { block: '年报', year: Number(year) }
    return { block: guesses.take('block', undefined, '制度') }
  }
  const validity = findValidity(paragraphs, created, closing.inForce)
  // Only policies always have a validity; a notice has one where it names its days.
  if (collection !== 'policies' && (collection !== 'notices' || Object.keys(validity).length === 0))
    return {}
  // Whether a policy is in force follows from these days; a person confirms them in any case.
  return { validity: guesses.take('validity', undefined, validity) }
}

/** Facts about the source of an old document that stay true whatever a person fills in later. */
const toImported = ({ head, fileName }: Found, { today }: ImportContext) => ({
  from: cleanLine(fileName) ?? PLACEHOLDER,
  on: today,
  reason: toReason(head),
})

const toReason = ({ published }: TitleBlock) =>
  published === undefined || published.includes('T')
    ? '由旧文件导入。'
    : '由旧文件导入，原文件只写明发布的日期，没有写明时刻。'
