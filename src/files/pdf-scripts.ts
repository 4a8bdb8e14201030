import type { PdfDocument } from './pdf-text.ts'

/** Whether a PDF runs a script when it, or one of its pages, is opened. Fields that compute a value run none. */
export async function hasPdfScript(document: PdfDocument): Promise<boolean> {
  if (isPresent(await document.getJSActions())) return true
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    if (isPresent(await page.getJSActions())) return true
  }
  return false
}

/** Without scripts there is `null`, whatever the types of the library say. */
const isPresent = (actions: unknown) => actions !== null
