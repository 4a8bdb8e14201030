import { findNumbering } from '#domain/heading-forms.ts'

const LONGEST = 40
const BODY_NAME =
  /(?:局|府|委|会|厅|办|院|处|中心|公司|街道办事处|部|室|队|站|署|所|法院|检察院|镇|乡|馆)$/

/** The bodies that a line names and nothing else, parted by spaces; none for any other line. */
export function readBodyNames(line: string): string[] {
  const names = line.trim().split(/\s+/)
  const isName = (name: string) =>
    name.length <= LONGEST && BODY_NAME.test(name) && !/[。；，、：:]/.test(name)
  return names.every(isName) && findNumbering(line) === undefined ? names : []
}
