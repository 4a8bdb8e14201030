import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { SearchRecord } from '#search/record.ts'
import type { Measured } from '../run-measured.ts'

/** What indexing took: of all documents, and once more after one of them had changed. */
export type Indexing = {
  whole: Measured
  again: Measured
  indexBytes: number
  /** Files with a name or a content that was not there before the change: what has to be published. */
  renewed: { files: number; bytes: number }
}

/** How a search indexes documents into a folder, which is empty before, in a process of its own. */
export type Indexer = { folder: string; run: (records: SearchRecord[]) => Promise<Measured> }

/** Measures an indexer. Throws when it fails. */
export async function measureIndexing(
  indexer: Indexer,
  records: SearchRecord[],
): Promise<Indexing> {
  // One text is different at first; the change leads to the documents that are asked afterwards.
  const whole = await runAnew(indexer, withOtherText(records, Math.floor(records.length / 2)))
  const before = readFiles(indexer.folder)
  const again = await runAnew(indexer, records)
  const after = readFiles(indexer.folder)
  const renewed = [...after].filter(([key]) => !before.has(key)).map(([, size]) => size)
  return {
    whole,
    again,
    indexBytes: sum([...after.values()]),
    renewed: { files: renewed.length, bytes: sum(renewed) },
  }
}

async function runAnew({ folder, run }: Indexer, records: SearchRecord[]): Promise<Measured> {
  // Some file systems look for a long time for a place for new files where others have just been removed.
  const previous = `${folder}-previous`
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, previous)
  mkdirSync(folder, { recursive: true })
  const measured = await run(records)
  if (!measured.succeeded) throw new Error('Indexing failed.')
  return measured
}

function withOtherText(records: SearchRecord[], place: number): SearchRecord[] {
  return records.map((record, index) =>
    index === place
      ? { ...record, blocks: record.blocks.map((block) => ({ ...block, text: `${block.text}原文` })) }
      : record,
  ) // prettier-ignore
}

/** Size of every file of a folder, by its name and content. */
function readFiles(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const content = readFileSync(path)
        const digest = createHash('sha256').update(content).digest('hex')
        return [`${relative(folder, path)} ${digest}`, content.byteLength]
      }),
  )
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
