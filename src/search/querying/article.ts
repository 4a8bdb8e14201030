import type { StoredBlock } from '../format.ts'

/** What stands after the number keeps a paragraph that only speaks of an article (第十条规定的材料) from being taken for it. */
const ARTICLE =
  /^第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十\d]+)?(?=[\s：:【]|$)/u

/** The number of the article that a paragraph of a statute begins, as printed (`第十条`); undefined where none begins. */
export function toArticle([kind, text]: StoredBlock): string | undefined {
  return kind === 't' ? ARTICLE.exec(text)?.[0] : undefined
}

/** The article that goes on after these blocks; undefined after a heading, and where there are no articles. */
export function toLastArticle(blocks: StoredBlock[]): string | undefined {
  const last = blocks.findLast((block) => block[0] === 'h' || toArticle(block) !== undefined)
  return last && toArticle(last)
}
