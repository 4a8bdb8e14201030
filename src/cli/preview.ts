import type { AstroIntegration } from 'astro'
import type { EnvironmentModuleGraph, HotPayload, ViteDevServer } from 'vite'
import { getContentRoot } from '#files/content-root.ts'
import { onAstroError } from './preview-log.ts'
import { chineseOverlay, toOverlay } from './preview-overlay.ts'
import { watchProblems } from './preview-problems.ts'
import type { PreviewProblems } from './preview-problems.ts'
import { countReloads, RELOAD, reportState } from './preview-reloads.ts'

/** A file that is being written is empty for a moment; whoever read it then would not be told of the rest. */
const WHOLE_FILES = { awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } }

/** Shows the errors of the check at the terminal and in the page of the preview, with file and line, after every save. */
export function previewProblems(): AstroIntegration {
  let problems: PreviewProblems | undefined
  return {
    name: 'gongkai-preview',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [chineseOverlay(), reportState()], server: { watch: WHOLE_FILES } },
        })
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
  const reloads = countReloads(server)
  let hadErrors = false
  const problems = watchProblems((errors) => {
    const message = toOverlay(errors)
    if (message) hot.send(message)
    else if (hadErrors) hot.send(RELOAD)
    hadErrors = errors.length > 0
  })
  replaceEnglishErrors(server, problems, reloads)
  reloadOnSettings(server)
  hot.on('vite:client:connect', () => {
    const message = toOverlay(problems.errors())
    if (message) hot.send(message)
  })
  onAstroError((message) => void tellUnlessExplained(message, problems, reloads))
  return problems
}

/** Astro follows the documents; the settings it does not know. */
function reloadOnSettings({ watcher, environments }: ViteDevServer): void {
  const root = getContentRoot()
  watcher.add(root).on('all', (_event, path) => {
    if (!path.startsWith(root) || !path.endsWith('.yaml')) return
    for (const { moduleGraph } of Object.values(environments)) forgetTexts(moduleGraph)
    environments.client.hot.send(RELOAD)
  })
}

/** The compiled texts hold the terms of the glossary as it was. */
function forgetTexts(graph: EnvironmentModuleGraph): void {
  for (const module of graph.idToModuleMap.values())
    if (module.id?.includes('.mdx')) graph.invalidateModule(module)
}

/** The build's own words about broken content are English; what the check says of it is shown instead. */
function replaceEnglishErrors(
  server: ViteDevServer,
  problems: PreviewProblems,
  reloads: () => number,
): void {
  const { hot } = server.environments.client
  const send = hot.send.bind(hot)
  const sendChecked = async (payload: HotPayload) => {
    const before = reloads()
    const message = toOverlay(await problems.currentErrors())
    if (message) send(message)
    // The page that has been loaded since says itself what is wrong with it.
    else if (reloads() === before) send(payload)
  }
  hot.send = (payload: HotPayload) => {
    if (payload.type === 'error') void sendChecked(payload)
    else send(payload)
  }
}

async function tellUnlessExplained(
  message: string,
  problems: PreviewProblems,
  reloads: () => number,
): Promise<void> {
  const before = reloads()
  if ((await problems.currentErrors()).length > 0 || reloads() !== before) return
  process.stderr.write(`预览出错，内容检查没有发现原因。请把下面几行发给管理员：\n${message}\n`)
}
