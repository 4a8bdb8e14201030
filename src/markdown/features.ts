import type { Features } from 'satteri'

/**
 * How Markdown is read, by the checks and by the build alike: what is checked is what is built. Official texts stay
 * as they are, so no punctuation is made smart; front matter has been cut off before, so a body has none.
 */
export const FEATURES = {
  smartPunctuation: false,
  frontmatter: false,
  gfm: {
    footnotes: { label: '注释', backLabel: '返回正文中的注释 {reference}' },
  },
} satisfies Features
