import type { APIRoute, GetStaticPaths } from 'astro'
import type { Disclosure } from '#data/disclosure.ts'
import { getDisclosures } from '#data/disclosures.ts'
import { toVersionAddress } from '#data/text-version.ts'
import { toQrImage } from '#domain/qr-image.ts'

/** The QR code of a document: a file of its own, because few readers scroll to it, and it is as heavy as a paragraph. */
export const getStaticPaths = (async () =>
  (await getDisclosures()).map((disclosure) => ({
    params: { collection: disclosure.collection, slug: disclosure.slug },
    props: { disclosure },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ disclosure: Disclosure }> = ({ props }) =>
  new Response(toQrImage(toVersionAddress(props.disclosure)), {
    headers: { 'content-type': 'image/svg+xml' },
  })
