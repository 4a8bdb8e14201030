import { Engine } from '../../../src/search/engine/engine.ts'
import type { EngineParts } from '../../../src/search/engine/engine.ts'
import type { IndexOptions } from '../../../src/search/indexing/build-index.ts'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import type { IndexFiles } from '../../../src/search/indexing/index-files.ts'
import { toVariants } from '../../../src/search/indexing/variants.ts'
import type { Find, IndexSource } from '../../../src/search/querying/site-index.ts'
import { Store } from '../../../src/search/querying/store.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { fold, withoutBrackets } from '../../../src/search/tokens.ts'

export const variants = toVariants()

/** A document of which only what matters is named. */
export function aRecord(given: Partial<SearchRecord> & { path: string }): SearchRecord {
  return {
    title: `文件${given.path}`,
    keywords: [],
    abstract: '',
    date: '2026-01-01',
    source: '示范局',
    filters: {},
    blocks: [],
    ...given,
  }
}

/** A paragraph of a document. */
export const aParagraph = (text: string, anchor = 'p1') => ({ kind: 'text' as const, text, anchor })

/** An index held in memory, as a page reads it. */
export function toSource({ version, files }: IndexFiles, base = '/', name?: string): IndexSource {
  const contents = new Map(files.map((file) => [file.path, file]))
  const read = (path: string) => {
    const file = contents.get(path)
    return file ? Promise.resolve(file.bytes) : Promise.reject(new Error(`no file ${path}`))
  }
  const startEngine = (parts: EngineParts): Find => {
    const engine = Engine.open(parts, read)
    return async (text) => (await engine).find(text)
  }
  return { base, name, getVersion: () => Promise.resolve(version), read, startEngine }
}

/** Builds and opens in one step. */
export async function openIndexOf(
  records: SearchRecord[],
  options?: IndexOptions,
  synonyms: string[][] = [],
): Promise<Store> {
  const vocabulary = { synonyms, terms: synonyms.flat() }
  return Store.open([toSource(await toIndexFiles(records, vocabulary, options))])
}

/** What the search should find: a plain scan of every folded text of every document. */
export function scan(records: SearchRecord[], text: string): string[] {
  return records
    .filter((record) => textsOf(record).some((own) => own.includes(text)))
    .map(({ path }) => path)
    .sort()
}

function textsOf({ title, documentNumber, indexNumber, keywords, abstract, blocks }: SearchRecord) {
  const folded = (texts: (string | undefined)[]) => texts.map((text) => fold(text ?? '', variants))
  const named = folded([
    title,
    documentNumber,
    indexNumber,
    ...blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
  ])
  const others = folded([...keywords, abstract, ...blocks.map(({ text }) => text)])
  return [...named, ...named.map(withoutBrackets), ...others]
}
