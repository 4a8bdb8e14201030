/**
 * How many articles the notes on amendments name (`修改第九条、第十条`), each counted once. Undefined where a note names none
 * or a range: a number that may be wrong is not printed.
 */
export function countAmendedArticles(notes: (string | undefined)[]): number | undefined {
  const named = notes.map((note) =>
    note === undefined || RANGE.test(note) ? [] : findArticles(note),
  )
  if (named.length === 0 || named.some((articles) => articles.length === 0)) return undefined
  return new Set(named.flat()).size
}

const ARTICLE = /第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?/g
const RANGE = /条?(?:至|到|—|－|-)第?[〇零一二三四五六七八九十百千\d]+条|等/

const findArticles = (note: string) => note.match(ARTICLE) ?? []
