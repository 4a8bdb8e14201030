import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOutline, toArticleNumber, toHeadingNumber } from '#domain/outline.ts'

describe('the number of a heading', () => {
  test.each([
    ['一、总则', '一'],
    ['十二、附则', '十二'],
    ['（三）目标', '（三）'],
    ['(三)目标', '（三）'],
    ['1.任务', '1.'],
    ['1．任务', '1.'],
    ['12、任务', '12.'],
    ['（2）措施', '（2）'],
    ['第一章　总则', '第一章'],
    ['第十二条', '第十二条'],
    ['第2节 范围', '第2节'],
  ])('%s is %s', (heading, number) => {
    expect(toHeadingNumber(heading)).toBe(number)
  })

  test.each(['总则', '一季度', '2024年工作', '第一批名单', '（附）名单', '', '1'])(
    'is missing in %s',
    (heading) => {
      expect(toHeadingNumber(heading)).toBeUndefined()
    },
  )
})

describe('the article that a paragraph opens', () => {
  test.each([
    ['第三条　本办法自公布之日起施行。', '第三条'],
    ['第十二条 内容', '第十二条'],
    ['第三条之一　内容', '第三条之一'],
  ])('of %s is %s', (paragraph, article) => {
    expect(toArticleNumber(paragraph)).toBe(article)
  })

  test.each(['根据第三条　的规定', '第三条规定的情形', '第三款　内容', ''])(
    'is missing in %s',
    (paragraph) => {
      expect(toArticleNumber(paragraph)).toBeUndefined()
    },
  )
})

describe('anchors', () => {
  test('join the numbers of a heading and of the headings above it', () => {
    expect(anchorsOf(['## 二、任务', '### （三）甲', '#### 1.乙', '## 三、保障'])).toEqual([
      '二', '二-（三）', '二-（三）-1.', '三',
    ]) // prettier-ignore
  })

  test('count paragraphs within their section, and before the first heading', () => {
    expect(anchorsOf(['甲', '## 一、', '乙', '丙', '### （一）', '丁'])).toEqual([
      '开头-1', '一', '一-1', '一-2', '一-（一）', '一-（一）-1',
    ]) // prettier-ignore
  })

  test('of articles and chapters stand alone, as they are cited', () => {
    expect(anchorsOf(['## 第一章　总则', '### 第一节　目的', '第一条　内容', '又一段'])).toEqual([
      '第一章', '第一节', '第一条', '第一节-1',
    ]) // prettier-ignore
  })

  test('of headings without a number are their words', () => {
    expect(anchorsOf(['## 工作 思路"一"', '## ', '## ？'])).toEqual(['工作-思路-一-', '标题', '？'])
  })

  test('that would be equal are told apart', () => {
    expect(anchorsOf(['## 一、甲', '## 一、乙', '第一条　丙', '第一条　丁'])).toEqual([
      '一', '一~2', '第一条', '第一条~2',
    ]) // prettier-ignore
  })

  test('never hold half a character', () => {
    const [anchor = ''] = anchorsOf([`## ${'甲'.repeat(29)}𠮷𠮷`])
    expect(anchor).toBe(`${'甲'.repeat(29)}𠮷`)
  })

  test('are unique, can stand in an address and hold no white space', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const anchors = anchorsOf(blocks)
        expect(new Set(anchors).size).toBe(anchors.length)
        for (const anchor of anchors) {
          expect(anchor).toMatch(/^[^\s"'<>#%?&/\\]+$/)
          expect(() => encodeURI(anchor)).not.toThrow()
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of other sections stay when a paragraph is inserted', () => {
    const sections = fc.array(fc.tuple(heading, fc.array(paragraph, { maxLength: 4 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(sections, fc.nat(), (before, position) => {
        const chosen = position % before.length
        const after = before.map(([title, texts], index): [string, string[]] =>
          index === chosen ? [title, ['新的一段', ...texts]] : [title, texts],
        )
        const unchanged = (all: string[][]) =>
          all.map(([own, ...rest], index) => [own, ...(index === chosen ? [] : rest)])
        expect(unchanged(anchorsBySection(after))).toEqual(unchanged(anchorsBySection(before)))
      }),
      { numRuns: 500 },
    )
  })
})

/** Anchors of blocks; a block that begins with number signs is a heading. */
function anchorsOf(blocks: string[]): string[] {
  const outline = createOutline()
  return blocks.map((text) => {
    const [, marks, title] = /^(#{2,5}) (.*)$/su.exec(text) ?? []
    return marks ? outline.heading(marks.length, title ?? '') : outline.paragraph(text)
  })
}

/** Anchors of sections: of each heading, then of its paragraphs. */
function anchorsBySection(sections: [string, string[]][]): string[][] {
  const anchors = anchorsOf(sections.flatMap(([title, texts]) => [title, ...texts]))
  return sections.map(([, texts]) => anchors.splice(0, texts.length + 1))
}

const well = fc.string({ unit: 'grapheme', maxLength: 40 })
const heading = fc
  .tuple(
    fc.constantFrom('##', '###', '####', '#####'),
    fc.constantFrom(
      '一、',
      '二、',
      '（一）',
      '(二)',
      '1.',
      '2．',
      '（1）',
      '第一章　',
      '第二节　',
      '总体要求',
      '附件',
    ),
    fc.constantFrom('', '目标', '总体要求'),
  )
  .map(([marks, number, words]) => `${marks} ${number}${words}`)
const paragraph = fc.constantFrom('一段文字', '又一段文字', '根据第三条的规定')
const block = fc.oneof(
  heading,
  paragraph,
  fc.constantFrom('第一条　甲', '第一条　乙', '## 开头-1', '## 一-1', '### 1', '## 一~2'),
  well,
  well.map((words) => `## ${words}`),
)
