import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withTemporaryFolder } from '#files/temporary-folder.ts'
import { readDocxSource } from './docx-source.ts'
import { toInputFilter } from './office-format.ts'
import { findOfficeProgram } from './office-program.ts'
import { joinPdfLines } from './pdf-lines.ts'
import { SourceError } from './read-source.ts'
import { runConverter } from './run-converter.ts'
import type { ReportEntry, SourceDocument } from './source-document.ts'
import { readTextSource } from './text-source.ts'

/**
 * Reads what another program can convert: PDF through pdftotext, old Word and WPS files through LibreOffice. The limit
 * is in milliseconds.
 */
export async function readConvertedSource(
  path: string,
  longestRun?: number,
): Promise<SourceDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-convert-'))
  const read = extname(path).toLowerCase() === '.pdf' ? readPdf : readOffice
  // A name that begins with a hyphen would be taken for an option.
  return withTemporaryFolder(folder, () => read(resolve(path), folder, longestRun))
}

async function readPdf(path: string, folder: string, longestRun?: number): Promise<SourceDocument> {
  const converter = {
    program: 'pdftotext',
    args: ['-enc', 'UTF-8', '-nopgbrk', path, '-'],
    folder,
    advice:
      'PDF 文件需要安装 pdftotext（poppler-utils）后才能导入；也可以导入生成这个 PDF 的 Word 文件。',
  }
  const text = await runConverter(converter, longestRun)
  if (text.trim() === '')
    throw new SourceError(
      '这个 PDF 没有文字层（可能是扫描件）。请导入原来的 Word 文件，或先做文字识别。',
    )
  const { changes, ...source } = readTextSource(joinPdfLines(text))
  return { ...source, changes: [...changes, FROM_PDF] }
}

/** What a text layer does not say. */
const FROM_PDF: ReportEntry = {
  place: '全文',
  kind: 'hint',
  text: '',
  note: 'PDF 里没有段落和表格：表格会散成短行，换行处可能接错，请逐段和原件核对；有 Word 原件的，导入原件',
}

async function readOffice(
  path: string,
  folder: string,
  longestRun?: number,
): Promise<SourceDocument> {
  const filter = toInputFilter(await readFile(path))
  // A profile of its own: LibreOffice refuses a second run on one that is in use. Any folder can be part of an address.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const converter = {
    program: findOfficeProgram(),
    args: ['--headless', profile, ...filter, '--convert-to', 'docx', '--outdir', folder, path],
    folder,
    advice: `${extname(path)} 文件需要安装 LibreOffice 后才能导入；也可以在 Word 或 WPS 中另存为 .docx 再导入。`,
  }
  await runConverter(converter, longestRun)
  return readDocxSource(await readConverted(join(folder, `${basename(path, extname(path))}.docx`)))
}

/** LibreOffice ends well also when it could not convert; then there is no file. */
async function readConverted(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch {
    throw new SourceError(
      'LibreOffice 不能转换这个文件。请在 Word 或 WPS 中打开，另存为 .docx 再导入。',
    )
  }
}
