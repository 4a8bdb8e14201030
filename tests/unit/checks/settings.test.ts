import { expect, test } from 'vitest'
import { findSettingsFaults } from '#checks/settings.ts'
import { aContent, ORGANISATION, SITE } from '../../factories/content.ts'
import { toLines } from '../../factories/issues.ts'

test('valid settings have no fault', () => {
  expect(findSettingsFaults(aContent())).toEqual([])
})

test('every missing settings file is reported', () => {
  const content = aContent({ site: null, topics: null, glossary: null })
  expect(toLines(findSettingsFaults(content))).toMatchInlineSnapshot(`
    "content/site.yaml:1  错误：缺少文件 content/site.yaml。从演示内容中复制一份，再改成本单位的内容。[settings]
    content/topics.yaml:1  错误：缺少文件 content/topics.yaml。从演示内容中复制一份，再改成本单位的内容。[settings]
    content/glossary.yaml:1  错误：缺少文件 content/glossary.yaml。从演示内容中复制一份，再改成本单位的内容。[settings]"
  `)
})

test('a settings file that is not YAML is reported where it breaks', () => {
  const content = aContent({ glossary: '- term: 城市更新\n\tmeaning: 说明\n' })
  expect(toLines(findSettingsFaults(content))).toMatchInlineSnapshot(
    `"content/glossary.yaml:2  错误：这一行的格式读不懂。每行写成“字段: 值”，半角冒号后空一格；含有冒号、# 或引号的内容，整段加英文引号。[settings]"`,
  )
})

test('wrong values are reported in every file, with their lines', () => {
  const content = aContent({
    site: SITE.replace('base: /', 'base: ytcsgx').replace(
      'https://www.example.com',
      'www.example.com',
    ),
    organisations: { renewal: `${ORGANISATION}telephone: 1\n`, land: 'name: 监察局\n' },
  })
  expect(toLines(findSettingsFaults(content))).toMatchInlineSnapshot(`
    "content/site.yaml:4  错误：“网站域名”（origin）写得不对："www.example.com"。应写成以 https:// 开头的网址，例如 https://www.example.gov.cn。[settings]
    content/site.yaml:5  错误：“网站路径”（base）写得不对："ytcsgx"。以 / 开头并以 / 结尾，各级名称不以点开头，例如 /ytcsgx/。[settings]
    content/organisations/renewal.yaml:4  错误：不认识的字段 "telephone"。检查拼写，或删去这一行；可用的字段见 content/README.md。[settings]
    content/organisations/land.yaml:1  错误：缺少“简称”（shortName）。补上这一项。[settings]
    content/organisations/land.yaml:1  错误：缺少“职能”（duties）。补上这一项。[settings]"
  `)
})

test.each([
  ['origin', 'https://www.example.com/'],
  ['origin', 'ftp://www.example.com'],
  ['origin', 'javascript://www.example.com'],
  ['base', '/a b/'],
  ['base', '/ytcsgx'],
  ['base', '//'],
  ['base', '/../x/'],
  ['base', '/x/../'],
  ['base', '/./'],
  ['base', '/.hidden/'],
  ['identificationCode', '123'],
  ['officialMark', '见网站'],
  ['officialMark', 'javascript:alert(1)'],
  ['errorReport', 'javascript://example.com/%0Aalert(1)'],
  ['mode', 'test'],
  ['pageSize', '0'],
])('%s may not be %s', (field, value) => {
  const site = `${SITE.replace(new RegExp(`^${field}: .*\n`, 'm'), '')}${field}: ${value}\n`
  expect(findSettingsFaults(aContent({ site }))).toMatchObject([{ rule: 'settings' }])
})

test('synonyms may be missing, but a group of one word says nothing', () => {
  expect(findSettingsFaults(aContent({ synonyms: null }))).toEqual([])
  const content = aContent({ synonyms: '- words: [旧改]\n' })
  expect(toLines(findSettingsFaults(content))).toContain('content/synonyms.yaml:1  错误：')
  expect(toLines(findSettingsFaults(content))).toContain('一组至少写两个词')
})

test('a term is explained once and not with nothing, and its exceptions are longer words', () => {
  const glossary = `- term: 入库
  meaning: 土地登记进储备
- term: 图斑
  meaning: ''
- term: 入库
  meaning: 又一次
- term: 过渡费
  meaning: 租房用的钱
  except: [过渡费用, 搬迁费]
`
  expect(toLines(findSettingsFaults(aContent({ glossary })))).toMatchInlineSnapshot(`
    "content/glossary.yaml:4  错误：“解释”（1.meaning）写得不对：""。不能为空；没有内容就删去这一行。[settings]
    content/glossary.yaml:9  错误：“例外”（3.except）写得不对：["过渡费用","搬迁费"]。每一个都要含有这个词语，例如“入库”的例外“出入库”。[settings]
    content/glossary.yaml:5  错误：“词语”（2.term）写得不对："入库"。这个词语写了两次，删去其中一个。[settings]"
  `)
})

test('fields of the records of addresses are called by what they mean there', () => {
  const content = aContent({
    redirects: '- { from: old, to: 1, on: gestern }\n',
    tombstones: '- { document: x, title: 通知, on: 2024-03-01, why: 内容有误 }\n',
  })
  expect(findSettingsFaults(content).map(({ problem }) => problem)).toEqual([
    '“原来的位置”（0.from）写得不对："old"。',
    '“现在的位置”（0.to）写得不对：1。',
    '“移动的日期”（0.on）写得不对："gestern"。',
    '“撤下的文档”（0.document）写得不对："x"。',
    '缺少“决定撤下的机构”（0.by）。',
  ])
})
