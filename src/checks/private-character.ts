import { toCodeName } from '#domain/invisible-characters.ts'
import { findByLine } from './find-by-line.ts'
import type { Issue } from './issue.ts'
import type { OwnText } from './own-texts.ts'

const PRIVATE = /\p{Private_Use}/gu

/** Reports characters that every font may draw as it likes: on other devices they are empty boxes. */
export const findPrivateCharacters = (texts: OwnText[]): Issue[] =>
  texts.flatMap((text) => findByLine(text, (line) => line.match(PRIVATE) ?? [], explain))

const explain = (character: string): Omit<Issue, 'file' | 'line'> => ({
  rule: 'private-character',
  severity: 'warning',
  problem: `有自造字“${character}”（${toCodeName(character)}），别的设备上显示为方框。`,
  fix: '对照原件改成通用的字或符号；没有通用字的，用文字说明写法。',
})
