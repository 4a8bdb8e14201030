import { defineCollection } from 'astro:content'
import { documentLoader } from '#files/document-loader.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'

const { plans, summaries, policies, interpretations, notices, guide } = COLLECTION_SCHEMAS

export const collections = {
  plans: defineCollection({ loader: documentLoader('plans'), schema: plans }),
  summaries: defineCollection({ loader: documentLoader('summaries'), schema: summaries }),
  policies: defineCollection({ loader: documentLoader('policies'), schema: policies }),
  interpretations: defineCollection({
    loader: documentLoader('interpretations'),
    schema: interpretations,
  }),
  notices: defineCollection({ loader: documentLoader('notices'), schema: notices }),
  guide: defineCollection({ loader: documentLoader('guide'), schema: guide }),
}
