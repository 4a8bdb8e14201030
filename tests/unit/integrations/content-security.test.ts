import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { addPolicy } from '#integrations/content-security.ts'

const pageOf = (content: string) =>
  `<!doctype html><html><head>${content}</head><body></body></html>`

test('what stands in a page runs only by its hash', () => {
  const page = addPolicy(pageOf('<script>let a = 1</script><style>p { color: red }</style>'))
  const hash = createHash('sha256').update('let a = 1').digest('base64')
  expect(page).toContain(`script-src 'self' 'sha256-${hash}';`)
  expect(page).toMatch(/style-src 'self' 'sha256-[^']+'/)
  expect(page).not.toContain('unsafe')
})

test('files of the site and data blocks need no hash', () => {
  const page = addPolicy(
    pageOf(
      '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>',
    ),
  )
  expect(page).toContain("script-src 'self'; style-src 'self';")
})

test('the policy stands before everything that it governs', () => {
  expect(addPolicy(pageOf('<script src="/a.js"></script>'))).toMatch(
    /<head><meta http-equiv="content-security-policy"/,
  )
})
