const OPEN = '〔［[（(【「﹝'
const CLOSE = '〕］])）】」﹞'
const NUMBER = new RegExp(
  String.raw`(\p{Script=Han}{1,14})\s*[${escape(OPEN)}]\s*((?:19|20)\d{2})\s*[${escape(CLOSE)}]\s*第?\s*0*([1-9]\d*)\s*号`,
  'u',
)
const LIKELY = /(?:19|20)\d{2}\s*[〕］\])）】」﹞]\s*第?\s*\d+\s*号/
/** An order (令) or announcement (公告, 通告), with or without its body and the year. */
const ORDER =
  /^((?:\p{Script=Han}{0,30}(?:令|公告|通告))?)\s*[（(]?\s*(?:((?:19|20)\d{2})\s*年)?\s*第\s*0*([1-9]\d*)\s*号\s*[）)]?$/u

/** Names another document; 如政发 is a code of 如皋. */
const REFERENCE =
  /^(?:根据|依据|依照|按照|遵照|参照|参见|参考|详见|见|比照|援引|引用|例如|比如|譬如|诸如|又如|如(?![政府办委发皋东]))/

/** A document number in its official form, from any form that is in use; `undefined` for other text. */
export function toDocumentNumber(line: string): string | undefined {
  const text = toPlain(line).replace(/^[（(](.+)[）)]$/, '$1')
  if (REFERENCE.test(text)) return undefined
  const match = NUMBER.exec(text)
  if (match?.[0].length === text.length) return format(match)
  const order = ORDER.exec(text)
  if (!order) return undefined
  const [, body = '', year, number = ''] = order
  return `${body}${year === undefined ? '' : `${year}年`}第${number}号`
}

/** Document numbers in running text that are not in their official form, with that form. */
export function findMisformedNumbers(
  text: string,
): { index: number; found: string; form: string }[] {
  // The search from every Chinese character on is slow, and nearly all texts have no number at all.
  if (!LIKELY.test(text)) return []
  const all = new RegExp(NUMBER.source.replace('{1,14}', '{2,14}'), 'gu')
  return [...text.matchAll(all)]
    .map((match) => {
      const lead = toLead(text, match)
      const [found, form] = [match[0], format(match)].map((number) => number.slice(lead.length))
      return { index: match.index + lead.length, found: found ?? '', form: form ?? '' }
    })
    .filter(({ found, form }) => found !== form)
}

/** Words behind which the code of an issuing body begins. None of them is part of a code, as 和 is of 和平府. */
const LEAD_WORDS =
  '根据|依据|依照|比照|参考|例如|比如|譬如|诸如|如|援引|引用|违反|适用|按照|遵照|参照|对照|执行|落实|贯彻|废止|修订|修改|印发|转发|下达|批准|原有|以及|或者|其中|包括|详见|参见|文件|通知|规定|我局|我市|我区|我省|[的了将把被及与或由以见即为对]'
const LEAD = new RegExp(`^.*(?:${LEAD_WORDS})(?=.{2,})`, 'u')
/** What joins a number to the one before it. */
const JOINT = /^(?:和|及|与|或|以及|、)(?=.{2,})/u

/** The ordinary words that run into the code of the issuing body, because no space parts words in Chinese. */
function toLead(text: string, { 1: code = '', index }: RegExpExecArray): string {
  const words = LEAD.exec(code)?.[0] ?? ''
  const joint = index > 0 && text[index - 1] === '号' ? JOINT.exec(code)?.[0] : undefined
  return words !== '' ? words : (joint ?? '')
}

const format = ([, body = '', year = '', number = '']: RegExpMatchArray) =>
  `${body}〔${year}〕${number}号`
const toPlain = (line: string) =>
  line.trim().replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))

function escape(characters: string): string {
  return characters.replace(/[[\]()]/g, String.raw`\$&`)
}
