import type { SearchRecord } from '#search/record.ts'

/** What indexes lose easily: characters outside the basic plane, accents, rare brackets, runs of one character. */
const ODD = [
  '𠮷野家与𠮷田',
  'Café的résumé',
  '依照﹝2023﹞5号',
  '一一一一',
  '丨丨丨丨丨丨丨',
  '𠮷𠮷𠮷',
]

/** The same, but for one half of a character, an accent, a bracket or the length of a run. */
const NEARLY = ['𠮸野家与吉田', 'Cafe的resume', '依照(2023)5号', '一一一', '丨丨丨', '𠮷𠮸𠮷']

/** What is asked of these documents; some of it stands in one of them, some in both, some nowhere. */
export const ODD_QUERIES = [
  ...['𠮷', '𠮸', '𠮷野', '𠮷野家', '野家与𠮷', '𠮷𠮷', '𠮷𠮸', '𠮸𠮷', '𠮸𠮸'],
  ...['é', 'café', 'cafe', 'résumé', 'Café的'],
  ...['﹝2023﹞', '﹝2023﹞5号', '2023﹞5', '(2023)5', '照﹝'],
  ...['一一', '一一一', '一一一一', '一一一一一', '丨丨', '丨丨丨丨', '丨丨丨丨丨丨丨丨'],
]

/** Adds a document of odd strings and one of nearly the same to a corpus. */
export function withOddDocuments(records: SearchRecord[]): SearchRecord[] {
  const odd = [ODD, NEARLY].map((texts, index) => toRecord(texts, records.length + index))
  return [...records, ...odd]
}

const toRecord = (texts: string[], place: number): SearchRecord => ({
  path: `/documents/${place}/`,
  title: `关于少见字的通知（${texts[0] ?? ''}）`,
  keywords: [],
  abstract: '',
  date: '2026-01-01',
  source: '',
  filters: {},
  blocks: texts.map((text, index) => ({ kind: 'text', text, anchor: `p${index}` })),
})
