/** What the person at the terminal wrote cannot be carried out; the message says why and what to write instead. */
export class WrongUse extends Error {}
