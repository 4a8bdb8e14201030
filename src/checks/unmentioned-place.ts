import { toMentioned } from '#domain/mentioned-places.ts'
import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/** Reports places of the home page that no published document mentions: they are not shown. */
export function findUnmentionedPlaces({ site, documents }: Content): Issue[] {
  const places = site.data?.places ?? []
  const texts = documents.flatMap(({ data, body }) =>
    data && !data.draft ? [{ title: data.title, body }] : [],
  )
  const mentioned = toMentioned(places, texts)
  return places.flatMap((place, index) => {
    if (mentioned.includes(place)) return []
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
