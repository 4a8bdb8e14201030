import { expect, inject, test } from 'vitest'
import { readPage } from '../setup/built-pages.ts'

const site = inject('demonstration')

test('the home page answers what citizens ask, in that order, and says where the rest is', () => {
  const { $ } = readPage(site, '')
  const questions = $('.question').toArray()
  expect(questions.map((element) => $(element).find('h2').text())).toEqual([
    '文件还有效吗',
    '2026年准备做什么',
    '2025年的事做成了吗',
    '我住的地方有什么事',
    '没有公开的，怎样申请',
    '最近公开了什么',
  ])
  expect(
    $('.more a')
      .toArray()
      .map((element) => $(element).attr('href')),
  ).toEqual([
    '/policies/validity/in-force/',
    '/plans/',
    '/summaries/',
    '/notices/',
    '/disclosure/guide/',
    '/catalogue/',
  ])
  expect($('.question .lead').first().text()).toBe(
    '政策文件中，5份现行有效（含部分失效），1份尚未生效，2份已废止或已失效。',
  )
})

test('the home page offers only places that a document mentions', () => {
  const { $ } = readPage(site, '')
  const places = $('.places a').toArray()
  expect(places.map((element) => $(element).text())).toContain('北墟片区')
  expect(places.map((element) => $(element).attr('href'))).toContain(
    `/search/?q=${encodeURIComponent('北墟片区')}`,
  )
})
