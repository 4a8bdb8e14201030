import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { readHtmlSource } from '#import/html-source.ts'
import { importDocument } from '#import/import-document.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import { readTextSource } from '#import/text-source.ts'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { aDocx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'

const TITLE = '示范区城市更新和土地整备局关于仓库的通报'
const PAGE = `<main><h1>${TITLE}</h1><p>现通报如下。</p></main>`
const BODY = aParagraph(TITLE) + aParagraph('现通报如下。')
const aPart = (text: string, element = 'w:hdr') =>
  `<${element} ${WORD_NAMESPACE}>${aParagraph(text)}</${element}>`

test.each([
  ['机密★', 'word/header1.xml', '页眉'],
  ['秘　密', 'word/footer1.xml', '页脚'],
])('the mark %s in %s refuses the file', async (mark, part, place) => {
  const source = await readDocxSource(aDocx(BODY, { [part]: aPart(mark) }))
  expect(() => importDocument(source, 'x', anImportContext())).toThrow(
    `${place}有密级标志“${mark.replace('　', '')}”`,
  )
})

test.each([
  ['above the title', readHtmlSource(`<div>秘密★5年</div>${PAGE}`), '秘密★'],
  [
    'in a meta tag',
    readHtmlSource(`<meta name="ContentSource" content="密级：机密">${PAGE}`),
    '密级：机密',
  ],
  ['in a deleted passage', readHtmlSource(PAGE.replace('现', '<del>机密★1年</del>现')), '机密★'],
  [
    'in a comment of Markdown',
    readMarkdownSource(`# ${TITLE}\n\n<!-- 绝密★ -->\n\n现通报如下。\n`),
    '绝密★',
  ],
  ['beside the title', readTextSource(`${TITLE}\n来源：秘密★1年\n现通报如下。`), '秘密★'],
])('a mark %s refuses the file', (_, source, mark) => {
  expect(() => importDocument(source, 'x', anImportContext())).toThrow(mark)
})

test('a deleted word of the text is no mark', () => {
  const page = PAGE.replace('现', '商业<del>秘密</del>，现')
  expect(importDocument(readHtmlSource(page), 'x', anImportContext()).body).toContain('商业，现')
})

test('a mark that stays in the text beside a deleted word is left to the check', () => {
  const page = PAGE.replace('现', '【机　密】<del>甲</del>现')
  const { body } = importDocument(readHtmlSource(page), 'x', anImportContext())
  expect(body).toContain('密】现')
})

test('a grade that stays as a word does not stand in for a mark that went', () => {
  const page = PAGE.replace('现', '<del>【</del>机密<del>】</del>现')
  const taken = () => importDocument(readHtmlSource(page), 'x', anImportContext())
  expect(taken).toThrow('有密级标志“【机密】”')
})

test('a refused file leaves nothing behind, and one message says where, what and what to do', async () => {
  const root = aBareContentRoot()
  const count = () => readdirSync(join(root, 'notices')).length
  writeFiles(root, { '通报.html': `<div>秘密★5年</div>${PAGE}` })
  const before = existsSync(join(root, 'notices')) ? count() : undefined
  const env = { CONTENT_ROOT: root, GONGKAI_DATE: '2026-11-22' }
  const { stdout, code } = await runGongkai(['import', join(root, '通报.html'), '--yes'], env)
  expect(stdout).toContain(
    '没有导入：第1段有密级标志“秘密★”。涉密文件不得公开：请停止处理，报告保密部门；已经解密的，先在原文件中删去标志再导入。',
  )
  expect(code).toBe(1)
  expect(existsSync(join(root, 'notices')) ? count() : undefined).toBe(before)
  rmSync(root, { recursive: true })
})
