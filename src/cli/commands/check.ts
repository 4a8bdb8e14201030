import { existsSync } from 'node:fs'
import { checkContent } from '#checks/check-content.ts'
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
  const all = await checkContent(readContent())
  const issues = changed ? await keepChanged(all) : all
  if (format === 'text') printIssues(issues)
  else await printFor(format, issues)
  const isGood = countErrors(issues) === 0
  if (!isGood) process.exitCode = 1
  return isGood
}

async function keepChanged(issues: Awaited<ReturnType<typeof checkContent>>) {
  const { listChangedFiles } = await import('../changed-files.ts')
  const changed = await listChangedFiles()
  // A change of the settings, or a document that is gone, can break any other file.
  const isLocal = changed.every((name) => existsSync(name) && !name.endsWith('.yaml'))
  return issues.filter(
    ({ file, severity }) =>
      (!isLocal && severity === 'error') || changed.some((name) => sharesFolder(name, file)),
  )
}

/** An attachment that was changed concerns its document. */
const sharesFolder = (name: string, file: string) =>
  name === file ||
  (file.endsWith('/index.mdx') && name.startsWith(file.slice(0, -'index.mdx'.length)))

async function printFor(
  format: 'json' | 'github',
  issues: Awaited<ReturnType<typeof checkContent>>,
) {
  const { toGithubAnnotations, toJson } = await import('../issue-formats.ts')
  process.stdout.write(format === 'json' ? toJson(issues) : toGithubAnnotations(issues))
}
