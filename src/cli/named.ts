import { WrongUse } from './wrong-use.ts'

/** Something with an id for files and names for people. */
export type Named = { id: string; names: string[] }

/** The id of what is meant by an id, a name or a short name. Lists what there is when nothing, or more than one, is meant. */
export function findNamed(option: string, what: string, word: string, all: Named[]): string {
  // Without anything to choose from, the settings are at fault; the command itself says so.
  if (all.length === 0) return word
  const exact = all.filter(({ id, names }) => id === word || names.includes(word))
  if (exact.length === 1 && exact[0]) return exact[0].id
  const similar = all.filter(({ id, names }) =>
    [id, ...names].some((name) => sharesWords(name, word)),
  )
  const problem = exact.length > 1 ? `不只一个“${word}”` : `没有“${word}”`
  throw new WrongUse(`选项 --${option}：${what}中${problem}。${suggest(exact, similar, all)}`)
}

function suggest(exact: Named[], similar: Named[], all: Named[]): string {
  const list = (items: Named[]) => items.map(describe).join('、')
  if (exact.length > 1) return `请写编号：${list(exact)}。`
  return similar.length > 0 ? `您是不是要写：${list(similar)}？` : `可用：${list(all)}。`
}

const sharesWords = (name: string, word: string) => name.includes(word) || word.includes(name)

const describe = ({ id, names: [name = ''] }: Named) => `${id}（${name}）`
