import { WrongUse } from './wrong-use.ts'

/** The years that documents can be about: from the founding of the republic on. */
const [FIRST, LAST] = [1949, 2100]

/** Reads a year from the command line. */
export function parseYear(text: string): number {
  const fault = findYearFault(text)
  if (fault !== undefined) throw new WrongUse(fault)
  return Number(text)
}

/** Why an answer is no year, if so. */
export function findYearFault(text: string): string | undefined {
  const isYear = /^\d{4}$/.test(text) && Number(text) >= FIRST && Number(text) <= LAST
  return isYear ? undefined : `“${text}”不是年份。请写四位数字，例如 2027。`
}
