import type { DocumentFile } from '#files/document-file.ts'
import type { AnchorsOf } from './anchors.ts'
import { atBodyLine } from './document-issue.ts'
import type { FormerAddresses } from './former-addresses.ts'
import type { Issue } from './issue.ts'
import type { LinkingDocument } from './links.ts'

/**
 * Reports relative links that lead to no document, to no file beside this one, or to no anchor of the page; those to
 * a document that moved as a warning. The page of a withdrawn document tells its readers by itself.
 */
export function findBrokenLinks(
  documents: LinkingDocument[],
  anchorsOf: AnchorsOf,
  former: FormerAddresses,
): Issue[] {
  const known = new Map(
    documents.filter(({ file }) => !file.data?.draft).map(({ file }) => [`/${file.id}/`, file]),
  )
  return documents.flatMap(({ file, links }) =>
    links
      .filter(({ url }) => isInside(url))
      .flatMap(({ url, line }) => {
        const fault = explain(url, file, { known, anchorsOf, former })
        return fault ? [atBodyLine(file, line, { rule: 'broken-link', ...fault })] : []
      }),
  )
}

/** Stands for the site's own address; nothing is ever fetched from it. */
const SITE = 'https://site.invalid'

/** Links that this check can follow: those that stay on the site. A link without an address has a rule of its own. */
const isInside = (url: string) => url !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)

type Targets = {
  known: ReadonlyMap<string, DocumentFile>
  anchorsOf: AnchorsOf
  former: FormerAddresses
}

type Fault = Pick<Issue, 'problem' | 'fix'> & Partial<Pick<Issue, 'severity'>>

function explain(
  url: string,
  file: DocumentFile,
  { known, anchorsOf, former }: Targets,
): Fault | undefined {
  const nowhere = {
    problem: `链接 "${url}" 打不开。`,
    fix: '本站文档写成 ../../栏目文件夹/文档文件夹/（末尾有 /），附件写文件名。',
  }
  // A link from the root would break on a site that is served under a path.
  if (url.startsWith('/')) return nowhere
  const target = URL.parse(url, `${SITE}/${file.id}/`)
  if (target?.origin !== SITE) return nowhere
  const page = url.startsWith('#') ? file : known.get(target.pathname)
  if (!page && isAttachment(target.pathname, file)) return undefined
  if (!page && former.isWithdrawn(toId(target))) return undefined
  if (!page) return explainMove(url, former.movedTo(toId(target))) ?? nowhere
  const anchor = readFragment(target.hash)
  if (anchor === '' || (anchorsOf(page)?.has(anchor) ?? true)) return undefined
  return {
    problem: `链接 "${url}" 中的位置 #${anchor} 在页面上没有。`,
    fix: '在预览中打开那个页面，点标题或段落旁的链接符号，从地址栏复制 # 以后的部分。',
  }
}

const toId = ({ pathname }: URL) => (pathname.endsWith('/') ? pathname.slice(1, -1) : '')

/** The former address of a document leads on, but whoever follows the link should not have to wait for that. */
function explainMove(url: string, place: string | undefined): Fault | undefined {
  if (place === undefined) return undefined
  return {
    severity: 'warning',
    problem: `链接 "${url}" 的文档已移动。`,
    fix: `改成 ../../${place}/${/#.*/.exec(url)?.[0] ?? ''}。`,
  }
}

function isAttachment(pathname: string, file: DocumentFile): boolean {
  return (file.data?.attachments ?? []).some(
    (attachment) => URL.parse(attachment.file, `${SITE}/${file.id}/`)?.pathname === pathname,
  )
}

/** The anchor that an address names; one that is badly encoded stays as it is, and is then found nowhere. */
function readFragment(hash: string): string {
  const fragment = hash.slice(1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
