/** Work that takes a while, counted. */
export type Progress = { step: () => void; stop: () => void }

/** Work of fewer pieces than this is over before a bar would help. */
const FEWEST_PIECES = 5

/** A progress bar on a terminal; silence elsewhere. */
export async function startProgress(label: string, pieces: number): Promise<Progress> {
  if (!process.stdout.isTTY || pieces < FEWEST_PIECES) {
    return { step: () => undefined, stop: () => undefined }
  }
  const { progress } = await import('@clack/prompts')
  const bar = progress({ max: pieces })
  bar.start(label)
  return {
    step: () => bar.advance(1),
    stop: () => bar.stop(label.replace('正在', '完成')),
  }
}
