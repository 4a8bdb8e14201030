import { findMojibake } from '#domain/mojibake.ts'
import type { Mojibake } from '#domain/mojibake.ts'
import { findByLine } from './find-by-line.ts'
import type { Issue } from './issue.ts'
import type { OwnText } from './own-texts.ts'
import { shorten } from './shorten.ts'

/** Reports what was read in a wrong encoding somewhere on its way: 锟斤拷, Ã¤, 鏂囦欢, and the mark � for what is lost. */
export const findGarbledTexts = (texts: OwnText[]): Issue[] =>
  texts.flatMap((text) => findByLine(text, findMojibake, explain))

const explain = ({ found, meant }: Mojibake): Omit<Issue, 'file' | 'line'> => ({
  rule: 'garbled-text',
  severity: 'error',
  problem: `有乱码“${shorten(found, 20)}”${meant === undefined ? '' : `，原来可能是“${shorten(meant, 20)}”`}。`,
  fix: '对照原件，重新输入或复制这几个字。',
})
