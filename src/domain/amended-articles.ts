/**
 * How many articles the notes on amendments name (`修改第九条、第十条`), each counted once. Undefined where a note says
 * anything else, such as a range or another act: a number that may be wrong is not printed.
 */
export function countAmendedArticles(notes: (string | undefined)[]): number | undefined {
  const named = notes.map((note) => (note && LIST.test(note) ? (note.match(ARTICLE) ?? []) : []))
  if (named.length === 0 || named.some((articles) => articles.length === 0)) return undefined
  return new Set(named.flat()).size
}

const ONE = '第[〇零一二三四五六七八九十百千\\d]+条(?:之[一二三四五六七八九十]+)?'
const ARTICLE = new RegExp(ONE, 'g')
/** Nothing but whole articles, one after the other. */
const LIST = new RegExp(
  `^(?:修改|修订|删去|删除|增加|废止)(?:了)?${ONE}(?:(?:、|，|和|及|以及)${ONE})*。?$`,
)
