import { expect, test } from 'vitest'
import { readAttachmentText } from '#files/attachment-text.ts'
import { anArchive, anOfd, aPdf, aPptx } from '../../setup/attachment-files.ts'
import { readFileNamed, readLinesOf } from '../../setup/attachment-lines.ts'
import { aDocx, anXlsx, aParagraph, aZip, WORD_NAMESPACE } from '../../setup/office-files.ts'

test('the text of a Word file includes its comments, with the place of each part', async () => {
  const comments = `<w:comments ${WORD_NAMESPACE}><w:comment w:id="0">${aParagraph('请核实')}</w:comment></w:comments>`
  const docx = aDocx(aParagraph('第一段') + aParagraph('第二段'), { 'word/comments.xml': comments })
  expect(await readLinesOf('a.docx', docx)).toEqual(['正文：第一段\n第二段', '藏 批注：请核实'])
})

test('charts, diagrams, descriptions of images and embedded files of a Word file are read', async () => {
  const docx = aDocx(`<w:p><w:drawing><wp:docPr xmlns:wp="w" descr="说明"/></w:drawing></w:p>`, {
    'word/charts/chart1.xml':
      '<c:chart xmlns:c="c"><c:v>13</c:v><a:t xmlns:a="a">图名</a:t></c:chart>',
    'word/diagrams/data1.xml': '<a:t xmlns:a="a">环节</a:t>',
  })
  expect(await readLinesOf('a.docx', docx)).toEqual([
    '藏 图片的替代文字：说明',
    '图表：13\n图名',
    '图示：环节',
  ])
})

test('a sheet that is embedded in a Word file is read, and a reader does not see it', async () => {
  const sheet = anXlsx('数据', [['底数']])
  const docx = anArchive({
    'word/document.xml': `<w:document ${WORD_NAMESPACE}>${aParagraph('正文')}</w:document>`,
    'word/embeddings/Microsoft_Excel_Sheet1.xlsx': sheet,
  })
  expect(await readLinesOf('a.docx', docx)).toEqual([
    '正文：正文',
    '藏 嵌入的“Microsoft_Excel_Sheet1.xlsx”；工作表“数据”：底数',
    '藏 嵌入的“Microsoft_Excel_Sheet1.xlsx”；工作表的名称：数据',
  ])
})

test('rows of a sheet become lines, so that the line is the number of the row', async () => {
  const xlsx = anXlsx('汇总', [
    ['街道', '面积'],
    ['北墟', '2.5'],
  ])
  expect(await readLinesOf('a.xlsx', xlsx)).toEqual([
    '工作表“汇总”：街道\t面积\n北墟\t2.5',
    '藏 工作表的名称：汇总',
  ])
})

test('hidden rows, columns and sheets are read apart, and so are comments and copies of data', async () => {
  const cell = (place: string, text: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  const xlsx = aZip({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="a"/><sheet name="乙" state="veryHidden" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">${cell('A1', '一')}${cell('C1', '二')}</row><row r="3" hidden="1">${cell('A3', '三')}</row><row r="4"><c r="A4"><v>1.3800138E10</v></c>${cell('D4', '四\n五')}</row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1">${cell('A1', '六')}</row></sheetData></worksheet>`,
    'xl/comments1.xml': '<comments><text><r><t>批</t></r></text></comments>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment><text>议</text></threadedComment></ThreadedComments>',
    'xl/pivotCache/pivotCacheRecords1.xml': '<records><r><s v="源"/></r></records>',
    'xl/externalLinks/externalLink1.xml': '<externalLink><cell><v>链</v></cell></externalLink>',
  })
  expect(await readLinesOf('a.xlsx', xlsx)).toEqual([
    '工作表“甲”：一\n\n\n13800138000\t四 五',
    '藏 工作表“甲”的隐藏部分：二\n\n三',
    '藏 工作表“乙”的隐藏部分：六',
    '藏 工作表的名称：甲\n乙',
    '藏 批注：批',
    '藏 批注：议',
    '藏 数据透视表的缓存：源',
    '藏 外部链接的缓存：链',
  ])
})

test('a presentation is read in the order in which it is shown, with notes, hidden slides and comments', async () => {
  const pptx = aPptx(
    [{ text: '封面', notes: '先讲背景' }, { text: '底稿', isHidden: true }, { text: '结尾' }],
    {
      'ppt/comments/comment1.xml':
        '<p:cmLst xmlns:p="p"><p:cm><p:text>待核</p:text></p:cm></p:cmLst>',
      'ppt/slideMasters/slideMaster1.xml': '<m><p><t>页脚</t></p></m>',
    },
  )
  expect(await readLinesOf('a.pptx', pptx)).toEqual([
    '第1页：封面',
    '藏 第1页备注：先讲背景',
    '藏 第2页（隐藏）：底稿',
    '第3页：结尾',
    '藏 批注：待核',
    '藏 母版：页脚',
  ])
})

test('a text in GB 18030 is read as Chinese', async () => {
  const gbk = Uint8Array.from([0xb9, 0xab, 0xbf, 0xaa, 0x0d, 0x0a, 0x31])
  expect(await readLinesOf('a.csv', gbk)).toEqual(['全文：公开\n1'])
})

test('a text in UTF-16 is read as Chinese', async () => {
  expect(await readLinesOf('a.txt', Buffer.from('\uFEFF公开', 'utf16le'))).toEqual(['全文：公开'])
})

test.each(['utf16le', 'utf16be'])(
  'a text in %s without a mark is read as Chinese',
  async (encoding) => {
    const bytes = Buffer.from('姓名,电话\r\n某甲,13800138000', 'utf16le')
    if (encoding === 'utf16be') bytes.swap16()
    expect(await readLinesOf('a.csv', bytes)).toEqual(['全文：姓名,电话\n某甲,13800138000'])
  },
)

test('a stray zero does not hide a text that is not UTF-16', async () => {
  const text = '某甲,13800138000，'.repeat(3)
  expect(await readLinesOf('a.csv', Buffer.from(`${text}\0`))).toEqual([`全文：${text}\0`])
})

test('a PDF is read page by page', async () => {
  const pages = await readAttachmentText(
    'content/notices/document-clean-up-2025/clean-up-list-2025.pdf',
  )
  expect(pages.map(({ place }) => place)).toEqual(['第1页', '第2页', '文件属性'])
  expect(pages[1]?.text).toContain('耕地巡查路线编排方法')
})

test('what is filled into the form of a PDF is read, and a note on it', async () => {
  const annotations =
    '/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(13800138000)/Rect[0 0 9 9]>><</Type/Annot/Subtype/Text/Contents(note)/Rect[0 0 9 9]>>]'
  const source = new TextDecoder()
    .decode(aPdf(['page']))
    .replace('/MediaBox', `${annotations}/MediaBox`)
  expect(await readLinesOf('a.pdf', source)).toEqual([
    '第1页：page',
    '第1页的表单：13800138000',
    '藏 第1页的批注：note',
  ])
})

test('a file that is attached to a PDF is read, and a reader of the pages does not see it', async () => {
  const source = new TextDecoder()
    .decode(aPdf(['page']))
    .replace('/Pages 2 0 R', '/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>')
    .replace(
      'trailer',
      '6 0 obj<</Type/Filespec/F(list.csv)/EF<</F 7 0 R>>>>endobj\n7 0 obj<</Length 11>>stream\n13800138000\nendstream endobj\ntrailer',
    )
  expect(await readLinesOf('a.pdf', source)).toEqual([
    '第1页：page',
    '藏 嵌入的“list.csv”；全文：13800138000',
  ])
})

test('pieces of an OFD page become lines, words and pages', async () => {
  const ofd = anOfd(
    [
      [
        { box: '10 10 4 4', text: '公' },
        { box: '14 10 4 4', text: '开' },
        { box: '40 10.2 4 4', text: '目录' },
        { box: '10 16 4 4', text: '第二行' },
      ],
      [{ box: '10 10 4 4', text: '次页' }],
    ],
    {
      'Doc_0/Annots/Page_0/Annotation.xml':
        '<a:Annot xmlns:a="a"><a:Remark>注</a:Remark></a:Annot>',
    },
  )
  expect(await readLinesOf('a.ofd', ofd)).toEqual([
    '第1页：公开 目录\n第二行',
    '第2页：次页',
    '藏 模板和批注：注',
  ])
})

test('title, description and lettering of a drawing are read', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><title>流程</title><desc>三步</desc><text>提<tspan>交</tspan></text><style>text{}</style></svg>'
  expect(await readLinesOf('a.svg', svg)).toEqual(['图中文字：流程\n三步\n提交'])
})

test('a damaged archive is refused and other types hold no text', async () => {
  await expect(readFileNamed('b.docx', 'no archive at all')).rejects.toThrow()
  await expect(readFileNamed('c.docx', aZip({ 'a.xml': '<a/>' }))).rejects.toThrow(
    'no Word document',
  )
  await expect(readFileNamed('c.pptx', aZip({ 'a.xml': '<a/>' }))).rejects.toThrow(
    'no presentation',
  )
  await expect(readFileNamed('c.ofd', aZip({ 'a.xml': '<a/>' }))).rejects.toThrow('no OFD document')
  await expect(readFileNamed('c.json', '{"a":')).rejects.toThrow()
  expect(await readFileNamed('b.gif', 'x')).toEqual([])
})
