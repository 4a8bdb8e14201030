import { resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { checkContent } from '#checks/check-content.ts'
import type { Issue } from '#checks/issue.ts'
import { getContentRoot } from '#files/content-root.ts'
import { readContent } from '#files/content.ts'
import { formatIssue } from './report.ts'

/** How long to wait after a change before checking, in milliseconds: saving often writes several files. */
const PAUSE = 300

/** Shows the errors of the check in the page of the preview, with file and line, after every save. */
export function overlay(): AstroIntegration {
  return {
    name: 'gongkai-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let errors: Issue[] = []
        const show = () => {
          const message = toOverlay(errors)
          if (message) server.ws.send(message)
        }
        const update = async () => {
          errors = (await checkContent(readContent())).filter(
            ({ severity }) => severity === 'error',
          )
          show()
        }
        let timer: NodeJS.Timeout | undefined
        server.watcher.add(getContentRoot())
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(getContentRoot())) return
          clearTimeout(timer)
          timer = setTimeout(() => void update(), PAUSE)
        })
        server.ws.on('connection', show)
        void update()
      },
    },
  }
}

/** The first error with its place, and all of them as text; `undefined` when there is none. */
export function toOverlay(errors: Issue[]) {
  const [first] = errors
  if (!first) return undefined
  const loc = { file: resolve(first.file), line: first.line, column: 1 }
  const message = `${first.problem}${first.fix}[${first.rule}]`
  const stack = errors.map(formatIssue).join('\n')
  return {
    type: 'error' as const,
    err: { message, stack, loc, id: loc.file, plugin: 'gongkai check', frame: stack },
  }
}
