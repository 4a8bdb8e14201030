import { checkContent } from '#checks/check-content.ts'
import type { Issue } from '#checks/issue.ts'
import { getBuildDay } from '#domain/dates.ts'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { readContent } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { countErrors, printIssues } from '../report.ts'

export type CheckOptions = {
  format?: 'text' | 'json' | 'github'
  /** Mend what is purely mechanical first. */
  fix?: boolean
  /** Only what git is about to commit, and what that breaks elsewhere. */
  staged?: boolean
}

/** Prints every issue of the content; the exit code is 1 when one of them is an error. Returns whether there is none. */
export async function runCheck({
  format = 'text',
  fix,
  staged,
}: CheckOptions = {}): Promise<boolean> {
  // What another program reads on stdout must be nothing but the issues.
  const diffs = format === 'text' ? process.stdout : process.stderr
  if (fix) await (await import('./fix.ts')).runFix(diffs)
  const issues = staged ? await checkStaged() : await checkContent(readContent())
  if (format === 'text') printIssues(issues)
  else await printFor(format, issues)
  const isGood = countErrors(issues) === 0
  if (!isGood) process.exitCode = 1
  return isGood
}

/** The issues of what is about to be committed, and every error that it causes elsewhere. */
async function checkStaged(): Promise<Issue[]> {
  const { withStagedContent } = await import('../staged-content.ts')
  return withStagedContent(async ({ root, changed }) => {
    const content = readContent(root)
    const isConcerned = toConcern(changed)
    const issues = await checkContent(content, getBuildDay(), isConcerned)
    const concerned = new Set(content.documents.filter(isConcerned).map(({ path }) => path))
    return issues
      .filter(({ file, severity }) => severity === 'error' || concerned.has(file))
      .map((issue) => inWorkingFolder(issue, root))
  })
}

/** The issue with the paths of the working folder, not of the copy that was looked into. */
function inWorkingFolder({ file, problem, fix, ...issue }: Issue, copy: string): Issue {
  const toWorking = (text: string) =>
    text.replaceAll(toDisplayPath(copy), toDisplayPath(getContentRoot()))
  return { ...issue, file: toWorking(file), problem: toWorking(problem), fix: toWorking(fix) }
}

/** Whether a document is touched by the changes: itself, by a link to what changed, or by the settings. */
function toConcern(changed: string[]): (file: DocumentFile) => boolean {
  const hasSettings = changed.some((name) => name.endsWith('.yaml'))
  const folders = new Set(changed.map((name) => name.split('/').slice(0, 2).join('/')))
  const slugs = [...folders].map((folder) => `/${folder.split('/')[1] ?? folder}/`)
  return ({ id, body }) =>
    hasSettings || folders.has(id) || slugs.some((slug) => body.includes(slug))
}

async function printFor(format: 'json' | 'github', issues: Issue[]) {
  const { toGithubAnnotations, toJson } = await import('../issue-formats.ts')
  process.stdout.write(format === 'json' ? toJson(issues) : toGithubAnnotations(issues))
}
