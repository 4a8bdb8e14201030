/** How a paragraph is numbered: the rank of the form (0 is the highest) and the text of the number. */
export type Numbering = { rank: number; number: string }

/** The forms in which official documents and statutes number their parts, from the highest; both widths of brackets. */
const FORMS = [
  // 第一部分 of a report; neither a sentence nor a line of a table of contents.
  /^第[一二三四五六七八九十百零〇\d]+(?:编|部分(?=[\s　:：、]|$)(?!.*(?:[。；]|[.…·]\s*\d+)$))/,
  /^第[一二三四五六七八九十百零〇\d]+章/,
  /^第[一二三四五六七八九十百零〇\d]+节/,
  /^[一二三四五六七八九十百]+、/,
  /^[（(][一二三四五六七八九十百]+[）)]/,
  /^\d{1,2}(?:[.．](?!\d)|、)/,
  /^[（(]\d{1,2}[）)]/,
]

/** Ranks below this one are parts of statutes; they are headings wherever they stand. */
export const FIRST_LISTED_RANK = 3

const ARTICLE = /^第[一二三四五六七八九十百千零〇\d]+条(?:之[一二三四五六七八九十]+)?(?=[\s　]|$)/

/** The number that a paragraph opens with. */
export function findNumbering(text: string): Numbering | undefined {
  for (const [rank, form] of FORMS.entries()) {
    const number = form.exec(text)?.[0]
    if (number !== undefined) return { rank, number }
  }
  return undefined
}

/** Whether a paragraph is an article of a statute. */
export const isArticle = (text: string) => ARTICLE.test(text)

/** Puts the full-width space behind the number of an article that official texts have there. */
export const spaceArticle = (text: string) =>
  text
    .replace(ARTICLE, (number) => `${number}\u0000`)
    .replace(/\0[\s　]*/, '　')
    .trimEnd()
