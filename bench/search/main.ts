import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { buildSite } from '../../tests/setup/build-site.ts'
import { launchChromium } from '../../tests/setup/chromium.ts'
import { generateCorpus, readCorpus } from './corpus.ts'
import { prepareOwn, preparePagefind } from './engines.ts'
import type { Engine } from './engines.ts'
import { measureEngine } from './measure.ts'
import { toQueries } from './queries.ts'
import type { QueryGroup } from './queries.ts'
import { toReport } from './report.ts'
import type { Measurement } from './report.ts'

const options = new Command('bench:search')
  .description('Compares the search with Pagefind as shipped, on the same documents, in a browser')
  .option('--corpus <folder>', 'folder of Markdown documents')
  .option('--generate <count>', 'generate this many documents instead', Number)
  .option('--only-own', 'leave Pagefind out')
  .parse()
  .opts<{ corpus?: string; generate?: number; onlyOwn?: boolean }>()

const say = (text: string) => process.stderr.write(`${text}\n`)

async function main(): Promise<void> {
  const records = options.corpus ? readCorpus(options.corpus) : generateCorpus(options.generate ?? 3000) // prettier-ignore
  say(`${records.length} documents`)
  const workspace = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const browser = await launchChromium()
  try {
    const groups = toQueries(records)
    const measurements: Measurement[] = []
    for (const prepare of toPreparations(records, workspace)) {
      const engine = await prepare()
      if (!engine) continue
      say(`measuring ${engine.name}`)
      const asked = measurements.length === 0 ? groups : groups.map(toSample)
      measurements.push({ engine, result: await measureEngine(browser, engine, asked) })
    }
    process.stdout.write(toReport(measurements))
  } finally {
    await browser.close()
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** The peers are asked for some of the names only: thousands of them would take an hour. */
const toSample = ({ name, queries }: QueryGroup) => ({ name, queries: queries.slice(0, 200) })

function toPreparations(
  records: ReturnType<typeof readCorpus>,
  workspace: string,
): (() => Promise<Engine | undefined>)[] {
  const own = async () => {
    const site = join(workspace, 'own')
    await buildSite('content', site)
    return prepareOwn(records, site)
  }
  const peer = (version: string) => () =>
    preparePagefind(
      `Pagefind ${version}`,
      ['npx', '-y', `pagefind@${version}`],
      records,
      join(workspace, version),
    )
  return options.onlyOwn ? [own] : [own, peer('1.5.2'), peer('1.6.0')]
}

await main()
