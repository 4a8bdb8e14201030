import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { readContent } from '#files/content.ts'
import { aBareContentRoot } from '../../tests/setup/bare-content.ts'
import { runMeasured } from '../run-measured.ts'
import type { Measured } from '../run-measured.ts'
import { growTo } from './content.ts'

const { corpus, documents } = new Command('bench:publishing')
  .description(
    'Measures import, check and build of real texts, the check beside a linter of Markdown',
  )
  .requiredOption('--corpus <folder>', 'folder of texts that can be imported')
  .option('--documents <count>', 'how many documents the large check reads', Number, 3500)
  .parse()
  .opts<{ corpus: string; documents: number }>()

const PEER = 'markdownlint-cli2@0.24.1'
const STARTS = 9

const workspace = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
const root = aBareContentRoot()
const gongkai = (...args: string[]) =>
  runMeasured(process.execPath, ['src/cli/main.ts', ...args], { CONTENT_ROOT: root })
const peer = () => runMeasured('npx', ['-y', PEER, `${root}/**/*.mdx`])

const rows: string[][] = [['step', 'documents', 'seconds', 'peak MB']]
function report(step: string, count: number | undefined, measured: Measured): void {
  const memory = measured.peakMegabytes?.toFixed(0) ?? '–'
  rows.push([step, String(count ?? '–'), measured.seconds.toFixed(2), memory])
  process.stderr.write(`${rows.at(-1)?.join('  ')}\n`)
}

/** The run that took the middle time of several. */
async function median(run: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = []
  for (let count = 0; count < STARTS; count += 1) runs.push(await run())
  const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(STARTS / 2)]
  if (!middle) throw new Error('Nothing was run.')
  return middle
}

/** Every page and file of a site, and how large they are together. */
function toSize(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile())
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1e6
  return `${files.length} files, ${megabytes.toFixed(0)} MB`
}

try {
  report('start of Node alone', undefined, await median(() => runMeasured(process.execPath, ['-e', '0']))) // prettier-ignore
  report('gongkai --help', undefined, await median(() => gongkai('--help')))
  const imported = await gongkai('import', corpus, '--organisation', 'sfq-renewal', '--yes')
  const count = readContent(root).documents.length
  report('import', count, imported)
  report('check', count, await gongkai('check'))
  const site = join(workspace, 'site')
  const built = await gongkai('build', '--out', site)
  report(built.succeeded ? `build (${toSize(site)})` : 'build FAILED', count, built)
  growTo(documents, root)
  // The first run of the peer fetches it.
  await runMeasured('npx', ['-y', PEER, '--help'])
  report('check', documents, await gongkai('check'))
  report(PEER, documents, await peer())
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  process.stdout.write(`${[head, '| --- | --- | --- | --- |', ...body].join('\n')}\n`)
} finally {
  for (const folder of [workspace, root]) rmSync(folder, { recursive: true, force: true })
}
