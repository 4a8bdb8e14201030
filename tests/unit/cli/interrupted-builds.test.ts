import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverInterruptedFolder } from '#files/interrupted-writing.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-interrupted-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const aDeadProcess = () => spawnSync(process.execPath, ['--version']).pid

function aFolder(name: string) {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index.html'), name)
}

test('what a killed build was writing is removed, what others hold is not', () => {
  const dead = aDeadProcess()
  const left = [`.site.draft-${dead}`, `.site.previous-${dead}`]
  const kept = ['site', `.site.draft-${process.ppid}`, '.site.draft-plans', `.other.draft-${dead}`]
  for (const name of [...left, ...kept]) aFolder(name)
  recoverInterruptedFolder(join(folder, 'site'))
  expect(readdirSync(folder).sort()).toEqual(kept.sort())
})

test('a site whose replacement was killed goes back to its place', () => {
  const dead = aDeadProcess()
  aFolder(`.site.previous-${dead}`)
  aFolder(`.site.draft-${dead}`)
  recoverInterruptedFolder(join(folder, 'site'))
  expect(readdirSync(folder)).toEqual(['site'])
})

/** A build that lasts until it is killed, or ends at once. */
function hold(work: string) {
  const lock = pathToFileURL(resolve('src/cli/build-lock.ts')).href
  const code = `import { withBuildLock } from '${lock}'
    await withBuildLock(async () => { console.log('held'); ${work} }, (pid) => console.log('waits for', pid))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder })
  child.stdout.setEncoding('utf8')
  return child
}

test('the lock of a killed build is taken over at once', async () => {
  const killed = hold('setInterval(() => {}, 1000); await new Promise(() => {})')
  await once(killed.stdout, 'data')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(existsSync(join(folder, '.astro/build.lock'))).toBe(true)
  const next = hold('')
  expect(await once(next.stdout, 'data')).toEqual(['held\n'])
  expect(await once(next, 'exit')).toEqual([0, null])
})

test('a build waits for one that runs, and names it', async () => {
  const running = hold(`await (await import('node:events')).once(process.stdin, 'data')`)
  await once(running.stdout, 'data')
  const next = hold('')
  expect(await once(next.stdout, 'data')).toEqual([`waits for ${running.pid}\n`])
  running.stdin.end('\n')
  expect(await once(next.stdout, 'data')).toEqual(['held\n'])
  expect(await once(next, 'exit')).toEqual([0, null])
})
