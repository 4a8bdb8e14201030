import { z } from 'zod'
import { publishedLock, redirects, tombstones } from './addresses.ts'
import { bestBets } from './best-bets.ts'
import { COLLECTION_SCHEMAS } from './collection-schemas.ts'
import { FIELD_NAMES } from './field-names.ts'
import { glossary } from './glossary.ts'
import { organisation } from './organisation.ts'
import { site } from './site.ts'
import { synonyms } from './synonyms.ts'
import { topics } from './topics.ts'

/** Every schema that editors need, by the name of its file: front matter by collection, then the settings files. */
const SCHEMAS: Record<string, z.ZodType> = {
  ...COLLECTION_SCHEMAS,
  site,
  organisation,
  topics,
  glossary,
  synonyms,
  search: bestBets,
  redirects,
  tombstones,
  'published.lock': publishedLock,
}

/** A JSON Schema; what it says is for editors to know. */
export type JsonSchema = Record<string, unknown>

/** The JSON Schemas for editors, as texts by file name, with the Chinese name of each field. */
export function toJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  )
}

/** The JSON Schema of what people write, with the Chinese name of each field. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  describeFields(json)
  return json
}

/** Puts the Chinese name of every field where editors show it. */
function describeFields(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const properties = (node as { properties?: Record<string, { description?: string }> }).properties
  for (const [key, field] of Object.entries(properties ?? {})) {
    const name = FIELD_NAMES[key]
    if (name !== undefined) field.description = name
  }
  for (const child of Object.values(node)) describeFields(child)
}
