const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const FEWEST_ITEMS = 2

/**
 * Where the items of `一是…；二是…` begin in a paragraph; empty when there is no such list. An item begins the paragraph
 * or follows the end of a sentence or of another item.
 */
export function findEnumerationItems(text: string): number[] {
  const starts: number[] = []
  for (const ordinal of ORDINALS) {
    const from = starts.at(-1) ?? -1
    const found = new RegExp(`(?<=^|[。；;：:，,])${ordinal}是`, 'g')
    found.lastIndex = from + 1
    const match = found.exec(text)
    if (!match) break
    starts.push(match.index)
  }
  return starts.length >= FEWEST_ITEMS ? starts : []
}
