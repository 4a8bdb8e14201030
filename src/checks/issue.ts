import type { Waiver } from '#schemas/waiver.ts'

/** Something that a check found. Only the command line prints it. */
export type Issue = {
  /** Path of the file, as shown to staff. */
  file: string
  /** Line, counted from 1. */
  line: number
  /** Name of the rule; also its anchor in `content/README.md`. */
  rule: string
  /** `error` stops the build, `warning` does not. */
  severity: 'error' | 'warning'
  /** What is wrong, in plain Chinese. */
  problem: string
  /** What to do about it, in plain Chinese. */
  fix: string
  /** Present where a person may excuse the find: what a waiver names, besides the rule. Not in what is printed. */
  excuse?: Pick<Waiver, 'file' | 'text'>
}

/** By file, then line, then rule, so that every run prints the same list. */
export function byPlace(a: Issue, b: Issue): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.rule, b.rule) ||
    compare(a.problem, b.problem)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
