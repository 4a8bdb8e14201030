import type { SearchRecord } from '../record.ts'
import { buildIndex, toJsonFile } from './build-index.ts'
import type { IndexFile } from './build-index.ts'
import { toSounds } from './sounds.ts'
import { toTerms } from './terms.ts'
import { toVariants } from './variants.ts'

/** Words that staff gave: groups of the same meaning, and words to suggest. */
export type Vocabulary = { synonyms: string[][]; terms: string[] }

/** Every file of the index of the given documents. */
export function toIndexFiles(
  records: SearchRecord[],
  { synonyms, terms }: Vocabulary,
): IndexFile[] {
  const variants = toVariants()
  return [
    ...buildIndex(records, variants),
    toJsonFile('variants.bin', [...variants]),
    toJsonFile('synonyms.bin', synonyms),
    toJsonFile('terms.bin', toTerms(records, terms, variants)),
    toJsonFile('sounds.bin', toSounds(records)),
  ]
}
