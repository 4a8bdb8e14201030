import type { Document, Element } from '@xmldom/xmldom'
import { posix } from 'node:path'
import { readFileContent } from '#files/file-content.ts'
import { listInnerFiles } from '#files/inner-files.ts'
import { readDrawnTexts } from '#files/office-extras.ts'
import { readRelations } from '#files/office-relations.ts'
import { readZipTexts } from '#files/zip-entries.ts'
import { findAll, valueOf } from './docx-elements.ts'
import { markAfter } from './docx-marking.ts'
import { toReason } from './docx-marks.ts'
import type { Mark } from './docx-marks.ts'
import { createPlaces } from './places.ts'
import type { PlacedBlock } from './source-document.ts'

/** A chart, a diagram or an embedded file of a Word file. */
type WordObject = { mark: Mark; text: string; place: string }

/** What a Word file holds in parts of their own, by the name of the part. */
export type WordObjects = {
  /** Reports the objects to which a part refers where they stand. */
  markIn: (document: Document, part: string) => void
  /** The objects to which no passage of the text refers, for the end of the report. */
  listOthers: () => PlacedBlock[]
  /** Where an inserted file lies to which a part refers. */
  findTarget: (part: string, id: string) => string | undefined
}

/** Elements that refer to an object, and the attribute that names it. */
const REFERENCES = { chart: 'id', relIds: 'dm', OLEObject: 'id' }

/** Reads the charts, diagrams and embedded files of a Word file. */
export async function readObjects(content: Uint8Array): Promise<WordObjects> {
  const relations = readZipTexts(content, (name) => name.endsWith('.rels'))
  const objects = new Map([...readDrawn(content), ...(await readEmbedded(content, relations))])
  const isTold = new Set<string>()
  const findTarget = (part: string, id: string) => readRelations(relations, part).get(id)
  return {
    findTarget,
    markIn(document, part) {
      const targets = readRelations(relations, part)
      for (const { element, text } of findEquations(document, targets))
        if (markAfter(element, 'Equation', text))
          isTold.add(targets.get(valueOf(element, 'id') ?? '') ?? '')
      for (const [name, attribute] of Object.entries(REFERENCES))
        for (const element of findAll(document, name)) {
          const target = targets.get(valueOf(element, attribute) ?? '') ?? ''
          const object = objects.get(target)
          if (object && !isEquation(element) && markAfter(element, object.mark, object.text))
            isTold.add(target)
        }
    },
    listOthers() {
      const toPlace = createPlaces()
      const others = [...objects].filter(([name]) => !isTold.has(name))
      return others.map(([, { mark, text, place }]) => ({
        kind: 'dropped',
        text,
        reason: toReason(mark),
        place: toPlace(place),
      }))
    },
  }
}

/** Formulas that another program than Word made: its own older editor, MathType, or that of WPS. */
const isEquation = (element: Element) =>
  /^(?:Equation|MathType|WPSEquation|opendocument\.Math)/i.test(valueOf(element, 'ProgID') ?? '')

/** The formulas of other programs with the names of program and file. */
function findEquations(document: Document, targets: ReadonlyMap<string, string>) {
  const equations = findAll(document, 'OLEObject').filter(isEquation)
  return equations.map((element) => {
    const file = posix.basename(targets.get(valueOf(element, 'id') ?? '') ?? '')
    return { element, text: `公式 ${valueOf(element, 'ProgID') ?? ''} ${file}`.trim() }
  })
}

function readDrawn(content: Uint8Array): [string, WordObject][] {
  return readDrawnTexts(content).map(({ name, text, place }) => [
    name,
    { mark: place === '图表' ? 'Chart' : 'Diagram', text: toLine(text), place },
  ])
}

/** What is embedded for a reader; the sheets from which charts are drawn repeat what the charts show. */
async function readEmbedded(
  content: Uint8Array,
  relations: ReadonlyMap<string, string>,
): Promise<[string, WordObject][]> {
  const objects: [string, WordObject][] = []
  const drawn = new Set(
    [...relations.keys()]
      .map((name) => name.replace(/_rels\/(.*)\.rels$/, '$1'))
      .filter((part) => part.includes('/charts/'))
      .flatMap((part) => [...readRelations(relations, part).values()]),
  )
  for (const file of await listInnerFiles('file.docx', content)) {
    if (!file.name.startsWith('word/embeddings/') || drawn.has(file.name)) continue
    const name = file.name.replace(/^.*\//, '')
    objects.push([
      file.name,
      { mark: 'Embedded', text: await toFileText(name, file.content), place: `嵌入的“${name}”` },
    ])
  }
  return objects
}

/** The name and the words of a file; what is known of a container of an old program is only that it is there. */
export async function toFileText(name: string, content: Uint8Array): Promise<string> {
  if (name.endsWith('.bin')) return name
  const { texts } = await readFileContent(name, content)
  const told = texts.filter(({ isRepeated }) => !isRepeated)
  return [name, ...told.map(({ text, place }) => `${place}：${toLine(text)}`)].join('；')
}

const toLine = (text: string) => text.trim().replace(/\s*\n\s*/g, '；')
