import { toStatutoryHead } from '#domain/statutory-heads.ts'
import { STAGE_LABELS } from '#domain/stages.ts'
import { getAuthor } from './author.ts'
import type { Disclosure } from './disclosure.ts'

/** One row of the metadata block: a label and its values, each of which may lead to a list. */
export type MetadataRow = { label: string; values: { text: string; path?: string }[] }

/** The metadata block in the order of the provincial platform, then what this site adds. A row without a value is left out. */
export function toMetadata(disclosure: Disclosure): MetadataRow[] {
  const { data, topic, bodies, publishedAt, validity } = disclosure
  const { digest } = data
  return [
    row('索引号', [data.indexNumber]),
    linked('主题分类', [
      { text: topic.head.name, path: topic.head.path },
      { text: topic.name, path: topic.path },
    ]),
    linked(
      digest ? '原文发布机构' : '发布机构',
      bodies.map(({ name, path }) => ({ text: name, path })),
    ),
    // A digest takes the day of publication for one that its original does not state.
    row('成文日期', [digest ? undefined : data.created]),
    row('名称', [data.title]),
    row('发文字号', [data.documentNumber]),
    row(digest ? '原文发布日期' : '发布日期', [publishedAt]),
    row('整理者', [digest && getAuthor(disclosure)]),
    row('整理日期', [digest?.compiled]),
    row('主题词', data.keywords),
    row('效力状态', [validity?.state]),
    row('体裁', [data.genre]),
    row('信息来源', [data.source]),
    row('主送机关', [data.recipients]),
    row('面向对象', data.audience ?? []),
    ...(data.stage
      ? [
          linked('五公开', [
            { text: `${data.stage}公开`, path: `/stages/${STAGE_LABELS[data.stage].id}/` },
          ]),
        ]
      : []),
    linked(
      '公开依据',
      (data.legalBasis ?? []).flatMap((basis) => {
        const head = toStatutoryHead(basis)
        const text =
          head?.article === '第二十一条'
            ? `条例第二十一条（${head.name}）`
            : `条例${head?.article ?? ''}`
        return head ? [{ text, path: `/disclosure/statutory/${head.id}/` }] : []
      }),
    ),
  ].filter(({ values }) => values.length > 0)
}

function row(label: string, values: (string | undefined)[]): MetadataRow {
  return { label, values: values.flatMap((text) => (text === undefined ? [] : [{ text }])) }
}

function linked(label: string, values: MetadataRow['values']): MetadataRow {
  return { label, values }
}
