import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Content } from '#files/content.ts'
import { writeWhole } from '#files/write-whole.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import type { Collection } from '#schemas/collections.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import { toCompletionSchema } from '#schemas/completion-schema.ts'
import type { Suggestions } from '#schemas/completion-schema.ts'
import { toJsonSchema } from '#schemas/json-schemas.ts'

/** Where the extension of Astro looks for the schemas of front matter (its setting `astro.content-intellisense`). */
const FOLDER = join('.astro', 'collections')

/** Not the names of the collections: Astro writes schemas of its own under those with every build. */
const toName = (collection: Collection) => `gongkai-${collection}`

/**
 * Writes what VS Code needs to complete the front matter of this site's documents and to explain its fields in Chinese:
 * a schema for each collection, and the list of documents. Other editors can use the language server of Astro as well.
 */
export async function writeEditorHelp(content: Content, project = '.'): Promise<void> {
  const folder = join(project, FOLDER)
  const suggestions = toSuggestions(content)
  for (const collection of COLLECTIONS) {
    const schema = toCompletionSchema(toJsonSchema(COLLECTION_SCHEMAS[collection]), suggestions)
    await writeIfChanged(join(folder, `${toName(collection)}.schema.json`), schema)
  }
  await writeIfChanged(join(folder, 'collections.json'), {
    collections: COLLECTIONS.map((collection) => ({ hasSchema: true, name: toName(collection) })),
    entries: Object.fromEntries(
      content.documents.map(({ path, collection }) => [toKey(path), toName(collection)]),
    ),
  })
}

/** The address of a file as the language server compares it. */
const toKey = (path: string) => decodeURIComponent(pathToFileURL(resolve(path)).href).toLowerCase()

/** The bodies, topics and documents of this site, for the fields that name them. */
function toSuggestions({ organisations, topics, documents }: Content): Suggestions {
  const bodies = new Map([...organisations].map(([id, { data }]) => [id, data?.name ?? '']))
  return {
    organisation: bodies,
    jointOrganisations: bodies,
    topic: new Map(
      (topics.data ?? []).flatMap(({ id: head, name, branches }) =>
        branches.map((branch) => [`${head}/${branch.id}`, `${name} > ${branch.name}`]),
      ),
    ),
    to: new Map(documents.map(({ id, data }) => [id, data?.title ?? ''])),
  }
}

async function writeIfChanged(path: string, value: unknown): Promise<void> {
  const text = `${JSON.stringify(value, null, 2)}\n`
  // The language server starts anew with every change.
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) await writeWhole(path, text)
}
