/** Signs of a text that the parser shall not see: by place in the text, what stands there. */
export type Replaced = Map<number, string>

/** Puts a whole character among what is replaced; of one that takes two UTF-16 units, the second stands for nothing. */
export function replaceCharacter(replaced: Replaced, index: number, character: string): void {
  replaced.set(index, character)
  if (character.length > 1) replaced.set(index + 1, '')
}
