import type { Plugin } from 'vite'
import type { Issue } from '#checks/issue.ts'
import { VITE_CLIENT } from './preview-reloads.ts'
import { formatIssue } from './report.ts'

/** The words of Astro's overlay, in the language of those who read it; and its list of problems wraps. */
const WORDS: [from: string, to: string][] = [
  ['An error occurred.', '出错了'],
  ['<h2>Stack Trace</h2>', '<h2>全部问题</h2>'],
  ['Use dark theme', '深色'],
  ['white-space: pre;', 'white-space: pre-wrap;'],
]

/** Puts the overlay, in which the page of a preview shows errors, into Chinese. */
export function chineseOverlay(): Plugin {
  return {
    name: 'gongkai-chinese-overlay',
    enforce: 'post',
    transform: {
      filter: { id: VITE_CLIENT },
      handler: (code) => WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), code),
    },
  }
}

/** What the overlay shows: every error with file, line and remedy. `undefined` when there is none. */
export function toOverlay(errors: Issue[]) {
  const [first] = errors
  if (!first) return undefined
  return {
    type: 'error' as const,
    // With this mark Astro passes the message on as it is; otherwise it looks for the place again, and finds a wrong one.
    __isEnhancedAstroErrorPayload: true,
    err: {
      title: `内容有 ${errors.length} 个错误`,
      name: '检查没有通过，改正后页面自动更新',
      message: escapeHtml(formatIssue(first)),
      stack: errors.map(formatIssue).join('\n'),
    },
  }
}

/** The overlay takes the message for HTML, and content is quoted in it. */
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
