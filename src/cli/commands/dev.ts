import { dev } from 'astro'
import { overlay } from '../overlay.ts'
import { runCheck } from './check.ts'

/** Preview with live reload. Problems are listed first and shown in the page, but do not keep the preview from starting. */
export async function runDev(): Promise<void> {
  await runCheck()
  process.exitCode = 0
  process.env['GONGKAI_PREVIEW'] = '1'
  await dev({ root: process.cwd(), integrations: [overlay()] })
}
