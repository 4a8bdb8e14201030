import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { redirects, tombstones } from '#schemas/addresses.ts'
import { bestBets } from '#schemas/best-bets.ts'
import { glossary } from '#schemas/glossary.ts'
import { organisation } from '#schemas/organisation.ts'
import { site } from '#schemas/site.ts'
import { synonyms } from '#schemas/synonyms.ts'
import { topics } from '#schemas/topics.ts'

const manual = readFileSync('content/README.md', 'utf8')

/** Every settings file that staff write, under the name by which the manual calls it. */
const FILES: [name: string, schema: z.ZodType][] = [
  ['site.yaml', site],
  ['organisations/', organisation],
  ['topics.yaml', topics],
  ['glossary.yaml', glossary],
  ['synonyms.yaml', synonyms],
  ['search.yaml', bestBets],
  ['redirects.yaml', redirects],
  ['tombstones.yaml', tombstones],
]

type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema }

/** As editors see it; where a schema allows anything, there is no field to explain. */
const toFields = (schema: z.ZodType) =>
  fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema)

/** The fields of a schema; one within another is joined to it by a dot. */
function fieldsOf({ properties = {}, items }: JsonSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, field]) => [
    name,
    ...fieldsOf(field).map((below) => `${name}.${below}`),
  ])
  return items ? [...own, ...fieldsOf(items)] : own
}

const sectionOf = (name: string) => manual.split(`### ${name}\n`)[1]?.split(/\n##/)[0] ?? ''

/** Every YAML example of the manual, with the file that its first line names. */
const examples = [...manual.matchAll(/^ *```yaml\n *# (\S+)\n([\s\S]*?)^ *```$/gm)].map(
  ([, file = '', text = '']) => ({ file, value: parse(text) as unknown }),
)

/** The fields that an example uses, as `fieldsOf` names those of a schema. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => [
    name,
    ...fieldsIn(child).map((below) => `${name}.${below}`),
  ])
}

describe.each(FILES)('the section on %s', (name, schema) => {
  const fields = toFields(schema)

  test('explains every field of the schema, and no other', () => {
    const explained = [...sectionOf(name).matchAll(/^\| `([\w.]+)` \|/gm)].map(([, field]) => field)
    expect([...explained].sort()).toEqual([...fields].sort())
  })

  test('has an example that satisfies the schema', () => {
    const own = examples.filter(({ file }) => file.startsWith(name))
    expect(own).not.toEqual([])
    for (const { value } of own) expect(schema.safeParse(value).error).toBeUndefined()
  })
})

test('the examples use every field but those of demonstrations', () => {
  for (const [name, schema] of FILES) {
    const fields = toFields(schema)
    const used = examples
      .filter(({ file }) => file.startsWith(name))
      .flatMap(({ value }) => fieldsIn(value))
    const unused = fields.filter((field) => !used.includes(field))
    const optional = [
      'invented',
      'external',
      'columns.match.organisation',
      'columns.match.legalBasis',
    ]
    expect(unused.filter((field) => !optional.includes(field))).toEqual([])
  }
})

test('every YAML example says for which file it is', () => {
  expect(manual.match(/^ *```yaml$/gm)).toHaveLength(examples.length)
})
