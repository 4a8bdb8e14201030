import fc from 'fast-check'

/** Pieces from which Markdown, MDX and YAML take their meaning, so that random texts come near to real ones. */
const MARKDOWN_PIECES = [
  '---\n', '+++\n', '\n', '\n\n', '\r\n', '# ', '## ', '> ', '- ', '1. ', '    ', '\t', '*', '**', '_', '`',
  '```\n', '~~~\n', '[', ']', '(', ')', '![', '<', '>', '</', '/>', '<!--', '-->', '{', '}', '{/*', '*/}',
  '<NoticeBox kind="info" title="甲">', '</NoticeBox>', '<Signature organisation="甲" date="乙" />', '<b>', '</b>',
  'import ', 'export ', ' from "fs"', '|', '|-|-|\n', '&lt;', '&#123;', 'javascript:', 'https://a.cn/', 'onclick="1"',
  '={1}', '甲', '一、', '\\', '\u0000', '\uFEFF', '😀', '\uD800', '$', ':::', '[^1]', '[^1]: ', '[a]: ', '"', "'", '~',
] // prettier-ignore

const YAML_PIECES = [
  '---\n', '\n---', '---', '\n', '\n  ', '\r\n', ': ', '- ', 'title: ', '\ntitle: ', '\nlayout: ', '甲', '"', "'", '[',
  ']', '{', '}', ', ', ' # ', '|', '>', '&a ', '*a', '!!str ', '!x ', '? ', '%YAML 1.1\n', '<<: ', '\t', '2024-01-01',
  '1', '~', '+++\n', '\\', '\uFEFF', '...\n', '@', '\u0000', '\u2028',
] // prettier-ignore

/** Texts that look like Markdown, and some that look like nothing. */
export const markdownText = textOf(MARKDOWN_PIECES)

/** Texts that look like front matter, and some that look like nothing. */
export const yamlText = textOf(YAML_PIECES)

function textOf(pieces: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  return fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''))
}
