import { RECORDING_NAME } from '#schemas/audio.ts'

/** What a file beside a document is to its readers. */
export type FileRole = '附件' | '录音'

/** The role of a published file by its name, also of one that is gone: a recording can be no attachment. */
export const toFileRole = (name: string): FileRole => (RECORDING_NAME.test(name) ? '录音' : '附件')
