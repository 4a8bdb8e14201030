import { readXml } from './xml-events.ts'

/** The text of every element with one of the given names, each with what is nested in it; empty ones are left out. */
export function readElementTexts(xml: string, names: ReadonlySet<string>): string[] {
  const texts: string[] = []
  let depth = 0
  readXml(xml, {
    open(name) {
      if (depth === 0 && names.has(name)) texts.push('')
      if (depth > 0 || names.has(name)) depth += 1
    },
    text(value) {
      if (depth > 0) texts.push((texts.pop() ?? '') + value)
    },
    close() {
      if (depth > 0) depth -= 1
    },
  })
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

/** The values of the given attributes, wherever they stand; empty ones are left out. */
export function readAttributes(xml: string, names: ReadonlySet<string>): string[] {
  const values: string[] = []
  readXml(xml, {
    open(_, attributes) {
      for (const [name, value] of Object.entries(attributes))
        if (names.has(name) && value.trim() !== '') values.push(value.trim())
    },
  })
  return values
}

/** Every text and every value of an attribute, one by one; empty ones are left out. */
export function readValues(xml: string): string[] {
  const values: string[] = []
  readXml(xml, {
    open: (_, attributes) => values.push(...Object.values(attributes)),
    text: (value) => values.push(value),
  })
  return values.map((value) => value.trim()).filter((value) => value !== '')
}
