import { expect, test } from 'vitest'
import { addPolicy } from '#integrations/content-security.ts'

const pageOf = (body: string) => `<!doctype html><html><head><title>甲</title></head>${body}</html>`

test('the policy stands before everything that it governs', () => {
  expect(addPolicy(pageOf(''))).toMatch(
    /<head><meta http-equiv="content-security-policy" content="/,
  )
})

test('a script or style that stands in a page is not allowed to run', () => {
  const page = addPolicy(pageOf('<script>let a = 1</script><style>p { color: red }</style>'))
  expect(page).toContain("script-src 'self';")
  expect(page).toContain("style-src 'self';")
  expect(page).not.toMatch(/sha256-|unsafe/)
})

test('a title with a dollar sign does not disturb the policy', () => {
  expect(addPolicy('<head><title>$& $1</title>')).toContain('<title>$& $1</title>')
})
