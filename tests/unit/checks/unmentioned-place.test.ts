import { expect, test } from 'vitest'
import { findUnmentionedPlaces } from '#checks/unmentioned-place.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const site = `${SITE}places: [北墟片区, 云栖村]\n`

test('a place that a title or a text mentions is accepted', () => {
  const documents = [
    aDocument({ slug: 'a', fields: { title: '北墟片区公告' } }),
    aDocument({ slug: 'b', body: '云栖村的说明。\n' }),
  ]
  expect(findUnmentionedPlaces(aContent({ site, documents }))).toEqual([])
})

test('a place that only a draft mentions is reported where it is written', () => {
  const documents = [
    aDocument({ slug: 'a', body: '云栖村。\n' }),
    aDocument({ slug: 'b', fields: { draft: 'true' }, body: '北墟片区。\n' }),
  ]
  expect(toLines(findUnmentionedPlaces(aContent({ site, documents })))).toBe(
    'content/site.yaml:14  提醒：没有文件提到地名“北墟片区”，首页不显示它。按文件中的写法改正，或从 places 中删去。[unmentioned-place]',
  )
})
