import type { Command } from 'commander'
import { parsePort } from './port.ts'
import { showExamples } from './usage.ts'

/** The port where a site is shown when nobody asks for another. */
const PORT = 4321

/** The commands that build and show the site. */
export function addSiteCommands(program: Command): void {
  addSchemas(program)
  addBuild(program)
  addServe(program)
  addStart(program)
  addDev(program)
}

function addSchemas(program: Command): void {
  program
    .command('schemas')
    .description('更新编辑器用的格式说明（改了 src/schemas 以后）')
    .addHelpText('after', showExamples('schemas'))
    .action(async () => {
      await (await import('./commands/schemas.ts')).runSchemas()
    })
}

function addBuild(program: Command): void {
  program
    .command('build')
    .description('先检查，再把网站生成到 dist 文件夹')
    .option('--out <文件夹>', '生成到哪个文件夹', 'dist')
    .addHelpText('after', showExamples('build'))
    .action(async (options: { out: string }) => {
      await (await import('./commands/build.ts')).runBuild(options.out)
    })
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('在本机打开已生成的网站')
    .option('--port <端口>', '端口', parsePort, PORT)
    .option('--out <文件夹>', '网站所在的文件夹', 'dist')
    .addHelpText('after', showExamples('serve --port 8080'))
    .action(async (options: { port: number; out: string }) =>
      (await import('./commands/serve.ts')).runServe(options),
    )
}

function addStart(program: Command): void {
  program
    .command('start')
    .description('检查、生成并在本机打开网站')
    .option('--port <端口>', '端口', parsePort, PORT)
    .addHelpText('after', showExamples('start'))
    .action(async (options: { port: number }) =>
      (await import('./commands/start.ts')).runStart(options.port),
    )
}

function addDev(program: Command): void {
  program
    .command('dev')
    .description('边改边看：保存后页面自动更新，问题显示在页面上')
    .option('--port <端口>', '端口', parsePort, PORT)
    .addHelpText('after', showExamples('dev', 'dev --port 5000'))
    .action(async (options: { port: number }) =>
      (await import('./commands/dev.ts')).runDev(options.port),
    )
}
