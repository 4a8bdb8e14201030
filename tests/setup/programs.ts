import { execFileSync, spawnSync } from 'node:child_process'
import { canOpenTerminal } from './terminal.ts'

const isInstalled = (program: string, option: string) =>
  spawnSync(program, [option], { timeout: 60_000 }).error === undefined

/** What a few tests need that does not come with the packages. Without it they are skipped, and a line says so. */
export const HAS_GIT = isInstalled('git', '--version')
export const HAS_OFFICE = isInstalled('soffice', '--version')
export const HAS_PDFTOTEXT = isInstalled('pdftotext', '-v')
export const HAS_TERMINAL = canOpenTerminal()

/** Folders of real texts, where somebody named them. */
export const SEEDS = process.env['GONGKAI_SEEDS']
export const CORPUS = process.env['GONGKAI_CORPUS']

/** A line for everything that is missing, with the tests that are skipped for want of it. */
export function tellWhatIsSkipped(): void {
  const missing = [
    [HAS_GIT, 'git is not installed', 'what git, its hook and the pipelines do'],
    [HAS_OFFICE, 'LibreOffice is not installed', 'the import of .doc, .wps and .odt files'],
    [HAS_TERMINAL, 'this machine opens no terminal', 'questions, colours and Ctrl-C at a terminal'],
    [HAS_PDFTOTEXT, 'pdftotext is not installed', 'the import of .pdf files'],
    [SEEDS, 'GONGKAI_SEEDS names no folder', 'the import of two real pages'],
    [CORPUS, 'GONGKAI_CORPUS names no folder', 'the import of real regulations'],
  ] as const
  for (const [isThere, reason, tests] of missing) {
    if (!isThere) console.warn(`Skipped, because ${reason}: tests of ${tests}.`)
  }
}

/** Runs git in a folder and returns what it prints. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
}
