import { DATE_PATTERN } from '#domain/chinese-date.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry } from './source-document.ts'

/** 版记, the lines below an official paper that are not part of it (GB/T 9704-2012). */
const IMPRINT: { pattern: RegExp; name: string }[] = [
  { pattern: /^抄\s*[送报]\s*[:：]/, name: '抄送机关' },
  {
    pattern: new RegExp(`^[^。；]{2,40}?\\s*(?:${DATE_PATTERN.source})\\s*印发$`),
    name: '印发机关和印发日期',
  },
  { pattern: /^[（(]?共印\s*\d+\s*份[）)]?$/, name: '印数' },
]

/** Drops and reports the imprint, which stands below the signature. */
export function dropImprint(
  blocks: PlacedBlock[],
  signedAt: number | undefined,
  report: ReportEntry[],
): PlacedBlock[] {
  if (signedAt === undefined) return blocks
  return blocks.filter((block, index) => {
    const text = block.kind === 'paragraph' ? textOf(block) : ''
    const name = IMPRINT.find(({ pattern }) => pattern.test(text.trim()))?.name
    if (name === undefined || index <= signedAt) return true
    report.push({ place: block.place, kind: 'removed', text, note: `版记（${name}），不进入正文` })
    return false
  })
}
