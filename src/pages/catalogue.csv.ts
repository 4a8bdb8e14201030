import type { APIRoute } from 'astro'
import { getCatalogueRows } from '#data/catalogue.ts'
import { toCatalogueCsv } from '#data/catalogue-files.ts'

/** The catalogue as a table that spreadsheet programs open. */
export const GET: APIRoute = async () => new Response(toCatalogueCsv(await getCatalogueRows()))
