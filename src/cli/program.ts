import { Command, Option } from 'commander'
import { COLLECTIONS } from '#schemas/collections.ts'
import type { ImportOptions } from './commands/import.ts'
import type { NewOptions } from './commands/new.ts'
import { parsePort } from './port.ts'
import { speakChinese } from './usage.ts'

/** The whole command line. Each command loads its code only when it runs, so that `--help` and `check` start at once. */
export function createProgram(): Command {
  const program = speakChinese(new Command('gongkai')).description(
    '政府信息公开网站：导入和新建文档、检查内容、生成网站、在本机查看',
  )
  addImport(program)
  addNew(program)
  addCheck(program)
  addRelease(program)
  addSchemas(program)
  addBuild(program)
  for (const command of program.commands) speakChinese(command)
  return program
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('把 Word、网页、文本或 Markdown 文件变成文档，列出移动、删去和改动的每一处')
    .argument('<files...>', '文件或文件夹')
    .option('--organisation <id>', '发布机构（organisations 中的文件名）')
    .addOption(new Option('--collection <name>', '放进哪个栏目文件夹').choices(COLLECTIONS))
    .option('--slug <name>', '文档文件夹的名称，也是网址的一部分')
    .option('--title <text>', '名称')
    .option('--topic <head/branch>', '主题分类（见 topics.yaml）')
    .option('--created <date>', '成文日期，例如 2024-01-26')
    .option('--published <moment>', '发布日期，例如 2024-01-26T10:00+08:00')
    .option('--index-number <number>', '索引号')
    .option('--attach <files...>', '一并公开的附件')
    .option('--lists', '把“一是…；二是…”排成列表')
    .option('--keep-punctuation', '不恢复全角标点')
    .option('--report <file>', '把完整的导入报告写入文件')
    .option('--force', '替换已有的同名文档')
    .option('--yes', '不提问')
    .addHelpText(
      'after',
      examples(
        'import 工作计划.docx',
        'import 旧网站导出 --organisation 机构编号 --report 报告.txt',
      ),
    )
    .action(async (files: string[], options: ImportOptions) => {
      await (await import('./commands/import.ts')).runImport(files, options)
    })
}

function addNew(program: Command): void {
  program
    .command('new')
    .description('新建一个文档，填好能填的，其余标明“待填写”')
    .addOption(new Option('--collection <name>', '哪一类').choices(COLLECTIONS))
    .option('--organisation <id>', '发布机构（organisations 中的文件名）')
    .option('--year <year>', '哪一年', Number)
    .option('--title <text>', '名称')
    .option('--slug <name>', '文档文件夹的名称')
    .option('--force', '替换已有的同名文档')
    .addHelpText(
      'after',
      examples('new', 'new --collection plans --organisation 机构编号 --year 2027'),
    )
    .action(async (options: NewOptions) => {
      await (await import('./commands/new.ts')).runNew(options)
    })
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('检查全部内容，列出每个问题的位置和处理办法')
    .addOption(
      new Option('--format <name>', '输出格式').choices(['text', 'json', 'github']).default('text'),
    )
    .option('--fix', '改正纯机械的问题，并显示改动')
    .option('--changed', '只列出 git 中已改动的文档的问题')
    .addHelpText('after', examples('check', 'check --fix', 'check --format github'))
    .action(
      async (options: { format: 'text' | 'json' | 'github'; fix?: boolean; changed?: boolean }) => {
        await (await import('./commands/check.ts')).runCheck(options)
      },
    )
}

function addRelease(program: Command): void {
  program
    .command('release')
    .description('记下已公开的网址，以后不会在不声明的情况下消失')
    .addHelpText('after', examples('release'))
    .action(async () => {
      await (await import('./commands/release.ts')).runRelease()
    })
}

function addSchemas(program: Command): void {
  program
    .command('schemas')
    .description('更新编辑器用的格式说明（改了 src/schemas 以后）')
    .addHelpText('after', examples('schemas'))
    .action(async () => {
      await (await import('./commands/schemas.ts')).runSchemas()
    })
}

function addBuild(program: Command): void {
  program
    .command('build')
    .description('先检查，再把网站生成到 dist 文件夹')
    .option('--out <folder>', '生成到哪个文件夹', 'dist')
    .addHelpText('after', examples('build'))
    .action(async (options: { out: string }) => {
      await (await import('./commands/build.ts')).runBuild(options.out)
    })
  program
    .command('serve')
    .description('在本机打开已生成的网站')
    .option('--port <number>', '端口', parsePort, 4321)
    .option('--out <folder>', '网站所在的文件夹', 'dist')
    .addHelpText('after', examples('serve --port 8080'))
    .action(async (options: { port: number; out: string }) =>
      (await import('./commands/serve.ts')).runServe(options),
    )
  program
    .command('start')
    .description('检查、生成并在本机打开网站')
    .option('--port <number>', '端口', parsePort, 4321)
    .addHelpText('after', examples('start'))
    .action(async (options: { port: number }) =>
      (await import('./commands/start.ts')).runStart(options.port),
    )
  program
    .command('dev')
    .description('边改边看：保存后页面自动更新，问题显示在页面上')
    .addHelpText('after', examples('dev'))
    .action(async () => (await import('./commands/dev.ts')).runDev())
}

const examples = (...lines: string[]) =>
  `\n例子：\n${lines.map((line) => `  npm run gongkai -- ${line}`).join('\n')}\n`
