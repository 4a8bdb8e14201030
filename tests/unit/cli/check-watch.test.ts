import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { startGongkai } from '../../setup/running-gongkai.ts'

const END = /检查(?:完毕|通过).*\n/

test('the content is checked again after every change, and Ctrl-C ends that', async () => {
  const root = aBareContentRoot()
  writeFiles(root, { 'notices/a/index.mdx': aNotice('正文。') })
  const watch = startGongkai(['check', '--watch'], { CONTENT_ROOT: root })
  expect(await watch.prints(END)).toMatch(/^开始检查……\n/)

  // Editors replace a file by another of the same name, again and again.
  for (const [text, errors] of [['{', 1] as const, ['正文。', 0] as const, ['<', 1] as const]) {
    const next = watch.prints(END)
    writeFileSync(join(root, 'draft'), aNotice(text))
    renameSync(join(root, 'draft'), join(root, 'notices/a/index.mdx'))
    const printed = await next
    expect(printed).toContain('开始检查……\n')
    expect(printed.match(/notices\/a\/index\.mdx:\d+ {2}错误：/g) ?? []).toHaveLength(errors)
  }

  let next = watch.prints(/notices\/b\/index\.mdx:14 {2}错误：/)
  writeFiles(root, { 'notices/b/index.mdx': aNotice('{') })
  await next
  // The new folder is watched from now on too.
  next = watch.prints(END)
  writeFileSync(join(root, 'notices/b/index.mdx'), aNotice('正文。'))
  expect(await next).not.toContain('notices/b/index.mdx:14  错误')
  next = watch.prints(/检查完毕：1 个错误/)
  rmSync(join(root, 'notices/b'), { recursive: true })
  await next

  expect(await watch.interrupt()).toBe(0)
  rmSync(root, { recursive: true })
})

test('content that goes for a while, as when a branch is changed, is checked again when it is back', async () => {
  const root = aBareContentRoot()
  writeFiles(root, { 'notices/a/index.mdx': aNotice('正文。') })
  const watch = startGongkai(['check', '--watch'], { CONTENT_ROOT: root })
  await watch.prints(END)
  let next = watch.prints(/缺少文件 .*site\.yaml/)
  renameSync(root, `${root}-away`)
  await next
  next = watch.prints(/检查完毕：0 个错误/)
  renameSync(`${root}-away`, root)
  await next
  next = watch.prints(/notices\/a\/index\.mdx:14 {2}错误：/)
  writeFileSync(join(root, 'notices/a/index.mdx'), aNotice('{'))
  await next
  expect(await watch.interrupt()).toBe(0)
  rmSync(root, { recursive: true })
})
