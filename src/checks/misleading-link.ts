import type { MdastNode } from 'satteri'
import { findHostFault } from './host-faults.ts'
import { walk } from '#markdown/parse-mdx.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports links that nobody can see or read out, and links whose words name another place than they lead to. */
export function findMisleadingLinks({ file, nodes }: ParsedDocument): Issue[] {
  const targets = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  )
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return []
    const url = node.type === 'link' ? node.url : targets.get(node.identifier)
    if (url === undefined) return []
    return explain(toShownText(node), url).map((fault) => atBodyLine(file, lineOfNode(node), fault))
  })
}

/** The words of a link, also those that are set as code. */
const toShownText = (link: MdastNode) =>
  [...walk(link)].map((node) => ('value' in node ? node.value : '')).join('')

function explain(text: string, url: string): Pick<Issue, 'rule' | 'problem' | 'fix'>[] {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
    return [
      {
        rule: 'empty-link',
        problem: `链接 "${url}" 没有文字，读者看不到。`,
        fix: '在方括号里写上链接的名称，或删去整个链接。',
      },
    ]
  if (/^#?$/.test(url.trim()))
    return [
      {
        rule: 'empty-link',
        problem: `链接“${text.slice(0, 20)}”没有地址。`,
        fix: '在圆括号里写上地址，或只留下文字。',
      },
    ]
  const named = findOtherPlace(text, url)
  if (named === undefined) return []
  return [
    {
      rule: 'misleading-link',
      problem: `链接的文字是“${named}”，却通向 ${findHostFault(url) === 'credentials' ? '别处' : url.slice(0, 60)}。`,
      fix: '核对应当链接到哪里，把文字和地址改成一致。',
    },
  ]
}

/** The place that the words name, where the link leads to another one. */
function findOtherPlace(text: string, url: string): string | undefined {
  const [, scheme = ''] =
    /^(https?|mailto|tel):/i.exec(url) ?? (url.startsWith('//') ? ['', 'https'] : [])
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return findOtherHost(text, url)
    case 'mailto':
      return MAIL.exec(text)?.find(
        (mail) => !decode(url).toLowerCase().includes(mail.toLowerCase()),
      )
    case 'tel':
      return findOtherNumber(text, url)
    default:
      return undefined
  }
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/

/** A host in running text: with its scheme, or with an end that no file name has. */
const HOST =
  /(?<=https?:\/\/(?:[^\s/@]*@)?)[\p{L}\d.-]+|(?<![\p{L}\d.@/-])(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d-]+\.)+(?:cn|com|net|org|edu|gov|info|top|mobi|政务|公益|中国)(?![\w.-]*\w)|\p{Script=Han}+\.(?:政务|公益|中国|公司|网络)/iu

function findOtherHost(text: string, url: string): string | undefined {
  const named = HOST.exec(text)?.[0]
  if (named === undefined) return undefined
  const target = URL.parse(url, 'https://site.invalid')?.hostname ?? ''
  const expected = URL.parse(`https://${withoutSentence(named)}`)?.hostname ?? ''
  const isSame = toBare(target) === toBare(expected) || target.endsWith(`.${toBare(expected)}`)
  return isSame ? undefined : named
}

const toBare = (host: string) => host.replace(/^www\./, '')
/** A Latin host ends where Chinese words begin. */
const withoutSentence = (host: string) =>
  /^[^\p{Script=Han}]*\w(?=\p{Script=Han})/u.exec(host)?.[0] ?? host

function findOtherNumber(text: string, url: string): string | undefined {
  const toFigures = (number: string) => decode(number).replace(/\D/g, '')
  const named = /(?:\d[\d\s-]*){5,}\d/.exec(text)?.[0]
  const target = toFigures(url)
  if (named === undefined || target === '') return undefined
  // The number of the country or of the city may be left out.
  const [short = '', long = ''] = [toFigures(named), target].sort((a, b) => a.length - b.length)
  return long.endsWith(short.replace(/^0/, '')) ? undefined : named
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
