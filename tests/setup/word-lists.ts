import { readDocxSource } from '#import/docx-source.ts'
import { textOf } from '#import/source-document.ts'
import { aDocx, aParagraph, WORD_NAMESPACE } from './office-files.ts'

/** A level of a list; `more` stands before its text. */
export const level = (depth: number, text: string, format = 'decimal', more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
/** A definition of a list, `w:abstractNum`. */
export const abstract = (id: number, inner: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`
/** A list, `w:num`. */
export const num = (id: number, definition: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
/** Where a list begins to count a level. */
export const startOverride = (depth: number, start: number) =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
/** What a paragraph or a style says of its list. */
export const numPr = (list: number | undefined, depth?: number) =>
  `<w:numPr>${depth === undefined ? '' : `<w:ilvl w:val="${depth}"/>`}${list === undefined ? '' : `<w:numId w:val="${list}"/>`}</w:numPr>`
/** A style of paragraphs. */
export const style = (id: string, inner: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${inner}</w:pPr></w:style>`

/** A paragraph of a list. */
export const item = (depth: number, list = 1) => aParagraph('文', numPr(list, depth))
/** A paragraph with a style. */
export const styled = (id: string, more = '') =>
  aParagraph('文', `<w:pStyle w:val="${id}"/>${more}`)

/** A Word file of a body, the content of `numbering.xml` and that of `styles.xml`, as it is read. */
export async function read(body: string, lists: string, styles = '') {
  const parts = {
    'word/numbering.xml': `<w:numbering ${WORD_NAMESPACE} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${lists}</w:numbering>`,
    'word/styles.xml': `<w:styles ${WORD_NAMESPACE}>${styles}</w:styles>`,
  }
  return readDocxSource(aDocx(body, parts))
}

/** What stands before the words 文 of each paragraph. */
export async function labels(body: string, lists: string, styles = '') {
  const { blocks } = await read(body, lists, styles)
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map((block) => textOf(block).replace(/ ?文.*$/, ''))
}

/** A style with a list, and others that are based on it. */
export const CHAIN =
  style('First', numPr(1)) +
  style('Second', numPr(undefined, 1), 'First') +
  style('Off', numPr(0), 'First') +
  style('Below', '<w:jc w:val="left"/>', 'Second') +
  style('Named', numPr(1))
/** A list of three levels, of which a style names the third. */
export const LEVELS =
  abstract(1, level(0, '%1、') + level(1, '（%2）') + level(2, '%3.', 'decimal', '<w:pStyle w:val="Named"/>')) + num(1, 1) // prettier-ignore
