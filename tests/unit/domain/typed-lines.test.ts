import { describe, expect, test } from 'vitest'
import { joinLines } from '#domain/line-ends.ts'
import { readItemLineEnds, readLineEnds } from '#domain/typed-lines.ts'

/** Line ends as signs: joined +, parted |, unclear ?. */
const read = (lines: string) =>
  readLineEnds(lines.split('\n'))
    .map((end) => ({ joined: '+', parted: '|', unclear: '?' })[end])
    .join('')

describe('a sentence that is broken into lines is one', () => {
  test.each([
    ['为了推进城\n市更新工作，请按land\nreform要求办理。', '++'],
    ['根据第一章和\n第二章规定的程序，面积为\n3.5公顷。', '++'],
    ['一、进一步加强示范区城市更新和土地整备工\n作，压实各方责任，按时完成年度任务。', '+'],
    ['各单位要高度重视，\n抓好落实', '+'],
    ['Hello world\nof land', '+'],
  ])('%j', (lines, ends) => {
    expect(read(lines)).toBe(ends)
  })
})

describe('lines that were pasted are paragraphs', () => {
  test.each([
    [
      '各街道办事处：\n现将有关事项通知如下。\n一、提高认识\n各单位要高度重视。\n（一）加强领导。',
      '||||',
    ],
    ['特此通知。\n甲局\n乙局\n2026年11月24日', '|||'],
    ['关于测试的通知\n各有关单位：', '|'],
    ['联系人：张三\n联系电话：123', '|'],
    ['1.第一项\n2.第二项', '|'],
    ['包括\n①甲\n②乙', '||'],
    ['第一条　甲\n第二条　乙', '|'],
    ['甲段\n=====\n乙段', '||'],
    ['示范区2026年度工作计划\n为了推进城市更新，改善居住条件，制定本计划。', '|'],
  ])('%j', (lines, ends) => {
    expect(read(lines)).toBe(ends)
  })
})

describe('lines that may be either are told', () => {
  test.each([
    ['甲公司\n乙公司\n丙公司', '??'],
    ['总体要求\n坚持以人民为中心，统筹发展和安全。', '?'],
  ])('%j', (lines, ends) => {
    expect(read(lines)).toBe(ends)
  })

  test('and so is a line at the margin below an item of a list', () => {
    expect(readItemLineEnds(['甲完成立项', '以上项目由各街道负责。'])).toEqual(['unclear'])
    expect(readItemLineEnds(['甲，', '以上。'])).toEqual(['joined'])
  })
})

describe('a line end', () => {
  test.each([
    [['推进城\n市'], ['推进城市']],
    [['land\nreform'], ['land\nreform']],
    [['于2026\n年，A\n座'], ['于2026年，A座']],
    [['“甲”\n“乙”——\n“丙”'], ['“甲”“乙”——“丙”']],
    [
      ['甲\n', '乙', '\n丙'],
      ['甲', '乙', '丙'],
    ],
    [['甲 \r\n  乙'], ['甲乙']],
    [['he said\n“yes”'], ['he said\n“yes”']],
  ])('of %j leaves a gap only between Latin words', (pieces, joined) => {
    expect(joinLines(pieces)).toEqual(joined)
  })
})
