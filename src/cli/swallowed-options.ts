import type { Command, Option } from 'commander'
import { WrongUse } from './wrong-use.ts'

/** How the scripts of package.json start this program. */
const ENTRY = 'src/cli/main.ts'

/** Without it, questions are asked at a terminal: nothing that staff could overlook. Build servers set it for npm itself. */
const HARMLESS = 'yes'

/** Names that npm has too: they may also stand in its own settings. */
const NAMES_OF_NPM = new Set(['force'])

/**
 * Stops when npm took options for its own, because nobody wrote `--` before them: it names them in the environment and
 * hands over the rest, and the program would do something else than what was wanted.
 */
export function requireOwnOptions(
  program: Command,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): void {
  const command = program.commands.find((each) => each.name() === args[0])
  if (!command || !isStartedByNpm(env)) return
  const swallowed = command.options.filter((option) => isSwallowed(option, args, env))
  if (swallowed.length === 0) return
  const names = swallowed.map(({ long }) => long).join('、')
  const words = swallowed.map((option) => toWords(option, args, env))
  const settings = swallowed.some((option) => NAMES_OF_NPM.has(option.name()))
    ? `如果没有写过这个选项，请在 npm 的设置（.npmrc）中删去它。`
    : ''
  throw new WrongUse(
    `npm 收走了选项 ${names}，什么也没有做。请在选项前加 --：${toCall(command, words, env)}\n${settings}`.trim(),
  )
}

/** Whether npm started this very program, and not for example the tests that start it. */
export const isStartedByNpm = (env: NodeJS.ProcessEnv = process.env) =>
  env['npm_lifecycle_script']?.includes(ENTRY) ?? false

/** The command line as npm needs it, with example words where a person has to write their own. */
export function toCall(
  command: Command,
  words: string[],
  env: NodeJS.ProcessEnv = process.env,
): string {
  const script = env['npm_lifecycle_event'] ?? ''
  const call = script === 'start' ? 'npm start --' : `npm run ${script} --`
  const own = script === command.name() ? [] : [command.name()]
  const files = command.registeredArguments.length > 0 ? ['文件'] : []
  return [call, ...own, ...files, ...words].join(' ')
}

const toValue = (option: Option, env: NodeJS.ProcessEnv) =>
  env[`npm_config_${option.name().replaceAll('-', '_')}`] ?? ''

function isSwallowed(option: Option, args: string[], env: NodeJS.ProcessEnv): boolean {
  const { long } = option
  const isGiven = args.some((word) => word === long || word.startsWith(`${long ?? ''}=`))
  return !isGiven && option.name() !== HARMLESS && toValue(option, env) !== ''
}

/** Of `--port 5000`, npm keeps the name and hands over the value; of `--port=5000`, it keeps both. */
function toWords(option: Option, args: string[], env: NodeJS.ProcessEnv): string {
  const value = toValue(option, env)
  if (!option.required) return option.long ?? ''
  return `${option.long ?? ''} ${value === 'true' ? (args.slice(1).at(-1) ?? '……') : value}`
}
