import { findSystemFault } from '#files/system-faults.ts'

/**
 * A sentence for whatever stopped a command. Staff can do nothing with the program's own details, so these are printed
 * only for an error that nobody foresaw, and where `GONGKAI_DEBUG` is set. `outcome` says what did not happen.
 */
export function explainFailure(error: unknown, outcome = '命令没有完成'): string {
  const fault = findSystemFault(error)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (!fault) return `程序出错，${outcome}。请把以下内容发给维护人员：\n${details}\n`
  const place = fault.path === undefined ? '' : `${fault.path} `
  const sentence = `${outcome}：${place}${fault.reason}。\n`
  return process.env['GONGKAI_DEBUG'] ? `${sentence}${details}\n` : sentence
}
