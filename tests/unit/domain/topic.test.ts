import { expect, test } from 'vitest'
import { isUnderTopic } from '#domain/topic.ts'

test.each([
  ['urban/renewal', 'urban', true],
  ['urban/renewal', 'urban/renewal', true],
  ['urban/renewal', 'urban/renew', false],
  ['urbanism/renewal', 'urban', false],
  ['urban/renewal', 'renewal', false],
])('%s lies under %s: %s', (topic, headOrBranch, lies) => {
  expect(isUnderTopic(topic, headOrBranch)).toBe(lies)
})
