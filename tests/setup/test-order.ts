import { existsSync } from 'node:fs'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/**
 * Files that take much longer than others. Those that build sites stand between those that use a browser: builds wait for
 * each other, and would leave a processor idle.
 */
const LONG = [
  'unit/cli/staff-commands',
  'browser/accessibility',
  'site/other-districts',
  'browser/search-page',
  'site/import-notice',
  'browser/search-shift',
  'site/bad-input',
  'browser/layout',
  'site/imported-notes',
]

for (const name of LONG)
  if (!existsSync(`tests/${name}.test.ts`)) throw new Error(`No test is called ${name}.`)

/** Runs what needs no test site first, because the sites are being built meanwhile, and long files before short ones. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => toRank(a) - toRank(b))
  }
}

function toRank({ moduleId, project }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
  const needsSites = project.name !== 'unit'
  return (needsSites ? 2 * LONG.length : 0) + (place < 0 ? LONG.length : place)
}
