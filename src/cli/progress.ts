import { STOPPED } from '#files/stopped.ts'

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
  const bar = progress({
    max: pieces,
    cancelMessage: '已停止。已经写好的文档都是完整的；其余的没有写。',
  })
  process.once('exit', stopBeforeEnd)
  bar.start(label)
  return {
    step: () => bar.advance(1),
    stop: () => {
      process.off('exit', stopBeforeEnd)
      bar.stop(label.replace('正在', '完成'))
    },
  }
}

/** The library ends the program on Ctrl-C as if all were done. */
function stopBeforeEnd(): void {
  process.exitCode = STOPPED
}
