import { findAnnouncements } from '#domain/announced-attachments.ts'
import type { AnnouncedAttachment, Announcements } from '#domain/announced-attachments.ts'
import { findComponents, toAttributes } from '#markdown/components.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports attachments that a text announces, and that are neither listed in its front matter nor part of the text. */
export function findMissingAnnounced({ file, nodes }: ParsedDocument): Issue[] {
  if (!file.data || !/附\s*[件表]/.test(file.body)) return []
  const titles = (file.data.attachments ?? [])
    .filter(({ textOf }) => textOf === undefined)
    .map(({ title }) => title)
  const captions = findComponents(nodes, 'DataTable').map((node) => toAttributes(node)['caption'])
  const found = findAnnouncements(file.body)
  const isHere = (each: AnnouncedAttachment) =>
    isListed(each, titles) || isPrinted(each, found, file.body, captions)
  return firstOfEach(found.announced.filter((each) => !isHere(each))).map(({ words, line }) =>
    atBodyLine(file, line, {
      rule: 'missing-attachment',
      severity: 'warning',
      problem: `正文提到“${words}”，却没有这个附件。`,
      fix: '把附件放进文件夹，列入 attachments；不公开的写 waivers，说明理由。',
      excuse: { text: words },
    }),
  )
}

/** By its number, which is its place in the list, or by its name. */
const isListed = ({ number, name }: AnnouncedAttachment, titles: string[]) =>
  number <= titles.length ||
  titles.some(
    (title) => isAlike(title, name) || new RegExp(`^附[件表]\\s*${number}(?!\\d)`).test(title),
  )

function isPrinted(
  { number, name }: AnnouncedAttachment,
  { announced, printed }: Announcements,
  body: string,
  captions: (string | undefined)[],
): boolean {
  const isOnly = announced.every((each) => each.number === 1)
  if (printed.has(number) || (printed.has(0) && isOnly)) return true
  if (isOnly && number === 1 && printed.size > 0) return true
  const lines = body
    .split('\n')
    .filter((line) => !/附\s*件\s*[:：]|^\s*\d+\s*\\?[.．、]/.test(line))
  return [...lines, ...captions].some(
    (line) => isAlike(line?.replace(/^[\s#*|]+|[\s*|]+$/g, ''), name) || isCaption(line, number),
  )
}

const isCaption = (line = '', number: number) =>
  new RegExp(`caption="附[件表]\\s*${number}(?!\\d)`).test(line)

const isAlike = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && toBare(a) !== '' && toBare(a) === toBare(b)

const toBare = (name: string) =>
  name.replace(/^附[件表]\s*\d*\s*[:：.．、]?/, '').replace(/[\s《》“”"（）()]/g, '')

/** What is announced in a list and in three sentences is missing once. */
const firstOfEach = (missing: AnnouncedAttachment[]) =>
  missing.filter(
    ({ number }, index) => missing.findIndex((each) => each.number === number) === index,
  )
