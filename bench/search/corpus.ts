import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from '#search/record.ts'
import { toRandom } from './random.ts'

/** Reads every Markdown file below a folder: the first line is the title, every other line a heading or a paragraph. */
export function readCorpus(folder: string): SearchRecord[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file, index) => toRecord(readFileSync(join(folder, file), 'utf8'), index))
}

function toRecord(source: string, index: number): SearchRecord {
  const lines = source
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [title = '', ...rest] = lines
  return {
    path: `/documents/${index}/`,
    title: withoutMarks(title),
    keywords: [],
    abstract: '',
    date: '2026-01-01',
    source: '',
    filters: {},
    blocks: rest.map((line, place) => ({
      kind: line.startsWith('#') ? 'heading' : 'text',
      text: withoutMarks(line),
      anchor: `p${place}`,
    })),
  }
}

const withoutMarks = (line: string) => line.replace(/^#+\s*/u, '')

/** Writes documents of words that do not exist, as frequent as words are: the n-th is n times rarer than the first. */
export function generateCorpus(count: number): SearchRecord[] {
  const random = toRandom(count)
  const words = Array.from({ length: 6000 }, () => toWord(random))
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? ''
  const sentence = () => Array.from({ length: 4 + Math.floor(random() * 14) }, word).join('')
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 5) }, sentence).join('，')
  return Array.from({ length: count }, (_, index) => {
    const year = 2010 + (index % 15)
    return {
      path: `/documents/${index}/`,
      title: `${word()}${word()}关于${sentence()}的通知（${index}）`,
      documentNumber: `示${word()}〔${year}〕${index + 1}号`,
      keywords: [],
      abstract: '',
      date: `${year}-01-01`,
      source: '',
      filters: {},
      blocks: Array.from({ length: 12 + Math.floor(random() * 30) }, (_, place) =>
        place % 8 === 0
          ? { kind: 'heading' as const, text: sentence(), anchor: `p${place}` }
          : { kind: 'text' as const, text: `${paragraph()}。`, anchor: `p${place}` },
      ),
    }
  })
}

/** One to four characters of daily use; two are the most frequent. */
function toWord(random: () => number): string {
  const length = [1, 2, 2, 2, 3, 4][Math.floor(random() * 6)] ?? 2
  return Array.from({ length }, () =>
    String.fromCharCode(0x4e00 + Math.floor(1500 ** random()) * 13),
  ).join('')
}
