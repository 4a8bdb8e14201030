import type { Claim } from './claims.ts'

const ACCESS = 'guide/accessibility/'

/** What the accessibility statement says of the site. */
export const ACCESSIBILITY_CLAIMS: Claim[] = [
  {
    page: ACCESS,
    says: '每页有唯一的标题',
    proof: {
      in: 'tests/site/html.test.ts',
      test: 'has one main heading, a language, a title of its own',
    },
  },
  {
    page: ACCESS,
    says: '文字和背景的对比度达到AAA级，普通文字不低于7∶1',
    proof: { in: 'tests/setup/accessibility.ts', test: 'normal: { expected: 7 }' },
  },
  {
    page: ACCESS,
    says: '可以把正文调到30像素，调整行距和字体，选择浅色、深色、护眼、白底黑字和黑底白字，换成大字大按钮的长者版',
    proof: {
      in: 'tests/browser/reading-sizes.test.ts',
      test: 'holds its text and targets in every size',
    },
  },
  {
    page: ACCESS,
    says: '窄屏手机上不需要左右滚动整页',
    proof: { in: 'tests/browser/layout.test.ts', test: 'the layout never scrolls sideways' },
  },
  {
    page: ACCESS,
    says: '页首有跳到正文的链接',
    proof: {
      in: 'tests/browser/keyboard.test.ts',
      test: 'the keyboard reaches the text first through the skip link',
    },
  },
  {
    page: ACCESS,
    says: '全部功能可以只用键盘完成，焦点清楚可见',
    proof: {
      in: 'tests/browser/keyboard.test.ts',
      test: 'in reading order with the focus in sight',
    },
  },
  {
    page: ACCESS,
    says: '附件链接写明类型和大小',
    proof: {
      in: 'tests/site/document-page.test.ts',
      test: 'attachments are served byte for byte, with size and digest on the page',
    },
  },
  {
    page: ACCESS,
    says: '没有自动播放、闪烁、限时和验证码',
    proof: { on: ACCESS, selector: 'video, audio, marquee, blink', isThere: false },
  },
  {
    page: ACCESS,
    says: '关闭JavaScript后，文件、附件、目录、列表和指南都能阅读和下载',
    proof: {
      in: 'tests/browser/reading.test.ts',
      test: 'the whole text, the contents and the lists can be read and followed',
    },
  },
  {
    page: ACCESS,
    says: '可以从目录、主题和年份进入',
    proof: { on: 'search/', selector: 'noscript:contains("/catalogue/")' },
  },
  {
    page: ACCESS,
    says: '自动测试用axe检查每一类页面，浅色和深色、手机和桌面的宽度都检查',
    proof: {
      in: 'tests/browser/accessibility.test.ts',
      test: 'axe finds nothing on /%s, light and dark, on a phone and on a desk',
    },
  },
  {
    page: ACCESS,
    says: '只用键盘走完主要页面，关闭脚本打开页面',
    proof: {
      in: 'tests/browser/keyboard.test.ts',
      test: "test.each(['', 'plans/', 'catalogue/', PLAN])",
    },
  },
  {
    page: ACCESS,
    says: '检索和阅读设置需要脚本',
    proof: { on: 'search/', selector: 'noscript:contains("需要启用")' },
  },
  {
    page: ACCESS,
    says: '本站按原样提供',
    proof: {
      in: 'tests/site/document-page.test.ts',
      test: 'attachments are served byte for byte',
    },
  },
]
