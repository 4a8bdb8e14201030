import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../src/cli/serve-site.ts'
import { writeWhole } from '../../src/files/write-whole.ts'
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
    /** File that appears when both are built; it holds what went wrong, and nothing where nothing did. */
    sitesAreBuilt: string
  }
}

/** Day for which the test sites are built, so that states of validity do not change under the tests. */
export const TEST_DAY = '2026-11-22'

/**
 * Makes ready what all tests share: their environment, the browser, the test sites. It runs once for all projects, and
 * returns while the sites are still being built: tests that need none begin meanwhile, the others wait for them
 * (`await-sites.ts`).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = isolateEnvironment()
  tellWhatIsSkipped()
  await findBrowser()
  const demonstration = await serve(join(folder, 'root'), '/')
  const underPath = await serve(join(folder, 'path'), '/ytcsgx/')
  const state = join(folder, 'sites')
  project.provide('demonstration', demonstration.site)
  project.provide('underPath', underPath.site)
  project.provide('sitesAreBuilt', state)
  const building = buildAll([demonstration.site, underPath.site])
    .then(() => '', String)
    .then((failure) => writeWhole(state, failure))
  return async () => {
    await building
    await demonstration.close()
    await underPath.close()
    remove()
  }
}

/** Serves a site that does not have to be there yet. */
async function serve(workspace: string, base: string) {
  const folder = join(workspace, 'dist')
  const { port, close } = await serveSite(folder, base, 4600)
  const url = `http://localhost:${String(port)}${base}`
  return { site: { folder, contentRoot: join(workspace, 'content'), base, url }, close }
}

async function buildAll(sites: TestSite[]): Promise<void> {
  for (const { contentRoot, folder, base } of sites) {
    await cp('content', contentRoot, { recursive: true })
    const path = join(contentRoot, 'site.yaml')
    const settings = await readFile(path, 'utf8')
    await writeFile(path, settings.replace(/^base: .*$/m, `base: ${base}`))
    await buildSite(contentRoot, folder, { GONGKAI_DATE: TEST_DAY })
  }
}
