import { existsSync } from 'node:fs'

/** Where the installers of LibreOffice for Windows and macOS put it, without telling the path of commands. */
const USUAL_PLACES = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** How LibreOffice is called on this machine; `soffice` leaves it to the path of commands. */
export const findOfficeProgram = (isThere: (path: string) => boolean = existsSync): string =>
  USUAL_PLACES.find(isThere) ?? 'soffice'
