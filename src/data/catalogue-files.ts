import { stringify } from 'csv-stringify/sync'
import { toAddress } from './address.ts'
import type { CatalogueRow } from './catalogue.ts'

/** The catalogue as CSV, which spreadsheet programs open; a title that looks like a formula is not run as one. */
export function toCatalogueCsv(rows: CatalogueRow[]): string {
  return stringify(rows.map(toChineseRow), { header: true, bom: true, escape_formulas: true })
}

/** The catalogue as JSON, with the same columns. */
export function toCatalogueJson(rows: CatalogueRow[]): string {
  return `${JSON.stringify(rows.map(toChineseRow), null, 2)}\n`
}

/** The first four columns are those of article 12 of the Regulations. */
function toChineseRow({ indexNumber, title, abstract, created, body, path }: CatalogueRow) {
  return {
    索引号: indexNumber ?? '',
    名称: title,
    内容概述: abstract,
    生成日期: created,
    发布机构: body,
    网址: toAddress(path),
  }
}
