import { readContent } from '#files/content.ts'
import { getBuildDay } from '#domain/dates.ts'
import type { ImportAnswers, ImportContext } from './import-context.ts'
import { toKnownDocument } from './known-document.ts'

/** What the import needs to know of a content root; a sentence for staff when something is missing there. */
export function readImportContext(root: string, answers: ImportAnswers): ImportContext | string {
  const { organisations, topics, glossary, documents, addresses } = readContent(root)
  const bodies = new Map([...organisations].flatMap(([id, { data }]) => (data ? [[id, data]] : [])))
  if (bodies.size === 0)
    return `${root}/organisations 中没有可用的机构文件。请先写好发布机构，再导入。`
  if (answers.organisation !== undefined && !bodies.has(answers.organisation)) {
    return `没有“${answers.organisation}”这个发布机构。可用：${[...bodies.keys()].join('、')}。`
  }
  if (!topics.data) return `${root}/topics.yaml 缺少或有错误。请先运行 check 改正，再导入。`
  return {
    organisations: bodies,
    topics: topics.data,
    glossary: glossary.data ?? [],
    indexNumbers: new Set([
      ...documents.flatMap(({ data }) => data?.indexNumber ?? []),
      ...(addresses.lock.data ?? []).flatMap(({ indexNumber }) => indexNumber ?? []),
    ]),
    documents: new Map(
      documents.map(({ id, yaml, body, files }) => [
        id,
        toKnownDocument(id, yaml?.value, body, false, files),
      ]),
    ),
    addresses: new Set([
      ...documents.map(({ id }) => id),
      ...(addresses.lock.data ?? []).map(({ document }) => document),
      ...(addresses.redirects.data ?? []).map(({ from }) => from),
      ...(addresses.tombstones.data ?? []).map(({ document }) => document),
    ]),
    today: getBuildDay(),
    answers,
  }
}
