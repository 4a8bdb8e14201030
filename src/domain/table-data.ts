import type { DataLabel } from './data-labels.ts'
import { toLabelledKind } from './labelled-numbers.ts'
import { isName } from './named-circumstances.ts'
import type { PersonalDataKind } from './personal-data-kind.ts'
import { toHalfWidth } from './half-width.ts'
import { toPlainFigures } from './plain-figures.ts'
import { labelCells } from './table-cells.ts'
import type { LabelledCell, TableCell } from './table-cells.ts'

/** A find in a table: the row, counted from 0. */
export type TableFind = { kind: PersonalDataKind; row: number; text: string }

/** What the cells of a table hold, and which figures their labels excuse. */
export type TableJudgement = {
  finds: TableFind[]
  /** Figures of cells below 金额, 面积, 编号 and the like: they are no telephone numbers. */
  innocent: Set<string>
}

/** Judges every cell of a table by its heading and by the cell before it. */
export function judgeTable(rows: TableCell[][]): TableJudgement {
  const judgement: TableJudgement = { finds: [], innocent: new Set() }
  for (const cells of labelCells(rows)) {
    judgement.finds.push(...cells.flatMap(findInCell), ...findSplit(cells), ...findInRow(cells))
    for (const { labels, text } of cells)
      if (isInnocent(labels)) judgement.innocent.add(toFigures(text))
  }
  return judgement
}

/** What excuses figures; a label that accuses weighs more. */
const isInnocent = (labels: DataLabel[]) =>
  labels.includes('innocent') &&
  labels.every((label) => label === 'innocent' || label === 'name' || label === 'school')

const toPlain = (text: string) => toPlainFigures(toHalfWidth(text))
const toFigures = (text: string) =>
  toPlain(text)
    .replace(/\.0+$/, '')
    .replace(/[^\dXx]/g, '')

function findInCell({ labels, text, row }: LabelledCell): TableFind[] {
  const kind = labels.map((label) => toLabelledKind(label, toPlain(text))).find((found) => found)
  return kind === undefined ? [] : [{ kind, row, text }]
}

/** Cells of figures side by side below or behind one label, which together have the length of a number. */
function findSplit(cells: LabelledCell[]): TableFind[] {
  const finds: TableFind[] = []
  let run: LabelledCell[] = []
  const flush = () => {
    const [first] = run
    const text = run.map((cell) => toFigures(cell.text)).join('')
    const kind =
      first && run.length > 1
        ? first.labels.map((label) => toSplitKind(label, text)).find((found) => found)
        : undefined
    if (first && kind) finds.push({ kind, row: first.row, text })
    run = []
  }
  for (const cell of cells) {
    const last = run.at(-1)
    const isFigures = /^[\d\s\-—_]*[\dXx]$/.test(toPlain(cell.text).trim())
    if (!isFigures || (last && !isBeside(last, cell))) flush()
    if (isFigures) run.push(cell)
  }
  flush()
  return finds
}

/** A heading that spans several cells labels the first of them only. */
const isBeside = (last: LabelledCell, cell: LabelledCell) =>
  cell.labels.length === 0 || cell.labels[0] === last.labels[0]

function toSplitKind(label: DataLabel, text: string): PersonalDataKind | undefined {
  return label === 'identity' || label === 'phone' || label === 'card'
    ? toLabelledKind(label, text)
    : undefined
}

const DAY =
  /^(?:19[3-9]|20[0-2])\d(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?$|^(?:19[3-9]|20[0-2])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

/** What a row says of the person whom it names. */
function findInRow(cells: LabelledCell[]): TableFind[] {
  const under = (label: DataLabel) =>
    cells.filter((cell) => cell.labels.includes(label)).map(({ text }) => text.trim())
  const row = cells[0]?.row ?? 0
  const finds: TableFind[] = under('plate')
    .filter((text) => /^\p{Script=Han}[A-Z].{4,8}$/u.test(text))
    .map((text) => ({ kind: '车牌号', row, text }))
  const hasAccount = under('account').filter((text) => /^[\d\s-]{8,40}$/.test(toPlain(text)))
  const name = under('name').find(isName)
  if (name === undefined) return finds
  const add = (kind: PersonalDataKind, texts: string[]) =>
    finds.push(...texts.slice(0, 1).map((text) => ({ kind, row, text: `${name} ${text}` })))
  add(
    '个人病情',
    under('illness').filter(
      (text) => /\p{Script=Han}{2}/u.test(text) && !/^(?:健康|良好|正常|无|一般|较好)/u.test(text),
    ),
  )
  add(
    '未成年人学校班级',
    under('class')
      .filter((text) => under('school').length > 0 || /学|园/.test(text))
      .filter((text) => /[一二三四五六七八九\d高初大中小]/.test(text)),
  )
  add(
    '出生日期',
    under('birth').filter((text) => DAY.test(text)),
  )
  add(
    '家庭住址',
    under('home').filter(
      (text) => /[村路巷号组队区苑里弄屯寨].*|小区|花园/.test(text) && text.length > 3,
    ),
  )
  finds.push(...hasAccount.map((text) => ({ kind: '银行卡号' as const, row, text })))
  return finds
}
