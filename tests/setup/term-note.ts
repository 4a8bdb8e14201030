import type { Page } from 'playwright-core'

/** A document that uses many terms, and one of them. */
export const PLAN = 'plans/sfq-renewal-plan-2025/'
export const TERM = '土地整备'

/** The link of a term in the text of a document. */
export const linkOf = (page: Page, term = TERM) =>
  page.locator('.official .term', { hasText: new RegExp(`^${term}$`) })

/** Waits until a note is open. */
export const waitForNote = (page: Page) => page.locator('.term-note:popover-open').waitFor()

/** Opens a document, and the note of the term. */
export async function openNote(page: Page, site: { url: string }): Promise<Page> {
  await page.goto(site.url + PLAN)
  await linkOf(page).click()
  await waitForNote(page)
  return page
}
