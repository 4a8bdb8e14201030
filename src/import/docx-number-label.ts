import type { Level } from './docx-lists.ts'
import { formatNumber } from './number-format.ts'

/** What Word writes before a numbered paragraph. */
export type Label =
  | { kind: 'bullet'; isPicture: boolean }
  | {
      kind: 'number'
      /** The number with the space behind it. */
      text: string
      /** The formats of which a number had to be written in plain figures. */
      unknown: string[]
    }

/** Words that a bullet may say by itself, such as 注：; signs are only signs. */
const WORDS = /\p{Script=Han}/u

/** The label of a paragraph on a level; `numberAt` gives the numbers of the levels, `undefined` where one has none. */
export function toLabel(
  depth: number,
  levels: ReadonlyMap<number, Level>,
  numberAt: (depth: number) => number | undefined,
): Label | undefined {
  const level = levels.get(depth)
  if (!level) return undefined
  if (level.isPicture) return { kind: 'bullet', isPicture: true }
  if (level.format === 'bullet' && !WORDS.test(level.text))
    return level.text === '' ? undefined : { kind: 'bullet', isPicture: false }
  const unknown = new Set<string>()
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const value = at > depth ? undefined : numberAt(at)
    return value === undefined ? '' : write(value, levels.get(at), level.isLegal, unknown)
  })
  if (text.trim() === '') return undefined
  return { kind: 'number', text: text + toGap(text, level.suffix), unknown: [...unknown] }
}

function write(value: number, level: Level | undefined, isLegal: boolean, unknown: Set<string>) {
  const { format = 'decimal', pattern } = level ?? {}
  // Not even the legal form has a number for what has none.
  const isPlain = isLegal && !['bullet', 'none'].includes(format)
  const text = isPlain ? String(value) : formatNumber(value, format, pattern)
  if (text === undefined) unknown.add(pattern === undefined ? format : `${format} ${pattern}`)
  return text ?? String(value)
}

/** Where a number ends like this, its end is seen without a space: 一、 and （二） and 3. */
const ENDED = /[\p{P}\s]$/u

const toGap = (text: string, suffix: string) =>
  suffix === 'nothing' || ENDED.test(text) ? '' : ' '
