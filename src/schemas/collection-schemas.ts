import type { z } from 'zod'
import type { Collection } from './collections.ts'
import { disclosure, planningDocument, policy } from './disclosure.ts'
import { guidePage } from './guide-page.ts'

/** The front matter schema of each collection; Astro and the command line both read it from here. */
export const COLLECTION_SCHEMAS = {
  plans: planningDocument,
  summaries: planningDocument,
  policies: policy,
  interpretations: disclosure,
  notices: disclosure,
  guide: guidePage,
} as const satisfies Record<Collection, z.ZodType>

/** The front matter of any document; fields of one collection only are optional here. */
export type FrontMatter = z.infer<typeof disclosure> &
  Partial<z.infer<typeof planningDocument>> &
  Partial<z.infer<typeof guidePage>>
