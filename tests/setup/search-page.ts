import type { Page } from 'playwright-core'

/** The titles of the results. */
export const RESULT = '.results h3 > a'

/**
 * Waits until a search page that was asked something has answered, and shows everything that it found: the one way to
 * wait for an answer. The page says that it is busy before it says anything else about a new question.
 */
export const settle = (page: Page) =>
  page.waitForFunction(
    () => {
      const status = document.querySelector('.search-status')?.textContent ?? ''
      const isBusy = document.querySelector('search-page [aria-busy]')
      return status !== '' && status !== '正在检索…' && !isBusy
    },
    undefined,
    { polling: 2 },
  )

/** Asks a search page that is open something else, as its links do, and waits until it has answered. */
export async function ask(page: Page, parameters: Record<string, string>): Promise<void> {
  await page.evaluate(
    (search) => {
      history.pushState(null, '', search)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    `?${new URLSearchParams(parameters).toString()}`,
  )
  await settle(page)
}

/** What a search page says of its results. */
export const statusOf = (page: Page) => page.locator('.search-status').textContent()

/** The number of results that it names. */
export const countOf = async (page: Page) =>
  Number(/共 (\d+) 篇/.exec((await statusOf(page)) ?? '')?.[1])

/** Opens the passages that came too late on a slow machine, and were folded away. */
export const openLatePassages = (page: Page) =>
  page.locator('.results details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
