import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { decodeText } from '#files/decode-text.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { Issue } from './issue.ts'

/** Reports SVG files, attachments and figures alike, that could run code in the reader's browser or load something from elsewhere. */
export function findActiveImages(documents: DocumentFile[]): Issue[] {
  return documents.flatMap((file) =>
    file.files
      .filter((name) => /\.svg$/i.test(name))
      .filter((name) =>
        isActiveSvg(decodeText(readFileSync(join(dirname(resolve(file.path)), name)))),
      )
      .map((name) => ({
        file: file.path,
        line: 1,
        rule: 'active-image',
        severity: 'error',
        problem: `图片 "${name}" 中有脚本或外部内容。`,
        fix: '在绘图程序中导出为普通 SVG，或改用 PNG。',
      })),
  )
}

/** Scripts, event handlers, embedded HTML, animation of addresses, addresses that run code, and anything loaded from elsewhere. */
export function isActiveSvg(svg: string): boolean {
  return (
    /<\s*(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler|set|animate)\b/i.test(svg) ||
    /[\s"'/]on\w+\s*=/i.test(svg) ||
    /javascript\s*:|<!ENTITY|@import/i.test(svg) ||
    /(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|gif|webp))[^"'\s]/i.test(svg)
  )
}
