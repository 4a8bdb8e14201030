import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { readHtmlSource } from '#import/html-source.ts'
import { importDocument } from '#import/import-document.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const up = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')
const down = (text: string) => run(text, '<w:vertAlign w:val="subscript"/>')

async function importRuns(runs: string) {
  const file = aDocx(`${aParagraph('示范区2024年工作计划')}<w:p>${runs}</w:p>`)
  return importDocument(await readDocxSource(file), '文件', anImportContext())
}

test.each([
  [run('29m') + up('2'), '29m²'],
  [run('CO') + down('2') + run('排放'), 'CO₂排放'],
  [run('10') + up('n+1') + run('个'), '10ⁿ⁺¹个'],
  [run('10') + up('－') + up('３'), '10⁻³'],
  [run('29㎡'), '29㎡'],
  [run('x') + run('i', '<w:vertAlign w:val="baseline"/>'), 'xi'],
])('figures above and below the line have characters of their own: %s', async (runs, text) => {
  const { body, report } = await importRuns(runs)
  expect(body).toBe(`${text}\n`)
  expect(report.filter(({ kind }) => kind === 'changed' || kind === 'removed')).toEqual([])
})

test('words above and below the line that have no such characters stay on it, and that is reported', async () => {
  const { body, report } = await importRuns(
    run('X') + down('甲') + run('是第2') + up('n') + up('d') + run('条') + up('①'),
  )
  expect(body).toBe('X甲是第2nd条①\n')
  expect(report.filter(({ kind }) => kind === 'changed')).toEqual([
    {
      place: '正文',
      kind: 'changed',
      text: '甲',
      note: '下标没有对应的字符，已写成普通文字，请核对',
    },
    {
      place: '正文',
      kind: 'changed',
      text: 'nd',
      note: '上标没有对应的字符，已写成普通文字，请核对',
    },
    {
      place: '正文',
      kind: 'changed',
      text: '①',
      note: '上标没有对应的字符，已写成普通文字，请核对',
    },
  ])
})

test('powers and indices of formulas and web pages are written alike', async () => {
  const sign = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const part = (name: string, text: string) => `<m:${name}>${sign(text)}</m:${name}>`
  const formula = `<m:oMath xmlns:m="m"><m:sSup>${part('e', 'm')}${part('sup', '2')}</m:sSup>${sign('+')}<m:sSub>${part('e', 'x')}${part('sub', 'i')}</m:sSub></m:oMath>`
  expect((await importRuns(formula)).body).toBe('m²+x\\_i\n')
  const page = readHtmlSource(
    '<main><h1>示范区2024年工作计划</h1><p>CO<sub>2</sub>，m<sup>3</sup></p></main>',
  )
  expect(importDocument(page, 'x', anImportContext()).body).toBe('CO₂，m³\n')
})
