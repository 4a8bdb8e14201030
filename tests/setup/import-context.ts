import type { ImportAnswers, ImportContext } from '#import/import-context.ts'

/** A site with one body and one topic; what matters to a test is given. */
export function anImportContext(answers: ImportAnswers = {}): ImportContext {
  const organisation = {
    name: '示范区城市更新和土地整备局',
    shortName: '区城市更新局',
    duties: '负责城市更新。',
    indexPrefix: 'SFGX0001',
  }
  return {
    organisations: new Map([['sfq-renewal', organisation]]),
    topics: [{ id: 'urban', name: '城乡建设', branches: [{ id: 'renewal', name: '城市更新' }] }],
    glossary: [],
    indexNumbers: new Set(['SFGX0001/2024-00007', 'SFGX0001/2023-00099']),
    documents: new Map(),
    addresses: new Set(),
    today: '2026-11-22',
    answers,
  }
}
