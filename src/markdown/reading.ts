import {
  findListStars,
  findTextSigns,
  findUnderline,
  isHeadingLine,
  isRule,
} from './line-starts.ts'
import type { Replaced } from './replaced.ts'
import { createStandIns } from './stand-ins.ts'
import type { StandIns } from './stand-ins.ts'
import { findTypedMarks } from './typed-marks.ts'

/** A text for the parser, and how to turn what it says back into what was typed. */
export type Reading = StandIns & { text: string }

/**
 * Makes a text ready for the parser, which knows Markdown and no Chinese: a sign that is typed text and no mark gets a
 * stand-in of the same length, so that every place in the text stays where it is. Which signs those are is told in
 * docs/decisions/0013-what-is-typed-is-printed.md. `isForeign` says that a program may have written the text: strokes as
 * long as the line above them make a heading of it.
 */
export function toReading(body: string, isForeign = false): Reading {
  const lines = toLines(body)
  const replaced: Replaced = new Map()
  const rules: Span[] = []
  /** Places that are not read for marks within lines: code, rules, and marks that stay. */
  const closed = new Uint8Array(body.length)
  const stars = findListStars(lines.map(({ text }) => text))
  const isCode = createFence()
  for (const [at, { text, start }] of lines.entries()) {
    if (isCode(text) || isRule(text)) {
      closed.fill(1, start, start + text.length)
      continue
    }
    const star = stars.get(at)
    if (star !== undefined) closed[start + star] = 1
    const above = lines[at - 1]?.text ?? ''
    if (isForeign && isHeadingLine(text, above)) continue
    const rule = findUnderline(text, above)
    if (rule) rules.push({ from: start + rule.from, to: start + rule.to })
    for (const sign of findTextSigns(text)) replaced.set(start + sign, text.charAt(sign))
  }
  for (const [at, sign] of findTypedMarks(body, (index) => closed[index] === 0))
    replaced.set(at, sign)
  return replace(body, replaced, rules)
}

type Span = { from: number; to: number }

/** Lines without their ends, and where each begins. */
function toLines(body: string): { text: string; start: number }[] {
  let start = 0
  return body.split(/(\r\n|\n|\r)/).flatMap((text, at) => {
    const line = { text, start }
    start += text.length
    return at % 2 === 0 ? [line] : []
  })
}

/** Says of one line after the other whether it belongs to a block of code. */
function createFence(): (line: string) => boolean {
  let open = ''
  return (line) => {
    const [, strokes = '', rest = ''] = /^[ \t>]*(`{3,})([^`]*)$/.exec(line) ?? []
    const isInside = open !== ''
    if (!isInside) open = strokes
    else if (strokes.length >= open.length && rest.trim() === '') open = ''
    return isInside || strokes !== ''
  }
}

/** Strokes under a paragraph become asterisks, which only ever draw a rule. */
function replace(body: string, replaced: Replaced, rules: Span[]): Reading {
  const standIns = createStandIns(body)
  if (replaced.size === 0 && rules.length === 0) return { ...standIns, text: body }
  const signs = body.split('')
  for (const [at, meaning] of replaced) signs[at] = standIns.signFor(meaning) ?? signs[at] ?? ''
  for (const { from, to } of rules) signs.fill('*', from, to)
  return { ...standIns, text: signs.join('') }
}
