import type { ConfirmableField } from '#schemas/unconfirmed.ts'

/** Remembers the fields whose values neither the source nor a person gave, and those where what was found is in doubt. */
export function createGuesses() {
  const fields = new Set<ConfirmableField>()
  return {
    fields,
    take<Value>(field: ConfirmableField, found: Value | undefined, guess: Value): Value {
      if (found === undefined) fields.add(field)
      return found ?? guess
    },
    doubt(field: ConfirmableField) {
      fields.add(field)
    },
  }
}
export type Guesses = ReturnType<typeof createGuesses>
