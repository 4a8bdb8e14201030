import type { PersonalDataFind as PersonalData, PersonalDataKind } from './personal-data-kind.ts'

/** Kinds that are told by a whole clause, of which a message repeats no more than the surname. */
const SENTENCES: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>([
  '个人病情', '未成年人学校班级', '出生日期',
]) // prettier-ignore

/**
 * The find with its middle hidden: messages end up in logs that many people read. The last four figures tell the
 * numbers of one document apart, so that a waiver excuses one of them.
 */
export function toMasked({ text, kind }: Pick<PersonalData, 'text' | 'kind'>): string {
  if (kind === '住址门牌号') return text
  if (SENTENCES.has(kind)) return `${text.slice(0, 1)}某…`
  if (kind === '家庭住址') return `${text.slice(0, 6)}…`
  if (kind === '车牌号') return `${text.slice(0, 3)}…${text.slice(-2)}`
  return text.length <= 8 ? text : `${text.slice(0, 3)}…${text.slice(-4)}`
}
