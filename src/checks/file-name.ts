import { findNameFault, isDecomposed, toFoldedName } from '#domain/file-name-faults.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { Issue } from './issue.ts'

/**
 * Reports files beside a document that not every machine can hold: on Windows, the whole project can then no longer be
 * fetched.
 */
export function findFileNameFaults(file: DocumentFile): Issue[] {
  const byFolded = Map.groupBy(['index.mdx', ...file.files], toFoldedName)
  return file.files.flatMap((name) => {
    const twin = byFolded.get(toFoldedName(name))?.find((other) => other !== name)
    const fault =
      findNameFault(name) ??
      (twin === undefined ? undefined : explainTwin(twin)) ??
      explainApart(name)
    return fault ? [at(file, name, fault)] : []
  })
}

const explainTwin = (twin: string) => ({
  problem: `和 "${twin}" 只差大小写，或看起来一样，在 Windows 和 macOS 上是同一个文件`,
  fix: '给其中一个改名；是同一个文件的，删去一个。',
})

const explainApart = (name: string) =>
  isDecomposed(name)
    ? {
        problem: '用的是拆开的字符（多见于 macOS），和平常输入的看起来一样，却不是同一个名称',
        fix: '给文件改名，照原样重新输入一次。',
      }
    : undefined

function at(
  file: DocumentFile,
  name: string,
  { problem, fix }: { problem: string; fix: string },
): Issue {
  return {
    file: file.path,
    line: file.source.split('\n').findIndex((line) => line.includes(name)) + 1 || 1,
    rule: 'file-name',
    severity: 'error',
    problem: `文件名 "${name}" ${problem}。`,
    fix,
  }
}
