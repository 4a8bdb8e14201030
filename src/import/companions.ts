import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { SourceError } from './read-source.ts'
import type { PlacedBlock } from './source-document.ts'

/** A file that is published with the document. */
export type Companion = { file: string; title: string; content: Uint8Array }

/** Files beside the source whose name is the title of an attachment that the text lists. */
export async function findAttachedFiles(titles: string[], source: string): Promise<Companion[]> {
  const names = titles.length === 0 ? [] : await readdir(dirname(source))
  const found = titles.map(async (title) => {
    const name = names.find(
      (candidate) => candidate !== basename(source) && isNamed(candidate, title),
    )
    if (name === undefined) return []
    const content = await readFile(join(dirname(source), name))
    return [{ file: toFileName(name), title, content }]
  })
  return (await Promise.all(found)).flat()
}

/** Images of a saved web page that lie beside it or within it; the others are reported and their place is left out. */
export async function takeLocalImages(
  blocks: PlacedBlock[],
  source: string,
  known: Map<string, Uint8Array>,
): Promise<PlacedBlock[]> {
  const taken: PlacedBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'image' || known.has(block.file)) {
      taken.push(block)
      continue
    }
    const image = readInline(block.file) ?? (await readLocal(block.file, source))
    if (image === undefined) {
      const reason = `图片没有随文件保存，请补上：${block.file.slice(0, 80)}`
      taken.push({ kind: 'dropped', text: block.alt, reason, place: block.place })
    } else {
      const file = `image-${known.size + 1}${image.extension}`
      known.set(file, image.content)
      taken.push({ ...block, file })
    }
  }
  return taken
}

const SHOWN = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg']

type Image = { extension: string; content: Uint8Array }

/** An image that the page holds as text, as some browsers save it (RFC 2397). */
function readInline(address: string): Image | undefined {
  const [, kind = '', text = ''] =
    /^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,(.+)$/is.exec(address) ?? []
  if (text === '') return undefined
  const extension = `.${kind.toLowerCase().replace('jpeg', 'jpg').replace('+xml', '')}`
  return { extension, content: Buffer.from(decodeSigns(text), 'base64') }
}

/** `+`, `/` and `=` may be escaped in an address. */
const decodeSigns = (text: string) =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

async function readLocal(address: string, source: string): Promise<Image | undefined> {
  const extension = extname(address).toLowerCase()
  if (/^[a-z]+:|^\/|\.\./i.test(address) || !SHOWN.includes(extension)) return undefined
  try {
    const content = await readFile(join(dirname(source), decodeURIComponent(address)))
    return { extension, content }
  } catch {
    return undefined
  }
}

function isNamed(name: string, title: string): boolean {
  const plain = (text: string) =>
    text.replace(/^附件\s*\d*\s*[:：.．、]?\s*/, '').replace(/[\s《》“”"]/g, '')
  return plain(basename(name, extname(name))) === plain(title)
}

/** Each file once, also where the text lists what is named on the command line. Two that differ cannot have one name. */
export function joinCompanions(companions: Companion[]): Companion[] {
  const byName = new Map<string, Companion>()
  for (const companion of companions) {
    // Windows and macOS would take names that differ in their case for one.
    const key = companion.file.toLowerCase()
    const known = byName.get(key)
    if (known && Buffer.compare(known.content, companion.content) !== 0)
      throw new SourceError(`有两个附件都叫 ${companion.file}。请给其中一个改名，再导入一次。`)
    if (!known) byName.set(key, companion)
  }
  return [...byName.values()]
}

/** A name that can be part of an address, and that every machine can hold. */
export const toFileName = (name: string) =>
  name
    .normalize('NFC')
    .trim()
    .replace(/[\s?#%/\\:*"<>|]+/g, '-')
