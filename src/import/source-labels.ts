import { toMoment } from './moment.ts'

/** What the line beside the title says of where a text comes from and since when it is public. */
export type SourceLine = { source: string | undefined; published: string | undefined }

const SOURCE_LABEL = '(?:信息来源|文章来源|稿件来源|来源|发布机构)'
const TIME_LABEL = '(?:信息提供日期|发布时间|发布日期|信息时间|更新时间)'
const LABEL = `(?:${SOURCE_LABEL}|${TIME_LABEL})\\s*[:：]`
/** A line that begins with a whole label: 资金来源 and 信息发布时间 are words of the text. */
const OPENS = new RegExp(`^[【（(［[]?\\s*${LABEL}`)
/** What portals also print before the label. */
const OTHERS = new RegExp(
  `^(?:(?:日期|时间|作者|字体|字号|浏览(?:次数)?|点击数?)\\s*[:：]|\\d{4}[-年/.]).{0,60}?(?<=[\\s|｜】\\d日])${LABEL}`,
)
const SOURCE = new RegExp(
  String.raw`(?<!\p{L})${SOURCE_LABEL}\s*[:：]\s*([^\s:：|｜【]+?)(?=\s|$|[|｜【]|${TIME_LABEL}|日期|时间|浏览|字体|作者|访问)`,
  'u',
)
const MOMENT =
  /(?:(?:信息提供日期|发布时间|发布日期|信息时间|更新时间|(?<!成文|生成|发文|印发)(?:日期|时间))\s*[:：]?\s*|^)(\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}(?:\s*日)?)(?:[\sT]+(\d{1,2}:\d{2}))?/
const LONGEST = 160

/** Whether a line states source or time of publication as portals do; a sentence of the text never does. */
export const isSourceLine = (line: string) =>
  line.length < LONGEST && !/[。；;]/.test(line) && (OPENS.test(line) || OTHERS.test(line))

/** What such a line states. */
export function readSourceLine(line: string): SourceLine {
  const [, day, time] = MOMENT.exec(line) ?? []
  return {
    source: SOURCE.exec(line)?.[1],
    published: day === undefined ? undefined : toMoment(`${day} ${time ?? ''}`),
  }
}
