import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Collection } from '#schemas/collections.ts'
import { readCollection } from './content.ts'
import { getContentRoot } from './content-root.ts'
import type { DocumentFile } from './document-file.ts'

/**
 * Loads a collection with the reader that the command line uses, so that both see the same values:
 * Astro's own reader follows YAML 1.1, in which a date becomes a moment and loses its zone.
 */
export function documentLoader(collection: Collection): Loader {
  return {
    name: 'gongkai-documents',
    async load(context) {
      const folder = join(getContentRoot(), collection)
      const loadNow = () => loadAll(collection, context)
      let loading = loadNow()
      let isWaiting = false
      await loading
      context.watcher?.add(folder)
      const reload = (path: string) => {
        if (!path.startsWith(folder + sep) || isWaiting) return
        isWaiting = true
        // One after the other: what was read last must also be what is kept. One that waits reads all changes until then.
        loading = loading.then(() => {
          isWaiting = false
          // What cannot be read stays as it was; the check says why.
          return loadNow().catch(() => undefined)
        })
      }
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload)
    },
  }
}

async function loadAll(collection: Collection, context: LoaderContext): Promise<void> {
  const { documents } = readCollection(getContentRoot(), collection)
  // The preview leaves out what it cannot read, and shows the errors of the check instead; a build never gets that far.
  const readable = context.watcher ? documents.filter(({ data }) => data) : documents
  const entries = await Promise.all(readable.map((file) => toEntry(file, context)))
  // At once, so that no page is made of a part.
  context.store.clear()
  for (const entry of entries) context.store.set(entry)
}

async function toEntry(file: DocumentFile, context: LoaderContext): Promise<Entry> {
  const path = resolve(file.path)
  const data = await context.parseData({
    id: file.slug,
    data: (file.yaml?.value ?? {}) as Record<string, unknown>,
    filePath: path,
  })
  return {
    id: file.slug,
    data,
    body: file.body,
    filePath: relative(fileURLToPath(context.config.root), path).split(sep).join('/'),
    digest: context.generateDigest(file.source),
    deferredRender: true,
  }
}

/** What the store keeps of a document. */
type Entry = Parameters<LoaderContext['store']['set']>[0]
