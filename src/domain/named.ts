/** Something with an id for files and names for people. */
export type Named = { id: string; names: string[] }

/** What a word that is no id was probably meant for, or else everything that there is. */
export function suggestNamed(word: string, all: Named[]): string {
  const similar = all.filter(({ id, names }) =>
    [id, ...names].some((name) => name.includes(word) || word.includes(name)),
  )
  return similar.length > 0 ? `您是不是要写：${listNamed(similar)}？` : `可用：${listNamed(all)}。`
}

/** Each id with the first of its names. */
export const listNamed = (items: Named[]): string =>
  items.map(({ id, names: [name] }) => (name === undefined ? id : `${id}（${name}）`)).join('、')
