import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/** Reports places of the home page that no published document mentions: they are not shown. */
export function findUnmentionedPlaces({ site, documents }: Content): Issue[] {
  const texts = documents
    .filter(({ data }) => data && !data.draft)
    .map(({ data, body }) => `${data?.title ?? ''}${body}`)
  return (site.data?.places ?? []).flatMap((place, index) => {
    if (texts.some((text) => text.includes(place))) return []
    return [
      {
        file: site.path,
        line: site.yaml?.lineOf('places', index) ?? 1,
        rule: 'unmentioned-place',
        severity: 'warning',
        problem: `没有文件提到地名“${place}”，首页不显示它。`,
        fix: '按文件中的写法改正，或从 places 中删去。',
      },
    ]
  })
}
