import { closestMatch } from 'leven'
import { FIELD_NAMES } from '#schemas/field-names.ts'

/** The field that was probably meant by an unknown one: of the same Chinese name, or spelt much alike. */
export function findMeantField(key: string, fields: string[]): string | undefined {
  const named = fields.find((field) => FIELD_NAMES[field] === key)
  if (named !== undefined) return named
  // In a short word every letter counts: any two of them are alike but for two letters.
  const maxDistance = Math.min(3, Math.ceil(key.length / 3), key.length - 1)
  return maxDistance > 0 ? closestMatch(key, fields, { maxDistance }) : undefined
}
