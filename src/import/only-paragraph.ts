import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry } from './source-document.ts'
import type { TitleBlock } from './title-block.ts'

/** A source of one paragraph is a text, not only the title of one: what became its title stays in the body too. */
export function keepOnlyParagraph(
  head: TitleBlock,
  blocks: PlacedBlock[],
  report: ReportEntry[],
): TitleBlock {
  const [only, ...others] = blocks.filter((block) => block.kind !== 'dropped' && hasContent(block))
  const text = only && textOf(only).trim()
  if (only?.kind !== 'paragraph' || others.length > 0 || text !== head.title) return head
  if (head.rest.includes(only)) return head
  const moved = report.findLastIndex(({ kind, place }) => kind === 'moved' && place === only.place)
  const note = '全文只有这一段：留在正文，名称也取自这一段，请核对'
  report.splice(moved, 1, { place: only.place, kind: 'hint', text: textOf(only), note })
  return { ...head, isTitleCertain: false, rest: blocks }
}

const hasContent = (block: PlacedBlock) => block.kind === 'image' || textOf(block).trim() !== ''
