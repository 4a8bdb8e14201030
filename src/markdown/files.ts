import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { imageSize } from 'image-size'
import { defineHastPlugin } from 'satteri'
import type {
  HastPluginDefinition,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri'
import { toFileSize } from '#domain/file-size.ts'
import { readAttachedFile } from '#files/attached-file.ts'
import { toAttributes } from './components.ts'

/**
 * Adds to `Figure` the width and height of its image, so that the page does not jump while it loads, and to
 * `AttachmentLink` the title, type and size of its file. The components then only print.
 */
export const files: HastPluginDefinition = defineHastPlugin({
  name: 'gongkai-files',
  mdxJsxFlowElement: [
    { filter: ['Figure'], visit: measureFigure },
    { filter: ['AttachmentLink'], visit: describeAttachment },
  ],
  mdxJsxTextElement: [
    { filter: ['Figure'], visit: measureFigure },
    { filter: ['AttachmentLink'], visit: describeAttachment },
  ],
})

type Element = Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>

function measureFigure(node: Element, context: HastVisitorContext): void {
  const { width, height } = imageSize(
    readFileSync(pathOf(toAttributes(node)['src'] ?? '', context)),
  )
  context.setProperty(node, 'width', String(width))
  context.setProperty(node, 'height', String(height))
}

function describeAttachment(node: Element, context: HastVisitorContext): void {
  const name = toAttributes(node)['file'] ?? ''
  const { type, bytes } = readAttachedFile(pathOf(name, context))
  context.setProperty(node, 'title', titleOf(name, context))
  context.setProperty(node, 'about', `${type}，${toFileSize(bytes)}`)
}

function titleOf(name: string, context: HastVisitorContext): string {
  const { astro } = context.data as {
    astro: { frontmatter: { attachments?: { file: string; title: string }[] } }
  }
  return astro.frontmatter.attachments?.find(({ file }) => file === name)?.title ?? name
}

const pathOf = (name: string, { fileURL }: HastVisitorContext) =>
  fileURLToPath(new URL(encodeURIComponent(name), fileURL))
