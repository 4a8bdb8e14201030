import { load } from 'cheerio'
import { test } from 'vitest'
import { compileBody, toHtml } from '../../factories/compiler.ts'
import { aDocument } from '../../factories/document.ts'
import { checkFiles } from '../../setup/check-files.ts'
const cases = [
  '时限1~2个工作日，复审3~5个工作日。', '~30~公顷 ~~废~~ 一~二', '规格3*4*5米，单价2*3=6，*注：以上。面积10*20。', '变量__init__与A_1_2和_x_y_。',
  '**重点：**落实。**“引号”**后文，前文**（括号）**后文**加粗**。', '***重点：***落实，*（斜）*字', '**重点**：落实', '见https://www.sz.gov.cn/a，请查阅。见http://a.cn/b(c)（说明）、www.sz.gov.cn。邮箱a@b.gov.cn，电话', '<https://a.cn>', '[链接](https://a.cn)，文',
  '为了推进城\n市更新，请按land\nreform要求\nabc办理2024\n年。', '1978. 改革开放。\n\n1979. 第二年。', '1978. 改革开放。\n1979. 第二年。', '1. 甲\n3. 乙\n7. 丙', '01. 甲\n02. 乙', '1) 甲\n2) 乙', '1.第一项。\n2.第二项。', '甲\n---\n乙', '甲\n===\n乙', '    首行缩进的段落。\n\n\t制表符开头。', '- 5℃以下', '+ 加号\n+ 加号二', '#1楼会议室', '#城市更新# 话题', '> 5万元的', '价格$100和$200', '注[^1]和[1]以及[注]', '反斜杠C:\\a\\b和\\*', '&nbsp;和&lt;5', '甲  \n乙', '甲\\\n乙',
  '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n注：表下的文字。', '* 甲\n* 乙', '**甲：**\n乙', '一、提高认识\n各单位要高度重视。\n二、抓好落实\n（一）加强领导。', '第一段。\n　　第二段。', '10*20*30=6000，*备注*', '2*3*4', '《办法》**第三条**规定', '**《办法》**规定', '“**重点**”', '（**重点。**）后', '**100%**的', '甲**乙**。**丙**', '1.5倍', '2024.1.1起', '1. 甲\n\n   续段\n2. 乙', '3、甲\n4、乙', '(1) 甲\n(2) 乙', '① 甲\n② 乙', '---\n甲', '***', '甲\n***\n乙', '- - -', 'a~b~c', 'x^2^', ':::tip\n甲\n:::', ':smile:', '`代码*3*4`', '![图](x)', '甲<br>乙', 'http://用户.中国/路径，后', '详见www.sz.gov.cn/页面', '12:30~13:30，14:00~15:00', '甲|乙|丙', '甲|乙\n-|-\n1|2\n后文', '1\\. 甲', '2024. 甲', '第\n一\n条', '，\n后', 'a，\nb', '、\n、', 'A\n级', '级\nA', '5\n万元', '万元\n5', '——\n甲', '…\n甲', '（\n甲', 'Ａ\nＢ',
]
test('typed', { timeout: 1e6 }, async () => {
  for (const body of cases) {
    let html: string
    try { html = toHtml(await compileBody(body + '\n')).replace(/ id="[^"]*"/g, '').replace(/<a class="(paragraph|anchor)[^>]*>.*?<\/a>/g, '') } catch (e) { html = 'ERR ' + String(e).slice(0, 100) }
    const { source } = aDocument({ body: body + '\n' })
    const issues = (await checkFiles({ 'notices/office-move/index.mdx': source })).filter(i => i.file.endsWith('mdx') && !['missing-index-number'].includes(i.rule)).map(i => `${i.line - source.split('\n').length + body.split('\n').length + 1}:${i.rule}`)
    console.log(JSON.stringify(body), '\n     →', html.replace(/\n/g, '⏎'), '\n     ', issues.join(' '))
  }
  const { expect } = await import('vitest'); expect(1).toBe(1)
})
