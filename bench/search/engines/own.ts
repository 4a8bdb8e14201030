import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { SearchRecord } from '#search/record.ts'
import { buildSite } from '../../../tests/setup/build-site.ts'
import { runMeasured } from '../../run-measured.ts'
import type { Engine } from '../engine.ts'
import { measureIndexing } from '../indexing.ts'

const SOURCES = 'bench/search/engines'

/** This project's search in its own search page, with the corpus as the index of the demonstration site. */
export async function prepareOwn(records: SearchRecord[], workspace: string): Promise<Engine[]> {
  const site = join(workspace, 'own')
  await buildSite('content', site)
  const source = join(workspace, 'records.json')
  const cache = join(workspace, 'cache')
  const run = (documents: SearchRecord[]) => {
    writeFileSync(source, JSON.stringify(documents))
    return runMeasured(process.execPath, [`${SOURCES}/index-own.ts`, source, site, cache])
  }
  const indexing = await measureIndexing({ folder: join(site, 'search-index'), run }, records)
  await buildClient(join(site, 'bench'))
  return [
    {
      name: 'this search',
      folder: site,
      indexing,
      coldAddress: (typed) => `search/?q=${encodeURIComponent(typed)}`,
      module: 'bench/client.js',
    },
  ]
}

/** The client starts its worker from the folder in which it lies itself. */
const buildClient = (outDir: string) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir,
      lib: { entry: `${SOURCES}/own-client.ts`, formats: ['es'], fileName: 'client' },
    },
  })
