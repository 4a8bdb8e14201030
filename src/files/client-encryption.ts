import { isOldContainer } from './old-container.ts'
import type { UnreadableReason } from './unreadable-file.ts'

/** How much of a file is looked at for the header that a client puts before what it encrypts, in bytes. */
const MOST_HEADER = 512

/**
 * Headers of clients that encrypt every file which an office saves, so that it opens on its own computers only. They
 * are as users of these clients report them: `%TSD-Header-###%`, with which the file then begins, `E-SafeNet` and `LOCK`
 * of 亿赛通, and .pfile of Microsoft's client for files that no Office program reads (MS-RMPR).
 */
const BEGINNINGS = [
  /^%TSD-Header-/,
  /^.{0,64}E-SafeNet\0/s,
  /^.{0,64}E-SafeNet.{0,32}LOCK/s,
  /^\.pfile/,
]

/** Streams of a container that Office wrote with restricted rights (MS-OFFCRYPTO 2.2). */
const RIGHTS = ['DRMEncryptedDataSpace', 'DRMEncryptedTransform', 'DRMContent', 'DRMDataSpace']
const PDF_RIGHTS =
  /\/(?:Filter|Handler)\s*\/(?:MicrosoftIRMServices|EBX_HANDLER|Adobe\.APS|FOPN_foweb)/

/** Whether a client of an office or rights management keeps other readers out; `undefined` where neither does. */
export function findClientEncryption(content: Uint8Array): UnreadableReason | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const start = bytes.subarray(0, MOST_HEADER).toString('latin1')
  if (BEGINNINGS.some((beginning) => beginning.test(start))) return 'client-encrypted'
  if (isOldContainer(content))
    return RIGHTS.some((name) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le')))
      ? 'rights-managed'
      : undefined
  if (!start.startsWith('%PDF')) return undefined
  return bytes.includes('/Encrypt') && PDF_RIGHTS.test(bytes.toString('latin1'))
    ? 'rights-managed'
    : undefined
}
