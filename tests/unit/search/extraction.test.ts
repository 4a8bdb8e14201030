import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toAttachmentBlocks } from '#search/extraction/attachment-blocks.ts'
import { toPageBlocks } from '#search/extraction/page-blocks.ts'
import { anArchive, anOfd, aPptx } from '../../setup/attachment-files.ts'

describe('the text of a page', () => {
  test('headings, paragraphs, cells and captions are blocks of their own, with the nearest anchor', () => {
    const html = `<main><p>外面</p><div class="official">
      <div class="heading h2"><h2 id="一">一、总则</h2><a class="ha" href="#一"></a></div>
      <p id="一-1">第一条 <strong>城市</strong>更新<a class="pa" href="#一-1"></a></p>
      <table><caption>表一</caption><tr><td>甲</td><td>乙</td></tr></table>
      <script>let hidden</script></div></main>`
    expect(toPageBlocks(html)).toEqual([
      { kind: 'heading', text: '一、总则', anchor: '一' },
      { kind: 'text', text: '第一条 城市更新', anchor: '一-1' },
      { kind: 'caption', text: '表一', anchor: '一-1' },
      { kind: 'cell', text: '甲', anchor: '一-1' },
      { kind: 'cell', text: '乙', anchor: '一-1' },
    ])
  })

  test('markup in a text is text', () => {
    const [block] = toPageBlocks('<div class="official"><p>&lt;img src=x&gt;</p></div>')
    expect(block?.text).toBe('<img src=x>')
  })
})

describe('the text of an attachment', () => {
  const attachment = (file: string) => ({ title: '清单', file, path: `/notices/a/${file}` })
  const write = (file: string, content: Uint8Array) => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-'))
    mkdirSync(join(folder, 'notices/a'), { recursive: true })
    writeFileSync(join(folder, 'notices/a', file), content)
    return folder
  }

  test('a Word file gives what a reader sees, whole although Word cuts it into runs', async () => {
    const body = (inner: string) => strToU8(`<w:document><w:body>${inner}</w:body></w:document>`)
    const folder = write(
      'a.docx',
      zipSync({
        'word/document.xml': body(
          '<w:p><w:r><w:t>城市</w:t></w:r><w:r><w:t>更新</w:t></w:r><w:r><w:delText>删去</w:delText></w:r></w:p>',
        ),
        'word/comments.xml': body('<w:p><w:r><w:t>批注</w:t></w:r></w:p>'),
      }),
    )
    const blocks = await toAttachmentBlocks(folder, '/', attachment('a.docx'))
    expect(blocks.map(({ text }) => text)).toEqual(['清单', '城市更新'])
  })

  test('a table gives its cells one by one, and a place leads to the file', async () => {
    const folder = write('a.csv', strToU8('城市\t1\n更新\t2\n'))
    const blocks = await toAttachmentBlocks(folder, '/base/', attachment('a.csv'))
    expect(blocks.map(({ text }) => text)).toEqual(['清单', '城市', '1', '更新', '2'])
    expect(blocks[1]?.attachment).toEqual({ label: '附件：清单', href: '/base/notices/a/a.csv' })
  })

  test('slides, pages, names and files in an archive are found, what is hidden is not', async () => {
    const texts = async (file: string, content: Uint8Array) => {
      const blocks = await toAttachmentBlocks(write(file, content), '/', attachment(file))
      return blocks.slice(1).map(({ text, attachment }) => `${attachment?.label ?? ''} ${text}`)
    }
    const pptx = aPptx([
      { text: '封面', notes: '备注' },
      { text: '底稿', isHidden: true },
    ])
    expect(await texts('a.pptx', pptx)).toEqual(['附件：清单（第1页） 封面'])
    expect(await texts('a.ofd', anOfd([[{ box: '1 1 9 9', text: '页' }]]))).toEqual([
      '附件：清单（第1页） 页',
    ])
    expect(await texts('a.json', strToU8('{"街道":"北墟"}'))).toEqual(['附件：清单（$.街道） 北墟'])
    const sheets = readFileSync('tests/fixtures/attachments/list.xls')
    expect((await texts('a.xls', sheets)).slice(-2)).toEqual([
      '附件：清单（工作表“汇总”） 13800138001',
      '附件：清单（工作表“汇总”） 两 行',
    ])
    expect(await texts('a.zip', anArchive({ 'a.pptx': pptx }))).toEqual([
      '附件：清单（压缩包中的“a.pptx”；第1页） 封面',
    ])
    const old = new Uint8Array(readFileSync('tests/fixtures/attachments/list.doc'))
    expect(await texts('a.doc', old)).toEqual([])
  })

  test('a damaged file is found by its title only', async () => {
    const folder = write('a.docx', strToU8('城市'))
    const blocks = await toAttachmentBlocks(folder, '/', attachment('a.docx'))
    expect(blocks.map(({ text }) => text)).toEqual(['清单'])
  })
})
