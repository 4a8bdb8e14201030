import type { AstroIntegration } from 'astro'
import type { HotPayload, ViteDevServer } from 'vite'
import { getContentRoot } from '#files/content-root.ts'
import { onAstroError } from './preview-log.ts'
import { chineseOverlay, toOverlay } from './preview-overlay.ts'
import { watchProblems } from './preview-problems.ts'
import type { PreviewProblems } from './preview-problems.ts'

/** Tells the page to load itself afresh. */
const RELOAD = { type: 'full-reload' as const, path: '*' }

/** Shows the errors of the check at the terminal and in the page of the preview, with file and line, after every save. */
export function previewProblems(): AstroIntegration {
  let problems: PreviewProblems | undefined
  return {
    name: 'gongkai-preview',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [chineseOverlay()] } })
      },
      'astro:server:setup': ({ server }) => {
        problems?.stop()
        problems = showProblems(server)
      },
      'astro:server:done': () => problems?.stop(),
    },
  }
}

function showProblems(server: ViteDevServer): PreviewProblems {
  const { hot } = server.environments.client
  let hadErrors = false
  const problems = watchProblems((errors) => {
    const message = toOverlay(errors)
    if (message) hot.send(message)
    else if (hadErrors) hot.send(RELOAD)
    hadErrors = errors.length > 0
  })
  replaceEnglishErrors(server, problems)
  reloadOnSettings(server)
  hot.on('vite:client:connect', () => {
    const message = toOverlay(problems.errors())
    if (message) hot.send(message)
  })
  onAstroError((message) => void tellUnlessExplained(message, problems))
  return problems
}

/** Astro follows the documents; the settings it does not know. */
function reloadOnSettings({ watcher, environments }: ViteDevServer): void {
  const root = getContentRoot()
  watcher.add(root).on('all', (_event, path) => {
    if (path.startsWith(root) && path.endsWith('.yaml')) environments.client.hot.send(RELOAD)
  })
}

/** The build's own words about broken content are English; what the check says of it is shown instead. */
function replaceEnglishErrors(server: ViteDevServer, problems: PreviewProblems): void {
  const { hot } = server.environments.client
  const send = hot.send.bind(hot)
  const sendChecked = async (payload: HotPayload) => {
    send(toOverlay(await problems.currentErrors()) ?? payload)
  }
  hot.send = (payload: HotPayload) => {
    if (payload.type === 'error') void sendChecked(payload)
    else send(payload)
  }
}

async function tellUnlessExplained(message: string, problems: PreviewProblems): Promise<void> {
  if ((await problems.currentErrors()).length > 0) return
  process.stderr.write(`预览出错，内容检查没有发现原因。请把下面几行发给管理员：\n${message}\n`)
}
