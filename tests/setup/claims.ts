import { ABOUT_CLAIMS } from './claims-about.ts'
import { ACCESSIBILITY_CLAIMS } from './claims-accessibility.ts'
import { GUIDE_CLAIMS } from './claims-guide.ts'

/** A sentence, or its decisive words, by which the site speaks of itself, and what shows that it is true. */
export type Claim = { page: string; says: string; proof: Proof }

/** An element that is on a page of the site, or must not be, or a test by its file and its name. */
type Proof = { on: string; selector: string; isThere?: boolean } | { in: string; test: string }

/** What the guide says of the site itself. A claim that is changed or added needs its proof here. */
export const CLAIMS: Claim[] = [...ABOUT_CLAIMS, ...ACCESSIBILITY_CLAIMS, ...GUIDE_CLAIMS]
