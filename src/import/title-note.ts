import { DATE_PATTERN } from '#domain/chinese-date.ts'
import { findNumbering, isArticle } from '#domain/heading-forms.ts'
import { readNoteDays } from './note-days.ts'
import { isProse } from './text-start.ts'

/** How far a note in brackets goes at most, and a line of a history that is broken, in lines. */
const MOST_BRACKETED = 40
const MOST_BROKEN = 4
/** Of a list of amendments. */
const LONGEST_LINE = 1500

const DATE = DATE_PATTERN.source
const OPEN = /^[（(【[〔]/
const CLOSE = /[）)】\]〕][。；]?$/
/** The day with which a line of a history begins, also behind 根据, 经 or 自. */
const DATED = new RegExp(
  `^(?:[（(]|根据|依据|依照|经|由|自|从|第.{1,3}次修[正订改][:：]?|[\\s　])*(?:${DATE})`,
)
const ANY_DATE = new RegExp(DATE)
const DONE =
  /(?:通过|批准|公布|发布|颁布|颁发|修正|修订|修改|施行|实施|生效|印发|备案|试行)(?:\s*根据)?[）)。；，,、]*$/
/** 根据《…决定》第二次修正, where the day stands on another line. */
const GROUND = /^(?:根据|依据|经).*《.*》.*修[正订改]/

/**
 * Indexes of the lines of the note under a title, above the text: who made it on which day, who changed it, and when it
 * comes into force.
 */
export function findTitleNote(lines: string[]): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < lines.length; at += 1) {
    const size = countNoteLines(lines, at)
    if (size === 0 && isProse(lines[at] ?? '')) break
    for (let index = at; index < at + size; index += 1) found.add(index)
    at += Math.max(size - 1, 0)
  }
  return found
}

/** How many lines the note has that begins here; 0 where there is none. */
function countNoteLines(lines: string[], at: number): number {
  const line = lines[at] ?? ''
  if (line === '' || isPart(line)) return 0
  return OPEN.test(line) ? countBracketed(lines, at) : countHistory(lines, at)
}

const isPart = (line: string) =>
  isArticle(line) || (findNumbering(line) !== undefined && !ANY_DATE.test(line))

/** A note in brackets goes on to the line on which the last bracket closes. */
function countBracketed(lines: string[], at: number): number {
  let depth = 0
  let text = ''
  for (let size = 1; size <= MOST_BRACKETED && at + size <= lines.length; size += 1) {
    const line = lines[at + size - 1] ?? ''
    if (size > 1 && isPart(line)) return 0
    text += line
    depth += (line.match(/[（(【[〔]/g)?.length ?? 0) - (line.match(/[）)】\]〕]/g)?.length ?? 0)
    if (depth <= 0 && CLOSE.test(line)) return ANY_DATE.test(text) ? size : 0
    if (depth <= 0 || text.length > LONGEST_LINE) return 0
  }
  return 0
}

/** A line of a history, broken or not. */
function countHistory(lines: string[], at: number): number {
  const first = withoutTitles(lines[at] ?? '')
  if (first.length > LONGEST_LINE) return 0
  if (GROUND.test(lines[at] ?? '') && DONE.test(first)) return 1
  if (!DATED.test(first))
    return isOneNote(first) && splitTitleNote(lines[at] ?? '').note === '' ? 1 : 0
  let text = ''
  for (let size = 1; size <= MOST_BROKEN && at + size <= lines.length; size += 1) {
    const line = lines[at + size - 1] ?? ''
    if (size > 1 && (line === '' || isPart(line) || DATED.test(line))) return 0
    text += line
    if (DONE.test(withoutTitles(text)) && isOnePhrase(withoutTitles(text))) return size
  }
  return 0
}

/** 国务院令第9号，2004年7月8日公布: the day stands within. */
const isOneNote = (text: string) =>
  ANY_DATE.test(text) &&
  DONE.test(text) &&
  !text.includes('关于') &&
  isOnePhrase(text) &&
  text.length < 120

/** A sentence that ends with a full stop has no commas where it is a note. */
const isOnePhrase = (text: string) => !/[。；](?!$)/.test(text) && !/[，,].*。$/.test(text)

const withoutTitles = (text: string) => text.replace(/《[^《》]*》/g, '《》')

/** A title that carries its note in brackets on the same line, in two; the note is empty where there is none. */
export function splitTitleNote(title: string): { name: string; note: string } {
  const [, name = title, note = ''] =
    /^([^（(]{4,}(?:[（(][^（()）]{1,12}[）)])?)([（(].*[）)])$/s.exec(title) ?? []
  const isNote = readNoteDays(note).some(({ kind }) => kind !== 'unclear')
  return isNote ? { name: name.trim(), note } : { name: title, note: '' }
}
