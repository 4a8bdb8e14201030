/** Why a file cannot be read although it may be whole. */
export type UnreadableReason =
  | 'encrypted'
  | 'client-encrypted'
  | 'rights-managed'
  | 'too-large'
  | 'bomb'
  | 'unknown-compression'
  | 'nested'

/** Thrown for a file that is not damaged, but is not read either. Everything else that a reader throws means damage. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason, message: string) {
    super(message)
    this.reason = reason
  }
}
