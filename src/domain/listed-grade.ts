/** How far a line before or behind another one is looked for. */
const NEAR = 200

/** What introduces a list of grades. Other lines end in a colon too: 发：各单位： */
const INTRODUCES =
  /(?:分为|划分|包括|(?:以下|下列)[^，。；\n]{0,4}(?:之一|级|种|类|档))[^。；\n]*[：:]$/

/**
 * Whether a grade of secrecy, alone on its line, is only named there: below a line that introduces it, or beside
 * another grade. A paper bears one grade.
 */
export function isListedGrade(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1
  const end = !text.includes('\n', index) ? text.length : text.indexOf('\n', index)
  const grade = toGrade(text.slice(start, end))
  if (grade === undefined) return false
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  const after =
    text
      .slice(end, end + NEAR)
      .trimStart()
      .split('\n')[0] ?? ''
  if (INTRODUCES.test(before)) return true
  return [before, after]
    .map(toGrade)
    .some((neighbour) => neighbour !== undefined && neighbour !== grade)
}

/** Whether the row of a table names several grades, as a table about secrecy does. */
export function isListedInRow(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1
  const end = !text.includes('\n', index) ? text.length : text.indexOf('\n', index)
  const grades = text.slice(start, end).split(/[\t|]/).map(toGrade)
  return new Set(grades.filter((grade) => grade !== undefined)).size > 1
}

/** Whether another grade stands in the rows beside that of a cell: a list of papers, or a table about secrecy. */
export function isAmongGrades(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1
  const end = !text.includes('\n', index) ? text.length : text.indexOf('\n', index)
  if (!/[\t|]/.test(text.slice(start, end))) return false
  const near = text
    .slice(Math.max(0, start - NEAR), end + NEAR)
    .split(/[\t|\n]/)
    .map(toGrade)
  return new Set(near.filter((grade) => grade !== undefined)).size > 1
}

/** 秘密 for 秘密, 秘密级 and （秘密）, as lists name them; `undefined` for every other line. */
const toGrade = (line: string) =>
  /^[（(〔［[【]?(绝密|机密|秘密)级?[）)〕］\]】]?[；;。]?$/.exec(line.trim())?.[1]
