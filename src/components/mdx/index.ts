import type { ComponentName } from '#schemas/components.ts'
import AttachmentLink from './AttachmentLink.astro'
import DataTable from './DataTable.astro'
import DigestKeyFigures from './DigestKeyFigures.astro'
import Figure from './Figure.astro'
import KeyFigure from './KeyFigure.astro'
import KeyFigures from './KeyFigures.astro'
import NoticeBox from './NoticeBox.astro'
import Signature from './Signature.astro'
import Timeline from './Timeline.astro'
import TimelineItem from './TimelineItem.astro'

/** The components that staff may use, by the name that they write. */
export const components = {
  AttachmentLink,
  DataTable,
  Figure,
  KeyFigure,
  KeyFigures,
  NoticeBox,
  Signature,
  Timeline,
  TimelineItem,
} satisfies Record<ComponentName, unknown>

/** The same for digests, whose words are the site's own: none of them may stand under 原文. */
export const digestComponents = { ...components, KeyFigures: DigestKeyFigures } satisfies Record<
  ComponentName,
  unknown
>
