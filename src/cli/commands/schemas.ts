import { join } from 'node:path'
import { toJsonSchemas } from '#schemas/json-schemas.ts'
import { writeWhole } from '#files/write-whole.ts'

/** Where editors are told to look; see `.vscode/settings.json`. */
const FOLDER = '.vscode/schemas'

/** Writes the JSON Schemas that editors use, from the schemas of the checks. */
export async function runSchemas(): Promise<void> {
  const schemas = toJsonSchemas()
  for (const [name, text] of schemas) await writeWhole(join(FOLDER, name), text)
  process.stdout.write(`已写入 ${schemas.size} 个编辑器用的格式说明：${FOLDER}\n`)
}
