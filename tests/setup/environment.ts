import { mkdtempSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Settings of a person's own work, which tests would take over. */
const PERSONAL = /^(?:GIT_.*|CONTENT_ROOT|GONGKAI_DATE|GONGKAI_DEBUG|FORCE_COLOR|DEV|PROD)$/

/** Git without anybody's settings: a name to sign with, no hooks, no signatures, `main` as the first branch. */
const GIT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** A test environment; `remove` takes away every file that a test left. */
export type TestEnvironment = { folder: string; remove: () => void }

/**
 * Makes the environment of all tests one that does not depend on who runs them, before any of them starts. Their
 * temporary files lie in a folder with a space and Chinese characters in its name, as those of staff may do.
 */
export function isolateEnvironment(): TestEnvironment {
  for (const name of Object.keys(process.env)) {
    if (PERSONAL.test(name)) Reflect.deleteProperty(process.env, name)
  }
  const folder = mkdtempSync(join(tmpdir(), 'gongkai 测试 '))
  const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder }
  // The command line starts some hundred times in a run; what Node has compiled once, it need not compile again.
  const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
  Object.assign(process.env, GIT, temporary, compiled)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
