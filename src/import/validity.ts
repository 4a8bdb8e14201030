import { toNumber } from '#domain/chinese-numerals.ts'
import { DATE_PATTERN, parseChineseDate } from '#domain/chinese-date.ts'

const DATE = DATE_PATTERN.source
/** The document speaks of itself: 本办法自…, ……，自…, 自…; the name of another act before it means another act. */
const OWN_START = new RegExp(
  `(?:^|[，,]|本[^，,《》]{1,30}|印发[^，,]*)\\s*(?:自|从|于)\\s*(${DATE})\\s*起?\\s*(?:正式)?(?:施行|实施|执行|生效|试行)`,
  'u',
)
/** 有效期 of the document; that of a licence or certificate is something else. */
const OWN_TERM = '(?:^|[，,]|本(?!证|许可)[^，,《》]{1,30}?)\\s*(?<![证照书])有效期限?[为是:：]?'
const COUNT = String.raw`\s*(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*年`
const YEARS = new RegExp(`${OWN_TERM}${COUNT}`, 'u')
/** 试行期二年, 试行三年: a trial that the document sets for itself. */
const TRIAL = new RegExp(
  String.raw`(?:^|[，,]|起|本[^，,《》]{1,30}?)\s*(?:暂定)?试行(?:期限?)?[为是:：]?${COUNT}`,
  'u',
)
const LAST_DAY = new RegExp(`${OWN_TERM}\\s*(?:自[^，,至]*)?(?:截止|截)?[至到]\\s*(${DATE})`, 'u')

/**
 * The days between which a policy is in force, as far as its own closing words name them: 自2024年3月1日起施行，有效期3年.
 * A term without a first day counts from the day of creation.
 */
export function findValidity(
  paragraphs: string[],
  created: string,
): { from?: string; until?: string } {
  const sentences = paragraphs.flatMap(toSentences)
  const from = findLast(sentences, (sentence) => readDate(OWN_START, sentence))
  const until = findLast(
    sentences,
    (sentence) => readDate(LAST_DAY, sentence) ?? readTerm(sentence, from ?? created),
  )
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
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

/** The last day of a term of whole years that begins on a day. */
function readTerm(sentence: string, from: string): string | undefined {
  const words = (YEARS.exec(sentence) ?? TRIAL.exec(sentence))?.[1]?.replace('两', '二')
  if (words === undefined) return undefined
  const years = /^\d/.test(words) ? Number(words) : toNumber(words)
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  if (years <= 0) return undefined
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10)
}
