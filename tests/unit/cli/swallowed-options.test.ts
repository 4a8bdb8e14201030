import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'

const root = aBareContentRoot()
writeFiles(root, {
  'notices/a/index.mdx': aNotice('完成立项,进度正常。'),
  '.in/公告.txt': '关于窗口迁址的公告\n窗口已经迁址。',
})
const source = join(root, '.in/公告.txt')
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** Runs npm as staff do. */
function npm(words: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, NO_COLOR: '1', CONTENT_ROOT: root, ...env },
  })
  return { code: status, stdout, stderr: stderr.replaceAll(root, '') }
}

test.each([
  ['run check --fix', 'npm 收走了选项 --fix', 'npm run check -- --fix'],
  ['run check --watch', 'npm 收走了选项 --watch', 'npm run check -- --watch'],
  ['run check --staged', 'npm 收走了选项 --staged', 'npm run check -- --staged'],
  ['run check --format json', '不需要“json”', 'npm run check -- --format json'],
  ['run check --format=json', '不需要“json”', 'npm run check -- --format json'],
  ['run serve --port 5000', 'npm 收走了选项 --port', 'npm run serve -- --port 5000'],
  ['run build --out=x', 'npm 收走了选项 --out', 'npm run build -- --out x'],
  ['start --port=5000', 'npm 收走了选项 --port', 'npm start -- --port 5000'],
  ['run gongkai check --fix', 'npm 收走了选项 --fix', 'npm run gongkai -- check --fix'],
])('"npm %s" does nothing but say how to write it', (words, problem, remedy) => {
  const { code, stderr } = npm(words.split(' '))
  expect(stderr.split('\n')[0]).toContain(problem)
  expect(stderr.split('\n')[0]).toMatch(new RegExp(`${remedy}$`))
  expect(code).toBe(2)
  expect(existsSync('x')).toBe(false)
})

test.each([
  [['--slug', 'moved'], 'npm run gongkai -- import 文件 --slug moved\n'],
  [['--title=窗口', '--lists'], 'npm run gongkai -- import 文件 --title 窗口 --lists\n'],
  [
    ['--force'],
    'npm run gongkai -- import 文件 --force\n如果没有写过这个选项，请在 npm 的设置（.npmrc）中',
  ],
])('an import of which npm swallowed %j writes nothing', (options, remedy) => {
  const { code, stderr } = npm(['run', 'gongkai', 'import', source, ...options])
  expect([code, stderr]).toEqual([2, expect.stringContaining(remedy)])
  expect(readdirSync(join(root, 'notices'))).toEqual(['a'])
})

test('what is written right is done, whatever npm has been told for itself', () => {
  const right = npm(['run', '--silent', 'check', '--', '--format', 'json'])
  expect(JSON.parse(right.stdout)).toBeInstanceOf(Array)
  const words = ['import', source, '--slug', 'b', '--force']
  const forced = npm(['run', 'gongkai', '--', ...words], { npm_config_force: 'true' })
  expect(forced.stderr).not.toContain('npm 收走了')
  expect(readdirSync(join(root, 'notices')).sort()).toEqual(['a', 'b'])
  expect(npm(['run', '--yes', '--silent', 'check']).stderr).toContain('检查完毕')
})
