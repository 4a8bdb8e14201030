type Box = { x: number; y: number; width: number; height: number }

/** A gap of more than this part of the height of the text is a space, a step down of more than half of it a new line. */
const GAP = 0.3
const STEP = 0.5

/** Puts the pieces of an OFD page, each with its own box, together to lines: some programs place every character alone. */
export class OfdLines {
  #text = ''
  #last: Box | undefined

  /** Begins a piece; `boundary` is its box, `x y width height` in millimetres. */
  begin(boundary: string): void {
    const [x = 0, y = 0, width = 0, height = 0] = boundary.split(/\s+/).map(Number)
    const last = this.#last
    this.#last = { x, y, width, height }
    if (!last) return
    const tall = Math.max(height, last.height, 0.1)
    if (Math.abs(y + height / 2 - last.y - last.height / 2) > tall * STEP) this.#text += '\n'
    else if (x - last.x - last.width > tall * GAP || x < last.x) this.#text += ' '
  }

  /** Adds text to the piece that was begun last. */
  add(text: string): void {
    this.#text += text
  }

  toString(): string {
    return this.#text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
  }
}
