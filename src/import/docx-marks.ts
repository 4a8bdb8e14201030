/** Things in a Word file whose words have no place in Markdown, and what the report says of them. */
const LOST = {
  Chart: '图表中的文字和数据没有导入，请核对后补上',
  Diagram: '流程图等图示中的文字没有导入，请核对后补上',
  WordArt: '艺术字没有导入，请核对后补上',
  Embedded: '嵌入的文件没有导入，请核对后补上其中的内容',
  Equation: '公式没有导入，请对照原件补上或改用图片',
  Field: '这个域显示的内容（如编号）不在文件里，没有导入，请对照原件补上',
  Symbol: '这个符号的字体不通用，没有导入，请核对后补上',
  Picture: '组合图形中的图片没有导入，请另存为 PNG 后补上',
  Chunk: '插入的文件没有导入，请用 Word 打开，另存一份再导入，或补上其中的内容',
} as const

/** A kind of thing whose words are reported. */
export type Mark = keyof typeof LOST

/** The names with which marks go through the converter: the style of a run becomes the class of an element. */
export const MARK_STYLES = Object.keys(LOST).map(
  (mark) => `r.Gongkai${mark} => del.gongkai-${mark.toLowerCase()}`,
)

const REASONS = new Map(
  Object.entries(LOST).map(([mark, reason]) => [`gongkai-${mark.toLowerCase()}`, reason as string]),
)

/** Why the words of an element with one of these classes are not taken over; `undefined` for what bears no mark. */
export const findMarkReason = (classes: string[]): string | undefined =>
  classes.map((name) => REASONS.get(name)).find((reason) => reason !== undefined)

/** What the report says of a kind of thing. */
export const toReason = (mark: Mark): string => LOST[mark]

const reasons = new Set<string>(Object.values(LOST))

/** Whether words that were not taken over come from a mark, so that they are none of the running text. */
export const isMarked = (dropped: string | undefined) =>
  dropped !== undefined && reasons.has(dropped)
