import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import type { SearchRecord } from '#search/record.ts'
import { launchChromium } from '../../tests/setup/chromium.ts'
import { generateCorpus, readCorpus } from './corpus.ts'
import type { Engine } from './engine.ts'
import { prepareFts5 } from './engines/fts5.ts'
import { prepareOwn } from './engines/own.ts'
import { preparePagefind } from './engines/pagefind.ts'
import { prepareStaticseek } from './engines/staticseek.ts'
import { measureAll } from './measure.ts'
import { withOddDocuments } from './odd-documents.ts'
import { toQueries } from './queries.ts'
import { repeatCorpus } from './repeat-corpus.ts'
import { toReport } from './report.ts'

type Options = {
  corpus?: string
  generate: number
  limit?: number
  documents?: number
  onlyOwn?: boolean
}

const options = new Command('bench:search')
  .description('Compares the search with others, on the same documents, in a browser')
  .option('--corpus <folder>', 'folder of Markdown documents')
  .option('--generate <count>', 'without a folder, generate this many documents', Number, 3000)
  .option('--limit <count>', 'take the first documents only', Number)
  .option(
    '--documents <count>',
    'repeat the documents, each time rearranged, until there are this many',
    Number,
  ) // prettier-ignore
  .option('--only-own', 'leave the others out')
  .parse()
  .opts<Options>()

const PEERS: Prepare[] = [
  (...to) => preparePagefind('1.6.0', ...to, true),
  (...to) => preparePagefind('1.5.2', ...to),
  prepareFts5,
  prepareStaticseek,
]

type Prepare = (records: SearchRecord[], workspace: string) => Promise<Engine[]>

const say = (text: string) => process.stderr.write(`${text}\n`)

async function main(): Promise<void> {
  const records = withOddDocuments(readRecords(options))
  say(`${records.length} documents`)
  const workspace = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const browser = await launchChromium()
  try {
    const groups = toQueries(records)
    const engines = await prepareOwn(records, workspace)
    for (const prepare of options.onlyOwn ? [] : PEERS)
      engines.push(...(await orLeftOut(() => prepare(records, workspace))))
    say(`measuring ${engines.map(({ name }) => name).join('; ')}`)
    process.stdout.write(toReport(groups, await measureAll(browser, engines, groups)))
  } finally {
    await browser.close()
    rmSync(workspace, { recursive: true, force: true })
  }
}

function readRecords({ corpus, generate, limit, documents }: Options): SearchRecord[] {
  const records = (corpus ? readCorpus(corpus) : generateCorpus(generate)).slice(0, limit)
  return documents ? repeatCorpus(records, documents) : records
}

/** A peer that cannot be had or does not index is left out, and said to be. */
async function orLeftOut(prepare: () => Promise<Engine[]>): Promise<Engine[]> {
  try {
    return await prepare()
  } catch (error) {
    say(`left out: ${String(error)}`)
    return []
  }
}

await main()
