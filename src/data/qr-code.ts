import { encode } from 'uqr'

/** A QR code as one SVG path: its side in modules, quiet zone not included, and the dark modules row by row. */
export function toQrCode(text: string): { side: number; path: string } {
  const { data, size } = encode(text, { border: 0, ecc: 'M' })
  return { side: size, path: data.map(toRowPath).join('') }
}

/** Runs of dark modules as strokes: far shorter than a square for each module. */
function toRowPath(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)].map((run) => `M${run.index} ${y}.5h${run[0].length}`).join('')
}
