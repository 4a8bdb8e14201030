import { getSite } from './site.ts'

/** Link to a path of this site (`/plans/`), under whatever path the site is served. */
export function toHref(path: string): string {
  return `${getSite().base.replace(/\/$/, '')}${path}`
}

/** Absolute address of a path of this site: in QR codes, citations and canonical links. */
export function toAddress(path: string): string {
  return `${getSite().origin}${toHref(path)}`
}
