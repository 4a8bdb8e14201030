import { Lexer } from 'yaml'

/** What is left of a cut text, and what is lost; the line is counted from 1. */
export type YamlCut = { line: number; kept: string; lost: string }

/**
 * Comments behind a text without quotation marks on the same line: whoever typed `新村 #2 楼` did not mean one. Read
 * from the marks of the text, not from its values, so that a list which the comment leaves open is seen too.
 */
export function findCuts(source: string, firstLine = 1): YamlCut[] {
  // Most texts have no such sign, and taking a text apart costs time.
  if (!/[ \t]#/.test(source)) return []
  const cuts: YamlCut[] = []
  let line = firstLine
  let kept: string | undefined
  for (const token of new Lexer().lex(source)) {
    if (token.startsWith('#') && kept !== undefined)
      cuts.push({ line, kept, lost: token.trimEnd() })
    line += token.split('\n').length - 1
    kept = keep(kept, token)
  }
  const lines = source.split('\n')
  return cuts.filter((cut) => isCut(cut, lines[cut.line - firstLine + 1] ?? ''))
}

/** A date, a number or an id may have a note beside it, and so may a field whose value follows below. */
function isCut({ kept, lost }: YamlCut, nextLine: string): boolean {
  if (kept === '') return /^#[^\s#]/.test(lost) && !/^\s*(?:-|\s\S)/.test(nextLine)
  return /\p{Script=Han}|\S\s+\S/u.test(kept)
}

/** Marks the beginning of a plain text. */
const SCALAR = '\u001f'

/** The plain text before the next mark, as long as nothing but spaces follows it. */
function keep(kept: string | undefined, token: string): string | undefined {
  if (kept === SCALAR) return token
  if (token === SCALAR) return SCALAR
  if (token === ':' || token === '-') return ''
  return /^[ \t]+$/.test(token) ? kept : undefined
}
