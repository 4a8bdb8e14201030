import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'

afterEach(() => vi.unstubAllEnvs())

test('the content root is content in the working directory', () => {
  vi.stubEnv('CONTENT_ROOT', undefined)
  expect(getContentRoot()).toBe(resolve('content'))
})

test('CONTENT_ROOT names another one', () => {
  vi.stubEnv('CONTENT_ROOT', '../district')
  expect(getContentRoot()).toBe(resolve('../district'))
})

test('paths are shown as a person at the terminal would type them', () => {
  expect(toDisplayPath(resolve('content/site.yaml'))).toBe(join('content', 'site.yaml'))
  expect(toDisplayPath(resolve('../district/site.yaml'))).toBe(resolve('../district/site.yaml'))
})
