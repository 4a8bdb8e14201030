import { isOfficeAddress } from './office-address.ts'

const NUMERAL = '[0-9一二三四五六七八九十A-Za-z]{1,4}'
/** A room: figures, or three or four Chinese ones read one by one (五〇二). Two rooms and a hall are no room number. */
const ROOM =
  '(?:\\d{1,5}|[〇○零一二三四五六七八九]{3,4})\\s*(?:室|房|号房)(?!地产|屋|\\s*[\\d一二三四]\\s*厅)'
const BETWEEN = '[^，。；、\\s|]{0,10}? ?'
const BUILDING_DOOR = new RegExp(
  `${NUMERAL}\\s*(?:栋|幢|座|号楼|单元)(?: ?${NUMERAL} ?单元)? ?${BETWEEN}${ROOM}`,
  'g',
)
/** Behind a building and a staircase, figures alone are a door: 12栋3单元502. */
const STAIRCASE_DOOR = new RegExp(
  `${NUMERAL} ?(?:栋|幢|座|号楼) ?${NUMERAL} ?单元 ?\\d{3,4}(?:号|户)?(?![\\d元平㎡.])`,
  'g',
)
const STREET_DOOR = new RegExp(
  `\\p{Script=Han}{1,2}(?:路|街|巷|道|弄|里|村|胡同) ?\\d{1,5} ?号 ?${BETWEEN}${ROOM}`,
  'gu',
)
/** A home down to its door, with its position in the text. */
export type HomeAddress = { index: number; text: string }

/** Addresses down to a door that no word makes an office. */
export function findHomeAddresses(text: string): HomeAddress[] {
  if (!/[室房]|单元/.test(text)) return []
  const found: HomeAddress[] = []
  for (const pattern of [BUILDING_DOOR, STAIRCASE_DOOR, STREET_DOOR])
    for (const { 0: door, index } of text.matchAll(pattern))
      if (
        !isOfficeAddress(text, index, door) &&
        !found.some((other) => overlaps(other, index, door))
      )
        found.push({ index, text: door })
  return found
}

const overlaps = (other: HomeAddress, index: number, door: string) =>
  index < other.index + other.text.length && other.index < index + door.length
