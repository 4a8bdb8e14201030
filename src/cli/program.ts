import { Command, Option } from 'commander'
import { requireBuildDay } from './build-day.ts'
import { COLLECTION_CHOICES, parseCollection } from './collection-option.ts'
import type { CheckOptions } from './commands/check.ts'
import type { ImportOptions } from './commands/import.ts'
import type { NewOptions } from './commands/new.ts'
import { requireContentRoot } from './content-folder.ts'
import { addSiteCommands } from './site-commands.ts'
import { PROGRAM, showExamples, speakChinese } from './usage.ts'
import { parseYear } from './year.ts'

/** The whole command line. Each command loads its code only when it runs, so that `--help` and `check` start at once. */
export function createProgram(): Command {
  const program = speakChinese(new Command(PROGRAM))
    .description('政府信息公开网站：导入和新建文档、检查内容、生成网站、在本机查看')
    .hook('preAction', async (_program, command) => {
      requireContentRoot(command.name())
      await requireBuildDay()
    })
  addImport(program)
  addNew(program)
  addCheck(program)
  addRelease(program)
  addSiteCommands(program)
  for (const command of program.commands) speakChinese(command)
  return program
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('把 Word、网页、文本或 Markdown 文件变成文档，列出移动、删去和改动的每一处')
    .argument('<文件...>', '文件或文件夹')
    .option('--organisation <机构>', '发布机构：名称、简称或编号（organisations 中的文件名）')
    .option('--collection <栏目>', `放进哪个栏目文件夹：${COLLECTION_CHOICES}`, parseCollection)
    .option('--slug <名称>', '文档文件夹的名称，也是网址的一部分')
    .option('--title <文字>', '名称')
    .option('--topic <主题>', '主题分类：名称或编号（见 topics.yaml）')
    .option('--created <日期>', '成文日期，例如 2024-01-26')
    .option('--published <日期>', '发布日期，例如 2024-01-26T10:00+08:00')
    .option('--index-number <索引号>', '索引号')
    .option('--attach <文件...>', '一并公开的附件')
    .option('--lists', '把“一是…；二是…”排成列表')
    .option('--keep-punctuation', '不恢复全角标点')
    .option('--report <文件>', '把完整的导入报告写入文件')
    .option('--force', '替换已有的同一份文档')
    .option('--yes', '不提问')
    .addHelpText(
      'after',
      showExamples(
        'import 工作计划.docx',
        'import 旧网站导出 --organisation 机构编号 --report 报告.txt',
      ),
    )
    .action(async (files: string[], options: ImportOptions) => {
      await (await import('./commands/import.ts')).runImport(files, await resolve(options))
    })
}

function addNew(program: Command): void {
  program
    .command('new')
    .description('新建一个文档，填好能填的，其余标明“待填写”')
    .option('--collection <栏目>', `哪一类：${COLLECTION_CHOICES}`, parseCollection)
    .option('--organisation <机构>', '发布机构：名称、简称或编号（organisations 中的文件名）')
    .option('--year <年份>', '哪一年', parseYear)
    .option('--title <文字>', '名称')
    .option('--slug <名称>', '文档文件夹的名称')
    .addHelpText(
      'after',
      showExamples('new', 'new --collection plans --organisation 机构编号 --year 2027'),
    )
    .action(async (options: NewOptions) => {
      await (await import('./commands/new.ts')).runNew(await resolve(options))
    })
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('检查全部内容，列出每个问题的位置和处理办法')
    .addOption(
      new Option('--format <格式>', '输出格式').choices(['text', 'json', 'github']).default('text'),
    )
    .option('--fix', '改正纯机械的问题，并显示改动')
    .addOption(
      // What is mended lies in the working folder, not in the commit.
      new Option('--staged', '只检查 git 将要提交的内容（提交前自动运行）').conflicts('fix'),
    )
    .addOption(
      new Option('--watch', '保存文件后再检查，直到按 Ctrl-C').conflicts([
        'format',
        'fix',
        'staged',
      ]),
    )
    .addHelpText('after', showExamples('check', 'check --fix', 'check --watch'))
    .action(async ({ watch, ...options }: CheckOptions & { watch?: boolean }) => {
      if (watch) await (await import('./commands/check-watch.ts')).runCheckWatch()
      else await (await import('./commands/check.ts')).runCheck(options)
    })
}

function addRelease(program: Command): void {
  program
    .command('release')
    .description('记下已公开的网址，以后不会在不声明的情况下消失')
    .addHelpText('after', showExamples('release'))
    .action(async () => {
      await (await import('./commands/release.ts')).runRelease()
    })
}

/** Names of bodies and topics become ids; what cannot be right is refused before anything is read. */
async function resolve<Options extends NewOptions & ImportOptions>(options: Options) {
  return (await import('./option-values.ts')).resolveOptionValues(options)
}
