import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports relative links that lead to no document and to no file beside this one. */
export function findBrokenLinks(parsed: ParsedDocument[]): Issue[] {
  const known = new Set(
    parsed.filter(({ file }) => !file.data?.draft).map(({ file }) => `/${file.id}/`),
  )
  return parsed.flatMap(({ file, nodes }) =>
    nodes
      .filter((node) => node.type === 'link' || node.type === 'definition')
      .filter(({ url }) => isInside(url) && !resolves(url, file, known))
      .map((node) =>
        atBodyLine(file, lineOfNode(node), {
          rule: 'broken-link',
          problem: `链接 "${node.url}" 打不开。`,
          fix: '本站文档写成 ../../栏目文件夹/文档文件夹/（末尾有 /），附件写文件名。',
        }),
      ),
  )
}

/** Stands for the site's own address; nothing is ever fetched from it. */
const SITE = 'https://site.invalid'

/** Links that this check can follow: neither to another site nor within the page. */
const isInside = (url: string) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)

function resolves(url: string, file: ParsedDocument['file'], known: ReadonlySet<string>): boolean {
  // A link from the root would break on a site that is served under a path; an empty one leads nowhere.
  if (url === '' || url.startsWith('/')) return false
  const target = URL.parse(url, `${SITE}/${file.id}/`)
  if (target?.origin !== SITE) return false
  const attachments = (file.data?.attachments ?? []).map(
    (attachment) => URL.parse(attachment.file, `${SITE}/${file.id}/`)?.pathname,
  )
  return known.has(target.pathname) || attachments.includes(target.pathname)
}
