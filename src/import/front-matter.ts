import { stringify } from 'yaml'
import { toNextIndexNumber } from '#domain/next-index-number.ts'
import type { Collection } from '#schemas/collections.ts'
import type { Cover } from '#schemas/cover.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { text as schema } from '#schemas/text.ts'
import { proposeAbstract } from './abstract.ts'
import {
  findCollection,
  findGenre,
  findKeywords,
  findOrganisation,
  findTopic,
} from './classification.ts'
import type { Closing } from './closing.ts'
import { findCovers } from './covered-years.ts'
import { createGuesses } from './guesses.ts'
import type { Guesses } from './guesses.ts'
import type { ImportContext } from './import-context.ts'
import { proposeSlug } from './slug.ts'
import type { TitleBlock } from './title-block.ts'
import { findValidity } from './validity.ts'

/** The proposed metadata of a document, with the fields that a person still has to confirm. */
export type Metadata = {
  collection: Collection
  slug: string
  values: Record<string, unknown>
  unconfirmed: string[]
}

type Found = { head: TitleBlock; closing: Closing; paragraphs: string[]; fileName: string }

/** Puts together the front matter from what was found; what was only guessed is named in `imported.unconfirmed`. */
export function toMetadata(found: Found, context: ImportContext): Metadata {
  const { head, closing, paragraphs, fileName } = found
  const { answers } = context
  const guesses = createGuesses()
  const title = guesses.take(
    'title',
    cleanLine(answers.title ?? head.title),
    cleanLine(fileName) ?? PLACEHOLDER,
  )
  const covers = findCovers(title)
  const genre = findGenre(title, covers)
  const collection = answers.collection ?? findCollection(covers, genre)
  const body = findBody(title, found, context)
  const dates = findDates(found, context, guesses)
  const words = findWords(title, paragraphs, context, guesses)
  // Whether a policy is in force follows from these days; a person confirms them in any case.
  if (collection === 'policies') guesses.doubt('validity')
  const values = {
    title,
    ...(isPlanning(collection)
      ? { covers: guessCovers(covers, collection, dates.created, guesses) }
      : {}),
    ...toNumbers(body, dates.created, head, context),
    genre: guesses.take('genre', genre, '通知'),
    organisation: guesses.take(
      'organisation',
      body?.id,
      [...context.organisations.keys()][0] ?? PLACEHOLDER,
    ),
    source: cleanLine(head.source) ?? body?.name ?? PLACEHOLDER,
    ...dates,
    ...words,
    ...(cleanLine(closing.recipients) === undefined
      ? {}
      : { recipients: cleanLine(closing.recipients) }),
    ...(collection === 'policies' ? { validity: findValidity(paragraphs, dates.created) } : {}),
    ...(collection === 'guide' ? { block: '制度' } : {}),
    imported: {
      from: cleanLine(fileName) ?? PLACEHOLDER,
      on: context.today,
      reason: toReason(guesses.missing),
      unconfirmed: guesses.fields,
    },
  }
  const isTaken = (name: string) => context.documents.has(`${collection}/${name}`)
  return {
    collection,
    slug: answers.slug ?? proposeSlug(title, body, isTaken),
    values,
    unconfirmed: guesses.fields,
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
    findOrganisation([head.source, title, closing.signature?.organisation], organisations)
  const body = id === undefined ? undefined : organisations.get(id)
  if (id === undefined || !body) return undefined
  return { id, name: body.name, indexPrefix: body.external ? undefined : body.indexPrefix }
}

function findDates(
  { head, closing, fileName }: Found,
  { answers, today }: ImportContext,
  guesses: Guesses,
) {
  const publishedDay = (answers.published ?? head.published)?.slice(0, 10)
  const fileDay = /(?:19|20)\d{2}-\d{2}-\d{2}/.exec(fileName)?.[0]
  const created = guesses.take(
    'created',
    answers.created ?? closing.created,
    publishedDay ?? fileDay ?? today,
  )
  const published = guesses.take('published', answers.published ?? head.published, created)
  // The day stays as the source states it; the check shows what does not agree, and a person decides.
  if (published.slice(0, 10) < created) guesses.doubt('published')
  return { created, published }
}

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
  head: TitleBlock,
  { answers, indexNumbers }: ImportContext,
) {
  const indexNumber =
    answers.indexNumber ??
    (body?.indexPrefix === undefined
      ? undefined
      : toNextIndexNumber(body.indexPrefix, Number(created.slice(0, 4)), indexNumbers))
  return {
    ...(indexNumber === undefined ? {} : { indexNumber }),
    ...(head.documentNumber === undefined ? {} : { documentNumber: head.documentNumber }),
  }
}

const isPlanning = (collection: Collection) => collection === 'plans' || collection === 'summaries'

/** Writes the front matter with its fences. */
export function formatFrontMatter(values: Record<string, unknown>): string {
  return `---\n${stringify(values, { lineWidth: 0 })}---\n`
}

function guessCovers(
  found: Cover[],
  collection: Collection,
  created: string,
  guesses: Guesses,
): Cover[] {
  const kind = collection === 'summaries' ? 'summary' : 'plan'
  return guesses.take('covers', found.length > 0 ? found : undefined, [
    { kind, year: Number(created.slice(0, 4)) },
  ])
}

const NAMES: Record<string, string> = {
  title: '名称', created: '成文日期', published: '发布日期', covers: '涵盖内容', genre: '体裁',
  organisation: '发布机构', topic: '主题分类', keywords: '主题词', abstract: '内容概述',
} // prettier-ignore

function toReason(missing: string[]): string {
  const names = missing.filter((field) => field !== 'keywords' && field !== 'abstract')
  const listed = names.map((field) => NAMES[field] ?? field).join('、')
  return listed === '' ? '由旧文件导入。' : `由旧文件导入；${listed}在原文件中没有找到，是推定的。`
}

/** The longest line of metadata that is taken over; titles may be shorter still. */
const LONGEST_LINE = 120
const LONGEST_ABSTRACT = 300

/** One line that the schema accepts, or `undefined` for nothing. */
function cleanLine(text: string | undefined, longest = LONGEST_LINE): string | undefined {
  const line = Array.from(
    text
      ?.toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim() ?? '',
  )
    .slice(0, longest)
    .join('')
    .trim()
  return schema.safeParse(line).success ? line : undefined
}
