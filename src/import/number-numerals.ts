const ROMAN: [number, string][] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] // prettier-ignore

/** A number in Roman numerals; there is none for nought. */
export function toRoman(value: number): string {
  let rest = value
  let roman = ''
  for (const [amount, sign] of ROMAN) {
    roman += sign.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return roman
}

const HEBREW_HUNDREDS = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק']
const HEBREW_TENS = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ']
const HEBREW_ONES = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']
/** Ten and five, ten and six would spell a name of God. */
const HEBREW_SPARED: Record<number, string> = { 15: 'טו', 16: 'טז' }

/** A number below a thousand in Hebrew numerals: `hebrew1`. */
export function toHebrewNumerals(value: number): string | undefined {
  if (value >= 1000) return undefined
  const rest = value % 100
  const tens = HEBREW_SPARED[rest] ?? (HEBREW_TENS[Math.floor(rest / 10)] ?? '') + (HEBREW_ONES[rest % 10] ?? '') // prettier-ignore
  return (HEBREW_HUNDREDS[Math.floor(value / 100)] ?? '') + tens
}

const HEBREW_LETTERS = Array.from('אבגדהוזחטיכלמנסעפצקרשת')

/** A letter of the Hebrew alphabet, behind a tav for each time it was gone through: `hebrew2`. */
export function toHebrewLetters(value: number): string {
  const size = HEBREW_LETTERS.length
  const letter = HEBREW_LETTERS[(value - 1) % size] ?? ''
  return 'ת'.repeat(Math.floor((value - 1) / size)) + letter
}
