import { expect, test } from 'vitest'
import { countAmendedArticles } from '#domain/amended-articles.ts'

test.each([
  [['修改第九条、第十条、第二十二条、第二十五条'], 4],
  [['修改第9条', '修改第9条、第10条'], 2],
  [['增加第十条之一', '修改第十条'], 2],
  [['修改第三条至第八条'], undefined],
  [['修改第三条等条款'], undefined],
  [['修改第九条、第十条和第十一条。'], 3],
  [['修改第九条～第十二条'], undefined],
  [['修改第九条、十条'], undefined],
  [['修改第七、八条和第九条'], undefined],
  [['根据《立法法》第八十条，修改第九条'], undefined],
  [['将第九条改为第十条'], undefined],
  [['修改补偿标准'], undefined],
  [['修改第九条', undefined], undefined],
  [[], undefined],
])('the notes %j name %s articles', (notes, count) => {
  expect(countAmendedArticles(notes)).toBe(count)
})
