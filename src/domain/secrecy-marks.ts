import { isAmongGrades, isListedGrade, isListedInRow } from './listed-grade.ts'
import { toPlainSigns } from './plain-signs.ts'
import {
  DISCLOSURE_FORMS,
  GRADE_FORMS,
  PAPER_FORM,
  POSSIBLE_FORM,
  WARNING_FORMS,
} from './secrecy-forms.ts'
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

/** Secrecy marks, and words that drafts and internal papers carry; a mark is told without the gaps in its word. */
export function findSecrecyMarks(source: string): SecrecyMark[] {
  const plain = toPlainSigns(source)
  const { text, toSource } = withoutGaps(plain)
  if (!POSSIBLE_FORM.test(text)) return []
  // Told as it is written, but for its gaps.
  const written = withoutGaps(source).text
  return findIn(text).map((mark) => ({
    ...mark,
    text: (written.length === text.length
      ? written.slice(mark.index, mark.index + mark.length)
      : mark.text
    )
      .trim()
      .replace(/\s*[\n\t]\s*/g, ''),
    index: toSource(mark.index),
  }))
}

/** What joins the words of a name of a file. Between them, a word stands alone as on a line. */
const JOINTS =
  /[_+~\-—.,，、&]+|(?<!商业|国家|工作)\s+|(?<=\d)(?=\p{Script=Han})(?!年)|(?<=[\p{L}）)】\]])(?=[（(【[])|(?<=[）)】\]])(?=[\p{L}])/gu

/** The marks in the name of a file, without its extension; the names of folders are words of their own. */
export function findMarksInName(name: string): SecrecyMark[] {
  const lines = name.split(/[/\\]/).map((part) => part.replace(/\.[A-Za-z\d]{1,5}$/, ''))
  const split = lines.map((line) => line.replace(JOINTS, '\n')).join('\n')
  const whole = findSecrecyMarks(lines.join('\n'))
  const parts = findSecrecyMarks(split).filter(
    ({ text }) => !whole.some((mark) => mark.text.includes(text) || text.includes(mark.text)),
  )
  return [...whole, ...parts]
}

type FoundMark = SecrecyMark & { length: number }

function findIn(text: string): FoundMark[] {
  const find = (forms: RegExp[], kind: Pick<SecrecyMark, 'isMark' | 'isDisclosure'>) =>
    forms.flatMap((form) => [...text.matchAll(form)].map((match) => toMark(match, kind)))
  const marks = find(GRADE_FORMS, { isMark: true })
    .filter(({ index }) => !isListedGrade(text, index) && !isListedInRow(text, index))
    .map((mark) => (isAmongGrades(text, mark.index) ? { ...mark, isMark: false } : mark))
  const disclosures = find(DISCLOSURE_FORMS, { isMark: true, isDisclosure: true })
  const papers = find([PAPER_FORM], { isMark: false }).filter((paper) => standsAlone(text, paper))
  const certain = withoutOverlap([...marks, ...disclosures])
  const warnings = withoutOverlap(find(WARNING_FORMS, { isMark: false }))
  const beside = (taken: FoundMark[]) => (mark: FoundMark) =>
    !taken.some((other) => overlaps(mark, other))
  const others = [...papers, ...warnings.filter(beside(papers))].filter(beside(certain))
  return [...certain, ...others]
}

function toMark(
  { 0: found, index }: RegExpExecArray,
  kind: Pick<SecrecyMark, 'isMark' | 'isDisclosure'>,
): FoundMark {
  const text = found.trim()
  return {
    text,
    length: text.length,
    index: index + found.length - found.trimStart().length,
    ...kind,
  }
}

const overlaps = (a: FoundMark, b: FoundMark) =>
  a.index < b.index + b.length && b.index < a.index + a.length

/** Between brackets, punctuation or line ends, or at the end of a title, behind which nothing stands. */
function standsAlone(text: string, { text: paper, index }: FoundMark): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + paper.length, index + paper.length + 2)
  if (/^[ \t]?(?:$|\n|\t)/.test(after)) return true
  // 讨论记录、过程稿、磋商信函: an enumeration speaks of papers.
  return /(?:^|[^\p{L}\p{N}、]) ?$/u.test(before) && /^(?:$|[^\p{L}\p{N}、“”])/u.test(after)
}

/** One mark can have several of the forms: the first counts, and of two at one place the longer. */
function withoutOverlap(marks: FoundMark[]): FoundMark[] {
  const sorted = marks.toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)
  let end = 0
  return sorted.filter(({ index, text }) => {
    const isNew = index >= end
    if (isNew) end = index + text.length
    return isNew
  })
}
