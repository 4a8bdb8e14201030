import { InvalidArgumentError } from 'commander'
import { COLLECTION_LABELS } from '#domain/collections.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import type { Collection } from '#schemas/collections.ts'

/** The collections as staff read them: `plans（工作计划）` and so on. */
export const COLLECTION_CHOICES = COLLECTIONS.map(
  (id) => `${id}（${COLLECTION_LABELS[id].name}）`,
).join('、')

/** Reads a collection given by the name of its folder or by its Chinese name. */
export function parseCollection(text: string): Collection {
  const found = COLLECTIONS.find((id) => id === text || COLLECTION_LABELS[id].name === text)
  if (found) return found
  throw new InvalidArgumentError(`没有“${text}”这个栏目文件夹。可用：${COLLECTION_CHOICES}。`)
}
