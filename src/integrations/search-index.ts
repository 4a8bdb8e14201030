import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { SearchInput } from '#data/search-records.ts'
import type { SearchedSite } from '#schemas/site.ts'
import { toAttachmentBlocks } from '#search/extraction/attachment-blocks.ts'
import { toPageBlocks } from '#search/extraction/page-blocks.ts'
import { toIndexFiles } from '#search/indexing/index-files.ts'
import { closePagefind } from '#search/indexing/pagefind-files.ts'
import { IndexCache } from '#search/indexing/index-cache.ts'
import { writeIndex } from '#search/indexing/write-index.ts'
import { INDEX_FOLDER } from '#search/format.ts'
import type { SearchRecord } from '#search/record.ts'

/** Where the index is remembered from build to build; builds of different districts may share it. */
const CACHE = join(process.env['GONGKAI_CACHE'] ?? '.cache', 'search')

/** The page that begins to fetch the index with its scripts. */
const SEARCH_PAGE = 'search/index.html'

/**
 * Builds the search index from the finished pages. `base` is the path under which the site is served; the search page
 * asks the indexes of `others` too.
 */
export function searchIndex(base: string, others: SearchedSite[] = []): AstroIntegration {
  return {
    name: 'gongkai-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const input = await takeInput(folder)
        const records: SearchRecord[] = []
        for (const record of input.records) records.push(await toRecord(folder, base, record))
        const cache = new IndexCache(CACHE)
        const index = await toIndexFiles(records, input, { cache }).finally(closePagefind)
        await cache.prune()
        await writeIndex(folder, index)
        await announceIndex(join(folder, SEARCH_PAGE), base, index.version, others)
        const { files } = index
        const size = files.reduce((sum, file) => sum + file.bytes.length, 0)
        process.stdout.write(
          `检索索引：收录 ${records.length} 篇文件、${countCharacters(records)} 字，` +
            `写成 ${files.length} 个文件，共 ${(size / 1e6).toFixed(1)} MB。\n`,
        )
      },
    },
  }
}

async function takeInput(folder: string): Promise<SearchInput> {
  const path = join(folder, 'search-input.json')
  const input = JSON.parse(await readFile(path, 'utf8')) as SearchInput
  await rm(path)
  return input
}

async function toRecord(
  folder: string,
  base: string,
  { attachments, ...record }: SearchInput['records'][number],
): Promise<SearchRecord> {
  const html = await readFile(join(folder, record.path, 'index.html'), 'utf8')
  const blocks = toPageBlocks(html)
  for (const attachment of attachments)
    blocks.push(...(await toAttachmentBlocks(folder, base, attachment)))
  return { ...record, blocks }
}

/** Tells the search page which indexes it asks, which spares it a request, and lets it begin to fetch at once. */
async function announceIndex(
  page: string,
  base: string,
  version: string,
  others: SearchedSite[],
): Promise<void> {
  const html = await readFile(page, 'utf8')
  const address = `${base}${INDEX_FOLDER}/${version}/meta.bin`
  const preload = `<link rel="preload" as="fetch" crossorigin="anonymous" href="${address}">`
  const announced = html
    .replace('</head>', () => `${preload}</head>`)
    .replace(
      '<search-page ',
      () =>
        `<search-page data-version="${version}" data-others="${escapeAttribute(JSON.stringify(others))}" `,
    )
  await writeFile(page, announced)
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function countCharacters(records: SearchRecord[]): number {
  const texts = records.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  return texts.reduce((sum, { length }) => sum + length, 0)
}
