import { isListedGrade } from './listed-grade.ts'
import { withoutGaps } from './spaced-grades.ts'

/** A mark or wording that does not belong in a public document. */
export type SecrecyMark = {
  text: string
  index: number
  /** A mark stops the build; the wording of drafts only warns. */
  isMark: boolean
  /** Present where the mark is not a grade of secrecy, but says that a paper is not to be published. */
  isDisclosure?: true
}

/**
 * 密级 as they are put on documents: the word with a star, a star with a term, behind which nothing goes on (★3年质保
 * is a condition of a tender), the word alone on a line, or in its field, unless the field speaks of secret matters
 * or lists the grades.
 */
const MARK =
  /(?:绝密|机密|秘密)\s*[★☆*]|[★☆]\s*(?:\d{1,2}\s*年|长期)(?=\s|$|[)）\]】])|^\s*(?:绝密|机密|秘密)\s*$|密\s*级\s*[:：]\s*(?:绝密|机密|秘密)(?!级?(?:事项|信息|载体|[、/／或和及]))/gm
/** What readers are told to do with a paper that is not meant for all of them. */
const WARNING = /请勿外传|不得外传|仅供内部参考|注意保密|阅后(?:收回|销毁)/g
/** Names of papers, of which regulations speak too: they count where they stand as a mark. */
const PAPER = /内部资料|内部材料|内部文件|内部使用|过程稿|送审稿|讨论稿/g

const GRADE = '(?:绝密|机密|秘密)级?'
const TERM = '(?:\\d{1,2}[ \\t]*年|长期)'
/** A grade in brackets of its own at the beginning or end of a line, in 【】 anywhere; on a line alone; with its term. */
const OWN_MARK = new RegExp(
  [
    `【[ \\t]*${GRADE}[ \\t]*】(?:[ \\t]*[★☆]?[ \\t]*${TERM})?`,
    `^[ \\t]*[（(〔［[]${GRADE}[）)〕］\\]](?:[ \\t]*[★☆]?[ \\t]*${TERM})?`,
    `[（(〔［[]${GRADE}[）)〕］\\]](?=(?:[ \\t]*${TERM})?[ \\t]*$)`,
    `^[ \\t]*${GRADE}(?:[ \\t]*${TERM})?[ \\t]*$`,
    `(?<!\\p{Script=Han})${GRADE}[ \\t]*[·•・．.—－-][ \\t]*${TERM}`,
  ].join('|'),
  'gmu',
)
/** How a paper says of itself that it is not to be published: in brackets or on a line alone. Sentences speak of papers. */
const DISCLOSURE =
  /(?:^[ \t]*|[（(【〔［[][ \t]*)[此本该]件(?:不予?公开|不宜公开|依申请公开)(?:[ \t]*[）)】〕］\]]|(?=。?[ \t]*$))|^[ \t]*(?:信息)?公开(?:属性|选项|类别)[ \t]*[:：][ \t]*(?:不予?公开|依申请公开)(?=[ \t]*$)/gm

/** A part of each of them: most texts have none, and need no closer look. */
const POSSIBLE = /[密★☆]|外传|阅后|内部|[程审论]稿|不予?公开|申请公开/

/** Secrecy marks, and words that drafts and internal papers carry; a mark is told without the gaps in its word. */
export function findSecrecyMarks(source: string): SecrecyMark[] {
  if (!POSSIBLE.test(source)) return []
  const { text, toSource } = withoutGaps(source)
  return findIn(text).map((mark) => ({ ...mark, index: toSource(mark.index) }))
}

function findIn(text: string): SecrecyMark[] {
  const marks = [MARK, OWN_MARK]
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => toMark(match, true)))
    .filter(({ index }) => !isListedGrade(text, index))
  const disclosures = [...text.matchAll(DISCLOSURE)].map((match) => ({
    ...toMark(match, true),
    isDisclosure: true as const,
  }))
  const warnings = [...text.matchAll(WARNING)].map((match) => toMark(match, false))
  const papers = [...text.matchAll(PAPER)]
    .map((match) => toMark(match, false))
    .filter((paper) => standsAlone(text, paper))
  return [...withoutOverlap(marks), ...disclosures, ...warnings, ...papers]
}

const toMark = ({ 0: found, index }: RegExpExecArray, isMark: boolean): SecrecyMark => ({
  text: found.trim().replace(/\s*\n\s*/g, ''),
  index: index + found.length - found.trimStart().length,
  isMark,
})

/** Between brackets, punctuation or line ends, or at the end of a title, behind which nothing stands. */
function standsAlone(text: string, { text: paper, index }: SecrecyMark): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + paper.length, index + paper.length + 2)
  if (/^[ \t]?(?:$|\n)/.test(after)) return true
  // 讨论记录、过程稿、磋商信函: an enumeration speaks of papers.
  return /(?:^|[^\p{L}\p{N}、]) ?$/u.test(before) && /^(?:$|[^\p{L}\p{N}、“”])/u.test(after)
}

/** One mark can have several of the forms: the first counts, and of two at one place the longer. */
function withoutOverlap(marks: SecrecyMark[]): SecrecyMark[] {
  const sorted = marks.toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)
  let end = 0
  return sorted.filter(({ index, text }) => {
    const isNew = index >= end
    if (isNew) end = index + text.length
    return isNew
  })
}
