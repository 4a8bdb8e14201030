import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'astro/zod'
import { importDocument } from '#import/import-document.ts'
import { readSourceContent } from '#import/read-source.ts'
import { listUnjudged, readFaults } from '../../setup/faults.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { aDocx } from '../../setup/office-files.ts'

const right = z.strictObject({
  fault: z.string(),
  fields: z.record(z.string(), z.unknown()).optional(),
  collection: z.string().optional(),
  unconfirmed: z.array(z.string()).optional(),
  confirmed: z.array(z.string()).optional(),
  headings: z.array(z.string()).optional(),
  body: z.string().optional(),
  has: z.array(z.string()).optional(),
  lacks: z.array(z.string()).optional(),
  reported: z.array(z.string()).optional(),
  refused: z.string().optional(),
})

test.each(readFaults('import', right))('$name: $right.fault', async ({ name, path, right }) => {
  if (right.refused !== undefined) {
    await expect(importFault(name, path)).rejects.toThrow(right.refused)
    return
  }
  const { metadata, body, report } = await importFault(name, path)
  const lines = body.split('\n')
  const told = report.map(({ text, note }) => `${text} ${note}`).join('\n')
  const { unconfirmed } = metadata
  expect(metadata.values).toMatchObject(right.fields ?? {})
  if (right.collection !== undefined) expect(metadata.collection).toBe(right.collection)
  expect(unconfirmed).toEqual(expect.arrayContaining(right.unconfirmed ?? []))
  for (const field of right.confirmed ?? []) expect(unconfirmed).not.toContain(field)
  if (right.headings) expect(lines.filter((line) => /^#+ /.test(line))).toEqual(right.headings)
  if (right.body !== undefined) expect(body.trim()).toBe(right.body.trim())
  expect(lines).toEqual(expect.arrayContaining(right.has ?? []))
  for (const line of right.lacks ?? []) expect(lines).not.toContain(line)
  for (const text of right.reported ?? []) expect(told).toContain(text)
})

test('every input says what is right', () => {
  expect(listUnjudged('import')).toEqual([])
})

async function importFault(name: string, path: string) {
  const content = statSync(path).isDirectory() ? readParts(path) : readFileSync(path)
  const source = await readSourceContent(extname(path), content)
  if (!source) throw new Error(`Nothing reads ${path}.`)
  return importDocument(source, name, anImportContext())
}

/** A Word file from its parts. */
function readParts(folder: string): Uint8Array {
  const { 'word/document.xml': body = '', ...parts } = Object.fromEntries(
    globSync(join(folder, '*')).map((path) => [
      `word/${basename(path)}`,
      readFileSync(path, 'utf8').trim(),
    ]),
  )
  return aDocx(body, parts)
}
