import { z } from 'zod'

/** The one value that says "not known yet". It is printed as it is in a demonstration and refused in production. */
export const PLACEHOLDER = '待填写'

/** A field that may hold the placeholder instead of a real value. */
export const orPlaceholder = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal(PLACEHOLDER), schema])
