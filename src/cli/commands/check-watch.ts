import { once } from 'node:events'
import { keepChecking } from '../keep-checking.ts'
import { writeEditorHelp } from '../editor-help.ts'
import { printIssues } from '../report.ts'

/** Says that a list of problems begins; editors replace the previous list with it. See `.vscode/tasks.json`. */
const BEGINNING = '开始检查……\n'

/** Lists the problems of the content, and again after every change, until Ctrl-C; editors get what they need meanwhile. */
export async function runCheckWatch(): Promise<void> {
  const check = keepChecking(
    () => process.stderr.write(BEGINNING),
    async (issues, content) => {
      await writeEditorHelp(content)
      printIssues(issues)
    },
  )
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  check.stop()
}
