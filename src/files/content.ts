import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { isStrayName } from '#domain/stray-names.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import type { Collection } from '#schemas/collections.ts'
import { publishedLock, redirects, tombstones } from '#schemas/addresses.ts'
import { bestBets } from '#schemas/best-bets.ts'
import { glossary } from '#schemas/glossary.ts'
import { organisation } from '#schemas/organisation.ts'
import { site } from '#schemas/site.ts'
import { synonyms } from '#schemas/synonyms.ts'
import { slug } from '#schemas/text.ts'
import { topics } from '#schemas/topics.ts'
import { getContentRoot, toDisplayPath } from './content-root.ts'
import { decodeOwnText } from './decode-text.ts'
import { parseDocumentFile } from './document-file.ts'
import type { DocumentFile } from './document-file.ts'
import { readIfPresent } from './read-if-present.ts'
import { readSettingsFile } from './settings-file.ts'
import type { SettingsFile } from './settings-file.ts'

/** Everything that a district wrote, as it lies on disk, valid or not. */
export type Content = {
  /** Absolute path of the content root. */
  root: string
  site: SettingsFile<typeof site>
  topics: SettingsFile<typeof topics>
  glossary: SettingsFile<typeof glossary>
  /** May be missing: then no word stands for another. */
  synonyms: SettingsFile<typeof synonyms>
  /** What the search puts first. May be missing: then nothing is. */
  bestBets: SettingsFile<typeof bestBets>
  /** What was published, moved and withdrawn; each file is optional. */
  addresses: {
    lock: SettingsFile<typeof publishedLock>
    redirects: SettingsFile<typeof redirects>
    tombstones: SettingsFile<typeof tombstones>
  }
  /** The publishing bodies by id, sorted by id. */
  organisations: ReadonlyMap<string, SettingsFile<typeof organisation>>
  /** Every document, sorted by collection and slug. */
  documents: DocumentFile[]
  /** Files that stand where nothing reads them, as paths for messages. */
  misplaced: string[]
}

/** Reads the whole content root; in a fraction of a second also for thousands of documents. */
export function readContent(root = getContentRoot()): Content {
  const listings = COLLECTIONS.map((collection) => readCollection(root, collection))
  return {
    root,
    ...readSettings(root),
    documents: listings.flatMap((listing) => listing.documents),
    misplaced: [
      ...listings.flatMap((listing) => listing.misplaced),
      ...findStrayBodies(root),
      ...findStrayEntries(root),
    ],
  }
}

/** Reads everything but the documents. */
export function readSettings(root = getContentRoot()) {
  return {
    site: readSettingsFile(root, 'site.yaml', site),
    topics: readSettingsFile(root, 'topics.yaml', topics),
    glossary: readSettingsFile(root, 'glossary.yaml', glossary),
    synonyms: readSettingsFile(root, 'synonyms.yaml', synonyms),
    bestBets: readSettingsFile(root, 'search.yaml', bestBets),
    organisations: readOrganisations(root),
    addresses: {
      lock: readSettingsFile(root, 'published.lock.yaml', publishedLock),
      redirects: readSettingsFile(root, 'redirects.yaml', redirects),
      tombstones: readSettingsFile(root, 'tombstones.yaml', tombstones),
    },
  }
}

/** Every settings file, also those that are missing. */
export function listSettings(content: Omit<Content, 'root' | 'documents' | 'misplaced'>) {
  const { site, topics, glossary, synonyms, bestBets, organisations, addresses } = content
  const files: SettingsFile[] = [site, topics, glossary, synonyms, bestBets]
  return [...files, ...organisations.values(), ...Object.values(addresses)]
}

/** Everything that a content root holds besides the collections. */
const ROOT_ENTRIES = new Set<string>([
  ...COLLECTIONS,
  ...['organisations', 'README.md', 'site.yaml', 'topics.yaml', 'glossary.yaml', 'synonyms.yaml'],
  ...['search.yaml', 'published.lock.yaml', 'redirects.yaml', 'tombstones.yaml'],
])

/** What lies at the top of the content root and is read by nobody, for example a collection with a misspelt name. */
function findStrayEntries(root: string): string[] {
  return listFolder(root)
    .filter((entry) => !ROOT_ENTRIES.has(entry.name) || isFolderAsFile(entry))
    .map(({ name }) => toDisplayPath(join(root, name)))
}

/** A folder that is called like a file; read as one, it would stop the whole check. */
const isFolderAsFile = (entry: Dirent) => entry.isDirectory() && /\.(?:yaml|md)$/.test(entry.name)

/** What lies among the bodies and is none: another extension, or a name that cannot be an id. */
function findStrayBodies(root: string): string[] {
  return listFolder(join(root, 'organisations'))
    .filter((entry) => !isBodyFile(entry) && entry.name !== 'README.md')
    .map(({ name }) => toDisplayPath(join(root, 'organisations', name)))
}

const isBodyFile = (entry: Dirent) => !isFolderAsFile(entry) && isBodyName(entry.name)

const isBodyName = (name: string) =>
  name.endsWith('.yaml') && slug.safeParse(name.slice(0, -'.yaml'.length)).success

function readOrganisations(root: string): Content['organisations'] {
  const names = listFolder(join(root, 'organisations')).filter(isBodyFile)
  return new Map(
    names.map(({ name }) => [
      name.slice(0, -'.yaml'.length),
      readSettingsFile(root, `organisations/${name}`, organisation),
    ]),
  )
}

/** Reads the documents of one collection, and what lies between them and is none. */
export function readCollection(root: string, collection: Collection) {
  const folder = join(root, collection)
  const documents: DocumentFile[] = []
  const misplaced: string[] = []
  for (const entry of listFolder(folder)) {
    const { name } = entry
    // A link to a folder elsewhere is not a document.
    const listing = entry.isDirectory() ? listFolder(join(folder, name)) : []
    if (listing.some((entry) => entry.name === 'index.mdx')) {
      const document = readDocument(join(folder, name), listing, { collection, slug: name })
      if (document) documents.push(document)
      misplaced.push(...findStrayInside(join(folder, name), listing))
    } else {
      misplaced.push(...toMisplaced(join(folder, name), listing))
    }
  }
  return { documents, misplaced }
}

/** A folder without a document: what lies in it tells more than its name does. */
function toMisplaced(path: string, listing: Dirent[]): string[] {
  const files = listing.filter((entry) => entry.isFile())
  return (files.length > 0 ? files.map(({ name }) => join(path, name)) : [path]).map(toDisplayPath)
}

/** Folders and links within a document's folder: only the files beside `index.mdx` are published. */
const findStrayInside = (folder: string, listing: Dirent[]) =>
  listing.filter((entry) => !entry.isFile()).map(({ name }) => toDisplayPath(join(folder, name)))

/** Reads one document; `undefined` when its `index.mdx` is no file, or gone since the folder was listed. */
function readDocument(
  folder: string,
  listing: Dirent[],
  address: Pick<DocumentFile, 'collection' | 'slug'>,
): DocumentFile | undefined {
  const path = join(folder, 'index.mdx')
  const content = readIfPresent(path)
  if (!content) return undefined
  // A link to a file elsewhere is not a file of the document: publishing it would publish that other file.
  const files = listing.filter((entry) => entry.isFile()).map(({ name }) => name)
  const { text, ...encoding } = decodeOwnText(content)
  return parseDocumentFile(text, {
    ...encoding,
    ...address,
    path: toDisplayPath(path),
    files: files.filter((name) => name !== 'index.mdx'),
  })
}

/** Sorted by name in code point order, so that every machine lists alike; what programs left there is not content. */
function listFolder(folder: string) {
  return readFolder(folder)
    .filter(({ name }) => !isStrayName(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}
