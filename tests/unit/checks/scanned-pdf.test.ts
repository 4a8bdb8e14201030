import { expect, test } from 'vitest'
import { aPdf } from '../../setup/attachment-files.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

const problemsOf = async (pdf: Uint8Array) => {
  const attachments = '[{ file: a.pdf, title: 资料 }]'
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments }),
    'notices/a/a.pdf': pdf,
  })
  return issues.map(({ severity, rule, problem }) => `${severity} ${rule} ${problem}`)
}

/** A PDF of one page with text and two pages without. */
const withBlankPages = Buffer.from(
  new TextDecoder()
    .decode(aPdf(['text']))
    .replace('/Kids[3 0 R]/Count 1', '/Kids[3 0 R 6 0 R 7 0 R]/Count 3')
    .replace(
      'trailer',
      [6, 7]
        .map((id) => `${id} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n`)
        .join('') + 'trailer',
    ),
)

test('the pages without text are named when others have some', async () => {
  expect(await problemsOf(withBlankPages)).toEqual([
    'warning scanned-pdf 附件 "a.pdf" 的第 2、3 页没有文字，搜不到也读不出。',
  ])
})

test('a PDF without any text is refused', async () => {
  expect(await problemsOf(aPdf([]))).toEqual([
    'error scanned-pdf 附件 "a.pdf" 是扫描件，没有文字，搜不到也读不出。',
  ])
  expect(await problemsOf(aPdf(['text']))).toEqual([])
})
