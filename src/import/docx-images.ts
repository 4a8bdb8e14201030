import mammoth from 'mammoth'
import type { PlacedBlock } from './source-document.ts'

/** Images that browsers show. */
const SHOWN: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** Collects the images of a Word file while it is converted. */
export type DocxImages = {
  /** By the names under which blocks refer to them. */
  files: Map<string, Uint8Array>
  convert: ReturnType<typeof mammoth.images.imgElement>
  /** Reports an image that was not collected where it stands. */
  toShown: (block: PlacedBlock) => PlacedBlock
}

export function createImages(): DocxImages {
  const files = new Map<string, Uint8Array>()
  const lost = new Map<string, string>()
  const lose = (reason: string) => {
    const src = `lost-image-${lost.size + 1}`
    lost.set(src, reason)
    return { src }
  }
  return {
    files,
    convert: mammoth.images.imgElement(async (image) => {
      const type = SHOWN[image.contentType]
      if (type === undefined) return lose(toUnshown(image.contentType))
      const content = await readIfPresent(image)
      if (!content) return lose('图片不在文件里，没有导入，请补上')
      const name = `image-${files.size + 1}.${type}`
      files.set(name, content)
      return { src: name }
    }),
    toShown(block) {
      const reason = block.kind === 'image' ? lost.get(block.file) : undefined
      return block.kind === 'image' && reason !== undefined
        ? { kind: 'dropped', text: block.alt, reason, place: block.place }
        : block
    },
  }
}

const toUnshown = (type: string) => `图片格式 ${type} 浏览器不能显示，没有导入，请另存为 PNG 后补上`

async function readIfPresent(image: { readAsBuffer: () => Promise<Buffer> }) {
  try {
    return await image.readAsBuffer()
  } catch {
    return undefined
  }
}
