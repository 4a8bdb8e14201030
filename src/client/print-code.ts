import { toQrImage } from '#domain/qr-image.ts'

/** Lets the QR code lead to the paragraph that the reader selected or came for, beside the wording; else to the page. */
export async function aimCode(): Promise<void> {
  const image = document.querySelector<HTMLImageElement>('.qr')
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const version = document.querySelector<HTMLElement>('.document')?.dataset['version']
  if (!image || address === undefined || version === undefined) return
  const place = findPlace()
  const target = `${address}?version=${version}${place ? `#${encodeURIComponent(place)}` : ''}`
  image.loading = 'eager'
  image.src = `data:image/svg+xml,${encodeURIComponent(toQrImage(target))}`
  await image.decode()
}

/** The anchor of the selected text, or of the address. */
function findPlace(): string | undefined {
  const selection = getSelection()
  const node = selection && !selection.isCollapsed ? selection.anchorNode : null
  const element = node instanceof Element ? node : node?.parentElement
  const selected = element?.closest('.official [id]')
  return (selected ?? document.querySelector('.official :target'))?.id
}
