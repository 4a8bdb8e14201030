import { buildIndex, toJsonFile } from '../../../src/search/indexing/build-index.ts'
import type { IndexFile, IndexLimits } from '../../../src/search/indexing/build-index.ts'
import { toSounds } from '../../../src/search/indexing/sounds.ts'
import { toTerms } from '../../../src/search/indexing/terms.ts'
import { toVariants } from '../../../src/search/indexing/variants.ts'
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

/** Every file of an index held in memory, with the words that staff gave. */
export function indexFiles(
  records: SearchRecord[],
  limits?: IndexLimits,
  synonyms: string[][] = [],
): IndexFile[] {
  return [
    ...buildIndex(records, variants, limits),
    toJsonFile('variants.bin', [...variants]),
    toJsonFile('synonyms.bin', synonyms),
    toJsonFile('terms.bin', toTerms(records, synonyms.flat(), variants)),
    toJsonFile('sounds.bin', toSounds(records)),
  ]
}

/** Opens an index that is held in memory. */
function openInMemory(files: IndexFile[]): Promise<Store> {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]))
  return Store.open((path) => {
    const bytes = contents.get(path)
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no file ${path}`))
  })
}

/** Builds and opens in one step. */
export const openIndexOf = (
  records: SearchRecord[],
  limits?: IndexLimits,
  synonyms?: string[][],
): Promise<Store> => openInMemory(indexFiles(records, limits, synonyms))

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
