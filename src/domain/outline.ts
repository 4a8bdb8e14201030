/**
 * The forms in which Chinese official documents number their parts (GB/T 9704-2012, and statutes),
 * full-width or half-width, with the part of the number that goes into an anchor.
 */
const HEADING_NUMBERS: { pattern: RegExp; toAnchor: (number: string) => string }[] = [
  {
    pattern: /^(第[一二三四五六七八九十百零〇\d]+(?:[编章节条]|部分(?=[\s　:：、]|$)))/,
    toAnchor: (number) => number,
  },
  { pattern: /^([一二三四五六七八九十百]+)、/, toAnchor: (number) => number },
  { pattern: /^[（(]([一二三四五六七八九十百]+)[）)]/, toAnchor: (number) => `（${number}）` },
  { pattern: /^(\d+)[.．、]/, toAnchor: (number) => `${number}.` },
  { pattern: /^[（(](\d+)[）)]/, toAnchor: (number) => `（${number}）` },
]

const ARTICLE = /^(第[一二三四五六七八九十百零〇\d]+条(?:之[一二三四五六七八九十]+)?)(?=[\s　])/

/** The number of a heading as it goes into an anchor: 一、总则 → 一, (三)目标 → （三）, 1.任务 → 1., 第一章 总则 → 第一章. */
export function toHeadingNumber(heading: string): string | undefined {
  for (const { pattern, toAnchor } of HEADING_NUMBERS) {
    const number = pattern.exec(heading)?.[1]
    if (number !== undefined) return toAnchor(number)
  }
  return undefined
}

/** The number of an article of a statute that a paragraph opens: 第三条　本办法… → 第三条. */
export function toArticleNumber(paragraph: string): string | undefined {
  return ARTICLE.exec(paragraph)?.[1]
}

/** What anchors are made for, in reading order. */
export type Outline = {
  /** Anchor of a heading: the numbers of its ancestors and its own, joined by hyphens, as in 二-（三）. */
  heading: (depth: number, text: string) => string
  /** Anchor of a paragraph: its article, or its section and its place in it, as in 二-（三）-2. */
  paragraph: (text: string) => string
}

/** Anchor of the text before the first heading. */
const OPENING = '开头'

/**
 * Gives out the anchors of one document. They follow the document's own numbering, so that a correction elsewhere
 * does not move them, and a person can read and cite them.
 */
export function createOutline(): Outline {
  const taken = new Set<string>()
  const ancestors: { depth: number; anchor: string }[] = []
  let paragraphs = 0

  const claim = (anchor: string) => {
    let unique = anchor
    for (let copy = 2; taken.has(unique); copy += 1) unique = `${anchor}~${copy}`
    taken.add(unique)
    return unique
  }

  return {
    heading(depth, text) {
      while ((ancestors.at(-1)?.depth ?? 0) >= depth) ancestors.pop()
      const own = toHeadingNumber(text) ?? toName(text)
      const parent = ancestors.at(-1)?.anchor
      const anchor = claim(parent && !own.startsWith('第') ? `${parent}-${own}` : own)
      ancestors.push({ depth, anchor })
      paragraphs = 0
      return anchor
    },
    paragraph(text) {
      const article = toArticleNumber(text)
      if (article !== undefined) return claim(article)
      paragraphs += 1
      return claim(`${ancestors.at(-1)?.anchor ?? OPENING}-${paragraphs}`)
    },
  }
}

/** A heading without a number is named by its words, without what an address cannot hold. */
function toName(text: string): string {
  const words = text.trim().replace(/[\s"'<>#%?&/\\]+/g, '-')
  // By characters, not by UTF-16 units: half a rare Han character could not stand in an address.
  return Array.from(words).slice(0, 30).join('') || '标题'
}
