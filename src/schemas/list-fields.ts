import type { z } from 'zod'
import { toJsonSchema } from './json-schemas.ts'

/** The part of a JSON Schema that leads to fields. */
type Node = { properties?: Record<string, Node>; items?: Node }

/** Names of the fields that may stand at a place of a value; the numbers in its path are places in lists. */
export function listFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const node = path.reduce<Node | undefined>(
    (parent, step) =>
      typeof step === 'number' ? parent?.items : parent?.properties?.[String(step)],
    toJsonSchema(schema),
  )
  return Object.keys(node?.properties ?? {})
}
