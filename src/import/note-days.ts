import { DATE_PATTERN, parseChineseDate } from '#domain/chinese-date.ts'

/** What a note says of a day: an act came about on it, or comes into force. */
export type NoteDay = { day: string; kind: 'made' | 'inForce' | 'unclear' }

/** A day of the year that was named before: 4月1日公布, 同年5月1日起施行. */
const SAME_YEAR = String.raw`(?:同年|当年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日`
const DAY = new RegExp(`${DATE_PATTERN.source}|(?<!\\d)${SAME_YEAR}`, 'g')
const MADE = /通过|批准|公布|发布|颁布|颁发|印发|制定|修[正订改定]|号令|令第/
const IN_FORCE = /^\s*(?:零时)?\s*(?:起|开始|正式)*\s*(?:施行|实施|执行|生效|实行|试行)/
/** 起在全区施行; but 公布施行 says first of all that it was made. */
const LATER_IN_FORCE = /^[^，,]{0,12}(?:施行|实施|执行|生效|实行|试行)/
const ENDED = /^[^，,]{0,12}(?:废止|失效)/

/** The days of a note in order, each with what the note says of it. Titles that it quotes say nothing. */
export function readNoteDays(note: string): NoteDay[] {
  const text = note.replace(/《[^《》]*》/g, '《》')
  const found = [...text.matchAll(DAY)]
  let year = ''
  const days = found.flatMap((match, index) => {
    const day = toDay(match[0], year)
    if (day === undefined) return []
    year = day.slice(0, 4)
    const words = text.slice(match.index + match[0].length, found[index + 1]?.index)
    return [{ day, kind: toKind(words) }]
  })
  // 2019年3月1日、2020年5月6日两次修正: one word may speak of several days.
  return days.map((each, index) =>
    each.kind === 'unclear' && days[index + 1]?.kind === 'made' ? { ...each, kind: 'made' } : each,
  )
}

function toDay(words: string, year: string): string | undefined {
  const whole = parseChineseDate(words)
  if (whole !== undefined || year === '') return whole
  return parseChineseDate(`${year}年${words.replace(/^(?:同年|当年)/, '')}`)
}

function toKind(words: string): NoteDay['kind'] {
  if (IN_FORCE.test(words)) return 'inForce'
  if (MADE.test(words)) return 'made'
  return LATER_IN_FORCE.test(words) && !ENDED.test(words) ? 'inForce' : 'unclear'
}

/** The last of the days that are of one kind, by the calendar. */
export const findLastDay = (days: NoteDay[], kind: NoteDay['kind']): string | undefined =>
  days
    .filter((each) => each.kind === kind)
    .map(({ day }) => day)
    .sort()
    .at(-1)
