import { fold } from '../tokens.ts'
import type { Documents } from './store.ts'

/** How many names are looked up for one word. */
const MOST_NAMES = 3

const SHORT_NAME = /^\p{Script=Han}{2,}[局办委厅部]$/u

/** Folded names of bodies of which a word is a part, though not the beginning, which says where and not what. */
export function toNamesAround({ filters }: Documents, word: string): string[] {
  const isPart = (name: string) => word.length > 1 && name.indexOf(word) > 0
  return toNames(filters.organisation.labels).filter(isPart).slice(0, MOST_NAMES)
}

/** Folded names of the bodies that people shorten so: 更新局 is 城市更新和土地整备局. */
export function toFullNames({ filters }: Documents, word: string): string[] {
  if (!SHORT_NAME.test(word)) return []
  const skipping = new RegExp(Array.from(word).join('.*'), 'u')
  const isFull = (name: string) => skipping.test(name) && !name.includes(word)
  return toNames(filters.organisation.labels).filter(isFull).slice(0, MOST_NAMES)
}

const toNames = (labels: string[]) => labels.map((label) => fold(label))
