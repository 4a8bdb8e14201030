import { findNumbering } from '#domain/heading-forms.ts'
import { isBareChapter } from './bare-chapter.ts'
import { isSourceLine } from './source-labels.ts'
import { isStatedLine, readStatedTable } from './stated-fields.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock } from './source-document.ts'

const LONGEST_TITLE = 120
/** 附件1, 附件：: stands above the title of an attachment. */
export const ATTACHMENT_MARK = /^附\s*(?:件|录|表)\s*[\d一二三四五六七八九十]*\s*[:：]?$/

/** The words of each block; of what is no paragraph, none. */
export const toLines = (blocks: PlacedBlock[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? textOf(block).trim() : ''))

/** Index of the block with which the text begins, at or behind `from`; the number of blocks when there is none. */
export function findTextStart(blocks: PlacedBlock[], from = 0): number {
  const found = blocks.findIndex((block, index) => index >= from && isText(block))
  return found < 0 ? blocks.length : found
}

function isText(block: PlacedBlock): boolean {
  if (block.kind === 'table') return readStatedTable(block.rows) === undefined
  return block.kind === 'paragraph' && !block.isOutside && isProse(textOf(block).trim())
}

/** A sentence, a numbered part or the line that addresses the readers; neither a title nor what stands around one. */
export const isProse = (line: string) =>
  !ATTACHMENT_MARK.test(line) &&
  !isSourceLine(line) &&
  !isStatedLine(line) &&
  (/[。；]|[，,：:]$/.test(line) ||
    line.length > LONGEST_TITLE ||
    /^目\s*[录次]$/.test(line) ||
    isBareChapter(line) ||
    findNumbering(line) !== undefined)
