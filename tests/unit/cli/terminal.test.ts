import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aBareContentRoot } from '../../setup/bare-content.ts'
import { HAS_TERMINAL } from '../../setup/programs.ts'
import { typeAtTerminal } from '../../setup/terminal.ts'
import type { TerminalStep } from '../../setup/terminal.ts'

const [ENTER, DOWN, CTRL_C, BACKSPACE] = ['\r', '\u001b[B', '\u0003', '\u007f']

describe.skipIf(!HAS_TERMINAL)('at a terminal', () => {
  let root = ''
  beforeEach(() => {
    root = aBareContentRoot()
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })

  async function type(args: string[], steps: TerminalStep[], env = {}) {
    // Only what a person's terminal has: a build server says CI or TERM=dumb, and Node then prints no colours.
    const { PATH, HOME } = process.env
    const terminal = { PATH, HOME, TERM: 'xterm-256color', CONTENT_ROOT: root, ...env }
    const session = await typeAtTerminal(
      process.execPath,
      ['src/cli/main.ts', ...args],
      steps,
      terminal,
    )
    expect(session.unanswered).toEqual([])
    return session
  }

  test('"new" asks in Chinese what, which body and which year, and asks again for what is no year', async () => {
    const { code, output } = await type(
      ['new'],
      [
        ['要发布什么？', DOWN],
        ['各单位每年做成了什么', ENTER],
        ['由哪个机构发布？', DOWN + ENTER],
        ['哪一年？', `${BACKSPACE}x${ENTER}`],
        ['不是年份', `${BACKSPACE}6${ENTER}`],
      ],
    )
    expect(code).toBe(0)
    expect(output).not.toMatch(/navigate|to confirm/)
    expect(output).not.toContain('罗湖区规划土地监察局')
    const [slug = ''] = readdirSync(join(root, 'summaries'))
    const text = readFileSync(join(root, 'summaries', slug, 'index.mdx'), 'utf8')
    expect(text).toContain('title: 示范区城市更新和土地整备局2026年工作总结')
  })

  test('"new" asks for the title of what has no customary one, because its address is made of that', async () => {
    const { code } = await type(
      ['new', '--collection', 'notices', '--organisation', 'sfq-renewal', '--year', '2026'],
      [
        ['标题是？', ENTER],
        ['把“待填写”换成真实的内容', `${BACKSPACE.repeat(6)}窗口迁址的通知${ENTER}`],
      ],
    )
    expect(code).toBe(0)
    const [slug = ''] = readdirSync(join(root, 'notices'))
    const text = readFileSync(join(root, 'notices', slug, 'index.mdx'), 'utf8')
    expect(text).toContain('title: 示范区城市更新和土地整备局关于窗口迁址的通知\n')
  })

  test('Ctrl-C at a question ends the program and leaves nothing', async () => {
    const { code, output } = await type(
      ['new', '--collection', 'plans'],
      [['由哪个机构发布？', CTRL_C]],
    )
    expect([code, output]).toEqual([2, expect.stringContaining('已取消，没有写入任何文件。')])
    expect(existsSync(join(root, 'plans'))).toBe(false)
  })

  test('"import" asks for the title that it did not find', async () => {
    const source = join(root, '..', `${String(process.pid)}.txt`)
    writeFileSync(source, '窗口已经迁到新址，请到新址办理。\n\n特此通知。\n')
    const { code } = await type(
      [
        'import',
        source,
        '--slug',
        'moved',
        '--organisation',
        'sfq-renewal',
        '--collection',
        'notices',
      ],
      [
        ['没有找到标题', `${BACKSPACE.repeat(20)}关于窗口迁址的通知${ENTER}`],
        ['成文日期是？', ENTER],
      ],
    )
    rmSync(source)
    expect(code).toBe(0)
    const text = readFileSync(join(root, 'notices/moved/index.mdx'), 'utf8')
    expect(text).toContain('title: 关于窗口迁址的通知\n')
  })

  test('Ctrl-C stops an import of many files, and says what is left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-many-'))
    for (let number = 1; number <= 300; number += 1) {
      writeFileSync(
        join(folder, `${String(number)}.txt`),
        `关于第${String(number)}号事项的通知\n正文。\n`,
      )
    }
    const { code, output } = await type(
      ['import', folder, '--organisation', 'sfq-renewal', '--collection', 'notices'],
      [['正在导入', CTRL_C]],
    )
    rmSync(folder, { recursive: true })
    expect([code, output]).toEqual([
      130,
      expect.stringContaining('已停止。已经写好的文档都是完整的'),
    ])
    expect(output).not.toContain('Cancel')
    const written = existsSync(join(root, 'notices')) ? readdirSync(join(root, 'notices')) : []
    expect(written.length).toBeLessThan(300)
    for (const name of written.filter((each) => !each.startsWith('.'))) {
      expect(readFileSync(join(root, 'notices', name, 'index.mdx'), 'utf8')).toContain('title:')
    }
  })

  test('problems are coloured at a terminal, and not with NO_COLOR', async () => {
    rmSync(join(root, 'topics.yaml'))
    const coloured = (await type(['check'], [])).output
    expect(stripVTControlCharacters(coloured)).not.toBe(coloured)
    const plain = (await type(['check'], [], { NO_COLOR: '1' })).output
    expect(plain).toContain('错误：')
    expect(stripVTControlCharacters(plain)).toBe(plain)
  })
})
