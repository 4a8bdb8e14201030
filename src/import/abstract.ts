import { findNumbering } from '#domain/heading-forms.ts'

const LONGEST = 160
/** Shorter lines are headings, greetings or names, in characters. */
const SHORTEST = 15

/** The first sentences of the text, as a proposal that a person has to rewrite. */
export function proposeAbstract(paragraphs: string[]): string | undefined {
  const prose = paragraphs.filter(isProse)
  const first = prose.find((text) => text.length >= 20 && /[。；]/.test(text)) ?? prose[0]
  if (first === undefined) return undefined
  const sentences = first.match(/[^。！？]+[。！？]?/g) ?? [first]
  let abstract = ''
  for (const sentence of sentences) {
    if (abstract !== '' && abstract.length + sentence.length > LONGEST) break
    abstract += sentence
  }
  return (
    abstract
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST * 2) || undefined
  )
}

/** 现将……印发给你们，请遵照执行: says nothing of what is issued. */
const ORDER =
  /^现?(?:将|把).{0,60}(?:印发|转发|公布|发布)给?.{0,30}$|^(?:经.{0,40}，)?现(?:予以|将)?.{0,40}(?:印发|公布|发布)/

/** Neither a heading nor a line that addresses the readers. A heading may run on in its text, which has a full stop. */
const isProse = (text: string) =>
  !ORDER.test(text) &&
  text.length >= SHORTEST &&
  !/[:：]$/.test(text) &&
  (!findNumbering(text) || /[。；]/.test(text))
