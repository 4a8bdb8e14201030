import { textOf } from './source-document.ts'
import type { PlacedBlock } from './source-document.ts'

/** 关于印发《绿化管理办法》的通知, also without the marks: what the notice encloses is named in its own title. */
const ENCLOSING =
  /(?:印发|转发|发布|公布)\s*(?:《(?<marked>[^《》]+)》|(?<plain>[^《》]+?))的?(?:通知|公告|决定)/

/**
 * The index of the line with the title of the text that a notice encloses: a line of its own that reads exactly as the
 * title of the notice calls it. `undefined` where there is none; nothing else is taken for one.
 */
export function findEnclosedTitle(
  blocks: PlacedBlock[],
  title: string | undefined,
): number | undefined {
  const { marked, plain } = ENCLOSING.exec(title ?? '')?.groups ?? {}
  const name = toName(marked ?? plain ?? '')
  if (name === '') return undefined
  const found = blocks.findIndex(
    (block) => block.kind === 'paragraph' && toName(textOf(block)) === name,
  )
  return found < 0 ? undefined : found
}

/** Spacing, which sets a title out, and the width of brackets do not count. */
export const toName = (text: string) =>
  text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）')

/** Marks the line, so that a heading above all others is made of it. */
export const markEnclosedTitle = (blocks: PlacedBlock[], at: number | undefined): PlacedBlock[] =>
  blocks.map((block, index) =>
    index === at && block.kind === 'paragraph' ? { ...block, isEnclosedTitle: true } : block,
  )
