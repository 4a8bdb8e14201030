import { hasActiveAction } from './pdf-actions.ts'
import type { PdfDocument } from './pdf-text.ts'

/** Whether a PDF, one of its pages or fields runs a script, or has an action that reaches beyond the file. */
export async function hasPdfScript(document: PdfDocument): Promise<boolean> {
  if (isPresent(await document.getJSActions())) return true
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    if (isPresent(await page.getJSActions())) return true
  }
  return (await hasFieldScript(document)) || hasActiveAction(await document.getData())
}

/** Without scripts there is `null`, whatever the types of the library say. */
const isPresent = (actions: unknown) => actions !== null

/** What programs write into a field to format, check or compute its value; such functions do nothing else. */
const FORMAT = /^(?:\s*AF\w+\([^()`]*(?:new Array ?\([^()`]*\)[^()`]*)?\);?)+\s*$/

type Field = { actions?: Record<string, string[]> | null }

async function hasFieldScript(document: PdfDocument): Promise<boolean> {
  const fields = Object.values((await document.getFieldObjects()) ?? {}).flat() as Field[]
  const scripts = fields.flatMap(({ actions }) => Object.values(actions ?? {}).flat())
  return scripts.some((script) => script.trim() !== '' && !FORMAT.test(script))
}
