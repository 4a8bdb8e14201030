import type { AttachmentText } from './attachment-text.ts'
import { readElementTexts } from './element-texts.ts'

const MARGINS = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
])
/** What may be chosen for a cell, and with what it is compared; new versions of Excel nest it. */
const CHOICES = new Set(['formula1', 'formula2'])
/** Marks of place, font, size and colour: &C, &"宋体", &12, &K000000. */
const CODES = /&(?:"[^"]*"|K[0-9A-F]{6}|\d{1,3}|.)/gi

/** What a sheet of an Excel file says outside its cells: in headers and footers, which only print shows, and in lists to choose from. */
export function readSheetMargins(xml: string, sheet: string): AttachmentText[] {
  const margins = xml.includes('headerFooter') ? readElementTexts(xml, MARGINS) : []
  const choices = xml.includes('dataValidation') ? readElementTexts(xml, CHOICES) : []
  return [
    toText(
      margins.map((margin) => margin.replace(CODES, '\n')),
      `工作表“${sheet}”的页眉页脚`,
    ),
    toText(
      choices.map((choice) => choice.replace(/^"|"$/g, '').replaceAll(',', '\n')),
      `工作表“${sheet}”的下拉选项`,
    ),
  ]
}

const toText = (lines: string[], place: string): AttachmentText => ({
  text: lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n'),
  place,
  isHidden: true,
})
