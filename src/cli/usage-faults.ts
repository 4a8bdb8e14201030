import type { Command, CommanderError } from 'commander'
import { isStartedByNpm, toCall } from './swallowed-options.ts'

/** What was wrong with the words on the command line, what was probably meant, and where help is. */
export function explainUsage(error: CommanderError, command: Command): string {
  const own = /is invalid\. (?=.*\p{Script=Han})(.*)$/su.exec(error.message)?.[1]
  const words = command.parent ? `${command.parent.name()} ${command.name()}` : command.name()
  return `${own ?? describe(error, command)}${suggest(error.message)}\n查看用法：${words} --help`
}

function describe({ code, message }: CommanderError, command: Command): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.help':
      return '请在后面写一个命令。'
    case 'commander.unknownCommand':
      return `没有“${word}”这个命令。`
    case 'commander.unknownOption':
      return `没有“${word}”这个选项。`
    case 'commander.missingArgument':
      return `没有写${word}。请写在命令后面。`
    case 'commander.optionMissingArgument':
      return `选项 ${word} 后面没有写内容。`
    case 'commander.excessArguments':
      return `不需要“${command.args.join(' ')}”。请删去；选项以两个连字符开头。${hintAtNpm(command)}`
    case 'commander.conflictingOption':
      return `选项 ${[...message.matchAll(/--[a-z-]+/g)].join(' 和 ')} 不能一起用。`
    default:
      return describeChoice(message, command)
  }
}

/** npm takes some options for its own under another name, and leaves only the value to tell of them. */
function hintAtNpm(command: Command): string {
  const option = command.options.find(({ required }) => required)
  if (!option || !isStartedByNpm()) return ''
  const words = [`${option.long ?? ''} ${command.args.join(' ')}`]
  return `如果它是选项的内容，请在选项前加 --，例如：${toCall(command, words)}`
}

/** A value that is not one of a few allowed ones. */
function describeChoice(message: string, command: Command): string {
  const [, flags, value = ''] = /option '([^']+)' argument '(.*)' is invalid/s.exec(message) ?? []
  const option = command.options.find((each) => each.flags === flags)
  return `选项 ${option?.long ?? ''} 不能是“${value}”。可用：${(option?.argChoices ?? []).join('、')}。`
}

/** The library looks for similar words itself; only its sentence is English. */
function suggest(message: string): string {
  const similar = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]
  return similar === undefined ? '' : `您是不是要写：${similar.replaceAll(', ', '、')}？`
}
