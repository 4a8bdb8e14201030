import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPersonalData } from '#domain/personal-data.ts'
import { findSecrecyMarks } from '#domain/secrecy-marks.ts'
import { findInCase, judgeCases, readCases } from './judge.ts'

/** Prints recall and precision of the gate on both lists, and with `--corpus FOLDER` what it finds in real regulations. */
const planted = readCases('tests/faults/secrets/planted.yaml')
const innocent = readCases('tests/faults/secrets/innocent.yaml')
const of = { planted: await judgeCases(planted.cases), innocent: await judgeCases(innocent.cases) }
const found = of.planted.found.length
const accused = of.innocent.found.length
const groups = [...new Set(planted.cases.map(({ group }) => group))]

console.log(`planted ${planted.cases.length}, innocent ${innocent.cases.length}`)
console.log(`recall ${(found / planted.cases.length).toFixed(3)}`)
console.log(`precision ${(found / (found + accused)).toFixed(3)}`)
for (const group of groups) {
  const all = planted.cases.filter((one) => one.group === group).length
  const missed = of.planted.passed.filter((one) => one.group === group)
  console.log(`  ${group}: ${all - missed.length} of ${all}`)
}
for (const { form, source } of of.planted.passed) console.log(`missed ${form}: ${source}`)
for (const one of of.innocent.found)
  console.log(`accused ${one.form}: ${one.source} → ${(await findInCase(one)).join(' ')}`)

const corpus = process.argv[process.argv.indexOf('--corpus') + 1]
if (process.argv.includes('--corpus') && corpus !== undefined) printCorpus(corpus)

function printCorpus(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  const start = performance.now()
  const finds = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return [...findSecrecyMarks(text), ...text.split('\n').flatMap(findPersonalData)]
  })
  console.log(
    `corpus: ${files.length} files, ${finds.length} finds, ${Math.round(performance.now() - start)} ms`,
  )
}
