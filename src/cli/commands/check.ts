import { existsSync } from 'node:fs'
import { checkContent } from '#checks/check-content.ts'
import type { Issue } from '#checks/issue.ts'
import { getBuildDay } from '#domain/dates.ts'
import { readContent } from '#files/content.ts'
import { countErrors, printIssues } from '../report.ts'

export type CheckOptions = {
  format?: 'text' | 'json' | 'github'
  /** Mend what is purely mechanical first. */
  fix?: boolean
  /** Only the issues of files that git sees as changed. */
  changed?: boolean
}

/** Prints every issue of the content; the exit code is 1 when one of them is an error. Returns whether there is none. */
export async function runCheck({
  format = 'text',
  fix,
  changed,
}: CheckOptions = {}): Promise<boolean> {
  if (fix) await (await import('./fix.ts')).runFix()
  const issues = changed ? await checkChanged() : await checkContent(readContent())
  if (format === 'text') printIssues(issues)
  else await printFor(format, issues)
  const isGood = countErrors(issues) === 0
  if (!isGood) process.exitCode = 1
  return isGood
}

/** The issues of what git sees as changed, and of any other file that the change can have broken. */
async function checkChanged(): Promise<Issue[]> {
  const { listChangedFiles } = await import('../changed-files.ts')
  const changed = await listChangedFiles()
  const isChanged = (path: string) => changed.some((name) => sharesFolder(name, path))
  // A change of the settings, or a document that is gone, can break any other file.
  const isLocal = changed.every((name) => existsSync(name) && !name.endsWith('.yaml'))
  const issues = await checkContent(
    readContent(),
    getBuildDay(),
    ({ path }) => !isLocal || isChanged(path),
  )
  return issues.filter(
    ({ file, severity }) => (!isLocal && severity === 'error') || isChanged(file),
  )
}

/** An attachment that was changed concerns its document. */
const sharesFolder = (name: string, file: string) =>
  name === file ||
  (file.endsWith('/index.mdx') && name.startsWith(file.slice(0, -'index.mdx'.length)))

async function printFor(format: 'json' | 'github', issues: Issue[]) {
  const { toGithubAnnotations, toJson } = await import('../issue-formats.ts')
  process.stdout.write(format === 'json' ? toJson(issues) : toGithubAnnotations(issues))
}
