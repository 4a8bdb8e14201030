import { Command } from 'commander'
import { runBuild } from './commands/build.ts'
import { runCheck } from './commands/check.ts'
import { runDev } from './commands/dev.ts'
import { runServe } from './commands/serve.ts'
import { runStart } from './commands/start.ts'
import { parsePort } from './port.ts'

const program = new Command('gongkai')
  .description('政府信息公开网站：检查内容、生成网站、在本机查看')
  .helpOption('-h, --help', '显示帮助')
  .helpCommand(false)

program
  .command('check')
  .description('检查全部内容，列出每个问题的位置和处理办法')
  .action(() => {
    runCheck()
  })
program
  .command('build')
  .description('先检查，再把网站生成到 dist 文件夹')
  .option('--out <folder>', '生成到哪个文件夹', 'dist')
  .action(async (options: { out: string }) => {
    await runBuild(options.out)
  })
program
  .command('serve')
  .description('在本机打开已生成的网站')
  .option('--port <number>', '端口', parsePort, 4321)
  .option('--out <folder>', '网站所在的文件夹', 'dist')
  .action((options: { port: number; out: string }) => runServe(options))
program
  .command('start')
  .description('检查、生成并在本机打开网站')
  .option('--port <number>', '端口', parsePort, 4321)
  .action((options: { port: number }) => runStart(options.port))
program
  .command('dev')
  .description('边改边看：保存后页面自动更新')
  .action(() => runDev())

process.exitCode = await program.parseAsync().then(() => process.exitCode ?? 0)
