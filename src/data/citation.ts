import { toAddress } from './address.ts'
import type { Disclosure } from './disclosure.ts'

/** How to cite a document, in the form of GB/T 7714 for electronic bulletins. */
export function toCitation({ bodies, data, publishedAt, path }: Disclosure): string {
  const number = data.documentNumber ? `：${data.documentNumber}` : ''
  const names = bodies.map(({ name }) => name).join('，')
  return `${names}. ${data.title}${number}[EB/OL]. （${publishedAt.slice(0, 10)}）. ${toAddress(path)}`
}
