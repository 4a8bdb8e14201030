import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { importDocument } from '#import/import-document.ts'
import { aDocx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

async function importDocx(content: Uint8Array) {
  return importDocument(await readDocxSource(content), '文件', anImportContext())
}

test('words of fields, ruby annotations and formulas stay in the text', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const sign = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const body =
    aParagraph('示范区2024年工作计划') +
    `<w:p>${run('编号')}<w:fldSimple w:instr=" DOCPROPERTY 编号 ">${run('甲乙12')}</w:fldSimple>${run('。')}</w:p>` +
    `<w:p><w:r><w:t>前往</w:t><w:ruby><w:rt>${run('Beixu')}</w:rt><w:rubyBase>${run('北墟')}</w:rubyBase></w:ruby><w:t>片区。</w:t></w:r></w:p>` +
    `<w:p>${run('容积率')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${sign('R=')}<m:f><m:num>${sign('a+b')}</m:num><m:den>${sign('c')}</m:den></m:f></m:oMath>${run('。')}</w:p>`
  const imported = await importDocx(aDocx(body))
  expect(imported.body).toBe('编号甲乙12。\n\n前往北墟片区。\n\n容积率R=(a+b)/c。\n')
  expect(imported.report.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
    expect.arrayContaining(['removed Beixu', 'changed R=(a+b)/c']),
  )
})

test('boxes to tick keep their state', async () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`
  const control = (sign: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/></w:sdtPr><w:sdtContent>${run(`<w:t>${sign}</w:t>`)}</w:sdtContent></w:sdt>`
  const field = (state: string) =>
    run(
      `<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar>`,
    ) +
    run('<w:instrText> FORMCHECKBOX </w:instrText>') +
    run('<w:fldChar w:fldCharType="end"/>')
  const words = run('<w:t>是</w:t>')
  const body =
    aParagraph('示范区2024年工作计划') +
    `<w:p>${control('☒')}${words}${control('☐')}${words}</w:p>` +
    `<w:p>${field('<w:default w:val="0"/><w:checked/>')}${words}${field('<w:default w:val="0"/>')}${words}</w:p>`
  expect((await importDocx(aDocx(body))).body).toBe('☒是☐是\n\n☑是☐是\n')
})

test('words that only the second reader finds are reported as removed, whole lines and parts of lines', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const numbering = `<w:numbering ${WORD_NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const body =
    aParagraph('示范区2024年工作计划') +
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>${run('完成')}<w:unknown>${run('1')}</w:unknown>${run('项。')}</w:p>` +
    `<w:unknown>${aParagraph('整段丢失。')}</w:unknown>` +
    aParagraph('完成1项任务。')
  const { body: text, report } = await importDocx(aDocx(body, { 'word/numbering.xml': numbering }))
  expect(text).toBe('## 1.完成项。\n\n完成1项任务。\n')
  const removed = report.filter(({ kind }) => kind === 'removed')
  expect(removed.map((entry) => `${entry.place} ${entry.text}`)).toEqual([
    '第2段处 1',
    '第2段处之2 整段丢失。',
  ])
})

test('headers, footers and comments are reported with what was deleted in them', async () => {
  const deleted = '<w:p><w:del w:id="1"><w:r><w:delText>旧页眉</w:delText></w:r></w:del></w:p>'
  const parts = {
    'word/header1.xml': `<w:hdr ${WORD_NAMESPACE}>${aParagraph('内部页眉')}${deleted}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${WORD_NAMESPACE}>${aParagraph('第1页')}</w:ftr>`,
    'word/comments.xml': `<w:comments ${WORD_NAMESPACE}><w:comment w:id="0">${aParagraph('请核实')}</w:comment></w:comments>`,
  }
  const { report } = await importDocx(
    aDocx(aParagraph('示范区2024年工作计划') + aParagraph('正文。'), parts),
  )
  expect(
    report.flatMap(({ kind, text, note }) => (kind === 'removed' ? [text + ' ' + note] : [])),
  ).toEqual([
    '内部页眉 页眉不进入正文',
    '旧页眉 页眉中修订删除的文字',
    '第1页 页脚不进入正文',
    '请核实 批注不进入正文',
  ])
})
