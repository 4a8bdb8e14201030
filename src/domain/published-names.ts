import type { FrontMatter } from '#schemas/collection-schemas.ts'

/** Names of the files that a document publishes on purpose: its attachments in their order, then its recording. */
export function toPublishedNames(
  data: Pick<FrontMatter, 'attachments' | 'audio'> | undefined,
): string[] {
  const attached = (data?.attachments ?? []).map(({ file }) => file)
  return data?.audio ? [...attached, data.audio.file] : attached
}
