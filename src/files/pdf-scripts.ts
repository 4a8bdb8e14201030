import { QUIET } from './pdf-text.ts'

/** Whether a PDF runs a script when it, or one of its pages, is opened. Fields that compute a value run none. */
export async function hasPdfScript(content: Uint8Array): Promise<boolean> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(content), QUIET)
  try {
    if (isPresent(await document.getJSActions())) return true
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      if (isPresent(await page.getJSActions())) return true
    }
    return false
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Without scripts there is `null`, whatever the types of the library say. */
const isPresent = (actions: unknown) => actions !== null
