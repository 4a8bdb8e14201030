import { readXml } from './xml-events.ts'

/** Passages of Office's fallback for old readers repeat what stands beside them. */
const REPEATED = 'Fallback'

/** The text of a part of a Word or PowerPoint file that stands in elements of the given name: one line for each paragraph. */
export function toParagraphs(xml: string, element: 't' | 'delText' = 't'): string {
  const lines: string[] = []
  let line = ''
  let isText = false
  let repeated = 0
  readXml(xml, {
    open(name) {
      if (name === REPEATED) repeated += 1
      isText = name === element && repeated === 0
      if (name === 'tab' || name === 'br') line += ' '
    },
    text(value) {
      if (isText) line += value
    },
    close(name) {
      if (name === REPEATED) repeated -= 1
      if (name === 'tc') line += ' '
      isText = false
      if (name !== 'p') return
      if (line.trim() !== '') lines.push(line.trim())
      line = ''
    },
  })
  return lines.join('\n')
}
