const SIGN = String.raw`[\w\-.~:/?#@!$&'*+,;=%]`
/** A bracket belongs to an address only where it closes in it; marks at the end belong to the sentence. */
const REST = String.raw`(?:${SIGN}|\(${SIGN}*\))*(?:[\w/#=&%-]|\(${SIGN}*\))`

/**
 * Web and mail addresses that stand in a text without the marks of a link. They are of ASCII signs, so an address ends
 * before the Chinese sentence that goes on behind it.
 */
export const BARE_ADDRESS = new RegExp(
  [
    String.raw`(?<![a-z\d])https?:\/\/(?=\w)${REST}`,
    String.raw`(?<![\w.@/-])www\.(?=[\w-]+\.\w)${REST}`,
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w`,
  ].join('|'),
  'gi',
)

/** Where a bare address leads; without a scheme it is a page or a mailbox. */
export function toHref(address: string): string {
  if (/^https?:/i.test(address)) return address
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`
}
