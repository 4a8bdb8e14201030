import { toFactor } from './formula-signs.ts'
import { elevate } from './raised.ts'

/** The code of a field EQ as a line of text (ECMA-376 Part 1 §17.16.5.22); `undefined` for what has no form on a line. */
export function readEquation(code: string): string | undefined {
  const inner = code.replace(/^\s*EQ\b/i, '').trim()
  return inner === '' ? undefined : readText(inner)
}

/** Words and switches, one behind the other. */
function readText(code: string): string | undefined {
  const at = code.indexOf('\\')
  if (at < 0) return code
  const found = /^\\([a-z]+)((?:\s*\\[a-z]+\d*)*)\s*\(/i.exec(code.slice(at))
  const begin = at + (found?.[0].length ?? 0)
  const end = found ? findEnd(code, begin) : -1
  if (!found || end < 0) return undefined
  const written = write(found[1]?.toLowerCase() ?? '', found[2]?.trim().toLowerCase() ?? '', splitParts(code.slice(begin, end))) // prettier-ignore
  const rest = readText(code.slice(end + 1))
  return written === undefined || rest === undefined ? undefined : code.slice(0, at) + written + rest // prettier-ignore
}

/** Where the bracket closes that was opened before `from`. */
function findEnd(code: string, from: number): number {
  let open = 1
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1
    else if (code[at] === '(') open += 1
    else if (code[at] === ')') open -= 1
    if (open === 0) return at
  }
  return -1
}

/** The parts between commas that stand in no inner bracket. */
function splitParts(code: string): string[] {
  const parts = ['']
  let open = 0
  for (const sign of code) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open === 0 && /[,，;；]/.test(sign)) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${sign}`)
  }
  return parts
}

function write(name: string, options: string, parts: string[]): string | undefined {
  if (name === 'o' && options === '\\ac') return toEnclosed(parts)
  const [first, second, ...others] = parts.map(readText)
  if (options !== '' || first === undefined || others.length > 0) return undefined
  if (name === 'f' && second !== undefined) return `${toFactor(first)}/${toFactor(second)}`
  if (name === 'r' && parts.length === 1) return `√${toFactor(first)}`
  if (name !== 'r' || second === undefined) return undefined
  const degree = elevate(first, 'superscript')
  return degree === undefined ? undefined : `${degree}√${toFactor(second)}`
}

/** Circles as they are typed. */
const CIRCLE = /^[○〇◯OＯo]$/
const TEN = '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'

/** A character in a circle: 带圈字符 of Word. */
function toEnclosed([sign = '', inner = '', ...others]: string[]): string | undefined {
  const text = inner.trim()
  if (!CIRCLE.test(sign.trim()) || others.length > 0) return undefined
  if (/^[A-Za-z]$/.test(text)) return text.replace(/./, toEnclosedLetter)
  const numeral = '一二三四五六七八九十'.indexOf(text)
  if (text !== '' && numeral >= 0) return TEN[numeral]
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  if (value === 0) return '⓪'
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1)
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : undefined
}

function toEnclosedLetter(letter: string): string {
  const isSmall = letter === letter.toLowerCase()
  const [first, from] = isSmall ? [0x61, 0x24d0] : [0x41, 0x24b6]
  return String.fromCodePoint(from + (letter.codePointAt(0) ?? first) - first)
}
