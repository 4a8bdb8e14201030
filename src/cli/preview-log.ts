import { channel } from 'node:diagnostics_channel'
import { fileURLToPath } from 'node:url'
import type { AstroLoggerDestination } from 'astro'

/** Astro loads this file twice, once for itself and once for the pages; both end in the same channel. */
const MESSAGES = channel('gongkai:preview-log')

/** Where Astro finds what takes its messages. */
export const PREVIEW_LOG = fileURLToPath(import.meta.url)

/** Takes all of Astro's messages, which are English, from the terminal, and keeps its errors. */
export default function createPreviewLog(): AstroLoggerDestination {
  return {
    write: ({ level, message }) => {
      if (level === 'error') MESSAGES.publish(message)
    },
  }
}

/** Calls back with every error of Astro. */
export function onAstroError(tell: (message: string) => void): void {
  MESSAGES.subscribe((message) => {
    tell(String(message))
  })
}
