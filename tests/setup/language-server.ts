import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import type { CompletionList, Diagnostic, Hover } from 'vscode-languageserver-protocol/node'

const { resolve } = createRequire(import.meta.url)

/** An MDX file as an editor shows it. */
export type OpenFile = {
  /** What the editor offers at a place, with what it says of each. */
  complete: (line: number, character: number) => Promise<Map<string, string>>
  explain: (line: number, character: number) => Promise<string>
  /** What it finds wrong. */
  diagnose: () => Promise<string[]>
}

/** Opens a text in the language server of Astro, as its VS Code extension does with `astro.content-intellisense`. */
export async function withOpenFile(
  folder: string,
  path: string,
  text: string,
  work: (file: OpenFile) => Promise<void>,
): Promise<void> {
  const server = spawn(process.execPath, [resolve('@astrojs/language-server/bin/nodeServer.js'), '--stdio'], { cwd: folder }) // prettier-ignore
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.onRequest('workspace/configuration', () => [{}])
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const textDocument = { uri: pathToFileURL(path).href }
  const ask = <Answer>(method: string, more: object = {}) =>
    connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument, ...more })
  const at = (line: number, character: number) => ({ position: { line, character } })
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'content' }],
      capabilities: { textDocument: { completion: {}, hover: {} } },
      initializationOptions: {
        typescript: { tsdk: dirname(resolve('typescript')) },
        contentIntellisense: true,
      },
    })
    await connection.sendNotification('initialized', {})
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'mdx', version: 1, text },
    })
    await work({
      complete: async (...place) => {
        const { items } = await ask<CompletionList>('completion', at(...place))
        return new Map(items.map(({ label, documentation }) => [label, toText(documentation)]))
      },
      explain: async (...place) =>
        toText((await ask<Hover | null>('hover', at(...place)))?.contents),
      diagnose: async () =>
        (await ask<{ items: Diagnostic[] }>('diagnostic')).items.map(({ message }) =>
          toText(message),
        ),
    })
  } finally {
    connection.dispose()
    server.kill()
  }
}

const toText = (content: unknown): string =>
  typeof content === 'object' && content !== null && 'value' in content
    ? String(content.value)
    : typeof content === 'string'
      ? content
      : ''
