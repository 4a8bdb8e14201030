import { toNumber } from '#domain/chinese-numerals.ts'
import { DATE_PATTERN, parseChineseDate } from '#domain/chinese-date.ts'

const DATE = DATE_PATTERN.source
/** The document speaks of itself: 本办法自…, ……，自…, 自…; the name of another act before it means another act. */
const OWN_START = new RegExp(
  `(?:^|[，,]|本[^，,《》]{1,30}|印发[^，,]*)\\s*(?:自|从|于)\\s*(${DATE})\\s*(?:零时)?起?\\s*(?:开始|正式)*(?:施行|实施|执行|生效|实行|试行)`,
  'u',
)
/** 有效期 of the document; that of a licence or certificate is something else. */
const OWN_TERM = '(?:^|[，,]|本(?!证|许可)[^，,《》]{1,30}?)\\s*(?<![证照书])有效期限?[为是:：]?'
const COUNT = String.raw`\s*(\d{1,2}|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})\s*年`
/** 有效期为自施行之日起五年 counts from the same day. */
const YEARS = new RegExp(`${OWN_TERM}\\s*(?:[自从][^，,至]{2,8}之日起)?${COUNT}`, 'u')
/** 试行期二年, 试行三年: a trial that the document sets for itself. */
const TRIAL = new RegExp(
  String.raw`(?:^|[，,]|起|本[^，,《》]{1,30}?)\s*(?:暂定)?试行(?:期限?)?[为是:：]?${COUNT}`,
  'u',
)
const UNTIL = `${OWN_TERM}\\s*(?:自[^，,至]*)?(?:截止|截)?[至到]\\s*`
const LAST_DAY = new RegExp(`${UNTIL}(${DATE})`, 'u')
/** 至2026年12月底 */
const LAST_MONTH = new RegExp(
  String.raw`${UNTIL}(\d{4})\s*年\s*(?:(\d{1,2})\s*月)?\s*(?:底|末)`,
  'u',
)

/**
 * The days between which a policy is in force, as far as its own closing words or the note under its title name them:
 * 自2024年3月1日起施行，有效期3年. A term without a first day counts from the day of creation.
 */
export function findValidity(
  paragraphs: string[],
  created: string,
  noted?: string,
): { from?: string; until?: string } {
  const from = findFirstDay(paragraphs, noted)
  const until = findLast(
    paragraphs.flatMap(toSentences),
    (sentence) =>
      readDate(LAST_DAY, sentence) ?? readMonth(sentence) ?? readTerm(sentence, from ?? created),
  )
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** The day from which a text is in force; of what it says and what the note under its title says, the later. */
export function findFirstDay(paragraphs: string[], noted?: string): string | undefined {
  const own = findLast(paragraphs.flatMap(toSentences), (sentence) => readDate(OWN_START, sentence))
  return [own, noted]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

/** Sentences without the number of their article, and without what quoted titles and their brackets say. */
function toSentences(paragraph: string): string[] {
  return paragraph
    .replace(/《[^《》]*》(?:[（(][^（()）]*[)）])?/g, '《》')
    .split(/[。；;\n]/)
    .map((sentence) =>
      sentence
        .trim()
        .replace(
          /^(?:第[^\s第条]{1,6}条|[（(][\d一二三四五六七八九十]{1,3}[)）]|[\d一二三四五六七八九十]{1,3}[、.．])?\s*/u,
          '',
        ),
    )
}

function findLast<Value>(
  sentences: string[],
  read: (sentence: string) => Value | undefined,
): Value | undefined {
  return sentences.map(read).findLast((value) => value !== undefined)
}

function readDate(pattern: RegExp, sentence: string): string | undefined {
  const date = pattern.exec(sentence)?.[1]
  return date === undefined ? undefined : parseChineseDate(date)
}

/** The last day of a month, or of a year. */
function readMonth(sentence: string): string | undefined {
  const [, year, month = '12'] = LAST_MONTH.exec(sentence) ?? []
  if (year === undefined || Number(month) > 12) return undefined
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** The last day of a term of whole years that begins on a day. */
function readTerm(sentence: string, from: string): string | undefined {
  const words = (YEARS.exec(sentence) ?? TRIAL.exec(sentence))?.[1]?.replace('两', '二')
  if (words === undefined) return undefined
  const years = /^\d/.test(words) ? Number(words) : toNumber(words)
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  if (years <= 0) return undefined
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10)
}
