/** Longer sentences are read in parts: some voices of the network fall silent after fifteen seconds. */
const LONGEST = 120

/** Up to the end of a sentence, with the quotes and brackets that close after it. */
const SENTENCE = /[^。！？；!?;\n]*[。！？；!?;\n]+[”’"'）)】》」』〉\s]*|[^。！？；!?;\n]+$/gu

/** Up to a pause within a sentence. */
const CLAUSE = /[^，、：,:]*[，、：,:]+[”’"'）)】》」』〉\s]*|[^，、：,:]+$/gu

/** The sentences of a text, in order. Joined, they are the text. */
export function splitSentences(text: string): string[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) =>
    sentence.length > LONGEST ? splitLong(sentence) : [sentence],
  )
}

/** Whether there is something to say: a line of strokes or brackets alone is passed over. */
export const isSpoken = (sentence: string): boolean => /[\p{L}\p{N}]/u.test(sentence)

/** Clauses are joined as long as they stay below the limit. */
function splitLong(sentence: string): string[] {
  const parts: string[] = []
  for (const clause of sentence.match(CLAUSE) ?? []) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + clause.length <= LONGEST)
      parts[parts.length - 1] = last + clause
    else parts.push(clause)
  }
  return parts
}
