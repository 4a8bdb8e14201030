import { expect, test } from 'vitest'
import { findPersonName } from '#domain/person-name.ts'

test.each([
  ['曾小明', '曾小明'],
  ['肖明', '肖明'],
  ['覃小明', '覃小明'],
  ['佘小明', '佘小明'],
  ['张小明;李四', '张小明'],
  ['综合科 张小明', '张小明'],
  ['示范公司（李四）', '李四'],
  ['张 三', '张三'],
  ['欧阳小明', '欧阳小明'],
])('%s names a person', (text, name) => {
  expect(findPersonName(text)).toBe(name)
})

test.each(['综合科', '示范区城市更新和土地整备局', '微软用户', 'Administrator', '政务公开', ''])(
  '%s names nobody',
  (text) => {
    expect(findPersonName(text)).toBeUndefined()
  },
)
