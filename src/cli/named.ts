import { listNamed, suggestNamed } from '#domain/named.ts'
import type { Named } from '#domain/named.ts'
import { WrongUse } from './wrong-use.ts'

/** The id of what is meant by an id, a name or a short name. Lists what there is when nothing, or more than one, is meant. */
export function findNamed(option: string, what: string, word: string, all: Named[]): string {
  // Without anything to choose from, the settings are at fault; the command itself says so.
  if (all.length === 0) return word
  const exact = all.filter(({ id, names }) => id === word || names.includes(word))
  if (exact.length === 1 && exact[0]) return exact[0].id
  const problem = exact.length > 1 ? `不只一个“${word}”` : `没有“${word}”`
  const remedy = exact.length > 1 ? `请写编号：${listNamed(exact)}。` : suggestNamed(word, all)
  throw new WrongUse(`选项 --${option}：${what}中${problem}。${remedy}`)
}
