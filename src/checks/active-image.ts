import { readXml } from '#files/xml-events.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'

/** Reports an SVG file, attachment or figure, that is more than a static drawing: it could run code in the reader's browser or load something from elsewhere. */
export function findActiveImages({ file, line, name, about, content }: ReadAttachment): Issue[] {
  if (!/\.svg$/i.test(name)) return []
  const [fault] = findSvgFaults(content)
  if (fault === undefined) return []
  return [
    {
      file: file.path,
      line,
      rule: 'active-image',
      severity: 'error',
      problem: `${about} 不是单纯的静态图：${fault}。`,
      fix: '在绘图程序中导出为普通 SVG（UTF-8 编码，不带脚本、链接和嵌入图片），或改用 PNG。',
    },
  ]
}

/** What in an SVG file is not a static drawing, in words for staff. The file is read strictly: what cannot be read for certain is refused. */
export function findSvgFaults(content: Uint8Array): string[] {
  const svg = toUtf8(content)
  if (svg === undefined) return ['不是 UTF-8 编码的文本']
  try {
    return findInXml(svg)
  } catch {
    return ['格式有误，不是规范的 SVG']
  }
}

function toUtf8(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const DRAWING = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker filter style'
  ).split(' '),
)

const isDrawing = (name: string) => DRAWING.has(name) || /^fe[A-Z][A-Za-z]*$/.test(name)

function findInXml(svg: string): string[] {
  const faults: string[] = []
  let style: string | undefined
  readXml(svg, {
    encoding: (name) => {
      if (!/^utf-?8$/i.test(name)) faults.push(`声明的编码是 ${name}，不是 UTF-8`)
    },
    doctype: () => faults.push('有文档类型声明（DOCTYPE）'),
    instruction: (target) => faults.push(`有处理指令“${target}”`),
    open: (name, attributes) => {
      if (!isDrawing(name) || style !== undefined) faults.push(`有不允许的元素“${name}”`)
      faults.push(...Object.entries(attributes).flatMap(([key, value]) => findInPair(key, value)))
      if (name === 'style') style = ''
    },
    // The browser joins the pieces between comments and CDATA sections, so the whole is judged.
    text: (text) => {
      if (style !== undefined) style += text
    },
    close: (name) => {
      if (name !== 'style') return
      if (isActiveCss(style ?? '')) faults.push('样式引用了外部内容')
      style = undefined
    },
  })
  return faults
}

function findInPair(key: string, value: string): string[] {
  const name = key.slice(key.lastIndexOf(':') + 1).toLowerCase()
  if (name.startsWith('on')) return [`有事件属性“${key}”`]
  if (key === 'xml:base') return ['有改变引用地址的属性“xml:base”']
  const isAddress = name === 'href' || name === 'src'
  if (isAddress && !value.startsWith('#')) return [`属性“${key}”引用了图外的地址`]
  const isActive = key.includes(':') ? FOREIGN_URL.test(value) : isActiveCss(value)
  return isActive ? [`属性“${key}”引用了外部内容`] : []
}

const FOREIGN_URL = /url\((?!\s*["']?#)/i

/** Style that loads something. Escapes (`u\72l`) are refused unread, and so are the functions that take an address without `url`. */
const isActiveCss = (css: string) =>
  FOREIGN_URL.test(css) || /\\|@import|image(?:-set)?\(|\bsrc\(/i.test(css)
