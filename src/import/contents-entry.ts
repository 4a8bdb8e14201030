/** Dots, dashes or spaces that lead from an entry to its page, and the number of the page, also in Roman numerals. */
const LEADER = '[.．。·・•⋅‥…⋯⋮_＿—–\\-－]'
const PAGE = '[（(\\-－—]*\\s*(?:第?\\s*[\\d０-９]{1,4}\\s*页?|[ivxlcdm]{1,6})\\s*[）)\\-－—]*'
const LED = new RegExp(
  `\\s*(?:[…⋯‥]|${LEADER}\\s*${LEADER})(?:\\s*${LEADER})*\\s*(?:${PAGE})?$`,
  'i',
)
const SPACED = new RegExp(`(?:\\t|[ \u3000]{2,})\\s*${PAGE}$`, 'i')
/** One space before the page is enough behind words; or none. */
const PLAIN = /(?<=[\p{Script=Han}）)》”])[ \u3000]?\d{1,3}$/u
/** （第一条—第五条）: which articles a chapter has. */
const ARTICLES = /[（(]第[^（()）]{1,20}条[）)]$/

/** Whether a line ends with what leads to a page, or with its number set apart. */
export const hasPageNumber = (line: string): boolean => LED.test(line) || SPACED.test(line)

/** The words of a heading without spaces and signs, which contents write in their own way. */
export const toHeadingKey = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase()

/** The same of an entry, without the number of the page and the articles of the chapter. */
export const toEntryKey = (line: string): string =>
  toHeadingKey(
    [LED, SPACED, PLAIN, ARTICLES].reduce((words, form) => words.replace(form, ''), line),
  )
