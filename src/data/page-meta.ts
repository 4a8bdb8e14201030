import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { getAuthor } from './author.ts'
import type { Disclosure } from './disclosure.ts'
import { getSite } from './site.ts'

/** A `<meta name content>` tag. */
export type MetaTag = { name: string; content: string }

/** What a page tells about the list that it is or belongs to. */
export type ColumnMeta = { name: string; description: string; keywords: string[] }

/** The tags that every page of a government website carries (国办发〔2017〕47号). Unknown values are left out, never empty. */
export function toSiteTags(): MetaTag[] {
  const site = getSite()
  return [
    { name: 'SiteName', content: site.name },
    { name: 'SiteDomain', content: new URL(site.origin).hostname },
    { name: 'SiteIDCode', content: site.identificationCode },
  ].filter(({ content }) => content !== PLACEHOLDER)
}

/** The tags of lists, which documents carry too. */
export function toColumnTags({ name, description, keywords }: ColumnMeta): MetaTag[] {
  return [
    { name: 'ColumnName', content: name },
    { name: 'ColumnDescription', content: description },
    { name: 'ColumnKeywords', content: keywords.join('，') },
    { name: 'ColumnType', content: '信息公开' },
  ]
}

/** The tags of documents. */
export function toArticleTags(disclosure: Disclosure): MetaTag[] {
  const { data, publishedAt } = disclosure
  return [
    { name: 'ArticleTitle', content: data.title },
    // A digest is of the day on which this site wrote it.
    { name: 'PubDate', content: data.digest?.compiled ?? publishedAt },
    { name: 'ContentSource', content: data.source },
    { name: 'Keywords', content: data.keywords.join('，') },
    { name: 'Author', content: getAuthor(disclosure) },
  ]
}
