/** Signs that stand for 1, 2, 3 …, in their order. */
type Signs = readonly string[]

const range = (first: string, last: string): string[] => {
  const from = first.codePointAt(0) ?? 0
  const length = (last.codePointAt(0) ?? 0) - from + 1
  return Array.from({ length }, (_, at) => String.fromCodePoint(from + at))
}

/** Alphabets whose letters are doubled behind the last one: z, aa, bb (ECMA-376 Part 1 §17.18.59). */
export const DOUBLED: Record<string, Signs> = {
  upperLetter: range('A', 'Z'),
  lowerLetter: range('a', 'z'),
  russianUpper: Array.from('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  russianLower: Array.from('абвгдежзиклмнопрстуфхцчшщыэюя'),
  arabicAlpha: Array.from('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: Array.from('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  // Word has the two names of Hindi the other way round than the standard says, and files are made with Word.
  hindiVowels: range('क', 'ह'),
  hindiConsonants: [...range('अ', 'ऌ'), ...range('ऍ', 'औ'), 'अं', 'अः'],
  thaiLetters: range('ก', 'ฮ').filter((letter) => !'ฃฅฆฤฦ'.includes(letter)),
  chicago: ['*', '†', '‡', '§'],
}

/** Signs that begin again behind the last one; the standard doubles those of Japan, Word does not. */
export const CYCLED: Record<string, Signs> = {
  aiueo: [...range('ｱ', 'ﾜ'), 'ｦ', 'ﾝ'],
  aiueoFullWidth: Array.from(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ),
  iroha: Array.from('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'),
  irohaFullWidth: Array.from(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ),
  ganada: Array.from('가나다라마바사아자차카타파하'),
  chosung: Array.from('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
}

const STEMS = Array.from('甲乙丙丁戊己庚辛壬癸')
const BRANCHES = Array.from('子丑寅卯辰巳午未申酉戌亥')

/** Signs that are followed by plain figures behind the last one. */
export const LISTED: Record<string, Signs> = {
  ideographTraditional: STEMS,
  ideographZodiac: BRANCHES,
  decimalEnclosedCircle: range('①', '⑳'),
  // Word stops at ⑩ here; the signs behind it say the same.
  decimalEnclosedCircleChinese: range('①', '⑳'),
  decimalEnclosedFullstop: range('⒈', '⒛'),
  decimalEnclosedParen: range('⑴', '⒇'),
  // The standard means a circle, as the name says; Word draws ㈠.
  ideographEnclosedCircle: range('㊀', '㊉'),
}

/** 甲子, 乙丑 …, which begin again after sixty. */
export const toStemAndBranch = (value: number): string =>
  (STEMS[(value - 1) % STEMS.length] ?? '') + (BRANCHES[(value - 1) % BRANCHES.length] ?? '')

/** The letter of a number, doubled as often as the alphabet was gone through: 27 is AA, 28 is BB. */
export function toDoubled(value: number, signs: Signs): string {
  return (signs[(value - 1) % signs.length] ?? '').repeat(Math.ceil(value / signs.length))
}

/** The letter of a number in an alphabet that begins again. */
export const toCycled = (value: number, signs: Signs): string =>
  signs[(value - 1) % signs.length] ?? ''
