/** A PDF of one page with Chinese lines, one below the other, as a printer's driver writes it: codes, and what they mean. */
export function aChinesePdf(lines: string[]): Uint8Array {
  const text = lines
    .map((line, index) => `1 0 0 1 72 ${String(760 - 24 * index)} Tm <${toCodes(line)}> Tj`)
    .join('\n')
  const meanings = [...new Set(lines.join(''))].map(
    (sign) => `<${toCodes(sign)}> <${toCodes(sign)}>`,
  )
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    toStream(`BT /F1 12 Tf\n${text}\nET`),
    '<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>',
    toStream(
      `begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${meanings
        .map((meaning) => `1 beginbfchar ${meaning} endbfchar`)
        .join('\n')}\nendcmap`,
    ),
  ]
  const body = objects
    .map((object, index) => `${String(index + 1)} 0 obj${object}endobj\n`)
    .join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n`, 'latin1')
}

const toStream = (content: string) =>
  `<</Length ${String(content.length)}>>stream\n${content}\nendstream `

const toCodes = (text: string) =>
  Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
