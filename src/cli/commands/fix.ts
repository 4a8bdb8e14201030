import { resolve } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { readContent } from '#files/content.ts'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { writeWhole } from '#files/write-whole.ts'

/** Mends what is purely mechanical in every document, and shows each change as a diff on the given stream. */
export async function runFix(output: NodeJS.WritableStream): Promise<void> {
  let changed = 0
  for (const file of readContent().documents) {
    const fixed = fixMechanically(file)
    if (fixed === file.source) continue
    changed += 1
    output.write(
      createTwoFilesPatch(file.path, file.path, file.source, fixed, '', '', { context: 0 }),
    )
    await writeWhole(resolve(file.path), fixed)
  }
  output.write(`已改正 ${changed} 个文档。\n`)
}
