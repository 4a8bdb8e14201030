import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** The longest abstract of a short and of a long text, and what counts as long; customary, from rule books of local catalogues. */
const LONGEST_ABSTRACT = { short: 300, long: 500 }
const LONG_TEXT = 5000

/** Reports titles that say nothing or carry marks they should not, and abstracts that are too long or repeat the title. */
export function findTitleForms(documents: DocumentFile[]): Issue[] {
  return documents.flatMap((file) =>
    explain(file).map(({ field, ...explanation }) =>
      atField(file, [field], { rule: 'title-form', severity: 'warning', ...explanation }),
    ),
  )
}

function explain({ data, body }: DocumentFile): { field: string; problem: string; fix: string }[] {
  if (!data) return []
  const { title, abstract, jointOrganisations } = data
  // The names of several bodies in front of a title are set apart by a space.
  const hasGap = !jointOrganisations && /\p{Script=Han}\s+\p{Script=Han}/u.test(title)
  const longest = body.length > LONG_TEXT ? LONGEST_ABSTRACT.long : LONGEST_ABSTRACT.short
  return [
    ...(/[。，；：、,.;:]$/.test(title)
      ? [{ field: 'title', problem: '名称末尾有标点。', fix: '删去末尾的标点。' }]
      : []),
    ...(/^(?:关于)?(?:的)?(?:通知|公告|通告|公示|计划|总结|方案|意见)$/.test(title)
      ? [
          {
            field: 'title',
            problem: `名称“${title}”没有说明内容。`,
            fix: '写出发文机关、事由和文种。',
          },
        ]
      : []),
    ...findForeign(title),
    ...(hasGap
      ? [
          {
            field: 'title',
            problem: '名称的汉字之间有空格。',
            fix: '删去空格；联合发文、机关名称之间用空格隔开的，在 jointOrganisations 中写明各机关。',
          },
        ]
      : []),
    ...(abstract.length > longest
      ? [
          {
            field: 'abstract',
            problem: `内容概述有 ${abstract.length} 字，超过 ${longest} 字。`,
            fix: '删到要点；正文五千字以上的文件可以写到 500 字。',
          },
        ]
      : []),
    ...(abstract.includes(title)
      ? [{ field: 'abstract', problem: '内容概述重复了名称。', fix: '直接写文件说了什么。' }]
      : []),
  ]
}

/** What programs leave in a title: the ending of a file, the name of a new file, signs of a Latin keyboard. */
function findForeign(title: string): { field: string; problem: string; fix: string }[] {
  const ending = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|pptx?|txt|rtf|html?|zip|rar)$/i.exec(title)?.[0]
  const isNewFile =
    /^(?:新建|新)?\s*(?:Microsoft\s*)?(?:Word|WPS|Office)?\s*(?:文档|文件|文字文稿|文字|Document)\s*[（(]?\d*[）)]?$/i.test(
      title.slice(0, title.length - (ending?.length ?? 0)),
    )
  const sign = /\p{Script=Han}["'()[\]<>]|["'()[\]<>]\p{Script=Han}/u.exec(title)?.[0]
  return [
    ...(ending === undefined
      ? []
      : [
          {
            field: 'title',
            problem: `名称末尾有文件扩展名“${ending}”。`,
            fix: '删去，写文件的标题。',
          },
        ]),
    ...(isNewFile
      ? [
          {
            field: 'title',
            problem: `名称“${title}”是新建文件的名字。`,
            fix: '写文件的标题：发文机关、事由和文种。',
          },
        ]
      : []),
    ...(sign === undefined
      ? []
      : [
          {
            field: 'title',
            problem: `名称中有半角的引号或括号（${sign}）。`,
            fix: '改成全角的“”‘’（）〔〕《》。',
          },
        ]),
  ]
}
