import type { AttachmentText } from './attachment-text.ts'
import { readExif } from './exif-tags.ts'
import { findImageBlocks } from './image-blocks.ts'
import { POSITION } from './image-property.ts'
import type { ImageProperty } from './image-property.ts'
import { readPhotoshop } from './iptc-fields.ts'
import { readXmp } from './xmp-properties.ts'

/** What JPEG, PNG, WebP, TIFF and HEIC images say about who made them, where, and of what. Damaged blocks say nothing. */
export function readImageMetadata(content: Uint8Array): ImageProperty[] {
  const { exif, xmp, photoshop, texts } = findImageBlocks(content)
  return [
    ...exif.flatMap(readExif),
    ...xmp.flatMap(readXmp),
    ...photoshop.flatMap(readPhotoshop),
    ...texts,
  ]
}

/** The properties of an image as text, in which the gate looks for numbers and marks. */
export function readImageText(content: Uint8Array): Promise<AttachmentText[]> {
  const lines = readImageMetadata(content)
    .filter(({ name }) => name !== POSITION)
    .map(({ value }) => value)
  return Promise.resolve(
    lines.length === 0 ? [] : [{ text: lines.join('\n'), place: '图片信息', isHidden: true }],
  )
}
