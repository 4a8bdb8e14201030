import { expect, test } from 'vitest'
import { toShortTitle } from '#domain/short-title.ts'

const BODIES = ['示范区城市更新和土地整备局', '示范区规划土地监察局']

test.each([
  ['示范区城市更新和土地整备局2026年工作计划', '2026年工作计划'],
  [
    '示范区城市更新和土地整备局 示范区规划土地监察局关于建立专家咨询平台的意见',
    '关于建立专家咨询平台的意见',
  ],
  ['示范区城市更新和土地整备局、示范区规划土地监察局政府信息公开指南', '政府信息公开指南'],
])('%s is %s where the body is known', (title, short) => {
  expect(toShortTitle(title, BODIES)).toBe(short)
})

test.each([
  '示范区城市更新实施办法',
  '示范区城市更新和土地整备局职能',
  '关于更正《示范区城市更新和土地整备局2025年政府信息公开工作年度报告》一处数据的说明',
])('%s stays whole', (title) => {
  expect(toShortTitle(title, BODIES)).toBe(title)
})
