/** The anchor of a term on the page of the glossary; an anchor has no space. */
export const toTermAnchor = (term: string) => term.replace(/\s+/gu, '-')
