import type { PersonalDataFind as PersonalData } from './personal-data-kind.ts'

/** One number can have several labels: the first counts. */
export const withoutTwins = (finds: PersonalData[]) =>
  finds.filter((find, index) => withoutOverlap([find], finds.slice(0, index)).length > 0)

/** The finds of which no figure belongs to one that is taken already. */
export const withoutOverlap = (finds: PersonalData[], taken: PersonalData[]) =>
  finds.filter((find) => !taken.some((other) => overlaps(find, other)))

const overlaps = (a: PersonalData, b: PersonalData) =>
  a.index < b.index + b.text.length && b.index < a.index + a.text.length
