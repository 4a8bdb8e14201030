import { expect, test } from 'vitest'
import { toListWriter } from '#import/html-list-styles.ts'

test.each([
  ['', '', '1. 2. 27.'],
  ['', 'a', 'a. b. aa.'],
  ['', 'A', 'A. B. AA.'],
  ['', 'i', 'i. ii. xxvii.'],
  ['', 'I', 'I. II. XXVII.'],
  ['list-style-type: upper-alpha', '', 'A. B. AA.'],
  ['color: red; list-style: inside lower-roman', 'A', 'i. ii. xxvii.'],
  ['list-style-type: decimal-leading-zero', '', '01. 02. 27.'],
  ['list-style-type: cjk-ideographic', '', '一、 二、 二十七、'],
  ['list-style-type: simp-chinese-informal', '', '一、 二、 二十七、'],
  ['list-style-type: simp-chinese-formal', '', '壹、 贰、 贰拾柒、'],
  ['list-style-type: cjk-decimal', '', '一、 二、 二七、'],
  ['list-style-type: cjk-heavenly-stem', '', '甲、 乙、 27、'],
  ['list-style-type: unknown', '', '1. 2. 27.'],
])('a page with the style “%s” and the type “%s” shows %s', (style, type, shown) => {
  expect([1, 2, 27].map(toListWriter(style, type)).join(' ')).toBe(shown)
})

test.each([
  ['a', 0, '0.'],
  ['A', 703, 'AAA.'],
  ['I', 4000, '4000.'],
])('the type %s writes %i as %s', (type, value, shown) => {
  expect(toListWriter('', type)(value)).toBe(shown)
})
