import type { MdastNode } from 'satteri'
import type { Run } from './source-document.ts'

type Struck = Extract<MdastNode, { type: 'delete' }>

/** Struck words are dropped like those of Word and of pages; one tilde alone is no strike: 10~20吨，30~40吨. */
export function toStruckRuns(node: Struck, runs: Run[]): Run[] {
  const start = node.position?.start.offset ?? 0
  const [first] = node.children as MdastNode[]
  const sign = (first?.position?.start.offset ?? start) - start
  if (sign === 1) return [{ text: '~' }, ...runs, { text: '~' }]
  return runs.map((run) => ({ ...run, dropped: run.dropped ?? '带删除线的文字' }))
}
