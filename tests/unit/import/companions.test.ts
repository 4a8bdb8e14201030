import { expect, test } from 'vitest'
import { takeLocalImages } from '#import/companions.ts'
import { readSource } from '#import/read-source.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPng } from '../../setup/image-files.ts'

const PNG = aPng([])

test.each([
  ['as it is', (text: string) => text],
  ['with its signs escaped', (text: string) => text.replace(/[+/=]/g, encodeURIComponent)],
])('an image that a saved page holds itself is taken, %s', async (_, write) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-page-'))
  const path = join(folder, 'page.html')
  const address = `data:image/png;base64,${write(Buffer.from(PNG).toString('base64'))}`
  writeFileSync(path, `<h1>关于窗口迁址的通知</h1><p>正文。</p><img alt="位置图" src="${address}">`)
  const { blocks, images } = await readSource(path)
  const taken = await takeLocalImages(blocks, path, images)
  rmSync(folder, { recursive: true })
  expect(taken).toContainEqual(
    expect.objectContaining({ kind: 'image', file: 'image-1.png', alt: '位置图' }),
  )
  expect(images.get('image-1.png')).toEqual(Buffer.from(PNG))
})
