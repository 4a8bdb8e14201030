import { join } from 'node:path'
import type { Collection } from '#schemas/collections.ts'
import { COLLECTION_LABELS } from '#domain/collections.ts'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { AlreadyThereError, writeFolder } from '#files/write-folder.ts'
import { toCustomaryTitle, toNewDocument } from '#import/new-document.ts'
import { readImportContext } from '#import/read-context.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { formatChoices } from '../chosen-fields.ts'
import { findYearFault, parseYear } from '../year.ts'
import { askChoice, askOrganisation, askText, canAsk } from '../questions.ts'
import { WrongUse } from '../wrong-use.ts'

export type NewOptions = {
  collection?: Collection
  organisation?: string
  year?: number
  title?: string
  slug?: string
}

/** Writes a new document after asking what, which body and which year. The exit code is 2 when an answer is missing. */
export async function runNew(options: NewOptions): Promise<void> {
  const context = readImportContext(
    getContentRoot(),
    options.organisation === undefined ? {} : { organisation: options.organisation },
  )
  if (typeof context === 'string') {
    fail(context, 1)
    return
  }
  const collection = options.collection ?? (await chooseCollection())
  const organisation = options.organisation ?? (await askOrganisation(context))
  if (collection === undefined || organisation === undefined) {
    fail(
      '请写明 --collection 和 --organisation，例如：npm run gongkai -- new --collection plans --organisation 机构编号 --year 2027',
      2,
    )
    return
  }
  const year = options.year ?? (await chooseYear(context.today))
  const { slug } = options
  const body = context.organisations.get(organisation)?.name ?? ''
  const title = options.title ?? (await chooseTitle(toCustomaryTitle(collection, body, year), slug))
  const document = toNewDocument({ collection, organisation, year, title, slug }, context)
  const folder = join(getContentRoot(), collection, document.slug)
  try {
    await writeFolder(folder, new Map([['index.mdx', document.text]]), { force: false })
  } catch (error) {
    if (!(error instanceof AlreadyThereError)) throw error
    fail(
      `${toDisplayPath(folder)} 已经存在，没有改动。要另建一个，请换一个 --slug；不要它了，请先自己删去这个文件夹。`,
      1,
    )
    return
  }
  process.stdout.write(
    `已新建 ${toDisplayPath(join(folder, 'index.mdx'))}\n${formatChoices(document, context)}请把其中的“待填写”换成真实内容，再运行 npm run check。\n`,
  )
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = code
}

async function chooseCollection(): Promise<Collection | undefined> {
  if (!canAsk()) return undefined
  const options = Object.entries(COLLECTION_LABELS).map(([value, { name, holds }]) => ({
    value,
    label: name,
    hint: holds,
  }))
  return (await askChoice('要发布什么？', options)) as Collection
}

async function chooseYear(today: string): Promise<number> {
  const current = today.slice(0, 4)
  return parseYear(canAsk() ? await askText('哪一年？', current, findYearFault) : current)
}

/**
 * The title, from which the name of the folder is made, unless that is given. Nobody is asked for a title that says all
 * by itself, as that of a plan does.
 */
async function chooseTitle(
  customary: string,
  slug: string | undefined,
): Promise<string | undefined> {
  if (!customary.includes(PLACEHOLDER) || slug !== undefined) return undefined
  if (canAsk()) return askText('标题是？（网址由它生成，发布后不改）', customary, findTitleFault)
  throw new WrongUse(
    '请写明 --title，例如 --title 关于窗口迁址的通知。文件夹的名称由它生成，发布后就是永久的网址；要自己起名称的，写 --slug。',
  )
}

const findTitleFault = (title: string) =>
  title.includes(PLACEHOLDER) ? `把“${PLACEHOLDER}”换成真实的内容。` : undefined
