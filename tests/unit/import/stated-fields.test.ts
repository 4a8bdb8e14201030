import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readHtmlSource } from '#import/html-source.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { importText } from '../../setup/import-lines.ts'

const BODY = '示范区城市更新和土地整备局'
const NUMBER = 'SFGX0001/2026-00012'
const importPage = (html: string) => importDocument(readHtmlSource(html), 'x', anImportContext())

const aPage = (number = NUMBER, created = '2026-03-01', meta = '') =>
  `<html><head>${meta}</head><body><div><table><tr><td>索 引 号：</td><td>${number}</td><td>分类：</td><td>价格</td></tr>` +
  `<tr><td>发布机构：</td><td>${BODY}</td><td>成文日期：</td><td>${created}</td></tr>` +
  '<tr><td>名 称：</td><td colspan=3>关于迁址的通知</td></tr>' +
  '<tr><td>文 号：</td><td>示更规[2026]030号</td><td>发布日期：</td><td>2026-03-05</td></tr></table></div>' +
  `<h1>关于迁址的通知</h1><div>发布日期：2026-03-05</div><div class="article-content"><p>各街道：</p>` +
  `<p>窗口已经迁址，请互相转告。</p><p>${BODY}</p><p>2026年3月1日</p></div></body></html>`

test('the table of a disclosure page fills the fields, and none of them is guessed', () => {
  const { metadata, body, report } = importPage(aPage())
  expect(metadata.values).toMatchObject({
    title: '关于迁址的通知',
    indexNumber: NUMBER,
    documentNumber: '示更规〔2026〕30号',
    created: '2026-03-01',
    published: '2026-03-05',
    source: BODY,
    organisation: 'sfq-renewal',
  })
  expect(metadata.unconfirmed).toEqual(['topic', 'keywords', 'abstract'])
  expect(body).not.toContain('索')
  expect(report.map(({ note }) => note)).toContain('移入文档信息：网页所列的索引号、文号、日期等')
})

test('no index number is proposed where the source has one of another form', () => {
  const { metadata, report } = importPage(aPage('粤A-12'))
  expect(metadata.values).not.toHaveProperty('indexNumber')
  expect(report).toContainEqual({
    place: '索引号',
    kind: 'hint',
    text: '粤A-12',
    note: '原文的索引号不是本站的写法，没有采用，也没有另编；请核对后填写',
  })
})

test('a date that differs from the signature is to be confirmed, and a time of the same day is kept', () => {
  const { metadata } = importPage(
    aPage(NUMBER, '2026-03-02', '<meta name="PubDate" content="2026-03-05 09:30">'),
  )
  expect(metadata.values).toMatchObject({
    created: '2026-03-02',
    published: '2026-03-05T09:30+08:00',
  })
  expect(metadata.unconfirmed).toContain('created')
})

test('lines that state the same are read too', () => {
  const { metadata, body } = importText([
    `索引号：${NUMBER}`,
    '文号：示更规〔2026〕30号',
    '成文日期：2026-03-01',
    '关于迁址的通知',
    '各街道：',
    '窗口已经迁址。',
    '文号：见附表。',
  ])
  expect(metadata.values).toMatchObject({
    title: '关于迁址的通知',
    indexNumber: NUMBER,
    documentNumber: '示更规〔2026〕30号',
    created: '2026-03-01',
  })
  expect(body).toBe('各街道：\n\n窗口已经迁址。\n\n文号：见附表。\n')
})

test('a page that tables arrange is read like any other', () => {
  const { metadata, body } = importPage(
    '<table width=100%><tr><td>当前位置：首页 > 工作计划</td></tr>' +
      `<tr><td align=center><b>${BODY}2026年工作要点</b></td></tr>` +
      '<tr><td>日期：2026-01-08　来源：本局　【字体：大 中 小】</td></tr>' +
      '<tr><td><div id=zoom>&nbsp;&nbsp;一、稳定价格<br>&nbsp;&nbsp;保持总体稳定。<br>二、检查<br>每周一次。<table><tr><td>甲</td><td>乙</td></tr></table></div></td></tr>' +
      '<tr><td>【打印】【关闭】</td></tr></table>',
  )
  expect(metadata.values).toMatchObject({
    title: `${BODY}2026年工作要点`,
    published: '2026-01-08',
    source: '本局',
  })
  expect(body).toBe(
    '## 一、稳定价格\n\n保持总体稳定。\n\n## 二、检查\n\n每周一次。\n\n| 甲 | 乙 |\n| --- | --- |\n',
  )
})

test('a table of one column with a word in each row is a table', () => {
  const rows = ['名单', '张三', '李四'].map((name) => `<tr><td><p>${name}</p></td></tr>`)
  const { body } = importPage(
    `<main><h1>关于名单的公示</h1><p>名单如下。</p><table>${rows.join('')}</table></main>`,
  )
  expect(body).toContain('| 名单 |\n| --- |\n| 张三 |\n| 李四 |')
})

test('what is copied from a disclosure page into a text fills the fields too, and the title is the real one', () => {
  const { metadata, body } = importText([
    `索引号：${NUMBER}`,
    '主题分类：城乡建设',
    `发布机构：${BODY}`,
    '成文日期：2026-03-01',
    '名称：关于迁址的通知',
    '关于迁址的通知',
    '各街道：',
    '窗口已经迁址，请互相转告。',
  ])
  expect(metadata.values).toMatchObject({
    title: '关于迁址的通知',
    indexNumber: NUMBER,
    created: '2026-03-01',
  })
  expect(metadata.unconfirmed).not.toContain('title')
  expect(body).not.toContain('主题分类')
})
