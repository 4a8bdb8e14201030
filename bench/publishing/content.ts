import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '#files/content.ts'

/** Makes an empty content root with the settings of the demonstration, without its columns. */
export function prepareRoot(root: string): void {
  mkdirSync(root)
  for (const name of ['topics.yaml', 'glossary.yaml', 'organisations'])
    cpSync(join('content', name), join(root, name), { recursive: true })
  const site = readFileSync('content/site.yaml', 'utf8').replace(/^columns:[\s\S]*/m, '')
  writeFileSync(join(root, 'site.yaml'), site)
}

/** Copies the documents of a content root under other names and numbers until there are this many. */
export function growTo(count: number, root: string): void {
  const { documents } = readContent(root)
  for (let index = documents.length; index < count; index += 1) {
    const { collection, slug, source } = documents[index % documents.length] ?? NONE
    const text = source
      .replace(
        /^indexNumber: .*$/mu,
        `indexNumber: SFGX0009/2024-${String(index).padStart(5, '0')}`,
      )
      .replace(/^documentNumber: .*\n/mu, '')
    const folder = join(root, collection, `${slug}-copy-${index}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.mdx'), text)
  }
}

const NONE = { collection: 'notices', slug: 'none', source: '' }
