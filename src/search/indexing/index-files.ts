import type { SearchRecord } from '../record.ts'
import { buildIndex } from './build-index.ts'
import type { IndexOptions } from './build-index.ts'
import { toDigest } from './digest.ts'
import { toJsonFile } from './index-file.ts'
import type { IndexFile } from './index-file.ts'
import { toSounds } from './sounds.ts'
import { toTerms } from './terms.ts'
import { toVariants } from './variants.ts'

/** Words that staff gave: groups of the same meaning, and words to suggest. */
export type Vocabulary = { synonyms: string[][]; terms: string[] }

/** The files of an index, and the name of the folder in which those lie that change with every document. */
export type IndexFiles = { version: string; files: IndexFile[] }

/** Every file of the index of the given documents. */
export async function toIndexFiles(
  records: SearchRecord[],
  vocabulary: Vocabulary,
  options: IndexOptions = {},
): Promise<IndexFiles> {
  const variants = toVariants()
  const { lasting, meta, terms } = await buildIndex(records, variants, options)
  const changing = [
    toJsonFile('meta.bin', meta),
    toJsonFile('variants.bin', [...variants]),
    toJsonFile('synonyms.bin', vocabulary.synonyms),
    toJsonFile('terms.bin', toTerms(vocabulary.terms, terms, variants)),
    toJsonFile('sounds.bin', toSounds(meta.characters)),
  ]
  const version = toDigest(changing.map(({ path, bytes }) => path + toDigest(bytes)).join())
  const named = changing.map(({ path, bytes }) => ({ path: `${version}/${path}`, bytes }))
  return { version, files: [...lasting, ...named] }
}
