import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toAttachmentText } from '#search/extraction/attachment-text.ts'
import { toPageBlocks } from '#search/extraction/page-blocks.ts'

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
  test('a Word file gives its paragraphs, whole although Word cuts them into runs', async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>城市</w:t></w:r><w:r><w:t>更新</w:t></w:r></w:p><w:tbl><w:p><w:r><w:t>单元</w:t></w:r></w:p></w:tbl></w:body></w:document>'
    const file = zipSync({ 'word/document.xml': strToU8(xml) })
    expect(await toAttachmentText('a.docx', file)).toEqual([{ text: '城市更新' }, { text: '单元' }])
  })

  test('an Excel file gives its cells, with the name of their sheet', async () => {
    const file = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="清单"/></sheets></workbook>'),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><c t="s"><v>1</v></c><c><v>12.5</v></c><c t="inlineStr"><is><t>丁</t></is></c></worksheet>',
      ),
    })
    expect(await toAttachmentText('A.XLSX', file)).toEqual([
      { text: '乙丙', page: '清单' },
      { text: '12.5', page: '清单' },
      { text: '丁', page: '清单' },
    ])
  })

  test.each([
    ['UTF-8', strToU8('城市,1\n更新,2\n')],
    [
      'GB 18030',
      Uint8Array.from([
        0xb3, 0xc7, 0xca, 0xd0, 0x2c, 0x31, 0x0a, 0xb8, 0xfc, 0xd0, 0xc2, 0x2c, 0x32,
      ]),
    ],
  ])('a table in %s gives its lines', async (_, bytes) => {
    expect(await toAttachmentText('a.csv', bytes)).toEqual([{ text: '城市,1' }, { text: '更新,2' }])
  })

  test('a file that holds no text gives none, and a damaged one is refused', async () => {
    expect(await toAttachmentText('a.png', strToU8('城市'))).toEqual([])
    await expect(toAttachmentText('a.docx', strToU8('城市'))).rejects.toThrow()
  })
})
