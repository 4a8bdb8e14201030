import { toNextIndexNumber } from '#domain/next-index-number.ts'
import type { Collection } from '#schemas/collections.ts'
import type { GENRES } from '#schemas/genre.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { CONFIRMABLE_FIELDS } from '#schemas/unconfirmed.ts'
import type { ConfirmableField } from '#schemas/unconfirmed.ts'
import { formatDocument } from './format-document.ts'
import type { Metadata } from './front-matter.ts'
import type { ImportContext } from './import-context.ts'
import { proposeSlug } from './slug.ts'

/** What a person said of the document that they want to write. */
export type NewDocument = {
  collection: Collection
  organisation: string
  year: number
  title: string | undefined
  slug: string | undefined
}

type Pattern = {
  genre: (typeof GENRES)[number]
  title: (body: string, year: number) => string
  parts: string[]
}

/** Form, customary title and customary parts of each kind of document. */
const PATTERNS: Record<Collection, Pattern> = {
  plans: {
    genre: '计划',
    title: (body, year) => `${body}${year}年工作计划`,
    parts: ['总体要求', '主要任务', '保障措施'],
  },
  summaries: {
    genre: '总结',
    title: (body, year) => `${body}${year}年工作总结`,
    parts: ['主要工作完成情况', '存在的问题', '下一步打算'],
  },
  policies: {
    genre: '办法',
    title: (body) => `${body}关于印发《${PLACEHOLDER}办法》的通知`,
    parts: ['总则', '主要规定', '附则'],
  },
  interpretations: {
    genre: '解读',
    title: () => `《${PLACEHOLDER}》解读`,
    parts: ['背景和依据', '目标任务', '主要内容', '解决的问题'],
  },
  notices: { genre: '通知', title: (body) => `${body}关于${PLACEHOLDER}的通知`, parts: [] },
  guide: {
    genre: '制度',
    title: (body) => `${body}${PLACEHOLDER}制度`,
    parts: ['总则', '职责', '程序'],
  },
}

/** The title that such a document of a body customarily has; with 待填写 where only a person knows what it is about. */
export const toCustomaryTitle = (collection: Collection, body: string, year: number): string =>
  PATTERNS[collection].title(body, year)

/**
 * A document that passes the check but for what a person has to do: fill in what is marked 待填写, and confirm what is
 * proposed. Production refuses both.
 */
export function toNewDocument(
  wish: NewDocument,
  context: ImportContext,
): Metadata & { text: string } {
  const { collection, organisation } = wish
  const pattern = PATTERNS[collection]
  const name = context.organisations.get(organisation)?.name ?? ''
  const values = proposeValues(wish, pattern, context)
  const isTaken = (slug: string) => context.addresses.has(`${collection}/${slug}`)
  const words = values.title.replaceAll(PLACEHOLDER, '')
  const slug = wish.slug ?? proposeSlug(words, { id: organisation, name }, isTaken)
  const unconfirmed = CONFIRMABLE_FIELDS.filter(
    (field) => isProposal(field, values[field]) && (field !== 'title' || wish.title === undefined),
  )
  const text = formatDocument({ values, unconfirmed }, toBody(pattern.parts))
  return { collection, slug, values, unconfirmed, text }
}

/** What nobody stated: neither the body, which a person names, nor what is still to be filled in. */
const isProposal = (field: ConfirmableField, value: unknown) =>
  value !== undefined && field !== 'organisation' && !JSON.stringify(value).includes(PLACEHOLDER)

function proposeValues(
  { collection, organisation, year, title }: NewDocument,
  pattern: Pattern,
  context: ImportContext,
): Partial<Record<ConfirmableField, unknown>> & { title: string } {
  const body = context.organisations.get(organisation)
  // Nothing is made on a day that has not come: what concerns a coming year is written today.
  const created = year < Number(context.today.slice(0, 4)) ? `${year}-01-01` : context.today
  const kind = collection === 'summaries' ? 'summary' : 'plan'
  return {
    title: title ?? pattern.title(body?.name ?? '', year),
    ...(collection === 'plans' || collection === 'summaries' ? { covers: [{ kind, year }] } : {}),
    ...(body?.indexPrefix === undefined
      ? {}
      : {
          indexNumber: toNextIndexNumber(
            body.indexPrefix,
            Number(created.slice(0, 4)),
            context.indexNumbers,
          ),
        }),
    genre: pattern.genre,
    organisation,
    source: body?.name ?? PLACEHOLDER,
    created,
    published: `${created}T10:00+08:00`,
    topic: firstTopic(context),
    keywords: [PLACEHOLDER],
    abstract: PLACEHOLDER,
    ...(collection === 'policies' ? { validity: {} } : {}),
    ...(collection === 'guide' ? { block: '制度' } : {}),
  }
}

const NUMERALS = ['一', '二', '三', '四', '五']

function toBody(parts: string[]): string {
  if (parts.length === 0) return `${PLACEHOLDER}\n`
  return parts
    .map((part, index) => `## ${NUMERALS[index] ?? ''}、${part}\n\n${PLACEHOLDER}\n`)
    .join('\n')
}

function firstTopic({ topics }: ImportContext): string {
  const [head] = topics
  return `${head?.id ?? ''}/${head?.branches[0]?.id ?? ''}`
}
