const CHINESE = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number in one of Word's formats, as it appears on the page. Formats that are not known become figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return toChinese(value)
    case 'ideographDigital':
    case 'chineseLegalSimplified':
      return Array.from(String(value), (digit) => CHINESE[Number(digit)] ?? digit).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value)
    case 'decimalFullWidth':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    case 'upperLetter':
      return String.fromCodePoint(0x41 + ((value - 1) % 26))
    case 'lowerLetter':
      return String.fromCodePoint(0x61 + ((value - 1) % 26))
    case 'upperRoman':
      return toRoman(value)
    case 'lowerRoman':
      return toRoman(value).toLowerCase()
    default:
      return String(value)
  }
}

/** A number up to 9,999 in Chinese numerals: 一, 十二, 二十, 一百零三. */
export function toChinese(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  const units = ['', '十', '百', '千']
  const digits = Array.from(String(value), Number)
  const words = digits.map((digit, index) =>
    digit === 0 ? '零' : `${CHINESE[digit] ?? ''}${units[digits.length - 1 - index] ?? ''}`,
  )
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

function toRoman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
    [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ] // prettier-ignore
  let rest = Math.min(Math.max(value, 0), 3999)
  let roman = ''
  for (const [amount, sign] of signs) {
    roman += sign.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return roman
}
