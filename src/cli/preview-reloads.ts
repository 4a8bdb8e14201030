import type { HotPayload, Plugin, ViteDevServer } from 'vite'

/** Tells the page to load itself afresh. */
export const RELOAD = { type: 'full-reload' as const, path: '*' }

/**
 * What a page says of itself, and the measure in its answer that it knows it from. Browsers tell it to pages of this
 * machine, as the preview is opened; a page that is opened over the network without encryption does not know it, and must
 * be loaded afresh by hand where it was late.
 */
const MADE = 'gongkai:made'
const MEASURE = 'gongkai-reloads'

/** Runs in every page of the preview, also in one that could not be made and shows only why. */
const REPORT = `
const [made] = performance.getEntriesByType('navigation')
  .flatMap(({ serverTiming }) => serverTiming ?? [])
  .filter(({ name }) => name === '${MEASURE}')
if (made) createHotContext('/@${MEASURE}').send('${MADE}', made.description)
`

/** Vite's script in every page of the preview. */
export const VITE_CLIENT = /vite\/dist\/client\/client\.mjs/

/** Lets a page say, as soon as it is connected, of which state it was made. */
export function reportState(): Plugin {
  return {
    name: 'gongkai-report-state',
    enforce: 'post',
    transform: {
      filter: { id: VITE_CLIENT },
      handler: (code) => code + REPORT,
    },
  }
}

/**
 * Counts the reloads, and repeats the last one to every page that was asked for before it: a page that is still on its
 * way has no connection, and would show an old state for good. Returns the number of reloads so far.
 */
export function countReloads({ middlewares, environments }: ViteDevServer): () => number {
  const { hot } = environments.client
  let reloads = 0
  const send = hot.send.bind(hot)
  hot.send = (payload: HotPayload) => {
    if (payload.type === 'full-reload') reloads++
    send(payload)
  }
  middlewares.use((_request, response, next) => {
    response.setHeader('server-timing', `${MEASURE};desc="${reloads}"`)
    next()
  })
  hot.on(MADE, (made, client) => {
    if (made !== String(reloads)) client.send(RELOAD)
  })
  return () => reloads
}
