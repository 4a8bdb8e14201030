import { extname } from 'node:path'
import { findConflictMarkers } from '#domain/conflict-markers.ts'
import type { Content } from '#files/content.ts'
import { decodeTextFile } from '#files/decode-text.ts'
import type { FileContent } from '#files/file-content.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { listOwnTexts } from './own-texts.ts'

const RULE = 'conflict-marker'
const FIX = '两个人改了同一处：留下正确的一份，删去另一份和 <<<<<<<、=======、>>>>>>> 这几行。'

/** Reports documents and settings files in which a merge of git was left unfinished. */
export function findUnfinishedMerges(content: Content): Issue[] {
  return listOwnTexts(content).flatMap(({ path, source }) => {
    const [first, ...others] = findConflictMarkers(source)
    if (!first) return []
    const lines = [first, ...others].map(({ line }) => line)
    const problem = `有 git 合并没有做完的标记 ${first.marker}（第 ${lines.join('、')} 行）。`
    return [
      { file: path, line: first.line, rule: RULE, severity: 'error' as const, problem, fix: FIX },
    ]
  })
}

/** Attachments that are text, and could therefore be merged line by line. */
const TEXTS = new Set(['.csv', '.txt', '.svg', '.md', '.html', '.htm', '.json', '.xml', '.rtf'])

/** Reports the same in an attachment, and in the texts of an archive. */
export function findUnfinishedMergesInAttachment(attachment: ReadAttachment): Issue[] {
  const { file, line, about } = attachment
  return listTextFiles(attachment).flatMap(({ name, content }) => {
    const [first] = findConflictMarkers(decodeTextFile(content))
    if (!first) return []
    const where = name === attachment.name ? about : `${about} 中的“${name}”`
    const problem = `${where} 第 ${first.line} 行有 git 合并没有做完的标记 ${first.marker}。`
    return [{ file: file.path, line, rule: RULE, severity: 'error' as const, problem, fix: FIX }]
  })
}

const listTextFiles = (file: FileContent): FileContent[] => [
  ...(TEXTS.has(extname(file.name).toLowerCase()) ? [file] : []),
  ...file.inside.flatMap((inner) => listTextFiles(inner)),
]

/** What is told of an unfinished file all the same: it must not be published in either version. */
const GRAVE = new Set([RULE, 'personal-data', 'secrecy', 'file-encoding'])

/** Leaves out what else was found in unfinished texts: it comes from both versions standing there. */
export function withoutMergeFollowUps(issues: Issue[], merges: Issue[]): Issue[] {
  const unfinished = new Set(merges.map(({ file }) => file))
  return issues.filter(({ file, rule }) => !unfinished.has(file) || GRAVE.has(rule))
}
