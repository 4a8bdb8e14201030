import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import formats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toJsonSchemas } from '#schemas/json-schemas.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'

const schemas = toJsonSchemas()
const ajv = new Ajv2020({ allErrors: true, strict: false })
// The package is CommonJS, and its types say so differently from what Node hands out.
const { default: addFormats } = formats as unknown as { default: (target: Ajv2020) => void }
addFormats(ajv)

function faultsOf(name: string, value: unknown) {
  const validate = ajv.compile(JSON.parse(schemas.get(`${name}.schema.json`) ?? '{}') as object)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

test('the schemas for editors are those of the checks; "npm run schemas" writes them', () => {
  const written = globSync('.vscode/schemas/*.json').map(
    (path) => [basename(path), readFileSync(path, 'utf8')] as const,
  )
  expect(new Map(written.sort())).toEqual(new Map([...schemas].sort()))
})

test('the demonstration content satisfies them, and a wrong field does not', () => {
  expect(faultsOf('site', parse(readFileSync('content/site.yaml', 'utf8')))).toEqual([])
  expect(faultsOf('topics', parse(readFileSync('content/topics.yaml', 'utf8')))).toEqual([])
  for (const path of globSync('content/plans/*/index.mdx')) {
    const front: unknown = parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '')
    expect(faultsOf('plans', front)).toEqual([])
    expect(faultsOf('plans', { ...(front as object), colour: 'red' })).not.toEqual([])
  }
})

test('every field has a Chinese name, which editors show', () => {
  const keys = new Set([...schemas.values()].flatMap((text) => keysOf(JSON.parse(text))))
  expect([...keys].filter((key) => FIELD_NAMES[key] === undefined).sort()).toEqual([])
})

function keysOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const properties = (node as { properties?: object }).properties ?? {}
  return [...Object.keys(properties), ...Object.values(node).flatMap(keysOf)]
}
