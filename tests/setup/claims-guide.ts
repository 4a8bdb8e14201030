import type { Claim } from './claims.ts'

const GUIDE = 'guide/disclosure-guide/'

/** What the guide and the rules of the bodies say of the site. */
export const GUIDE_CLAIMS: Claim[] = [
  {
    page: GUIDE,
    says: '按发布机构，按文件类型，按主题，按年份，按决策、执行、管理、服务、结果“五公开”，也可以按条例规定的法定公开事项',
    proof: {
      in: 'tests/site/lists.test.ts',
      test: 'the counts beside facets are the lengths of the lists behind them',
    },
  },
  {
    page: GUIDE,
    says: '列出每份文件的索引号、名称、内容概述、生成日期和发布机构',
    proof: {
      in: 'tests/site/catalogue.test.ts',
      test: 'has the four columns of article 12, and the body',
    },
  },
  {
    page: GUIDE,
    says: '也可以下载为数据文件',
    proof: { on: 'catalogue/', selector: 'a[href="/catalogue.csv"]' },
  },
  {
    page: GUIDE,
    says: '“现行有效，已有4条修改”这样的话',
    proof: { on: 'policies/', selector: '.state:contains("现行有效，已有4条修改")' },
  },
  {
    page: GUIDE,
    says: '被本平台上的文件废止的，附那份文件的链接',
    proof: {
      in: 'tests/site/status-strip.test.ts',
      test: 'a repealed document links to the act that repealed it',
    },
  },
  {
    page: GUIDE,
    says: '列在“政府信息公开”栏目下“政府信息公开指南”的联系表中',
    proof: { on: 'disclosure/guide/', selector: 'section[aria-label=公开工作机构] tbody tr' },
  },
  {
    page: GUIDE,
    says: '正文中连续的两个字以上都能查到',
    proof: { in: 'tests/browser/search-exactness.test.ts', test: 'finds what grep finds' },
  },
  {
    page: 'guide/on-request/',
    says: '本平台没有网上申请和留言的功能',
    proof: {
      on: 'guide/on-request/',
      selector: 'form[method=post], main form, textarea',
      isThere: false,
    },
  },
  {
    page: 'guide/review-rules/',
    says: '原页面保留并链接到更正说明',
    proof: {
      in: 'tests/site/status-strip.test.ts',
      test: 'a corrected document says so above its text, with a link to the correction',
    },
  },
  {
    page: 'guide/review-rules/',
    says: '页面原址留下撤下的说明',
    proof: {
      in: 'tests/site/withdrawn.test.ts',
      test: 'a withdrawn document leaves a page that says what, when, who and why',
    },
  },
]
