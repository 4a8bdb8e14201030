import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { readDocxSource } from './docx-source.ts'
import { SourceError } from './read-source.ts'
import type { SourceDocument } from './source-document.ts'
import { readTextSource } from './text-source.ts'

const run = promisify(execFile)

/** A converter that takes longer than this is stuck, in milliseconds. */
const LONGEST_RUN = 120_000

/** Reads what another program can convert: PDF through pdftotext, old Word and WPS files through LibreOffice. */
export async function readConvertedSource(path: string): Promise<SourceDocument> {
  return extname(path).toLowerCase() === '.pdf' ? readPdf(path) : readOffice(path)
}

async function readPdf(path: string): Promise<SourceDocument> {
  const text = await convert(
    'pdftotext',
    ['-enc', 'UTF-8', '-nopgbrk', path, '-'],
    'PDF 文件需要安装 pdftotext（poppler-utils）后才能导入；也可以导入生成这个 PDF 的 Word 文件。',
  )
  if (text.trim() === '')
    throw new SourceError(
      '这个 PDF 没有文字层（可能是扫描件）。请导入原来的 Word 文件，或先做文字识别。',
    )
  return readTextSource(joinLines(text))
}

/** Lines of a PDF are cut at the margin; a line that fills the width goes on in the next one. */
function joinLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const width = Math.max(...lines.map((line) => line.length)) * 0.8
  return lines.reduce((joined, line, index) => {
    const previous = lines[index - 1] ?? ''
    const goesOn = previous.length >= width && line !== '' && !/[。；：！？]$/.test(previous)
    return joined + (index === 0 ? '' : goesOn ? '' : '\n') + line
  }, '')
}

async function readOffice(path: string): Promise<SourceDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-convert-'))
  try {
    await convert(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'docx',
        '--outdir',
        folder,
        path,
      ],
      `${extname(path)} 文件需要安装 LibreOffice 后才能导入；也可以在 Word 或 WPS 中另存为 .docx 再导入。`,
    )
    const converted = join(folder, `${basename(path, extname(path))}.docx`)
    return await readDocxSource(await readFile(converted))
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(
      'LibreOffice 不能转换这个文件。请在 Word 或 WPS 中打开，另存为 .docx 再导入。',
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function convert(program: string, args: string[], advice: string): Promise<string> {
  try {
    const { stdout } = await run(program, args, {
      timeout: LONGEST_RUN,
      maxBuffer: 256 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new SourceError(advice)
    throw new SourceError(
      `${program} 读不了这个文件，文件可能已损坏或加了密码。请打开后另存一份再导入。`,
    )
  }
}
