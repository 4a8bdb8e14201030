import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { installFolder, requireInstallable } from '#files/install-folder.ts'
import { recoverInterruptedFolder } from '#files/interrupted-writing.ts'
import { writeFiles } from '../../setup/bare-content.ts'
import {
  aCommonFolder,
  CAN_MOUNT,
  HAS_RIGHTS_TO_LOSE,
  mountDisk,
  OTHER_DISK,
  runWithoutRights,
  unmountDisk,
} from '../../setup/disks.ts'

const NEW = { 'index.html': '新', 'assets/a.css': '新', '.gongkai.json': '{}' }
const OLD = { 'index.html': '旧', 'old/index.html': '旧', '.gongkai.json': '{"old":1}' }

let root = ''
let built = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-install-'))
  built = join(root, 'project/built')
  writeFiles(built, NEW)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Every file below a folder with its text. */
const readTree = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

const DISKS: [name: string, toParent: () => string][] = [['the same disk', () => root]]
const other = OTHER_DISK
if (other !== undefined) DISKS.push(['another disk', () => mkdtempSync(join(other, 'gongkai-'))])

describe.each(DISKS)('on %s', (_, toParent) => {
  let parent = ''
  beforeEach(() => {
    parent = toParent()
  })
  afterEach(() => {
    rmSync(parent, { recursive: true, force: true })
    mkdirSync(root, { recursive: true })
  })

  test('a folder is put where there was none, also below folders that were not there', async () => {
    const target = join(parent, 'a/b/site')
    await requireInstallable(target)
    installFolder(built, target)
    expect(readTree(target)).toEqual(NEW)
    expect(readdirSync(join(parent, 'a/b'))).toEqual(['site'])
  })

  test('a folder takes the place of another, of which nothing is left', async () => {
    const target = join(parent, 'site')
    writeFiles(target, OLD)
    await requireInstallable(target)
    installFolder(built, target)
    expect(readTree(target)).toEqual(NEW)
    expect(readdirSync(parent).filter((name) => name.includes('site'))).toEqual(['site'])
  })
})

describe.skipIf(!CAN_MOUNT)('a folder that is a mounted disk', () => {
  let target = ''
  beforeEach(() => {
    target = join(root, 'site')
    mkdirSync(target)
    mountDisk(target, 64)
    writeFiles(target, OLD)
  })
  afterEach(() => {
    unmountDisk(target)
  })

  test('is kept, and what it holds is replaced', async () => {
    const disk = statSync(target).dev
    await requireInstallable(target)
    installFolder(built, target)
    expect(readTree(target)).toEqual(NEW)
    expect(statSync(target).dev).toBe(disk)
    expect(readdirSync(root).sort()).toEqual(['project', 'site'])
  })

  test('keeps what it held when the new does not fit', () => {
    writeFileSync(join(built, 'large.bin'), Buffer.alloc(100_000))
    expect(() => {
      installFolder(built, target)
    }).toThrow('ENOSPC')
    expect(readTree(target)).toEqual(OLD)
    expect(readdirSync(root).sort()).toEqual(['project', 'site'])
  })
})

test.skipIf(!CAN_MOUNT)(
  'a disk that is full keeps the old folder, and nothing half-written',
  () => {
    const disk = join(root, 'disk')
    mkdirSync(disk)
    mountDisk(disk, 64)
    const target = join(disk, 'site')
    writeFiles(target, OLD)
    writeFileSync(join(built, 'large.bin'), Buffer.alloc(100_000))
    expect(() => {
      installFolder(built, target)
    }).toThrow('ENOSPC')
    const left = [readTree(target), readdirSync(disk)]
    unmountDisk(disk)
    expect(left).toEqual([OLD, ['site']])
  },
)

describe.skipIf(!HAS_RIGHTS_TO_LOSE)('a person without rights', () => {
  const url = new URL('../../../src/files/install-folder.ts', import.meta.url).href
  let common = ''
  beforeEach(() => {
    common = aCommonFolder()
    writeFiles(common, { 'site/index.html': '旧' })
    writeFiles(join(common, 'mine/built'), NEW)
  })
  afterEach(() => {
    chmodSync(common, 0o755)
    rmSync(common, { recursive: true })
  })

  /** Installs as such a person, who owns what is named. */
  function install(owned: string[]) {
    for (const name of owned) give(join(common, name))
    chmodSync(common, 0o555)
    return runWithoutRights(`
      const { installFolder, requireInstallable } = await import('${url}')
      try {
        await requireInstallable('${common}/site')
        installFolder('${common}/mine/built', '${common}/site')
      } catch (error) { console.log(error.code) }`).stdout
  }

  function give(path: string) {
    const id = process.getuid?.() === 0 ? 65534 : -1
    chownSync(path, id, id)
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name))
  }

  test('replaces what a folder holds whose parent may not be written to', () => {
    expect(install(['site', 'mine'])).toBe('')
    expect(readTree(join(common, 'site'))).toEqual(NEW)
    expect(readdirSync(common).sort()).toEqual(['mine', 'site'])
  })

  test.skipIf(process.getuid?.() !== 0)('is refused before anything changes elsewhere', () => {
    expect(install(['mine'])).toBe('EACCES\n')
    expect(readTree(join(common, 'site'))).toEqual({ 'index.html': '旧' })
    expect(existsSync(join(common, 'mine/built'))).toBe(true)
  })
})

test('a replacement within the folder that was killed is undone by the next one', () => {
  const target = join(root, 'site')
  const dead = 2 ** 22 + 1
  writeFiles(target, {
    'index.html': '新',
    [`.site.previous-${dead}/index.html`]: '旧',
    [`.site.previous-${dead}/old/index.html`]: '旧',
    [`.site.draft-${dead}/assets/a.css`]: '新',
  })
  recoverInterruptedFolder(target)
  expect(readTree(target)).toEqual({ 'index.html': '旧', 'old/index.html': '旧' })
  expect(readdirSync(target).sort()).toEqual(['index.html', 'old'])
})
