const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number below a million in English words: twenty-one, one hundred one. */
export function toEnglish(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) {
    const rest = value % 10
    return (TENS[Math.floor(value / 10)] ?? '') + (rest === 0 ? '' : `-${ONES[rest] ?? ''}`)
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % size
  return `${toEnglish(Math.floor(value / size))} ${name}${rest === 0 ? '' : ` ${toEnglish(rest)}`}`
}

/** Words whose ordinal has another stem. */
const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** The place of a number in English words: twenty-first. */
export const toEnglishOrdinal = (value: number): string =>
  toEnglish(value).replace(/[a-z]+$/, (last) => IRREGULAR[last] ?? `${last.replace(/y$/, 'ie')}th`)

/** The place of a number in figures: 21st, 12th. */
export function toOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

const VIETNAMESE = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A number below a thousand in Vietnamese words. */
export function toVietnamese(value: number): string | undefined {
  if (value >= 1000) return undefined
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const words = hundreds > 0 ? [`${VIETNAMESE[hundreds] ?? ''} trăm`] : []
  if (tens > 0) words.push(tens === 1 ? 'mười' : `${VIETNAMESE[tens] ?? ''} mươi`)
  else if (hundreds > 0 && ones > 0) words.push('lẻ')
  if (ones === 5 && tens > 0) words.push('lăm')
  else if (ones === 1 && tens > 1) words.push('mốt')
  else if (ones > 0 || value === 0) words.push(VIETNAMESE[ones] ?? '')
  return words.join(' ')
}

const THAI = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']

/** A number from 1 to 99 in Thai words. */
export function toThai(value: number): string | undefined {
  if (value < 1 || value > 99) return undefined
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = ['', 'สิบ', 'ยี่สิบ'][tens] ?? `${THAI[tens] ?? ''}สิบ`
  return ten + (tens > 0 && ones === 1 ? 'เอ็ด' : (THAI[ones] ?? ''))
}

/** The first numbers in Hindi words; the others have too many spellings. */
export const HINDI = ['एक', 'दो', 'तीन', 'चार', 'पाँच']

const KOREAN_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const KOREAN_ONES = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉']

/** A number from 1 to 99 in the words that are Korea's own. */
export function toKoreanWords(value: number): string | undefined {
  if (value < 1 || value > 99) return undefined
  return (KOREAN_TENS[Math.floor(value / 10)] ?? '') + (KOREAN_ONES[value % 10] ?? '')
}
