import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** What needs no site first: the sites are being built meanwhile. */
const PROJECTS = ['unit', 'site', 'browser']

/** Files that take much longer than others, the longest of each project first. */
const LONG = [
  'unit/cli/staff-commands',
  'site/other-districts',
  'browser/accessibility',
  'browser/search-page',
  'browser/search-shift',
]

/** Runs long files first, so that no processor is left alone with one of them at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => toRank(a) - toRank(b))
  }
}

function toRank({ moduleId, project }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
  const within = place < 0 ? LONG.length : place
  return PROJECTS.indexOf(project.name) * (LONG.length + 1) + within
}
