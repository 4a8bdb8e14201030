import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '#checks/parsed-document.ts'
import { findHeadingOrderFaults } from '#checks/heading-order.ts'
import { findStrayAngleBrackets } from '#checks/stray-angle-bracket.ts'
import { findSyntaxFaults } from '#checks/mdx-syntax.ts'
import { findUnsafeMdx } from '#checks/unsafe-mdx.ts'
import { parseDocumentFile } from '#files/document-file.ts'
import { importDocument } from '#import/import-document.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import { toKnownDocument } from '#import/known-document.ts'
import type { KnownDocument } from '#import/known-document.ts'
import { isSubsequence, toSignificant } from '#import/significant.ts'
import { findTwin } from '#import/twin.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { CORPUS } from '../../setup/programs.ts'

const files = CORPUS ? globSync(join(CORPUS, '**/*.md')).sort() : []

describe.skipIf(!CORPUS)('regulations (skipped unless GONGKAI_CORPUS names their folder)', () => {
  test('every one is imported without loss, and its structure passes the check', () => {
    const faults: string[] = []
    const known: KnownDocument[] = []
    for (const path of files) {
      const source = readFileSync(path, 'utf8')
      const imported = importDocument(
        readMarkdownSource(source),
        basename(path, '.md'),
        anImportContext(),
      )
      const given = imported.report
        .filter(({ kind }) => kind === 'removed' || kind === 'moved')
        .map(({ text }) => text)
      const rest = given.reduce((left, text) => left.replace(text, ''), source)
      if (!isSubsequence(toSignificant(rest), toSignificant(imported.body)))
        faults.push(`${path}: lost`)
      const twin = findTwin(imported, known)
      if (twin) faults.push(`${path}: taken for ${twin.document.id}`)
      known.push(toKnownDocument(path, imported.metadata.values, imported.body, true))
      const { collection, slug } = imported.metadata
      const parsed = parseDocument(
        parseDocumentFile(imported.text, { collection, slug, path, files: [] }),
      )
      if (!parsed.file.data) faults.push(`${path}: front matter`)
      const issues = [
        findSyntaxFaults,
        findUnsafeMdx,
        findHeadingOrderFaults,
        findStrayAngleBrackets,
      ].flatMap((find) => find(parsed))
      faults.push(...issues.map(({ line, problem }) => `${path}:${line} ${problem}`))
      const chapters = (text: string) => text.match(/^#+ (?:第.{1,4}[章节]).*$/gm)?.length ?? 0
      if (chapters(source) !== chapters(imported.body)) faults.push(`${path}: chapters`)
    }
    expect(faults).toEqual([])
  }, 60_000)
})
