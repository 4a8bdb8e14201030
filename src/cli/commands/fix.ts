import { resolve } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { readContent } from '#files/content.ts'
import { toFreshNumbers } from '#files/fresh-numbers.ts'
import { fixMechanically, withIndexNumber } from '#files/mechanical-fixes.ts'
import { writeWhole } from '#files/write-whole.ts'

/** Mends what is purely mechanical in every document, and shows each change as a diff on the given stream. */
export async function runFix(output: NodeJS.WritableStream): Promise<void> {
  let changed = 0
  const content = readContent()
  const fresh = toFreshNumbers(content)
  for (const file of content.documents) {
    const mended = fixMechanically(file)
    const number = fresh.get(file.id)
    const fixed = number === undefined ? mended : withIndexNumber(mended, number)
    if (fixed === file.source) continue
    changed += 1
    output.write(
      createTwoFilesPatch(file.path, file.path, file.source, fixed, '', '', { context: 0 }),
    )
    await writeWhole(resolve(file.path), fixed)
  }
  output.write(`已改正 ${changed} 个文档。\n`)
}
