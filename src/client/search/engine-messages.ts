import type { Occurrence, EngineParts } from '#search/engine/engine.ts'

/** What the page asks of the worker: a string, in the index that lies in a folder. */
export type Question = {
  number: number
  /** Address of the folder of the index. */
  folder: string
  parts: EngineParts
  text: string
}

/** What the worker answers; nothing found is an answer, a failure is none. */
export type Reply = { number: number; answer?: Occurrence[]; failure?: string }
