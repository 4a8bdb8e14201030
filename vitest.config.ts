import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * unit: pure functions, no build. site: what the build wrote, read from disk. browser: the built site in a real Chromium.
 * The last two share one build of each test site; see tests/setup/sites.ts.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/setup/sites.ts'],
    // By itself, the runner leaves one of two processors idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
