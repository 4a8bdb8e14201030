import { once } from 'node:events'
import { keepChecking } from '../keep-checking.ts'
import { printIssues } from '../report.ts'

/** Says that a list of problems begins; editors replace the previous list with it. See `.vscode/tasks.json`. */
const BEGINNING = '开始检查……\n'

/** Lists the problems of the content, and again after every change, until Ctrl-C. */
export async function runCheckWatch(): Promise<void> {
  const check = keepChecking(() => process.stderr.write(BEGINNING), printIssues)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  check.stop()
}
