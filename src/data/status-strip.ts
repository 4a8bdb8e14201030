import { toChineseDate } from '#domain/dates.ts'
import { isInForce } from '#domain/validity.ts'
import { toStateLabel } from '#domain/validity-label.ts'
import type { ValidityStatus } from '#domain/validity.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { NextLink } from './next-links.ts'

/** The strip below the title: whether the document applies, until when, and where to read on. */
export type StatusStrip = {
  /** Whether the reader must be warned: the text does not apply today, or is no original. */
  isWarning: boolean
  /** The state in words; absent where the document is no policy. */
  state?: string
  /** What there is to know of it, a sentence each. */
  sentences: string[]
  links: NextLink[]
  /** The day for which the state was computed, and the first day on which it is another one, where that is known. */
  computed?: { asOf: string; changesOn: string | undefined }
}

/** What the strip is made of. */
export type StripSource = {
  validity: ValidityStatus | undefined
  /** First day after that of the build on which the state is another one. */
  changesOn: string | undefined
  digest: FrontMatter['digest']
  links: NextLink[]
}

/** How many links the strip holds at most; the rest stands with the relations. */
export const MOST_LINKS = 4

/** The strip of a document; undefined where there is nothing to say. */
export function toStatusStrip(source: StripSource): StatusStrip | undefined {
  const { validity, digest, links } = source
  const all = [...(validity ? toOutsideLinks(validity) : []), ...links]
  if (!validity && !digest && all.length === 0) return undefined
  return {
    isWarning: digest !== undefined || (validity !== undefined && !isInForce(validity.state)),
    ...toState(source),
    sentences: [...(digest ? toOrigin(digest) : []), ...(validity ? [toTerm(validity)] : [])],
    links: all.slice(0, MOST_LINKS),
  }
}

function toState({ validity, changesOn, digest }: StripSource) {
  const origin = digest && '事实整理，非原文'
  if (!validity) return origin ? { state: origin } : {}
  const { asOf } = validity
  return {
    state: origin ? `${origin}；原文${toStateWords(validity)}` : toStateWords(validity),
    computed: { asOf: toChineseDate(asOf), changesOn },
  }
}

/** The state in the words of the strip, which also says what it means for the reader. */
export function toStateWords(validity: ValidityStatus): string {
  const { state } = validity
  const isOver = state === '已废止' || state === '已失效'
  return isOver ? `${state}，不再执行` : toStateLabel(validity)
}

function toTerm({ state, from, until, acts }: ValidityStatus): string {
  // The first act ended it; a later one that lists it again changes nothing.
  const [first] = acts
  if (state === '已废止' && first) return `自${toChineseDate(first.on)}起废止。`
  if (state === '已失效' && until) return `有效期至${toChineseDate(until)}，已满。`
  const term = until ? `，有效期至${toChineseDate(until)}` : ''
  return `自${toChineseDate(from)}起施行${term}。`
}

/** The acts that decided the state and are not on this site; those on it come with the relations. */
function toOutsideLinks({ state, acts }: ValidityStatus): NextLink[] {
  return acts
    .filter(({ document }) => document === undefined)
    .map(({ on, by, note }) => ({
      label: ACT_LABELS[state] ?? '依据',
      text: `${by}（${toChineseDate(on)}起）`,
      note: note?.replace(/。$/, ''),
    }))
    .reverse()
}

const ACT_LABELS: Partial<Record<ValidityStatus['state'], string>> = {
  已废止: '废止它的文件',
  部分失效: '使它部分失效的文件',
  已修改: '修改它的文件',
}

function toOrigin(digest: NonNullable<FrontMatter['digest']>): string[] {
  const { title, source, published, compiled } = digest
  const moment = published.slice(0, 16).replace('T', ' ')
  return [
    '本页文字由本站根据公开文件写成，不代替原文，也不是发布机构的表述。',
    `原文：《${title}》，${source}，${moment}发布。整理日期：${compiled}。`,
  ]
}
