import { readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getPublishedFiles } from '#data/published-files.ts'

/** The files beside a document: its attachments and the images of its text, byte for byte. */
export const getStaticPaths = (async () => {
  const files = await getPublishedFiles()
  return files.map(({ collection, slug, name, source }) => ({
    params: { collection, slug, file: name },
    props: { source },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(readFileSync(props.source))
