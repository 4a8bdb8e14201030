import { announce } from './announce.ts'

/** Copies a text, and says whether that was possible; a page without encryption has no clipboard. */
export async function copyText(text: string, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(`已复制${name}`)
  } catch {
    announce(`没有复制成，请选中${name}后复制`)
  }
}
