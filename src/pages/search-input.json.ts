import type { APIRoute } from 'astro'
import { getSearchInput } from '#data/search-records.ts'

/** For the search integration alone, which removes it from the finished site. */
export const GET: APIRoute = async () => Response.json(await getSearchInput())
