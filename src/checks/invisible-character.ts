import { findInvisibleCharacters, toCodeName } from '#domain/invisible-characters.ts'
import type { InvisibleCharacter, InvisibleKind } from '#domain/invisible-characters.ts'
import { findByLine } from './find-by-line.ts'
import type { Issue } from './issue.ts'
import type { OwnText } from './own-texts.ts'

/** Reports characters that nobody sees: those that turn the order of the text or hide one in it are errors. */
export const findInvisibleFaults = (texts: OwnText[]): Issue[] =>
  texts.flatMap((text) => findByLine(text, findGravestFirst, explain))

const findGravestFirst = (line: string) =>
  findInvisibleCharacters(line).sort((a, b) => Number(a.kind === 'gap') - Number(b.kind === 'gap'))

const WHAT: Record<InvisibleKind, string> = {
  direction: '改变文字方向的字符，读者看到的次序与写的不同',
  control: '控制字符',
  tag: '隐藏的标签字符',
  gap: '看不见的字符，搜索和复制会出错',
}

const explain = (
  { character, kind }: InvisibleCharacter,
  times: number,
): Omit<Issue, 'file' | 'line'> => ({
  rule: 'invisible-character',
  severity: kind === 'gap' ? 'warning' : 'error',
  problem: `有${WHAT[kind]}（${toCodeName(character)}${times > 1 ? `，这一行共 ${times} 个` : ''}）。`,
  fix:
    kind === 'gap'
      ? '删去；可用 check --fix 改正。'
      : '把这一行删去，照原件重新输入；不要从原处复制。',
})
