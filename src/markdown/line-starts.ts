/** What a line begins with before its own marks: spaces, strokes of a quotation, the marks of a list. */
const MARGIN = String.raw`^[ \t]*(?:>(?!\s*[\d=])[ \t]?|-[ \t]+)*`

/** A figure that is a measure or stands by itself: - 5℃ is below zero, > 30% is more, - 3 - is the number of a page. */
const MEASURE = String.raw`[ \t]*\d[\d.,]*[ \t]*(?:$|[-℃°%％‰℉])`

/**
 * Signs in a line that Markdown takes for marks of a list, a quotation, the target of a link, a box to tick or a
 * heading, and that are text. The last sign of a match is the one.
 */
const FORMS = [
  // No list of ours begins with a plus.
  String.raw`-(?=${MEASURE})`,
  String.raw`\+`,
  String.raw`>(?=\s*=|\d|${MEASURE})`,
  // 1978. 改革; 2026. 11. 24; a number by itself.
  String.raw`\d{4,}[.)]`,
  String.raw`\d+[.)](?=[ \t]*$|[ \t]+\d+[.)])`,
  String.raw`(?:[-*+]|\d+[.)])[ \t]+\[(?=[ xX]\])`,
  // [1]: 统计局 is a note; only an address makes it the target of a link.
  String.raw`\[(?=[^\]^][^\]]*\]:(?![ \t]*(?:<|[a-z][a-z\d+.-]*:|[./#]|(?=[!-~]*[a-z])[!-~]*[./#:][!-~]*(?:\s|$)|\S+\.[a-z]{2,5}[ \t]*$)))`,
  // A line of strokes under a paragraph makes no heading of it.
  String.raw`=(?==*[ \t]*$)`,
  String.raw`-(?=-?[ \t]*$)`,
  // The marks that close a heading are as many as those that open it.
  String.raw`(?<level>#{1,6})(?!#)[ \t].*[ \t](?!\k<level>[ \t]*$)#(?=#*[ \t]*$)`,
].map((form) => new RegExp(MARGIN + form, 'i'))

/** A folder at the end of a line, as in C:\\; elsewhere a stroke there breaks the line. */
const FOLDER = /[\w:]\\$/

/** Places in a line at which a sign is text and no mark. */
export function findTextSigns(line: string): number[] {
  const signs = FORMS.flatMap((form) => {
    const match = form.exec(line)
    return match ? [match[0].length - 1] : []
  })
  return FOLDER.test(line.slice(-2)) ? [...signs, line.length - 1] : signs
}

const STAR = new RegExp(`${MARGIN}\\*(?=[ \\t])`)

/** Where the asterisk of a list stands, for each line that has one. A single one is no list: * 为必填项. */
export function findListStars(lines: string[]): Map<number, number> {
  const stars = new Map<number, number>()
  let last: number | undefined
  for (const [at, line] of lines.entries()) {
    const match = STAR.exec(line)
    if (match && !isRule(line)) {
      if (last !== undefined) stars.set(last, stars.get(last) ?? starOf(lines[last] ?? ''))
      if (last !== undefined) stars.set(at, match[0].length - 1)
      last = at
    } else if (!/^(?:\s|$)/.test(line)) last = undefined
  }
  return stars
}

const starOf = (line: string) => (STAR.exec(line)?.[0].length ?? 1) - 1

/** Whether a line is a rule across the page, made of asterisks. */
export const isRule = (line: string) => /^[ \t>]*(?:\*[ \t]*){3,}$/.test(line)

/** Strokes below a paragraph are a rule across the page; Markdown would make the paragraph a heading. */
export function findUnderline(
  line: string,
  before: string,
): { from: number; to: number } | undefined {
  const match = new RegExp(`${MARGIN}(?<strokes>-{3,})[ \\t]*$`).exec(line)
  const strokes = match?.groups?.['strokes']
  if (strokes === undefined || before.trim() === '' || before.trimStart().startsWith('|'))
    return undefined
  const from = line.lastIndexOf(strokes)
  return { from, to: from + strokes.length }
}

/** Whether strokes below a line are as long as it is, one or two for each character: so programs write headings, and a rule has three. */
export function isHeadingLine(line: string, above: string): boolean {
  const [, strokes] = /^ {0,3}(=+|-+)[ \t]*$/.exec(line) ?? []
  const { length } = above.trim()
  if (strokes === undefined || length === 0 || strokes.length < 2) return false
  if (strokes.startsWith('=')) return true
  return strokes.length > 3 && strokes.length >= length && strokes.length <= length * 2
}
