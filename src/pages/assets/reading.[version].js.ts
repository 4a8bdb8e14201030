import type { APIRoute, GetStaticPaths } from 'astro'
import { readingScript, readingScriptVersion } from '#components/reading/reading-script.ts'

export const getStaticPaths = (() => [
  { params: { version: readingScriptVersion } },
]) satisfies GetStaticPaths

/** What every page runs first; see `restore.ts`. */
export const GET: APIRoute = () =>
  new Response(readingScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
