import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { join } from 'node:path'
import type { ImportContext } from './import-context.ts'
import type { ImportedDocument } from './import-document.ts'
import type { KnownDocument } from './known-document.ts'
import { SourceError } from './read-source.ts'
import { findTwin } from './twin.ts'

/**
 * The document in whose place the imported one is written; `undefined` when it is new. Rejects, with both ways out, what
 * the site already has: nobody should publish one document twice by importing it twice.
 */
export function findReplaced(
  document: ImportedDocument,
  { answers, documents }: ImportContext,
  force: boolean,
): KnownDocument | undefined {
  const { collection, slug } = document.metadata
  // A person who names the folder has decided: another document, or with --force the one that is there.
  if (answers.slug !== undefined && !force) return undefined
  const named = answers.slug === undefined ? undefined : documents.get(`${collection}/${slug}`)
  if (named) return named
  const twin = findTwin(document, documents.values())
  if (!twin) return undefined
  const { id, isNew } = twin.document
  const place = toDisplayPath(join(getContentRoot(), id))
  if (isNew) {
    throw new SourceError(
      `这次导入的文件里已有同一份文件：${place}（${twin.reason}）。确实是两份的，请单独导入这一个，并用 --slug 另起名称。`,
    )
  }
  if (!force) {
    throw new SourceError(
      `已有同一份文件：${place}（${twin.reason}），没有改动。要替换它请加 --force，确实是另一份的请用 --slug 另起名称。`,
    )
  }
  if (answers.slug !== undefined) {
    throw new SourceError(
      `已有同一份文件：${place}（${twin.reason}），没有改动。要替换它请去掉 --slug，确实是另一份的请去掉 --force。`,
    )
  }
  if (!id.startsWith(`${collection}/`)) {
    throw new SourceError(
      `已有同一份文件：${place}（${twin.reason}），没有改动。要换到 ${collection}/，请先把整个文件夹移到那里（已经公开的还要写进 redirects.yaml），再加 --force 导入。`,
    )
  }
  return twin.document
}
