import type { AttachmentText } from './attachment-text.ts'
import { decodeText } from './decode-text.ts'
import { readHtmlText, toHtmlText } from './html-text.ts'
import type { InnerFile } from './inner-files.ts'

/** The text of a page that was saved with its images in one file (MHT), which is written as mail is. */
export async function readMhtText(content: Uint8Array): Promise<AttachmentText[]> {
  const { subject = '', html = '', text = '', parts } = await readMail(content)
  // What is no mail is read as it stands.
  if (html === '' && parts.length === 0) return readHtmlText(content)
  const others = parts.filter(isText).map((part) => decodeText(part.content))
  const read = [subject, text, toHtmlText(html), ...others.map(toHtmlText)]
  return [{ text: read.filter((part) => part !== '').join('\n'), place: '全文' }]
}

/** The images of such a page, and what else lies beside it; they are called by their numbers. */
export async function listMhtFiles(content: Uint8Array): Promise<InnerFile[]> {
  const { parts } = await readMail(content)
  return parts
    .filter((part) => !isText(part))
    .map(({ mimeType, content: bytes }, index) => {
      const extension = /^image\/(?:x-)?(\w+)/.exec(mimeType)?.[1] ?? 'bin'
      return { name: `${index + 1}.${extension}`, content: bytes }
    })
}

type MailPart = { mimeType: string; content: Uint8Array }

const isText = ({ mimeType }: MailPart) => mimeType.startsWith('text/')

async function readMail(content: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime')
  const { attachments, ...mail } = await PostalMime.parse(content, {
    attachmentEncoding: 'arraybuffer',
  })
  const parts = attachments.map((part): MailPart => ({
    ...part,
    content: new Uint8Array(part.content as ArrayBuffer),
  }))
  return { ...mail, parts }
}
