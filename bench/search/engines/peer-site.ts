import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMeasured } from '../../run-measured.ts'

/** Installs a package into a folder of its own; gives the folder of its modules. Throws when it cannot be had. */
export async function install(packageName: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const { succeeded } = await runMeasured('npm', ['install', '--prefix', folder, packageName])
  if (!succeeded) throw new Error(`${packageName} could not be installed.`)
  return join(folder, 'node_modules')
}

/** Writes the client of a peer, and the plain page that shows ten titles with it; gives the address of that page. */
export function writeClient(folder: string, module: string, source: string) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, module), source)
  writeFileSync(join(folder, `cold-${module}.html`), toColdPage(module))
  return (typed: string) => `cold-${module}.html?q=${encodeURIComponent(typed)}`
}

const toColdPage = (
  module: string,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>cold</title><ol class="results"></ol>
<script type="module">
import { show } from './${module}'
const titles = await show(new URLSearchParams(location.search).get('q'))
for (const title of titles.length > 0 ? titles : ['Nothing was found.']) {
  const item = document.createElement('li'); item.textContent = title; document.querySelector('ol').append(item)
}
</script></html>`
