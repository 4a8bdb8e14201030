import { listSettings } from '#files/content.ts'
import type { Content } from '#files/content.ts'
import { isComponentNode, toAttributes } from '#markdown/components.ts'
import { atBodyLine } from './document-issue.ts'
import { findHostFault } from './host-faults.ts'
import type { HostFault } from './host-faults.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { listTexts } from './yaml-texts.ts'

const RULE = 'deceptive-address'

/** Reports addresses in a body whose host is not what readers take it for: https://www.gov.cn@example.com. */
export function findDeceptiveAddresses({ file, nodes }: ParsedDocument): Issue[] {
  const addresses = nodes.flatMap((node) => {
    const line = lineOfNode(node)
    const listed =
      node.type === 'link' || node.type === 'definition' ? [withoutSentence(node.url)] : []
    const texts = isComponentNode(node)
      ? Object.values(toAttributes(node))
      : 'value' in node && typeof node.value === 'string'
        ? [node.value]
        : []
    return [...listed, ...texts.flatMap(listAddresses)].map((address) => ({ address, line }))
  })
  const isNew = ({ address, line }: (typeof addresses)[number], index: number) =>
    addresses.findIndex((each) => each.address === address && each.line === line) === index
  return addresses
    .filter(isNew)
    .flatMap(({ address, line }) =>
      explain(address).map((fault) => atBodyLine(file, line, { rule: RULE, ...fault })),
    )
}

/** Reports the same in front matter and settings. */
export function findDeceptiveFields(content: Content): Issue[] {
  return [...content.documents, ...listSettings(content)].flatMap(({ path, yaml }) =>
    listTexts(yaml?.value).flatMap(({ path: field, text }) =>
      listAddresses(text)
        .flatMap(explain)
        .map((fault) => ({ file: path, line: yaml?.lineOf(...field) ?? 1, rule: RULE, ...fault })),
    ),
  )
}

/** Addresses within a text; they end where a sentence goes on in Chinese. */
const listAddresses = (text: string): string[] =>
  (text.match(/https?:[/\\]*[^\s<>"]+/gi) ?? [])
    .map(withoutSentence)
    .filter((address) => !/^https?:[/\\]*$/i.test(address))

/** A bare address takes the Chinese characters behind its Latin host along; within a Chinese host they belong to it. */
const withoutSentence = (address: string) =>
  /^(?:https?:)?[/\\]*[^\p{Script=Han}/\\]*[a-z\d]\/?(?=(?:[\p{Script=Han}，、；：！？（）《》“”]|。(?![a-z\d])))/iu.exec(
    address,
  )?.[0] ?? address

const EXPLANATIONS: Record<HostFault, Pick<Issue, 'severity' | 'fix'> & { what: string }> = {
  credentials: {
    severity: 'error',
    what: '网址里有用户名或密码（@ 前面的部分）',
    fix: '删去 @ 和它前面的部分；真实的密码要立即更换。',
  },
  disguised: {
    severity: 'error',
    what: '域名里有貌似英文字母的其他字符，或者混用几种文字',
    fix: '核对是不是要链接的网站，用半角英文重新输入域名。',
  },
  borrowed: {
    severity: 'error',
    what: '域名貌似政府网站，其实属于别人',
    fix: '核对是不是要链接的网站；政府网站的域名以 .gov.cn 结尾。',
  },
  number: {
    severity: 'warning',
    what: '网址里是一串数字（IP 地址）或本机，读者认不出是谁的网站',
    fix: '改成域名。',
  },
  malformed: {
    severity: 'error',
    what: '网址写得不完整',
    fix: '写成 https:// 加域名，例如 https://www.gov.cn/。',
  },
}

function explain(address: string): Pick<Issue, 'severity' | 'problem' | 'fix'>[] {
  const fault = findHostFault(address)
  if (!fault) return []
  const { severity, what, fix } = EXPLANATIONS[fault]
  return [{ severity, problem: `${what}：${toShown(address, fault)}。`, fix }]
}

/** A password is not repeated in a report, which others read too. */
const toShown = (address: string, fault: HostFault) =>
  fault === 'credentials' ? address.replace(/[^/\\@]*@/, '…@') : address.slice(0, 60)
