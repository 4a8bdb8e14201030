import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { z } from 'astro/zod'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { compileBody, toHtml } from '../../factories/compiler.ts'
import { aDocument } from '../../factories/document.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { listUnjudged, readFaults } from '../../setup/faults.ts'

const right = z.strictObject({
  fault: z.string(),
  printed: z.array(z.string()).optional(),
  issues: z.array(z.string()).optional(),
  fixed: z.string().optional(),
})

test.each(readFaults('typed', right))('$name: $right.fault', async ({ path, right }) => {
  const body = readFileSync(path, 'utf8')
  if (right.printed) expect(await print(body)).toEqual(right.printed)
  if (right.issues) expect(await check(body)).toEqual(right.issues)
  if (right.fixed !== undefined) expect(fix(body)).toBe(right.fixed)
})

test('every input says what is right', () => {
  expect(listUnjudged('typed')).toEqual([])
})

/** The text of each block that holds no other block, with the number that a list prints before it. */
async function print(body: string): Promise<string[]> {
  const $ = load(toHtml(await compileBody(body)))
  const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, pre, dt, dd'
  return $(blocks)
    .toArray()
    .filter((element) => $(element).find(blocks).length === 0)
    .map((element) => `${numberOf($(element).closest('li'))}${$(element).text().trim()}`)
}

/** What a browser prints before an item of a list, as far as `value` and `start` say; empty for items without number. */
function numberOf(item: ReturnType<ReturnType<typeof load>>): string {
  const list = item.parent('ol')
  if (list.length === 0) return ''
  const before = item.prevAll('li')
  const numbered = [item, ...before.toArray().map((_, at) => before.eq(at))]
  const at = numbered.findIndex((one) => one.attr('value') !== undefined)
  const from = at < 0 ? Number(list.attr('start') ?? 1) : Number(numbered[at]?.attr('value'))
  return `${from + (at < 0 ? before.length : at)}. `
}

async function check(body: string): Promise<string[]> {
  const { source } = aDocument({ body })
  const head = source.slice(0, source.length - body.length).split('\n').length - 1
  const issues = await checkFiles({ 'notices/office-move/index.mdx': source })
  return issues.filter(({ line }) => line > head).map(({ line, rule }) => `${line - head} ${rule}`)
}

function fix(body: string): string {
  const file = aDocument({ body })
  return fixMechanically(file).slice(file.source.length - body.length)
}
