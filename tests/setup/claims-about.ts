import type { Claim } from './claims.ts'

const ABOUT = 'guide/about/'
const DIGEST = 'plans/luohu-land-supervision-plan-2023/'

/** What 关于本站 says of the site. */
export const ABOUT_CLAIMS: Claim[] = [
  {
    page: ABOUT,
    says: '没有网站标识码，没有备案号，没有党政机关网站标识',
    proof: { on: ABOUT, selector: 'meta[name=SiteIDCode], .site-footer img', isThere: false },
  },
  {
    page: ABOUT,
    says: '可以放在门户网站的一个目录之下',
    proof: { in: 'tests/site/links.test.ts', test: 'stays under the path of the site' },
  },
  {
    page: ABOUT,
    says: '采用MIT许可证',
    proof: { in: 'LICENSE', test: 'MIT License' },
  },
  {
    page: ABOUT,
    says: '标有“事实整理，非原文”',
    proof: {
      in: 'tests/site/document-page.test.ts',
      test: 'a digest says above its text that it is no original',
    },
  },
  {
    page: ABOUT,
    says: '作者写本站，不写原机关',
    proof: { in: 'tests/site/digests.test.ts', test: 'the author of $path is the site' },
  },
  {
    page: ABOUT,
    says: '注明原文的名称、来源、发布时间和整理日期',
    proof: { on: DIGEST, selector: '.strip:contains("整理日期：")' },
  },
  {
    page: ABOUT,
    says: '状态按照施行日期、有效期和文件之间的修改、废止、延续关系计算',
    proof: {
      in: 'tests/site/other-districts.test.ts',
      test: 'the state of validity follows the day for which the site is built',
    },
  },
  {
    page: ABOUT,
    says: '写明计算到哪一天',
    proof: {
      on: 'policies/temporary-buildings/',
      selector: ':contains("状态计算到2026年11月22日")',
    },
  },
  {
    page: ABOUT,
    says: '同一机关各年的计划和总结互相链接',
    proof: {
      in: 'tests/site/document-page.test.ts',
      test: 'a plan leads to the plans of the year before and the year after',
    },
  },
  {
    page: ABOUT,
    says: '文件页末尾的二维码带有正文版本',
    proof: {
      in: 'tests/browser/paper.test.ts',
      test: 'the QR code leads to the page, with the wording that it bears',
    },
  },
  {
    page: ABOUT,
    says: '页面上方说明现在的正文和打印时是否相同',
    proof: {
      in: 'tests/browser/paper.test.ts',
      test: 'somebody who comes from a print reads whether the text is still the printed one',
    },
  },
  {
    page: ABOUT,
    says: '每页页首的“阅读设置”可以调整字号、行距、颜色和字体，也可以换成长者版',
    proof: {
      in: 'tests/browser/reading-settings.test.ts',
      test: 'holds at once, is announced, and holds on every page after that',
    },
  },
  {
    page: ABOUT,
    says: '设备有中文语音的，文件页的页首有“朗读”',
    proof: {
      in: 'tests/browser/read-aloud.test.ts',
      test: 'where there is no Chinese voice, nothing offers to read',
    },
  },
  {
    page: ABOUT,
    says: '不使用统计脚本和第三方请求',
    proof: {
      in: 'tests/browser/content-security.test.ts',
      test: 'no page violates its policy or asks anyone else for anything',
    },
  },
  {
    page: ABOUT,
    says: '阅读设置只保存在您自己的设备上',
    proof: { in: 'tests/browser/reading.test.ts', test: 'no page asks anything of another site' },
  },
  {
    page: ABOUT,
    says: '页脚和本页的联系方式都写着“待填写”',
    proof: { on: ABOUT, selector: '.site-footer dd:contains("待填写")' },
  },
]
