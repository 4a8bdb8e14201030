/** MD5, SHA-1 and SHA-256 in hexadecimal digits. */
const DIGEST = /(?<![\dA-Za-z])(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})(?![\dA-Za-z])/gi

/** A text with its digests of files blanked, so that positions stay: they hold any figures at all. Figures alone are none. */
export function withoutDigests(text: string): string {
  return text.replace(DIGEST, (run) => (/[a-f]/i.test(run) ? ' '.repeat(run.length) : run))
}
