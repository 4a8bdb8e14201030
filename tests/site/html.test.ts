import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { readPages } from '../setup/built-pages.ts'

/** The standard rules, without what only concerns how HTML is typed by hand. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in its own consistent way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Anchors follow the numbering of Chinese documents, such as 二-（三）-2.
    'valid-id': ['error', { relaxed: true }],
    // Everything comes from the site's own origin.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles of official documents are as long as they are; 70 characters is advice for search engines.
    'long-title': 'off',
  },
})

describe.each(['demonstration', 'underPath'] as const)('every page of the site "%s"', (name) => {
  const pages = readPages(inject(name))

  test('is valid HTML', async () => {
    const faults: string[] = []
    for (const { file, html } of pages) {
      const report = await validator.validateString(html)
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector ?? ''})`,
          ),
        )
      }
    }
    expect(faults.join('\n')).toBe('')
  })

  test('has one main heading, a language, a title of its own, and no empty list or definition', () => {
    const titles = pages.map(({ $ }) => $('title').text())
    expect(new Set(titles).size).toBe(titles.length)
    for (const { file, $ } of pages) {
      expect($('h1').length, file).toBe(1)
      expect($('html').attr('lang'), file).toBe('zh-CN')
      const empty = $('dd, dt, li, h1, h2, h3, figcaption, caption').filter(
        (_, element) => $(element).text().trim() === '',
      )
      expect(empty.length, file).toBe(0)
    }
  })
})
