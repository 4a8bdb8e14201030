import type { Command, CommanderError } from 'commander'

/** Headings of the help, in the language of those who read it. */
const HEADINGS: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** Gives a command Chinese help and leaves wrong use to the caller, who explains it. */
export function speakChinese(command: Command): Command {
  return command
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => HEADINGS[title] ?? title })
    .configureOutput({ outputError: () => undefined })
}

/** What was wrong with the words on the command line, and where help is. */
export function explainUsage({ code, message }: CommanderError): string {
  const word = /'([^']+)'/.exec(message)?.[1] ?? ''
  const own = /\p{Script=Han}.*$/su.exec(message)?.[0]
  return `${own ?? describe(code, word)}\n查看用法：npm run gongkai -- --help`
}

function describe(code: string, word: string): string {
  switch (code) {
    case 'commander.unknownCommand':
      return `没有“${word}”这个命令。`
    case 'commander.unknownOption':
      return `没有“${word}”这个选项。`
    case 'commander.missingArgument':
      return `缺少参数：${word}。`
    case 'commander.optionMissingArgument':
      return `选项 ${word} 后面缺少内容。`
    case 'commander.excessArguments':
      return '参数太多了。'
    case 'commander.invalidArgument':
      return `选项的内容不对：${word}。`
    default:
      return '用法不对。'
  }
}
