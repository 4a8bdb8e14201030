import { toDocumentNumber } from '#domain/document-number.ts'
import { readBodyNames } from './body-names.ts'

/** An element above the red line of an official paper (GB/T 9704-2012). */
export type RedHeadElement = {
  /** What the standard calls it. */
  name: string
  /** 发文字号 as written, where the line has one. */
  documentNumber?: string
}

const ELEMENTS: { pattern: RegExp; name: string }[] = [
  { pattern: /^\d{6}$|^(?:No\.?|№|份号\s*[:：]?)\s*\d{1,6}$/i, name: '份号' },
  { pattern: /^(?:密\s*级\s*[:：]\s*)?[绝机秘]\s*密\s*(?:[★☆*].*)?$/, name: '密级和保密期限' },
  { pattern: /^(?:紧急程度\s*[:：]\s*)?(?:特提|特急|加急|平急|急件)$/, name: '紧急程度' },
  { pattern: /^签\s*发\s*人\s*[:：].{0,40}$/, name: '签发人' },
  { pattern: /^[〔[（(]\d{4}[〕\])）]\s*\d+\s*号$|^[（(]?第\s*\d+\s*期[）)]?$/, name: '编号' },
]
const NUMBER_AND_SIGNER = /^(\S.*?号)\s*签\s*发\s*人\s*[:：].{0,40}$/
const MINUTES = /^(?!关于)(?:\S{0,20}会议)?纪要$/

/** The elements of the red head among lines, by their index. Lines of the text have to be left out before. */
export function findRedHead(lines: string[]): Map<number, RedHeadElement> {
  const found = new Map<number, RedHeadElement>()
  lines.forEach((line, index) => {
    const element = readElement(line)
    if (element) found.set(index, element)
    // The name of the paper stands above; 局长办公会议纪要 below it is the title, and without one the name is.
    const isHead =
      isMinutes(line) &&
      !lines.slice(0, index).some(isMinutes) &&
      lines.slice(index + 1).some(isTitled)
    if (!/^文\s*件$/.test(line) && !isHead) return
    found.set(index, MARK)
    for (let above = index - 1; readBodyNames(lines[above] ?? '').length > 0; above -= 1)
      found.set(above, MARK)
  })
  return found
}

const isTitled = (line: string) => /关于|纪要|《/.test(line) && readElement(line) === undefined
const isMinutes = (line: string) => MINUTES.test(line)

const MARK: RedHeadElement = { name: '发文机关标志' }

function readElement(line: string): RedHeadElement | undefined {
  const number = NUMBER_AND_SIGNER.exec(line)?.[1]
  if (number !== undefined && toDocumentNumber(number) !== undefined)
    return { name: '发文字号；签发人不进入正文', documentNumber: number }
  const [, issuer = ''] = /^(.+?)\s*文件$/.exec(line) ?? []
  if (issuer !== '' && readBodyNames(issuer).length > 0) return MARK
  const name = ELEMENTS.find(({ pattern }) => pattern.test(line))?.name
  return name === undefined ? undefined : { name }
}
