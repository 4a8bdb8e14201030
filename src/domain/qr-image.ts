import { encode } from 'uqr'

/** A QR code as an SVG image, black on white, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export function toQrImage(text: string): string {
  const { data, size } = encode(text, { border: 4, ecc: 'M' })
  const path = data.map(toRowPath).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`
}

/** Runs of dark modules as strokes, and gaps as moves. */
function toRowPath(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
  const runs = line.match(/0+|1+/g) ?? []
  const strokes = runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`))
  return `M0 ${y}.5${strokes.join('')}`
}
