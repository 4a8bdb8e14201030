import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { readPage } from '../setup/built-pages.ts'
import { CLAIMS } from '../setup/claims.ts'
import { WITHOUT_PROOF } from '../setup/claims-without-proof.ts'

const site = inject('demonstration')

/** The pages on which the site speaks about itself alone: each of their sentences must be accounted for. */
const ABOUT_THE_SITE = ['guide/about/', 'guide/accessibility/']

/** Words by which a sentence is about the site. */
const SELF = /本站|页面|每页|网站|软件|脚本|键盘|检查|字号|按钮|演示/u

const squeeze = (text: string) => text.replace(/\s+/gu, '')
const textOf = (address: string) => squeeze(readPage(site, address).$('.official').text())

describe.each(CLAIMS)('$page says: $says', ({ page, says, proof }) => {
  test('in these words', () => {
    expect(textOf(page)).toContain(squeeze(says))
  })

  test('and it is shown', () => {
    if ('test' in proof) {
      expect(readFileSync(proof.in, 'utf8')).toContain(proof.test)
      return
    }
    const { $ } = readPage(site, proof.on)
    const isThere = $(proof.selector).length > 0
    expect(isThere, `${proof.selector} on ${proof.on}`).toBe(proof.isThere ?? true)
  })
})

test.each(ABOUT_THE_SITE)(
  'every sentence of %s about the site is a claim with a proof, or says why it has none',
  (address) => {
    const known = [
      ...CLAIMS.map(({ says }) => says),
      ...WITHOUT_PROOF.flatMap(({ says }) => says),
    ].map(squeeze)
    const { $ } = readPage(site, address)
    const sentences = $('.official :is(p, li)')
      .toArray()
      .flatMap((element) =>
        $(element)
          .text()
          .split(/(?<=[。；])/u),
      )
      .map(squeeze)
      .filter((sentence) => SELF.test(sentence))
    expect(sentences.length).toBeGreaterThan(10)
    const unknown = sentences.filter((sentence) => !known.some((words) => sentence.includes(words)))
    expect(unknown).toEqual([])
  },
)

test('what has no proof still stands on its page', () => {
  for (const { page, says } of WITHOUT_PROOF)
    for (const words of says) expect(textOf(page)).toContain(squeeze(words))
})
