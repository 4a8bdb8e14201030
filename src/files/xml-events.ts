import { SaxesParser } from 'saxes'

/** What a reader of XML is told, in order. Names come without their namespace prefix: `w:p` is `p`; attributes keep theirs. */
export type XmlHandlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
  /** The encoding that the declaration `<?xml …?>` names, if any. */
  encoding?: (name: string) => void
  doctype?: () => void
  /** A processing instruction; the declaration is none. */
  instruction?: (target: string) => void
}

/** Reads XML as a stream of events, without building a tree. Throws when the text is not well-formed. */
export function readXml(source: string, handlers: XmlHandlers): void {
  const { open, close, text, encoding, doctype, instruction } = handlers
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => open?.(toLocalName(name), attributes))
  parser.on('closetag', ({ name }) => close?.(toLocalName(name)))
  parser.on('text', (value) => text?.(value))
  parser.on('cdata', (value) => text?.(value))
  parser.on('xmldecl', (declaration) => {
    if (declaration.encoding !== undefined) encoding?.(declaration.encoding)
  })
  parser.on('doctype', () => doctype?.())
  parser.on('processinginstruction', ({ target }) => instruction?.(target))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(source).close()
}

const toLocalName = (name: string) => name.slice(name.indexOf(':') + 1)
