/**
 * What portals print around an article: buttons, panels, counters, empty sections. None of it belongs to the text of a
 * saved page; a paper may have such a line in its own right.
 */
const FURNITURE: { pattern: RegExp; what: string }[] = [
  { pattern: /^(?:触碰右侧展开)?\s*(?:轻触这里)\s*(?:关闭目录)?$|^触碰右侧展开$|^关闭目录$/, what: '目录按钮' },
  { pattern: /^【?\s*字体\s*[:：]?\s*(?:大|中|小|\s|超大|默认|\[|\]|【|】)*】?$/, what: '字号按钮' },
  { pattern: /^(?:视力保护色|保护视力色)\s*[:：]?.*$/, what: '护眼色按钮' },
  { pattern: /^扫一扫.{0,20}(?:打开|阅读|查看|分享).{0,12}$|^(?:用)?手机(?:扫码|查看|浏览).{0,10}$/, what: '二维码说明' },
  { pattern: /^(?:相关(?:稿件|文档|文章|链接|阅读|新闻|信息)|附件下载|相关附件|责任编辑|编辑)\s*[:：]?$/, what: '空的栏目' },
  { pattern: /^(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到)?[:：]?|返回顶部|返回上一页|回到顶部|下载|我要纠错|上一篇.*|下一篇.*)(?:\s*[|｜]?\s*(?:打印|关闭|收藏|分享|返回顶部|我要纠错|下载|本页|窗口|【|】))*$/, what: '页面按钮' },
  { pattern: /^【?(?:打印|关闭|收藏|我要打印|我要纠错)(?:本页|窗口|正文)?】?(?:\s*【(?:打印|关闭|收藏)(?:本页|窗口|正文)?】)*$/, what: '页面按钮' },
  { pattern: /^(?:您?(?:现在|当前|的)*位置|当前位置|您当前的位置)(?:是)?\s*[:：>＞ ].*[>＞»›→].*$|^(?:您?(?:现在|当前|的)*位置)(?:是)?\s*[:：]?\s*首页$/, what: '位置导航' },
  { pattern: /^首页\s*[>＞》/].*$/, what: '位置导航' },
  { pattern: /^(?:浏览|阅读|点击)(?:次数|量)\s*[:：]?\s*\d*\s*次?$/, what: '浏览次数' },
] // prettier-ignore

/** What piece of furniture a line is; `undefined` for text. */
export function findFurniture(line: string): string | undefined {
  const text = line.trim()
  return FURNITURE.find(({ pattern }) => pattern.test(text))?.what
}
