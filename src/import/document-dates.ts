import { parseChineseDate } from '#domain/chinese-date.ts'
import type { Closing } from './closing.ts'
import type { Guesses } from './guesses.ts'
import type { ImportContext } from './import-context.ts'
import type { TitleBlock } from './title-block.ts'

type Found = { head: TitleBlock; closing: Closing; fileName: string }

/** Date of creation: as answered, as found, or as the publication, the file name and the day suggest. */
export function findCreated(
  { head, closing, fileName, days }: Found & { days: (string | undefined)[] },
  { answers, today }: ImportContext,
  guesses: Guesses,
): string {
  const publishedDay = (answers.published ?? head.published)?.slice(0, 10)
  const fileDay = parseChineseDate(fileName)
  const created = guesses.take(
    'created',
    answers.created ?? head.created ?? closing.created,
    publishedDay ?? fileDay ?? today,
  )
  const isFound = answers.created === undefined && (head.created ?? closing.created) !== undefined
  const isCertain =
    head.created === undefined
      ? closing.isCreatedCertain
      : [head.created, undefined].includes(closing.created)
  // Nothing was made on a day that has not come: such a date means something else.
  const isDoubtful =
    !isCertain || created > today || isOther(fileDay, [created, publishedDay, ...days])
  if (isFound && isDoubtful) guesses.doubt('created')
  return created
}

/** Whether the name of the file states a day that the source does not: then perhaps it holds another version. */
const isOther = (fileDay: string | undefined, days: (string | undefined)[]) =>
  fileDay !== undefined && !days.includes(fileDay)

/**
 * Moment of publication: as answered or found. An old document may have nothing better than its date of creation; of
 * a new one a moment is proposed, because nothing is published before it is imported.
 */
export function findPublished(
  { head }: Found,
  { created, isNew }: { created: string; isNew: boolean },
  { answers, today }: ImportContext,
  guesses: Guesses,
): string {
  const proposal = isNew ? `${created > today ? created : today}T10:00+08:00` : created
  const published = guesses.take('published', answers.published ?? head.published, proposal)
  // The day stays as the source states it; the check shows what does not agree, and a person decides.
  if (published.slice(0, 10) < created) guesses.doubt('published')
  return published
}
