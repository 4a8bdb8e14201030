import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { SearchRecord } from '#search/record.ts'

/** What is used of the library, which is no dependency of this project. */
type Library = {
  LinearIndex: unknown
  createIndex: (type: unknown, documents: unknown[], options: { key_fields: string[] }) => unknown
  indexToObject: (index: unknown) => unknown
}

/** Indexes records from a JSON file with staticseek, from where it is installed. */
const [library = '', source = '', target = ''] = process.argv.slice(2)
const staticseek = (await import(pathToFileURL(library).href)) as Library
const records = JSON.parse(readFileSync(source, 'utf8')) as SearchRecord[]
const documents = records.map(({ title, documentNumber = '', blocks }) => ({
  title,
  number: documentNumber,
  body: blocks.map(({ text }) => text),
}))
const index = staticseek.createIndex(staticseek.LinearIndex, documents, { key_fields: ['title'] })
if (index instanceof Error) throw index
writeFileSync(target, JSON.stringify(staticseek.indexToObject(index)))
