const OPEN = '〔［[（(【「﹝'
const CLOSE = '〕］])）】」﹞'
const NUMBER = new RegExp(
  String.raw`(\p{Script=Han}{1,14})\s*[${escape(OPEN)}]\s*((?:19|20)\d{2})\s*[${escape(CLOSE)}]\s*第?\s*0*([1-9]\d*)\s*号`,
  'u',
)
const LIKELY = /(?:19|20)\d{2}\s*[〕］\])）】」﹞]\s*第?\s*\d+\s*号/
const ORDER = /^第\s*0*([1-9]\d*)\s*号$/

/** A document number in its official form, from any form that is in use; `undefined` for other text. */
export function toDocumentNumber(line: string): string | undefined {
  const text = toPlain(line).replace(/^[（(](.+)[）)]$/, '$1')
  const match = NUMBER.exec(text)
  if (match?.[0].length === text.length) return format(match)
  const order = ORDER.exec(text)?.[1]
  return order === undefined ? undefined : `第${order}号`
}

/** Document numbers in running text that are not in their official form, with that form. */
export function findMisformedNumbers(
  text: string,
): { index: number; found: string; form: string }[] {
  // The search from every Chinese character on is slow, and nearly all texts have no number at all.
  if (!LIKELY.test(text)) return []
  const all = new RegExp(NUMBER.source.replace('{1,14}', '{2,14}'), 'gu')
  return [...text.matchAll(all)]
    .map((match) => ({ index: match.index, found: match[0], form: format(match) }))
    .filter(({ found, form }) => found !== form)
}

const format = ([, body = '', year = '', number = '']: RegExpMatchArray) =>
  `${body}〔${year}〕${number}号`
const toPlain = (line: string) =>
  line.trim().replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))

function escape(characters: string): string {
  return characters.replace(/[[\]()]/g, String.raw`\$&`)
}
