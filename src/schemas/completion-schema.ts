import type { JsonSchema } from './json-schemas.ts'

/** Values of this site that may be put into a field, each with its name. */
export type Suggestions = Record<string, Map<string, string>>

/** What only judges a text. The check does that, in Chinese; an editor would say the same in English, while one types. */
const JUDGING = new Set([
  ...[
    'required',
    'additionalProperties',
    'pattern',
    'format',
    'minLength',
    'maxLength',
    'minItems',
  ],
  ...['maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'uniqueItems'],
])
/** Types by which an editor knows what to write behind the name of a field. */
const SHAPES = new Set(['object', 'array', 'boolean'])

/** A schema by which an editor completes and explains fields, without judging them, and offers the values of this site. */
export function toCompletionSchema(schema: JsonSchema, suggestions: Suggestions): JsonSchema {
  const help: JsonSchema = {}
  for (const [key, value] of Object.entries(schema)) {
    if (JUDGING.has(key)) continue
    if (key === 'type') Object.assign(help, toShape(value))
    else if (key === 'enum') help['anyOf'] = [{ enum: value }, {}]
    else if (key === 'properties') help[key] = toFields(value as Fields, suggestions)
    else help[key === 'oneOf' ? 'anyOf' : key] = toHelp(value, suggestions)
  }
  return help
}

type Fields = Record<string, JsonSchema>

const toFields = (fields: Fields, suggestions: Suggestions): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const help = toCompletionSchema(field, suggestions)
      const values = suggestions[name]
      if (!values) return [name, help]
      return [
        name,
        help['items'] ? { ...help, items: toOffer(values) } : { ...help, ...toOffer(values) },
      ]
    }),
  )

const toOffer = (values: Map<string, string>): JsonSchema => ({
  anyOf: [{ enum: [...values.keys()], enumDescriptions: [...values.values()] }, {}],
})

const toShape = (type: unknown): JsonSchema =>
  typeof type === 'string' && SHAPES.has(type)
    ? { type, errorMessage: '写法不对，见“随时检查”列出的问题。' }
    : {}

function toHelp(value: unknown, suggestions: Suggestions): unknown {
  if (Array.isArray(value)) return value.map((each) => toHelp(each, suggestions))
  return typeof value === 'object' && value !== null
    ? toCompletionSchema(value as JsonSchema, suggestions)
    : value
}
