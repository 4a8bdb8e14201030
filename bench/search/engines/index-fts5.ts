import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { SearchRecord } from '#search/record.ts'

/** Writes records from a JSON file into a database with an index of trigrams, arranged for reading over HTTP. */
const [source = '', path = ''] = process.argv.slice(2)
const records = JSON.parse(readFileSync(source, 'utf8')) as SearchRecord[]
const database = new DatabaseSync(path)
database.exec(`
  pragma page_size = 4096;
  create virtual table documents using fts5(title, number, body, tokenize = 'trigram');
  insert into documents(documents, rank) values ('rank', 'bm25(10, 10, 1)');
  begin;
`)
const insert = database.prepare(
  'insert into documents(rowid, title, number, body) values (?, ?, ?, ?)',
)
for (const [place, { title, documentNumber = '', blocks }] of records.entries())
  insert.run(place, title, documentNumber, blocks.map(({ text }) => text).join('\n'))
database.exec(`
  commit;
  insert into documents(documents) values ('optimize');
  vacuum;
`)
database.close()
