import { encode } from 'uqr'

/** A QR code as one SVG path: its side in modules, quiet zone not included, and the dark modules row by row. */
export function toQrCode(text: string): { side: number; path: string } {
  const { data, size } = encode(text, { border: 0, ecc: 'M' })
  return { side: size, path: data.map(toRowPath).join('') }
}

/** Runs of dark modules as strokes, and gaps as moves: short numbers, which compress well. */
function toRowPath(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
  const runs = line.match(/0+|1+/g) ?? []
  const strokes = runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`))
  return `M0 ${y}.5${strokes.join('')}`
}
