import type { Page } from 'playwright-core'
import { settle } from './search-page.ts'

/** One page of every template, and the extremes: the longest text, the widest tables, every kind of notice. */
export const TEMPLATES = [
  '',
  'plans/',
  'plans/year/2025/',
  'policies/',
  'organisations/',
  'organisations/sfq-renewal/',
  'topics/',
  'stages/',
  'columns/results/',
  'catalogue/',
  'disclosure/',
  'disclosure/guide/',
  'disclosure/statutory/',
  'disclosure/statutory/4/',
  'site-map/',
  'glossary/',
  'search/',
  'search/?q=城市更新',
  'search/help/',
  'withdrawn/',
  'guide/accessibility/',
  'guide/annual-report-2025/',
  'plans/sfq-renewal-plan-2025/',
  'plans/sfq-renewal-five-year-plan/',
  'summaries/sfq-renewal-summary-2025/',
  'summaries/yantian-renewal-summary-2023-plan-2024/',
  'policies/renewal-measures-2021/',
  'interpretations/renewal-measures-2025/',
  'notices/office-move-2025/',
  'notices/window-telephone-2025/',
  '404.html',
]

/** Goes to the page of a template, and waits for what a search finds. */
export async function goToTemplate(page: Page, site: string, address: string): Promise<void> {
  await page.goto(site + address)
  if (address.includes('?q=')) await settle(page)
}
