import { statSync } from 'node:fs'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { WrongUse } from './wrong-use.ts'

/** Commands that never look at a district's content, or can do without it. */
const WITHOUT_CONTENT = new Set(['schemas', 'serve'])

/** Stops a command that needs content when there is no folder for it: every other message would only follow from that. */
export function requireContentRoot(command: string): void {
  const root = getContentRoot()
  if (WITHOUT_CONTENT.has(command) || statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    return
  }
  const remedy =
    process.env['CONTENT_ROOT'] === undefined
      ? '请在项目的文件夹中运行，或用环境变量 CONTENT_ROOT 指明内容文件夹。'
      : '请改正环境变量 CONTENT_ROOT。'
  throw new WrongUse(`找不到内容文件夹 ${toDisplayPath(root)}。${remedy}`)
}
