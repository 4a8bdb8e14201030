import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from 'vite'
import type { SearchRecord } from '#search/record.ts'
import { runMeasured } from '../run-measured.ts'
import type { Measured } from '../run-measured.ts'

/** A search that is measured: its site, what indexing took, and how the page is told to search. */
export type Engine = {
  name: string
  folder: string
  indexing: Measured
  /** Size of the index in bytes. */
  indexBytes: number
  /** Page from which a visit starts, with a first query in it. */
  coldAddress: (typed: string) => string
  /** Module in the site with `search(typed)` → ids in order, and `show(typed)`, which loads ten results. */
  module: string
  /** Addresses of the documents by the id that the search gives; this search says them itself. */
  paths?: Map<string, string>
}

/** This project's search in its own search page, with the corpus as its index. `site` is a built site. */
export async function prepareOwn(records: SearchRecord[], site: string): Promise<Engine> {
  rmSync(join(site, 'search-index'), { recursive: true, force: true })
  const source = join(site, '..', 'records.json')
  writeFileSync(source, JSON.stringify(records))
  const indexing = await runMeasured(process.execPath, ['bench/search/index-own.ts', source, site])
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(site, 'bench'),
      lib: { entry: 'bench/search/own-client.ts', formats: ['es'], fileName: 'client' },
    },
  })
  return {
    name: 'this search',
    folder: site,
    indexing,
    indexBytes: sizeOf(join(site, 'search-index')),
    coldAddress: (typed) => `search/?q=${encodeURIComponent(typed)}`,
    module: 'bench/client.js',
  }
}

/** Pagefind as shipped, from plain pages. `command` starts its command line. */
export async function preparePagefind(
  name: string,
  command: string[],
  records: SearchRecord[],
  folder: string,
): Promise<Engine | undefined> {
  for (const record of records) {
    mkdirSync(join(folder, record.path), { recursive: true })
    writeFileSync(join(folder, record.path, 'index.html'), toPage(record))
  }
  writeFileSync(join(folder, 'cold.html'), COLD_PAGE)
  writeFileSync(join(folder, 'client.js'), PAGEFIND_CLIENT)
  const [program = '', ...args] = command
  const indexing = await runMeasured(program, [...args, '--site', folder])
  if (!indexing.succeeded) return undefined
  return {
    name,
    folder,
    indexing,
    indexBytes: sizeOf(join(folder, 'pagefind')),
    coldAddress: (typed) => `cold.html?q=${encodeURIComponent(typed)}`,
    module: 'client.js',
    paths: readFragments(join(folder, 'pagefind/fragment')),
  }
}

const PAGEFIND_CLIENT = `
const pagefind = await import('/pagefind/pagefind.js')
await pagefind.init()
export const search = async (typed) => (await pagefind.search(typed)).results.map(({ id }) => id)
export const show = async (typed) => {
  const { results } = await pagefind.search(typed)
  return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).length
}
`

const COLD_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>cold</title><ol class="results"></ol>
<script type="module">
const pagefind = await import('/pagefind/pagefind.js')
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'))
for (const { meta } of await Promise.all(results.slice(0, 10).map((result) => result.data()))) {
  const item = document.createElement('li'); item.textContent = meta.title; document.querySelector('ol').append(item)
}
</script></html>`

function toPage({ title, documentNumber, blocks }: SearchRecord): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = blocks.map(({ kind, text }) => {
    const name = kind === 'heading' ? 'h2' : 'p'
    return `<${name}>${escape(text)}</${name}>`
  })
  const number = documentNumber === undefined ? '' : `<p>${escape(documentNumber)}</p>`
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escape(title)}</title><main data-pagefind-body><h1>${escape(title)}</h1>${number}${body.join('')}</main></html>`
}

/** Pagefind names a document by the file of its fragment, in which its address stands. */
function readFragments(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string }
      return [file.replace('.pf_fragment', ''), url]
    }),
  )
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
