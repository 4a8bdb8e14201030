import { expect, test } from 'vitest'
import { toTextDigest } from '#markdown/text-digest.ts'

const TEXT = '## 目标\n\n计划立项**22公顷**，见[通知](../../notices/a/)。\n\n第二段。\n'

test.each([
  ['without emphasis', TEXT.replaceAll('**', '')],
  ['with a link to elsewhere', TEXT.replace('notices/a', 'notices/b')],
  ['under a heading of another level', TEXT.replace('##', '###')],
  ['wrapped within a paragraph', TEXT.replace('立项', '立\n项')],
  ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['with more empty lines', TEXT.replace('\n\n', '\n\n\n\n')],
])('the same words %s have the same digest', (_, text) => {
  expect(toTextDigest(text)).toBe(toTextDigest(TEXT))
})

test.each([
  ['a figure', TEXT.replace('22', '23')],
  ['a full stop', TEXT.replace('段。', '段')],
  ['the order', TEXT.replace('立项', '项立')],
  ['the end of a paragraph', TEXT.replace('。\n\n', '。\n')],
  ['a missing paragraph', TEXT.replace('第二段。', '')],
])('another text, by %s, has another', (_, text) => {
  expect(toTextDigest(text)).not.toBe(toTextDigest(TEXT))
})

test('a superscript is not the figure that it looks like', () => {
  expect(toTextDigest('10²')).not.toBe(toTextDigest('102'))
})

test('figures of neighbouring cells do not run together', () => {
  const table = (row: string) => `| 甲 | 乙 |\n| --- | --- |\n| ${row} |\n`
  expect(toTextDigest(table('1 | 23'))).not.toBe(toTextDigest(table('12 | 3')))
})

test('a space between words counts, however it is written', () => {
  expect(toTextDigest('A B')).toBe(toTextDigest('A\nB'))
  expect(toTextDigest('A B')).not.toBe(toTextDigest('AB'))
})

test('what a component shows counts, the name of its file does not', () => {
  const figure = (src: string, alt: string) =>
    toTextDigest(`<Figure src="${src}" alt="${alt}" />\n`)
  expect(figure('a.png', '地图')).toBe(figure('b.png', '地图'))
  expect(figure('a.png', '地图')).not.toBe(figure('a.png', '流程'))
})

test('it is the SHA-256 of the words, one paragraph a line, so that anyone can recompute it', () => {
  // printf '目标\n计划立项22公顷，见通知。\n第二段。' | sha256sum
  expect(toTextDigest(TEXT)).toBe(
    'ac26bbe227de7ff6416fe0dc3449060c0e4c8be71068eacfdfa1b9bb44eca8ae',
  )
})
