import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMPONENTS } from '#schemas/components.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import { WAIVABLE_RULES } from '#schemas/waiver.ts'

const manual = readFileSync('content/README.md', 'utf8')

/** Names of rules as they stand in the code of the checks. */
function namesInCode(): string[] {
  const code = globSync('src/checks/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const names = [...code.matchAll(/(?:\brule:|\bRULE =|\brule =) '([a-z-]+)'/g)].flatMap(
    ([, name]) => name ?? [],
  )
  return [...new Set(names)].sort()
}

test('the manual has a heading, and so an anchor, for every rule, and for no other', () => {
  const headings = [...manual.matchAll(/^### ([a-z-]+)$/gm)].flatMap(([, name]) => name ?? [])
  expect(headings).toEqual(namesInCode())
})

test('the manual shows every component and explains every field', () => {
  for (const name of Object.keys(COMPONENTS)) expect(manual).toContain(`<${name} `)
  const fields = Object.values(COLLECTION_SCHEMAS).flatMap(({ shape }) => Object.keys(shape))
  for (const field of fields) expect(manual).toContain(`\`${field}\``)
})

test('rules that can be waived exist', () => {
  expect(namesInCode()).toEqual(expect.arrayContaining([...WAIVABLE_RULES]))
})

test('links within the manual lead to its headings', () => {
  const anchors = [...manual.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )
  const targets = [...manual.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target)
  expect(targets.filter((target) => !anchors.includes(target ?? ''))).toEqual([])
})
