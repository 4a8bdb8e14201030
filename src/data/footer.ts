import { PLACEHOLDER } from '#schemas/placeholder.ts'
import type { Site } from '#schemas/site.ts'

/** One fact of the footer; `href` where it leads somewhere. */
export type FooterFact = { label: string; value: string; href?: string }

/** What the guide for government websites asks a footer to name (国办发〔2017〕47号), placeholders included. */
export function toFooterFacts(site: Site): FooterFact[] {
  return [
    { label: '主办单位', value: site.sponsor },
    ...(site.operator ? [{ label: '承办单位', value: site.operator }] : []),
    { label: '联系电话', value: site.telephone },
    { label: '地址', value: site.address },
    { label: '网站标识码', value: site.identificationCode },
    { label: 'ICP备案编号', value: site.icpNumber },
    { label: '公安机关备案号', value: site.policeNumber },
    toLink('党政机关网站标识', site.officialMark),
    toLink('我为政府网站找错', site.errorReport),
  ]
}

function toLink(label: string, address: string): FooterFact {
  return address === PLACEHOLDER
    ? { label, value: address }
    : { label, value: '查看', href: address }
}
