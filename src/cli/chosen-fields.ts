import { COLLECTION_LABELS } from '#domain/collections.ts'
import type { Metadata } from '#import/front-matter.ts'
import type { ImportContext } from '#import/import-context.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import type { ConfirmableField } from '#schemas/unconfirmed.ts'

type Names = Pick<ImportContext, 'organisations' | 'topics'>

/** What was chosen for a document, one line for each choice, with a mark on those that a person has to confirm. */
export function formatChoices(metadata: Metadata, names: Names): string {
  const { collection, slug, values, unconfirmed } = metadata
  const { name } = COLLECTION_LABELS[collection]
  const rows = [
    toRow('title', values['title'], metadata),
    toRow('organisation', nameOrganisation(values['organisation'], names), metadata),
    ['栏目', `${name}（${collection}）`],
    ['文件夹', `${slug}（网址的一部分，发布前可改名，发布后不再改）`],
    toRow('indexNumber', values['indexNumber'] ?? '没有', metadata),
    toRow('created', values['created'], metadata),
    toRow('published', values['published'], metadata),
    toRow('topic', nameTopic(values['topic'], names), metadata),
  ] as const
  const open = unconfirmed.map((field) => FIELD_NAMES[field] ?? '').join('、')
  return [
    ...rows.map(([label, value]) => `  ${label.padEnd(4, '　')}  ${value}\n`),
    ...(open === '' ? [] : [`  ${'待核对'.padEnd(4, '　')}  ${open}（见文件中的 unconfirmed）\n`]),
  ].join('')
}

function toRow(field: ConfirmableField, value: unknown, { unconfirmed }: Metadata) {
  const mark = unconfirmed.includes(field) ? '  ← 请核对' : ''
  return [FIELD_NAMES[field] ?? '', `${String(value)}${mark}`] as const
}

function nameOrganisation(id: unknown, { organisations }: Names): string {
  const body = organisations.get(String(id))
  return body ? `${body.name}（${String(id)}）` : String(id)
}

function nameTopic(id: unknown, { topics }: Names): string {
  const [head, branch] = String(id).split('/')
  const topic = topics.find((each) => each.id === head)
  const name = topic?.branches.find((each) => each.id === branch)?.name
  return topic && name ? `${topic.name}／${name}（${String(id)}）` : String(id)
}
