/** A piece of a title; a whole one is not broken at the end of a line. */
export type TitlePart = { text: string; isWhole: boolean }

/** Years, spans of years, and the words that say what kind of document it is. */
const WHOLE =
  /(\d{4}(?:[—–-]+\d{4})?年(?:度)?|工作(?:总结|计划|报告)|(?:年度|专项|五年)?规划|(?:实施|管理|暂行|试行)(?:办法|细则|意见|方案)|年度报告|（[^（）]{1,12}）)/

/** The pieces of a title; joined, they are the title again. */
export function toTitleParts(title: string): TitlePart[] {
  return title
    .split(WHOLE)
    .map((text, index) => ({ text, isWhole: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
