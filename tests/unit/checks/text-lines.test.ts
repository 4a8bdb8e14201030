import { expect, test } from 'vitest'
import { checkFiles } from '../../setup/check-files.ts'
import { aNotice } from '../../setup/bare-content.ts'

test.each([
  ['punctuation-width', '完成立项,进度正常。'],
  ['document-number-form', '根据示更规[2024]03号执行。'],
  ['attachment-form', '附件:1、清单。'],
  ['stray-angle-bracket', '面积 < 50 平方米。'],
  ['suspected-typo', '平盐跌路用地交付。'],
  ['garbled-text', '见锟斤拷。'],
  ['secrecy', '此件不公开'],
  ['personal-data', '联系张三13800138000。'],
  ['missing-attachment', '申请表见附件1。'],
  ['unsafe-mdx', '见[甲](javascript:x)。'],
  ['deceptive-address', '见[甲](https://www.gov.cn@example.com/)。'],
  ['empty-link', '见[](https://www.gov.cn/)。'],
  ['misleading-link', '见[www.gov.cn](https://example.com/)。'],
  ['mdx-syntax', '甲 { 乙'],
])(
  '%s names the line within a paragraph, also with the line ends of Windows',
  async (rule, fault) => {
    const rest = '推进平盐铁路建设，做好平盐铁路征收。'
    const text = aNotice(`第一段。\n\n${rest}\n第二行。\n${fault}\n末行。\n`)
    const line = text.split('\n').indexOf(fault) + 1
    for (const source of [text, text.replaceAll('\n', '\r\n')]) {
      const issues = await checkFiles({ 'notices/a/index.mdx': source })
      const lines = issues.filter((issue) => issue.rule === rule).map((issue) => issue.line)
      expect([...new Set(lines)]).toEqual([line])
    }
  },
)
