import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './tests/setup/test-order.ts'

/**
 * unit: pure functions, no build. site: what the build wrote, read from disk. browser: the built site in a real Chromium.
 * The last two share one build of each test site; see tests/setup/sites.ts.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/setup/sites.ts'],
    // By itself, the runner leaves one of two processors idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongFirst },
    // A test that asserts nothing, for example in a loop over an empty list, fails.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          // Its JSON is imported without the attribute that Node asks for.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/setup/await-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/setup/await-sites.ts'],
          // Said once more, because it is set as a whole. Tests that run side by side take the expect() of their own.
          expect: { requireAssertions: true, poll: { timeout: 100_000 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
