import type { ImportAnswers, ImportContext } from '#import/import-context.ts'
import type { ImportedDocument } from '#import/import-document.ts'
import { listOwnBodies } from '#import/own-bodies.ts'
import { calendarDate } from '#schemas/calendar-date.ts'

/** Whether a person can answer: both ends are a terminal. */
export const canAsk = () => process.stdin.isTTY && process.stdout.isTTY

/** Asks for what the import could not find. Everything has an option too, so that scripts need no answers. */
export async function askForMissing(
  { metadata }: ImportedDocument,
  context: ImportContext,
): Promise<ImportAnswers> {
  if (!canAsk()) return {}
  const { unconfirmed, values } = metadata
  const answers: ImportAnswers = {}
  if (unconfirmed.includes('title')) {
    answers.title = await askText('没有找到标题。这份文件的名称是？', String(values['title']))
  }
  if (unconfirmed.includes('organisation')) {
    const organisation = await askOrganisation(context)
    if (organisation !== undefined) answers.organisation = organisation
  }
  if (unconfirmed.includes('created')) {
    answers.created = await askText(
      '没有找到落款日期。成文日期是？（YYYY-MM-DD）',
      String(values['created']),
      (day) =>
        calendarDate.safeParse(day).success ? undefined : '写成年-月-日，例如 2024-01-26。',
    )
  }
  return answers
}

/**
 * Asks which body publishes; the only one is taken unasked. Never offers bodies of other places, whose facts the site
 * only restates. `undefined` where nobody can answer.
 */
export async function askOrganisation({
  organisations,
}: ImportContext): Promise<string | undefined> {
  const own = listOwnBodies(organisations)
  if (own.length === 1) return own[0]?.id
  if (!canAsk()) return undefined
  return askChoice(
    '由哪个机构发布？',
    own.map(({ id, name }) => ({ value: id, label: name })),
  )
}

/** Asks for one line, again while there is a fault in the answer; Ctrl-C ends the program without having written anything. */
export async function askText(
  message: string,
  initialValue = '',
  findFault: (answer: string) => string | undefined = () => undefined,
): Promise<string> {
  const { text } = await import('@clack/prompts')
  const validate = (answer = '') => findFault(answer)
  return orCancel(await text({ message, initialValue, validate }))
}

/** Asks for one of several. */
export async function askChoice(
  message: string,
  options: { value: string; label: string; hint?: string }[],
): Promise<string> {
  const { select } = await import('@clack/prompts')
  // The library's own instructions are English.
  const question = `${message}（↑↓ 选择，回车确定）`
  return orCancel(await select({ message: question, options, showInstructions: false }))
}

async function orCancel(answer: string | symbol): Promise<string> {
  // A question that was cancelled is answered by a symbol.
  if (typeof answer === 'string') return answer
  const { cancel } = await import('@clack/prompts')
  cancel('已取消，没有写入任何文件。')
  process.exit(2)
}
