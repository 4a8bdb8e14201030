import type { APIRoute } from 'astro'
import { getCatalogueRows } from '#data/catalogue.ts'
import { toCatalogueJson } from '#data/catalogue-files.ts'

/** The catalogue as data. */
export const GET: APIRoute = async () => new Response(toCatalogueJson(await getCatalogueRows()))
