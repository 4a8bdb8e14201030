import { ATTACHMENT_MARK, isProse } from './text-start.ts'

const QUOTED = /《([^《》]+)》/g
const ISSUED = /(?:印发|转发|公布|发布)(.+)的(?:通知|公告|决定|令)$/
const ITEM = /^\d{1,2}[.．、]/

/**
 * Index of the line with which an attachment, or a text that the document puts into force, begins below its own text; the
 * number of lines when there is none.
 */
export function findEnclosed(lines: string[], title: string | undefined): number {
  const known = new Set(toTitles(title ?? ''))
  let hasText = false
  const at = lines.findIndex((line, index) => {
    const isEnclosed = isAttachment(lines, index) || known.has(withoutSpaces(line))
    if (hasText && isEnclosed) return true
    if (line !== '' && isProse(line)) hasText = true
    for (const name of toTitles(line)) known.add(name)
    return false
  })
  return at < 0 ? lines.length : at
}

/** 附件 alone on its line; with a list behind it, it still belongs to the text. */
const isAttachment = (lines: string[], index: number) =>
  ATTACHMENT_MARK.test(lines[index] ?? '') && !ITEM.test(lines[index + 1] ?? '')

const toTitles = (line: string) =>
  [...[...line.matchAll(QUOTED)].map(([, name = '']) => name), ISSUED.exec(line)?.[1] ?? '']
    .map(withoutSpaces)
    .filter((name) => name.length > 3)

const withoutSpaces = (text: string) => text.replace(/\s/g, '')
