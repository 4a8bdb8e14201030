import { domainToUnicode } from 'node:url'

/** Why the host of an address is not what readers take it for. */
export type HostFault =
  /** A name or password before the host: readers take it for the host, and everybody can use it. */
  | 'credentials'
  /** Letters of several scripts, or such as look like Latin ones. */
  | 'disguised'
  /** A government's domain in front of another one. */
  | 'borrowed'
  /** Figures instead of a name: nobody can tell whose they are. */
  | 'number'
  /** No browser can find a host in it, or each finds another. */
  | 'malformed'

/** What is wrong with the host of a web address; nothing for other schemes and for addresses within the site. */
export function findHostFault(address: string): HostFault | undefined {
  const [start, authority = ''] = /^(?:https?:|(?=\/\/))[/\\]*([^/\\?#]*)/i.exec(address) ?? []
  if (start === undefined) return undefined
  const url = URL.parse(address.trim(), 'https://site.invalid')
  if (!url || !/^(?:https?:)?\/\/[^/\\]/i.test(address)) return 'malformed'
  if (url.username || url.password || authority.includes('@')) return 'credentials'
  const host = domainToUnicode(url.hostname)
  if (/^[\d.]+$|^\[/.test(url.hostname) || host === 'localhost') return 'number'
  if (isDisguised(host) || isRewritten(authority, host)) return 'disguised'
  return /(?:^|\.)(?:gov|g0v)\.cn\.|(?:^|[.-])gov-cn\b|g[0о]v\.cn$/.test(host)
    ? 'borrowed'
    : undefined
}

/** Every label is Latin letters or Chinese characters; both in one are a way to draw a dash or a dot. */
const isDisguised = (host: string) =>
  host
    .split('.')
    .some((label) => !/^[a-z\d_-]*$/i.test(label) && !/^[\p{Script=Han}\d-]+$/u.test(label))

/** Full-width letters, Chinese full stops and characters that nobody sees, which browsers silently replace. */
const isRewritten = (authority: string, host: string) =>
  /[^\u0020-\u007f]/.test(authority) && authority.replace(/:\d+$/, '').toLowerCase() !== host
