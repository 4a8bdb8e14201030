import type { Argument, Command, CommanderError, Option } from 'commander'
import { textWidth, wrapText } from './text-width.ts'
import { explainUsage } from './usage-faults.ts'
import { WrongUse } from './wrong-use.ts'

/** How the program is called from the folder of the project. */
export const PROGRAM = 'npm run gongkai --'

/** Headings of the help, in the language of those who read it. */
const HEADINGS: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** Gives a command Chinese help, and Chinese answers to wrong use. */
export function speakChinese(command: Command): Command {
  return command
    .usage(toUsage(command))
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .exitOverride((error) => {
      throw toWrongUse(error, command)
    })
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      displayWidth: textWidth,
      boxWrap: wrapText,
      subcommandTerm: (subcommand) => subcommand.name(),
      optionDescription: describeOption,
    })
    .configureOutput({ outputError: () => undefined })
}

const toUsage = (command: Command) =>
  [
    ...command.registeredArguments.map(
      (argument: Argument) => `<${argument.name()}>${argument.variadic ? ' …' : ''}`,
    ),
    command.parent ? '[选项]' : '<命令> [选项]',
  ].join(' ')

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices ? `：${argChoices.join('、')}` : ''
  const fallback = defaultValue === undefined ? '' : `（不写就是 ${String(defaultValue)}）`
  return `${description}${choices}${fallback}`
}

function toWrongUse(error: CommanderError, command: Command): Error {
  // Help that was asked for ends the program the same way; that is no wrong use.
  return error.exitCode === 0 ? error : new WrongUse(explainUsage(error, command))
}

/** Lines that a person can type as they stand, below the help of a command. */
export const showExamples = (...lines: string[]) =>
  `\n例子：\n${lines.map((line) => `  ${PROGRAM} ${line}`).join('\n')}\n`
