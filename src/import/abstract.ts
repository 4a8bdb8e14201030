const LONGEST = 160

/** The first sentences of the text, as a proposal that a person has to rewrite. */
export function proposeAbstract(paragraphs: string[]): string | undefined {
  const first = paragraphs.find((text) => text.length >= 20 && /[。；]/.test(text)) ?? paragraphs[0]
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
