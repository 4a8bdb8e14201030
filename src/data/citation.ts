import { toAddress } from './address.ts'
import { getAuthor } from './author.ts'
import type { Disclosure } from './disclosure.ts'

/** How to cite a document, in the form of GB/T 7714 for electronic bulletins. A digest bears the day of its compilation. */
export function toCitation(disclosure: Disclosure): string {
  const { data, publishedAt, path } = disclosure
  const number = data.documentNumber ? `：${data.documentNumber}` : ''
  const day = data.digest?.compiled ?? publishedAt.slice(0, 10)
  return `${getAuthor(disclosure)}. ${data.title}${number}[EB/OL]. （${day}）. ${toAddress(path)}`
}
