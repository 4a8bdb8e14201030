import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'

const root = aBareContentRoot()
writeFiles(root, { '公告.txt': '示范区关于窗口迁址的公告\n窗口已经迁址。\n2024年1月19日' })
const source = join(root, '公告.txt')
afterAll(() => {
  rmSync(root, { recursive: true })
})

const run = (args: string[]) => runGongkai(args, { CONTENT_ROOT: root })
const COMMANDS = 'import new check release schemas build serve start dev'.split(' ')

/** English words that stand for themselves: what one types, names of formats and of folders. */
const NAMES =
  /npm run gongkai|Word|Markdown|git\b|YAML|src\/\S+|[\w.-]+\.(?:yaml|docx|txt)|-{1,2}[a-z-]+|dist/g

describe('the help', () => {
  test.each([[], ...COMMANDS.map((name) => [name])])(
    '%s is Chinese throughout',
    async (...words) => {
      const { code, stdout } = await run([...words, '--help'])
      expect(code).toBe(0)
      expect(stdout).toMatch(/^用法： npm run gongkai -- /)
      const prose = stdout.split('例子：')[0]?.replaceAll(NAMES, '') ?? ''
      expect(prose).not.toMatch(/\b(?:choices|default|options?|command|display|help|files?|name)\b/)
      if (words.length > 0) expect(stdout).toContain('例子：')
    },
  )

  test('names the allowed values with their meaning, and what holds when nothing is said', async () => {
    expect((await run(['new', '--help'])).stdout).toContain('plans（工作计划）')
    expect((await run(['check', '--help'])).stdout).toContain('text、json、github（不写就是 text）')
    expect((await run(['serve', '--help'])).stdout).toContain('（不写就是 4321）')
  })
})

test.each([
  [['chekc'], '没有“chekc”这个命令。您是不是要写：check？'],
  [['发布'], '没有“发布”这个命令。'],
  [['check', '--fromat', 'json'], '没有“--fromat”这个选项。您是不是要写：--format？'],
  [['check', '--format', 'xml'], '选项 --format 不能是“xml”。可用：text、json、github。'],
  [['check', '--fix', '--staged'], '选项 --staged 和 --fix 不能一起用。'],
  [['check', 'extra'], '不需要“extra”。请删去'],
  [['import'], '没有写文件。请写在命令后面。'],
  [['import', '--title'], '选项 --title <文字> 后面没有写内容。'],
  [['new', '--collection', 'plan'], '没有“plan”这个栏目文件夹。可用：plans（工作计划）、summaries'],
  [['new', '--year', 'abc'], '“abc”不是年份。请写四位数字，例如 2027。'],
  [['serve', '--port', '80'], '端口应是 1024 到 65535 之间的整数。'],
  [[], '请在后面写一个命令。'],
])('"gongkai %j" is refused in Chinese, with the remedy', async (args, message) => {
  const { code, stderr } = await run(args)
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/error|invalid|argument|Did you/i)
  expect(code).toBe(2)
})

test.each([
  [['--organisation', '更新局'], '您是不是要写：sfq-renewal（示范区城市更新和土地整备局）'],
  [['--organisation', '水务局'], '没有“水务局”。可用：luohu-land-supervision（'],
  [['--topic', '不动产'], '没有“不动产”。可用：general/openness（政务公开）、'],
  [['--topic', 'urban'], '您是不是要写：urban/renewal（城市更新）、'],
  [['--created', '2024-02-30'], '选项 --created 的内容“2024-02-30”不对：应写成 YYYY-MM-DD'],
  [['--published', '2024-02-28'], '选项 --published 的内容“2024-02-28”不对：应写成带时区'],
  [
    ['--index-number', '12'],
    '选项 --index-number 的内容“12”不对：应写成“机构代码/年份-五位流水号”',
  ],
  [['--slug', 'A_B'], '选项 --slug 的内容“A_B”不对：只能用小写字母'],
])('an import with %j is refused before anything is written', async (args, message) => {
  const { code, stderr } = await run(['import', source, '--yes', ...args])
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test('a body, a topic and a collection may be given by their Chinese names', async () => {
  const names = [
    '--organisation',
    '区城市更新局',
    '--topic',
    '城市更新',
    '--collection',
    '通知公告',
  ]
  const { stdout } = await run(['import', source, '--yes', '--slug', 'moved', ...names])
  expect(stdout).toContain('notices/moved')
  const text = readFileSync(join(root, 'notices/moved/index.mdx'), 'utf8')
  expect(text).toContain('organisation: sfq-renewal\n')
  expect(text).toContain('topic: urban/renewal\n')
})

test.each(['check', 'build', 'new', 'release', 'dev'])(
  '%s says in one line that there is no content folder',
  async (command) => {
    const nowhere = join(mkdtempSync(join(tmpdir(), 'gongkai-none-')), '没有')
    const { code, stderr } = await runGongkai([command], { CONTENT_ROOT: nowhere })
    expect(stderr).toBe(`找不到内容文件夹 ${nowhere}。请改正环境变量 CONTENT_ROOT。\n`)
    expect(code).toBe(2)
  },
)
