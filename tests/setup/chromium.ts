import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { getPackagedChromium, HAS_PACKAGED_CHROMIUM } from './packaged-chromium.ts'
import type { InstalledBrowser } from './packaged-chromium.ts'

/**
 * Our own flags, never those of the package, which switch off what the tests of the content security policy test.
 * No sandbox and no zygote: containers of continuous integration lack what they need. No traffic of the browser's own.
 */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** A language and a place of the tests' own, whatever the machine is set to, and the fonts that come with the packages. */
const ENV = {
  FONTCONFIG_FILE: resolve('tests/setup/fonts.conf'),
  LC_ALL: 'C.UTF-8',
  TZ: 'Asia/Shanghai',
}

/** A real Chromium: the one that comes with the packages, or the one that `CHROME_PATH` names. */
export async function launchChromium(): Promise<Browser> {
  const { path, env } = await findBrowser()
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...process.env, ...ENV, ...env },
  })
}

/** Makes the browser ready before test files start, which would all unpack it at once. */
export async function findBrowser(): Promise<InstalledBrowser> {
  const chosen = process.env['CHROME_PATH']
  if (chosen) return { path: chosen, env: {} }
  if (HAS_PACKAGED_CHROMIUM) return getPackagedChromium()
  throw new Error(
    `No Chromium comes with the packages for ${process.platform} on ${process.arch}. Set CHROME_PATH to the program of an installed Chrome or Chromium.`,
  )
}
