import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DocumentFile } from '#files/document-file.ts'
import { findAudioContentFaults } from './audio-content.ts'
import { findAudioDigestFaults } from './audio-digest.ts'
import type { Issue } from './issue.ts'

/** The recording of a document, read once for the rules that look into it. */
export type ReadRecording = { file: DocumentFile; name: string; content: Uint8Array }

/** Applies every rule that looks into a recording. One that is not there is reported by `missing-file`. */
export async function checkRecording(file: DocumentFile): Promise<Issue[]> {
  const name = file.data?.audio?.file
  if (name === undefined || !file.files.includes(name)) return []
  const content = await readFile(join(dirname(resolve(file.path)), name))
  const recording = { file, name, content }
  return [...(await findAudioContentFaults(recording)), ...findAudioDigestFaults(recording)]
}
