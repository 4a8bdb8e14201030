import { publishedLock, redirects, tombstones } from '#schemas/addresses.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { parseSettingsFile } from '#files/settings-file.ts'
import { glossary } from '#schemas/glossary.ts'
import { organisation } from '#schemas/organisation.ts'
import { site } from '#schemas/site.ts'
import { bestBets } from '#schemas/best-bets.ts'
import { synonyms } from '#schemas/synonyms.ts'
import { topics } from '#schemas/topics.ts'

/** What a test says about a content root; the texts of its settings are YAML, `null` stands for a missing file. */
export type ContentOptions = {
  documents?: DocumentFile[]
  site?: string | null
  topics?: string | null
  glossary?: string | null
  synonyms?: string | null
  bestBets?: string | null
  lock?: string
  redirects?: string
  tombstones?: string
  /** Texts by id. */
  organisations?: Record<string, string>
  misplaced?: string[]
}

/** A content root with one body and two topics, without a document. */
export function aContent(options: ContentOptions = {}): Content {
  const { documents = [], organisations = { renewal: ORGANISATION }, misplaced = [] } = options
  return {
    root: '/content',
    site: parse(options.site, SITE, 'content/site.yaml', site),
    topics: parse(options.topics, TOPICS, 'content/topics.yaml', topics),
    glossary: parse(options.glossary, '[]\n', 'content/glossary.yaml', glossary),
    synonyms: parse(options.synonyms, '[]\n', 'content/synonyms.yaml', synonyms),
    bestBets: parse(options.bestBets, '[]\n', 'content/search.yaml', bestBets),
    organisations: new Map(
      Object.entries(organisations).map(([id, text]) => [
        id,
        parseSettingsFile(text, `content/organisations/${id}.yaml`, organisation),
      ]),
    ),
    addresses: {
      lock: parseSettingsFile(options.lock, 'content/published.lock.yaml', publishedLock),
      redirects: parseSettingsFile(options.redirects, 'content/redirects.yaml', redirects),
      tombstones: parseSettingsFile(options.tombstones, 'content/tombstones.yaml', tombstones),
    },
    documents,
    misplaced,
  }
}

function parse<Schema extends Parameters<typeof parseSettingsFile>[2]>(
  text: string | null | undefined,
  otherwise: string,
  path: string,
  schema: Schema,
) {
  return parseSettingsFile(text === null ? undefined : (text ?? otherwise), path, schema)
}

export const SITE = `mode: demonstration
name: 示范区政府信息公开
description: 查阅工作计划和政策文件
origin: https://www.example.com
base: /
identificationCode: 待填写
sponsor: 示范区人民政府
telephone: 待填写
address: 示范路1号
icpNumber: 待填写
policeNumber: 待填写
officialMark: 待填写
errorReport: 待填写
`

export const ORGANISATION = `name: 示范区城市更新局
shortName: 更新局
duties: 负责城市更新。
`

export const TOPICS = `- id: urban
  name: 城乡建设
  branches:
    - { id: renewal, name: 城市更新 }
    - { id: housing, name: 住房保障 }
`
