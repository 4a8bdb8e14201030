import { WrongUse } from './wrong-use.ts'

/** The years that documents can be about: from the founding of the republic on. */
const [FIRST, LAST] = [1949, 2100]

/** Reads a year from the command line or an answer. */
export function parseYear(text: string): number {
  const year = Number(text)
  if (/^\d{4}$/.test(text) && year >= FIRST && year <= LAST) return year
  throw new WrongUse(`“${text}”不是年份。请写四位数字，例如 2027。`)
}
