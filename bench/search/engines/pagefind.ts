import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { SearchRecord } from '#search/record.ts'
import { runMeasured } from '../../run-measured.ts'
import type { Engine } from '../engine.ts'
import { measureIndexing } from '../indexing.ts'
import { install, writeClient } from './peer-site.ts'

/** A way to ask Pagefind; `typed` is what the expression puts into what it is given. */
type Way = { name: string; module: string; expression: string }

const PLAIN: Way = { name: '', module: 'plain.js', expression: 'typed' }

/** Quotes ask for words that follow each other. */
const QUOTED: Way = { name: ', quoted', module: 'quoted.js', expression: '`"${typed}"`' }

/** Pagefind as shipped, from plain pages; `withQuotes` asks it in quotes too. */
export async function preparePagefind(
  version: string,
  records: SearchRecord[],
  workspace: string,
  withQuotes = false,
): Promise<Engine[]> {
  const modules = await install(`pagefind@${version}`, join(workspace, `pagefind-${version}`))
  const folder = join(workspace, `site-${version}`)
  const run = (documents: SearchRecord[]) => {
    for (const document of documents) writePage(folder, document)
    return runMeasured(join(modules, '.bin/pagefind'), ['--site', folder])
  }
  const indexing = await measureIndexing({ folder: join(folder, 'pagefind'), run }, records)
  const paths = readFragments(join(folder, 'pagefind/fragment'))
  return (withQuotes ? [PLAIN, QUOTED] : [PLAIN]).map(({ name, module, expression }) => ({
    name: `Pagefind ${version}${name}`,
    folder,
    indexing,
    coldAddress: writeClient(folder, module, toClient(expression)),
    module,
    paths,
  }))
}

const toClient = (expression: string) => `
const pagefind = await import('/pagefind/pagefind.js')
await pagefind.init()
const find = async (typed) => (await pagefind.search(${expression})).results
export const search = async (typed) => (await find(typed)).map(({ id }) => id)
export const show = async (typed) => {
  const results = (await find(typed)).slice(0, 10)
  return (await Promise.all(results.map((result) => result.data()))).map(({ meta }) => meta.title)
}
`

function writePage(folder: string, record: SearchRecord): void {
  mkdirSync(join(folder, record.path), { recursive: true })
  writeFileSync(join(folder, record.path, 'index.html'), toPage(record))
}

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
