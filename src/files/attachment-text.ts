import { readFile } from 'node:fs/promises'
import type { TableCell } from '#domain/table-cells.ts'
import { readFileContent } from './file-content.ts'

/** A stretch of an attachment's text, with the place where a reader finds it. */
export type AttachmentText = {
  /** The text; one line for each paragraph, or for each row of a sheet. */
  text: string
  /** 第2页, 工作表“汇总”, 正文, 批注, 压缩包中的“名单.docx”；正文 …, as it is printed. */
  place: string
  /** What leads a viewer to the place, appended to the file's address; only PDF knows such a thing. */
  fragment?: string
  /** Present where a reader of the file does not see the text: the gate looks into it, the search does not. */
  isHidden?: true
  /** Present where the lines are none of the file, so that their numbers lead nobody anywhere. */
  isUnordered?: true
  /** Present for a table: its cells, from which the gate sees what stands below which heading. */
  table?: TableCell[][]
  /** Present where the text repeats another part, row by row: only what the cells say together counts. */
  isRepeated?: true
  /** Present where every line is the name of a file. */
  isNames?: true
  /** Present for a single value: what it is called, as a heading would say. */
  label?: string
}

/** The text of an attachment, part by part, in reading order. Rejects when the file is damaged or encrypted. */
export async function readAttachmentText(path: string): Promise<AttachmentText[]> {
  const { texts, fault } = await readFileContent(path, await readFile(path))
  if (fault) throw fault
  return texts
}
