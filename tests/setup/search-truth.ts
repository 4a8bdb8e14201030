import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { readPassages } from '../../src/search/extraction/attachment-blocks.ts'
import { listFiles } from './built-pages.ts'
import type { TestSite } from './sites.ts'

/** A document as a reader finds it on the built site: what a plain scan searches. */
export type ReadableDocument = {
  /** Path below the base, without a slash at the beginning. */
  address: string
  title: string
  /** Document number and index number, where there are any. */
  numbers: string[]
  /** Every text within which a string may stand. */
  texts: string[]
}

const BLOCKS = 'h2, h3, h4, h5, h6, p, li, td, th, caption, figcaption, dt, dd, blockquote'

/** Reads every document of a built site, its metadata and the text of its attachments; not with the code of the index. */
export async function readDocuments(site: TestSite): Promise<ReadableDocument[]> {
  const addresses = listFiles(site.folder)
    .filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
  const documents: ReadableDocument[] = []
  for (const address of addresses) {
    const $ = load(readFileSync(join(site.folder, address, 'index.html'), 'utf8'))
    if ($('h1.title').length === 0) continue
    const values = (label: string) =>
      $('.metadata dt')
        .filter((_, element) => $(element).text() === label)
        .next()
        .text()
        .split('；')
        .map((value) => value.trim())
        .filter((value) => value !== '')
    const title = $('h1.title').text()
    const numbers = [...values('发文字号'), ...values('索引号')]
    const attachments = await Promise.all(
      $('.after a[download]')
        .toArray()
        .map((link) => readAttachment(site, $(link).attr('href') ?? '', $(link).text())),
    )
    documents.push({
      address,
      title,
      numbers,
      texts: [
        title,
        ...numbers,
        ...values('主题词'),
        $('.abstract-text p').text(),
        ...readBlocks($('.official').html() ?? ''),
        ...attachments.flat(),
      ],
    })
  }
  return documents
}

/** The text of every block that holds no other block. */
function readBlocks(html: string): string[] {
  const $ = load(html)
  $('script, style, svg').remove()
  $(BLOCKS).prepend('\n').append('\n')
  $('div, section, aside, figure, tr').prepend('\n').append('\n')
  return $('body')
    .text()
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

async function readAttachment(site: TestSite, href: string, title: string): Promise<string[]> {
  const path = decodeURIComponent(href).slice(site.base.length)
  const passages = await readPassages(join(site.folder, path), path)
  return [title.trim(), ...passages.map(({ text }) => text)]
}
