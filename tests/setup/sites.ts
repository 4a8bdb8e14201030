import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../src/cli/serve-site.ts'
import { buildSite } from './build-site.ts'
import { findBrowser } from './chromium.ts'
import { isolateEnvironment } from './environment.ts'
import { tellWhatIsSkipped } from './programs.ts'

/** A site that was built once for all tests of a run. */
export type TestSite = {
  /** Folder of the built site. */
  folder: string
  /** The content root that it was built from. */
  contentRoot: string
  /** Path under which it is served. */
  base: string
  /** Where it is served during the run, with the base path. */
  url: string
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with Vitest's own
  export interface ProvidedContext {
    /** The demonstration content at the root of its host. */
    demonstration: TestSite
    /** The same content under the path of a portal. */
    underPath: TestSite
  }
}

/** Day for which the test sites are built, so that states of validity do not change under the tests. */
const TEST_DAY = '2026-11-22'

/** Makes ready what all tests share: their environment, the browser, the test sites. It runs once for all projects. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = isolateEnvironment()
  tellWhatIsSkipped()
  await findBrowser()
  const demonstration = await prepare(join(folder, 'root'), '/')
  const underPath = await prepare(join(folder, 'path'), '/ytcsgx/')
  project.provide('demonstration', demonstration.site)
  project.provide('underPath', underPath.site)
  return async () => {
    await demonstration.close()
    await underPath.close()
    remove()
  }
}

async function prepare(workspace: string, base: string) {
  const contentRoot = join(workspace, 'content')
  const folder = join(workspace, 'dist')
  await cp('content', contentRoot, { recursive: true })
  const settings = await readFile(join(contentRoot, 'site.yaml'), 'utf8')
  await writeFile(join(contentRoot, 'site.yaml'), settings.replace(/^base: .*$/m, `base: ${base}`))
  await buildSite(contentRoot, folder, { GONGKAI_DATE: TEST_DAY })
  const { port, close } = await serveSite(folder, base, 4600)
  return {
    site: { folder, contentRoot, base, url: `http://localhost:${String(port)}${base}` },
    close,
  }
}
