import { expect, test } from 'vitest'
import { toMentioned } from '#domain/mentioned-places.ts'

test('a place is mentioned by a title or a text, not by the end of one and the begin of the other', () => {
  const documents = [
    { title: '北墟片区公告', body: '云栖村的说明。' },
    { title: '关于石桥', body: '工业区的说明。' },
  ]
  const places = ['云栖村', '石桥工业区', '北墟片区', '南湾旧村']
  expect(toMentioned(places, documents)).toEqual(['云栖村', '北墟片区'])
})
