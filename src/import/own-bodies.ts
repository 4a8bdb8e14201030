import type { ImportContext } from './import-context.ts'
import type { ProposedFields } from './format-document.ts'
import type { ReportEntry } from './source-document.ts'

/** The bodies that publish here, in the order of their ids; not those of other places, whose facts the site only restates. */
export const listOwnBodies = (organisations: ImportContext['organisations']) =>
  [...organisations].flatMap(([id, { name, external }]) => (external ? [] : [{ id, name }]))

/** Says which body was put down when nothing named one and there is a choice: the field has to hold some body. */
export function reportGuessedBody(
  { values, unconfirmed }: ProposedFields,
  { organisations }: ImportContext,
): ReportEntry[] {
  const own = listOwnBodies(organisations)
  if (!unconfirmed.includes('organisation') || own.length < 2) return []
  const all = own.map(({ id, name }) => `${name}（${id}）`)
  const chosen = organisations.get(String(values['organisation']))?.name ?? ''
  const note = `原文中没有找到发布机构，暂写“${chosen}”，请改成正确的机构再发布。可用：${all.join('、')}。也可以用 --organisation 写明再导入`
  return [{ place: '发布机构', kind: 'hint', text: '', note }]
}
