import type { Site } from '#schemas/site.ts'
import { getSettings } from './settings.ts'

/** Identity of the site. Throws when `site.yaml` is not valid, which the checks have ruled out. */
export function getSite(): Site {
  const { data } = getSettings().site
  if (!data) throw new Error('site.yaml is not valid; run "npm run check".')
  return data
}
