import { join } from 'node:path'
import type { z } from 'zod'
import { toDisplayPath } from './content-root.ts'
import { decodeOwnText } from './decode-text.ts'
import type { OwnText } from './decode-text.ts'
import { readIfPresent } from './read-if-present.ts'
import { parseYaml } from './yaml-file.ts'
import type { YamlFile } from './yaml-file.ts'

/** A YAML file of the content root, with the schema that it has to satisfy. */
export type SettingsFile<Schema extends z.ZodType = z.ZodType> = {
  /** Path as shown in messages. */
  path: string
  schema: Schema
  /** `undefined` when the file does not exist. */
  yaml: YamlFile | undefined
  /** The values when they satisfy the schema, otherwise `undefined`. */
  data: z.output<Schema> | undefined
  /** Present when the file is not UTF-8: everything read from it is then a guess. */
  isMisencoded?: true
}

/** Reads one YAML file of the content root. Never throws for what staff wrote: the checks report it. */
export function readSettingsFile<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
): SettingsFile<Schema> {
  const path = join(root, name)
  const { text, ...encoding } = readTextIfPresent(path) ?? {}
  return { ...parseSettingsFile(text, toDisplayPath(path), schema), ...encoding }
}

/** Takes the text of a settings file apart; `undefined` stands for a file that does not exist. */
export function parseSettingsFile<Schema extends z.ZodType>(
  text: string | undefined,
  path: string,
  schema: Schema,
): SettingsFile<Schema> {
  const yaml = text === undefined ? undefined : parseYaml(text)
  return { path, schema, yaml, data: schema.safeParse(yaml?.value).data }
}

function readTextIfPresent(path: string): OwnText | undefined {
  const content = readIfPresent(path)
  return content && decodeOwnText(content)
}
