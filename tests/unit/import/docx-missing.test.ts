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
  expect(report.filter(({ kind }) => kind === 'removed').map((entry) => entry.text)).toEqual([
    '1',
    '整段丢失。',
  ])
})
