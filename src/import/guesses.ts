/** Remembers the fields for which nothing was found, and those where what was found is in doubt. */
export function createGuesses() {
  const fields: string[] = []
  const missing: string[] = []
  return {
    fields,
    missing,
    take<Value>(field: string, found: Value | undefined, guess: Value): Value {
      if (found === undefined) {
        fields.push(field)
        missing.push(field)
      }
      return found ?? guess
    },
    doubt(field: string) {
      if (!fields.includes(field)) fields.push(field)
    },
  }
}
export type Guesses = ReturnType<typeof createGuesses>
