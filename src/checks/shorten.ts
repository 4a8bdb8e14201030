/** The beginning of a text that a message repeats, with … where it goes on. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text
