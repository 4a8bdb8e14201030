import type { Page } from 'playwright-core'
import * as inPage from './page-geometry.ts'
import type { Limits } from './page-geometry.ts'

const SOURCE = Object.values(inPage).map(String).join('\n')

/** What is cut off, printed over other text, too small to hit or too small to read on a page as it stands. */
export const findGeometryFaults = (page: Page, limits: Limits) =>
  page.evaluate<string[]>(`(() => {${SOURCE}\nreturn findFaults(${JSON.stringify(limits)})})()`)
