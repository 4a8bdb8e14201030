import { expect, test } from 'vitest'
import { formatSummary } from '#cli/import-report.ts'
import type { FileOutcome } from '#import/import-file.ts'
import type { ReportEntry } from '#import/source-document.ts'

const written = (source: string, report: ReportEntry[]): FileOutcome => ({
  kind: 'written',
  source,
  folder: source,
  report,
  metadata: { collection: 'notices', slug: source, values: {}, unconfirmed: [] },
  missing: [],
})
const removed = (note: string): ReportEntry => ({
  place: '第1段',
  kind: 'removed',
  text: '字',
  note,
})

test('the summary names the files whose words or images have to be put in by hand', () => {
  const outcomes: FileOutcome[] = [
    written('甲.docx', [
      removed('图表中的文字和数据没有导入，请核对后补上'),
      removed('图片格式 image/x-emf 浏览器不能显示，请另存为 PNG 后补上'),
      removed('页眉不进入正文'),
    ]),
    written('乙.docx', [removed('页脚不进入正文')]),
    { kind: 'refused', source: '丙.docx', reason: '文件是空的。' },
  ]
  expect(formatSummary(outcomes)).toMatchInlineSnapshot(`
    "已导入 2 个文件，1 个没有导入。
    注意：下列文件有文字或图片没有导入，需要人工补上（是什么、在哪里，见清单，或加 --report 文件 列出）：
      甲.docx：2 处
    "
  `)
  expect(formatSummary([written('乙.docx', [])])).toBe('已导入 1 个文件。\n')
})
