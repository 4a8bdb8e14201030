import type { APIRoute, GetStaticPaths } from 'astro'
import { getGlossaryFile } from '#data/glossary-file.ts'

export const getStaticPaths = (() => [
  { params: { version: getGlossaryFile().version } },
]) satisfies GetStaticPaths

/** What the notes beside a text say. */
export const GET: APIRoute = () =>
  new Response(getGlossaryFile().text, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
