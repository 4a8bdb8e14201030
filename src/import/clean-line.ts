import { text as schema } from '#schemas/text.ts'

/** The longest line of metadata that is taken over; titles may be shorter still. */
const LONGEST_LINE = 120

/** One line that the schema accepts, or `undefined` for nothing. */
export function cleanLine(text: string | undefined, longest = LONGEST_LINE): string | undefined {
  const line = Array.from(
    text
      ?.toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim() ?? '',
  )
    .slice(0, longest)
    .join('')
    .trim()
  return schema.safeParse(line).success ? line : undefined
}
