import { toChineseDate } from '#domain/dates.ts'
import { isInForce } from '#domain/validity.ts'
import type { Act, ValidityStatus } from '#domain/validity.ts'

/** What a reader must know before relying on a policy. */
export type ValidityNotice = {
  /** Whether the reader must be warned: the text does not apply today. */
  isWarning: boolean
  title: string
  /** One sentence about the dates. */
  sentence: string
  /** The acts that decided the state; `path` when the act is on this site. */
  acts: { text: string; path: string | undefined; note: string | undefined }[]
  /** The day for which the state was computed, as printed. */
  asOf: string
}

/** The notice above a policy, in words. */
export function toValidityNotice(status: ValidityStatus): ValidityNotice {
  return {
    isWarning: !isInForce(status.state),
    title: TITLES[status.state],
    sentence: toSentence(status),
    acts: status.acts.map(toActLine),
    asOf: toChineseDate(status.asOf),
  }
}

const TITLES: Record<ValidityStatus['state'], string> = {
  现行有效: '现行有效',
  尚未生效: '本文件尚未生效',
  已修改: '现行有效，但已作修改',
  部分失效: '本文件部分条款已失效',
  已废止: '本文件已废止，不再执行',
  已失效: '本文件有效期已满，不再执行',
}

function toSentence({ state, from, until, acts }: ValidityStatus): string {
  const term = until ? `，有效期至${toChineseDate(until)}` : ''
  const last = acts.at(-1)
  if (state === '尚未生效') return `自${toChineseDate(from)}起施行${term}。`
  if (state === '已失效') return `自${toChineseDate(from)}起施行${term}。`
  if (state === '已废止' && last) return `自${toChineseDate(last.on)}起废止。`
  return `自${toChineseDate(from)}起施行${term}。`
}

function toActLine({ on, by, document, note }: Act) {
  return { text: `${by}（${toChineseDate(on)}起）`, path: document && `/${document}/`, note }
}
