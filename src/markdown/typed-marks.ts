import { BARE_ADDRESS } from '#domain/bare-address.ts'
import { toCodeEnds } from './code-spans.ts'
import { toDelimiter } from './delimiters.ts'
import type { Delimiter } from './delimiters.ts'
import { pairDelimiters } from './pairs.ts'
import type { Replaced } from './replaced.ts'

/** Escapes and links are passed over as wholes, so that nothing in them is read as a mark. */
const PIECES = new RegExp(
  [
    String.raw`(?<escape>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<code>\x60+)`,
    String.raw`(?<tag><\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>)`,
    String.raw`(?<target>\]\([^()\s]*)`,
    String.raw`(?<address>${BARE_ADDRESS.source})`,
    String.raw`(?<automatic>(?:https?|ftp):(?=\/\/)|www\.|@)`,
    String.raw`(?<run>\*+|~+)`,
    String.raw`(?<blank>_+)`,
    String.raw`(?<end>\n[ \t]*\r?(?=\n))`,
  ].join('|'),
  'gi',
)

/** What makes an address a link by itself (GitHub's Markdown § 6.9). */
const AUTOMATIC = /(?<=https?|ftp):|(?<=(?:^|\/\/)www)\.|@/gi

/**
 * Finds the signs within lines that are typed text and no marks. `isRead` says whether a place is read at all: a block
 * of code is not.
 */
export function findTypedMarks(text: string, isRead: (index: number) => boolean): Replaced {
  const replaced: Replaced = new Map()
  const codeEndAt = toCodeEnds(text)
  let delimiters: Delimiter[] = []
  const pattern = new RegExp(PIECES)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index, groups = {} } = match
    if (groups['code']) pattern.lastIndex = codeEndAt(index)
    if (groups['end']) {
      pairDelimiters(text, delimiters, replaced)
      delimiters = []
    }
    if (!isRead(index)) continue
    if (groups['run']) delimiters.push(toDelimiter(text, index, match[0]))
    else replaceSigns(match, replaced)
  }
  pairDelimiters(text, delimiters, replaced)
  return replaced
}

function replaceSigns({ index, groups = {}, 0: piece }: RegExpExecArray, replaced: Replaced): void {
  const replaceAll = (signs: RegExp) => {
    for (const { index: at, 0: sign } of piece.matchAll(signs)) replaced.set(index + at, sign)
  }
  if (groups['escape'] && /[:.@]/.test(piece)) {
    // The escape keeps an address from becoming a link; its stroke leaves nothing behind.
    replaceAll(/[:.@]/g)
    replaced.set(index, '')
  }
  if (groups['address'] ?? groups['target'] ?? groups['automatic']) replaceAll(AUTOMATIC)
  // 编号A_1_2, __init__, ____年: a line to write on, or a part of a name.
  if (groups['blank'] ?? groups['address']) replaceAll(/[_*~]/g)
}
