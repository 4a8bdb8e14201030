/** What the glossary says of a term. */
export type Explanation = { term: string; meaning: string; source?: string }

let glossary: Promise<Explanation[]> | undefined

/** The explanation of a term, from a file that is fetched once for a page. Fails where there is none. */
export async function findMeaning(term: string): Promise<Explanation> {
  glossary ??= fetchGlossary()
  const found = (await glossary).find((entry) => entry.term === term)
  if (!found) throw new Error(`The glossary does not explain ${term}.`)
  return found
}

async function fetchGlossary(): Promise<Explanation[]> {
  const address = document.querySelector<HTMLElement>('[data-terms]')?.dataset['terms'] ?? ''
  const response = await fetch(address)
  return (await response.json()) as Explanation[]
}
