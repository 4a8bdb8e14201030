import { textOfRuns } from './source-document.ts'
import type { Cell } from './source-document.ts'

/** What the table of a disclosure page says of its document (索引号, 文号, 成文日期 …), as it is written there. */
export type StatedFields = Partial<Record<StatedField, string>>
type StatedField = 'indexNumber' | 'documentNumber' | 'created' | 'published' | 'source' | 'title'

const FIELDS: [StatedField | undefined, string][] = [
  ['indexNumber', '索引号'],
  ['documentNumber', '文号|发文字号|发文文号'],
  ['created', '成文日期|生成日期|发文日期|制发日期'],
  ['published', '发布日期|公开日期|公开时间|发布时间'],
  ['source', '发布机构|发文机关|发文机构|公开机构|发布单位|发文单位'],
  ['title', '名称|标题|信息名称'],
  [undefined, '分类|主题分类|组配分类|主题|主题词|关键词|有效性|是否有效|效力状态|内容概述|体裁|公开方式|公开形式|公开范围|公开时限|生效日期|失效日期|废止日期|服务对象'],
] // prettier-ignore
/** With fewer labels a table may be one of the text. */
const FEWEST_LABELS = 3

type Label = { field: StatedField | undefined; value: string }

/** What such a table states; `undefined` for any other table. */
export function readStatedTable(rows: Cell[][]): StatedFields | undefined {
  const labels = rows.flatMap((row) => {
    const cells = row.map(({ runs }) => textOfRuns(runs).trim())
    return cells.flatMap((cell, index) => readLabel(cell, cells[index + 1]) ?? [])
  })
  const isStated = labels.some(({ field }) => field === 'indexNumber' || field === 'documentNumber')
  return isStated && labels.length >= FEWEST_LABELS ? toFields(labels) : undefined
}

/**
 * What a line of its own states: 索引号：SFGX0001/2024-00012. Source and publication have their own lines. Among lines
 * of which one states the index number, every label counts.
 */
export function readStatedLine(line: string, isAmongStated = false): StatedFields | undefined {
  const label = readLabel(line, undefined)
  const isOwn = ['indexNumber', 'documentNumber', 'created'].includes(label?.field ?? '')
  return label && (isOwn || isAmongStated) ? toFields([label]) : undefined
}

/** Whether a line says what such tables say, with its label. */
export const isStatedLine = (line: string): boolean =>
  /[:：]/.test(line) && readLabel(line, undefined) !== undefined

function readLabel(cell: string, next: string | undefined): Label | undefined {
  const [, name = cell, value = ''] = /^([^:：]{2,12})[:：](.*)$/.exec(cell) ?? []
  const bare = name.replace(/\s/g, '')
  const known = FIELDS.find(([, names]) => names.split('|').includes(bare))
  return known && { field: known[0], value: value.trim() || (next ?? '').trim() }
}

const toFields = (labels: Label[]): StatedFields =>
  Object.fromEntries(
    labels.flatMap(({ field, value }) =>
      field === undefined || value === '' ? [] : [[field, value]],
    ),
  )
