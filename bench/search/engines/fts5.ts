import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from '#search/record.ts'
import { runMeasured } from '../../run-measured.ts'
import type { Engine } from '../engine.ts'
import { measureIndexing } from '../indexing.ts'
import { install, writeClient } from './peer-site.ts'

const PACKAGE = 'sql.js-httpvfs@0.8.12'
const FILES = ['index.js', 'sqlite.worker.js', 'sql-wasm.wasm']

/** SQLite's full-text index of trigrams, of which the browser reads the pages that a query needs. */
export async function prepareFts5(records: SearchRecord[], workspace: string): Promise<Engine[]> {
  const modules = await install(PACKAGE, join(workspace, 'sqlite'))
  const folder = join(workspace, 'site-sqlite')
  const source = join(workspace, 'records-sqlite.json')
  const database = join(folder, 'index', 'documents.sqlite3')
  const run = (documents: SearchRecord[]) => {
    writeFileSync(source, JSON.stringify(documents))
    return runMeasured(process.execPath, ['bench/search/engines/index-fts5.ts', source, database])
  }
  const indexing = await measureIndexing({ folder: join(folder, 'index'), run }, records)
  for (const file of FILES)
    copyFileSync(join(modules, 'sql.js-httpvfs/dist', file), join(folder, file))
  const coldAddress = writeClient(folder, 'client.js', CLIENT)
  return [{ name: 'SQLite FTS5 trigram', folder, indexing, coldAddress, module: 'client.js' }]
}

/** No trigram knows a string of one or two characters: SQLite reads every text then. */
const CLIENT = `
await new Promise((onload) => document.head.append(Object.assign(document.createElement('script'), { src: '/index.js', onload })))
const config = { serverMode: 'full', requestChunkSize: 4096, url: '/index/documents.sqlite3' }
const { db } = await createDbWorker([{ from: 'inline', config }], '/sqlite.worker.js', '/sql-wasm.wasm')
const isShort = (typed) => [...typed].length < 3
const CONDITION = {
  true: 'instr(title || char(10) || number || char(10) || body, ?)',
  false: 'documents match ? order by rank',
}
const find = (columns, typed, limit) => db.query(
  \`select \${columns} from documents where \${CONDITION[isShort(typed)]} limit \${limit}\`,
  [isShort(typed) ? typed : '"' + typed.replaceAll('"', '""') + '"'],
)
export const search = async (typed) => (await find('rowid as id', typed, -1)).map(({ id }) => String(id))
export const show = async (typed) => {
  const excerpt = isShort(typed) ? 'substr(body, 1, 100)' : "snippet(documents, 2, '', '', '', 60)"
  return (await find(\`title, \${excerpt}\`, typed, 10)).map(({ title }) => title)
}
`
