import { findEnclosedTitle, toName } from './enclosed-title.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry } from './source-document.ts'
import { isProse } from './text-start.ts'
import type { TitleBlock } from './title-block.ts'

/** An order or announcement that says in its title only who speaks: 某某区人民政府令. */
const BARE = /^(?!.*(?:关于|《)).{0,40}(?:令|公告|通告|决定|决议)(?:\s*[（(].{1,20}[）)])?$/
const IN_FORCE = /公布|发布|颁布|印发|施行|通过|批准/
/** In which of the first sentences the act is named. */
const FIRST_SENTENCES = 4

/**
 * The act that an order or announcement puts into force, where its own title does not say which: 《…条例》 of its first
 * sentences, which stands below on a line of its own. A reader looks for the act, so the document bears its name.
 */
function findEnclosedAct(blocks: PlacedBlock[], title: string | undefined) {
  if (title !== undefined && !BARE.test(title)) return undefined
  const sentences = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [textOf(block).trim()] : []))
    .filter(isProse)
    .slice(0, FIRST_SENTENCES)
    .filter((line) => IN_FORCE.test(line))
  const names = sentences.flatMap((line) => [...line.matchAll(/《([^《》]+)》/g)].map(([, name = '']) => name)) // prettier-ignore
  return names.find((name) => findLine(blocks, name) >= 0)
}

const findLine = (blocks: PlacedBlock[], name: string) =>
  blocks.findIndex((block) => block.kind === 'paragraph' && toName(textOf(block)) === toName(name))

/** Gives the document the name of the act; the words of the order's own title stay in the text, and its number is complete. */
export function nameAfterAct(head: TitleBlock, report: ReportEntry[]): TitleBlock {
  const act = findEnclosedAct(head.rest, head.title)
  if (act === undefined) return head
  const { title = '', documentNumber: number } = head
  const moved = report.filter(({ note }) => note === '移入文档信息：名称')
  for (const entry of moved) report.splice(report.indexOf(entry), 1)
  const own = moved.map(({ place, text }): PlacedBlock => ({ kind: 'paragraph', place, runs: [{ text }] })) // prettier-ignore
  const documentNumber = number !== undefined && /^(?:\d{4}年)?第/.test(number) ? `${title.replace(/\s/g, '')}${number}` : number // prettier-ignore
  return {
    ...head,
    title: act,
    isTitleCertain: false,
    documentNumber,
    rest: [...own, ...head.rest],
  }
}

/** The line with the title of the enclosed text: as the title of a notice calls it, or as the document is called after it. */
export const findEnclosedLine = (
  blocks: PlacedBlock[],
  head: TitleBlock,
  answered: string | undefined,
): number | undefined => {
  // A line alone encloses nothing.
  if (blocks.length < 2) return undefined
  const at = head.isTitleCertain || head.title === undefined ? -1 : findLine(blocks, head.title)
  return at >= 0 ? at : findEnclosedTitle(blocks, answered ?? head.title)
}
