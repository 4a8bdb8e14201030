import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMPONENTS } from '#schemas/components.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import { WAIVABLE_RULES, waiver } from '#schemas/waiver.ts'

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

test('rules that can be waived exist, and the manual lists them and how long a reason is', () => {
  expect(namesInCode()).toEqual(expect.arrayContaining([...WAIVABLE_RULES]))
  const [, row = ''] = /^\| `waivers` \| (.*)$/m.exec(manual) ?? []
  const [, list = ''] = /规则可以这样保留：([^。]*)。/.exec(row) ?? []
  expect(list.split('、')).toEqual(WAIVABLE_RULES.map((rule) => `\`${rule}\``))
  const isLongEnough = (length: number) =>
    waiver.safeParse({ rule: 'secrecy', reason: '字'.repeat(length) }).success
  const least = Number(/至少写 (\d+) 个字/.exec(row)?.[1])
  expect([isLongEnough(least - 1), isLongEnough(least)]).toEqual([false, true])
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
