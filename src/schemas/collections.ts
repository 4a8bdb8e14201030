/** The folders of documents under the content root; also the first part of a document's address. */
export const COLLECTIONS = [
  'plans',
  'summaries',
  'policies',
  'interpretations',
  'notices',
  'guide',
] as const
export type Collection = (typeof COLLECTIONS)[number]
