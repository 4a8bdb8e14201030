import type { ReportEntry } from './source-document.ts'

/** Whether a person has to put in by hand what was removed: the note then ends by asking for it. */
export const isLeftOut = ({ kind, note }: Pick<ReportEntry, 'kind' | 'note'>) =>
  kind === 'removed' && note.includes('补上')
