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
import type { ImportContext } from './import-context.ts'
import { proposeSlug } from './slug.ts'
import type { TitleBlock } from './title-block.ts'

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
    ...(collection === 'policies' ? { validity: findValidity(paragraphs.join('\n')) } : {}),
    ...(collection === 'guide' ? { block: '制度' } : {}),
    imported: {
      from: cleanLine(fileName) ?? PLACEHOLDER,
      on: context.today,
      reason: toReason(guesses.fields),
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

/** Remembers the fields for which nothing was found. */
function createGuesses() {
  const fields: string[] = []
  return {
    fields,
    take<Value>(field: string, found: Value | undefined, guess: Value): Value {
      if (found === undefined) fields.push(field)
      return found ?? guess
    },
  }
}
type Guesses = ReturnType<typeof createGuesses>
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
  return { created, published: published < created ? created : published }
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

/** The first day in force, when the text names it: 自2024年3月1日起施行. */
function findValidity(text: string): { from?: string } {
  const [, year, month, day] =
    /自\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日起(?:施行|实施|执行|生效)/.exec(text) ?? []
  if (year === undefined) return {}
  return { from: `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}` }
}

const NAMES: Record<string, string> = {
  title: '名称', created: '成文日期', published: '发布日期', covers: '涵盖内容', genre: '体裁',
  organisation: '发布机构', topic: '主题分类', keywords: '主题词', abstract: '内容概述',
} // prettier-ignore

function toReason(unconfirmed: string[]): string {
  const names = unconfirmed.filter((field) => field !== 'keywords' && field !== 'abstract')
  const missing = names.map((field) => NAMES[field] ?? field).join('、')
  return missing === ''
    ? '由旧文件导入。'
    : `由旧文件导入；${missing}在原文件中没有找到，是推定的。`
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
