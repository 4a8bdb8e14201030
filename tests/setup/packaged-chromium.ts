import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A browser that can be started: its program and what its environment must hold. */
export type InstalledBrowser = { path: string; env: Record<string, string> }

/** Whether the package holds a browser for this machine. */
export const HAS_PACKAGED_CHROMIUM = process.platform === 'linux' && process.arch === 'x64'

const PACKAGE = resolve('node_modules/@sparticuz/chromium')
const CACHE = resolve('node_modules/.cache/chromium')

/**
 * The Chromium inside an npm package, unpacked with the libraries that it needs. The first call takes seconds;
 * a folder that exists is whole, because it gets its name last.
 */
export async function getPackagedChromium(): Promise<InstalledBrowser> {
  const manifest = await readFile(join(PACKAGE, 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const folder = join(CACHE, version)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), XDG_CACHE_HOME: CACHE },
  }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const unfinished = await mkdtemp(join(CACHE, 'unfinished-'))
  await unpack(unfinished)
  try {
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true })
    // Another run of the tests may have been quicker.
    if (!existsSync(folder)) throw error
  }
}

/**
 * The package unpacks into the folder for temporary files, which users share, and its libraries only where it believes
 * to run on a function host. What it then writes into the environment is put back, as other programs would read it too.
 */
async function unpack(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    }
    Object.assign(process.env, before)
  }
}
