import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from '#search/record.ts'
import { runMeasured } from '../../run-measured.ts'
import type { Engine } from '../engine.ts'
import { measureIndexing } from '../indexing.ts'
import { install, writeClient } from './peer-site.ts'

const VERSION = '2.7.1'

/** staticseek with its usual index, which the browser loads whole. */
export async function prepareStaticseek(
  records: SearchRecord[],
  workspace: string,
): Promise<Engine[]> {
  const modules = await install(`staticseek@${VERSION}`, join(workspace, 'staticseek'))
  const library = join(modules, 'staticseek/dist/staticseek.js')
  const folder = join(workspace, 'site-staticseek')
  const source = join(workspace, 'records-staticseek.json')
  const index = join(folder, 'index', 'index.json')
  const run = (documents: SearchRecord[]) => {
    writeFileSync(source, JSON.stringify(documents))
    const script = 'bench/search/engines/index-staticseek.ts'
    return runMeasured(process.execPath, [script, library, source, index])
  }
  const indexing = await measureIndexing({ folder: join(folder, 'index'), run }, records)
  copyFileSync(library, join(folder, 'staticseek.js'))
  const coldAddress = writeClient(folder, 'client.js', CLIENT)
  return [{ name: `staticseek ${VERSION}, quoted`, folder, indexing, coldAddress, module: 'client.js' }] // prettier-ignore
}

/** Quotes ask for the very string; without them, what is similar is found too. */
const CLIENT = `
import { createSearchFn } from './staticseek.js'
const find = createSearchFn('/index/index.json')
const ask = async (typed) => {
  const found = await find('"' + typed + '"')
  if (found instanceof Error) throw found
  return found
}
await ask('公开')
export const search = async (typed) => (await ask(typed)).map(({ id }) => String(id))
export const show = async (typed) => (await ask(typed)).slice(0, 10).map(({ key }) => key.title)
`
