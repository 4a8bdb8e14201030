/** What becomes of the code units of a folded text, by their place: another unit, or nothing. */
export type Changes = ReadonlyMap<number, string>

const HAN = '一二三四五六七八九十百千'

/** Each finds single code units that are alike with another one, or with nothing, only because of what stands around them. */
const RULES: [finds: RegExp, becomes: string][] = [
  // Separators of thousands: 1,234.5 is 1234.5; in 1,2 and 12,34 the comma separates two numbers.
  [/(?<=(?<!\d)\d{1,3}(?:,\d{3})*),(?=\d{3}(?:,\d{3})*(?!\d))/g, ''],
  // A dash of Chinese text is two characters wide, an ellipsis as wide as two of three points.
  [/(?<=-)-/g, ''],
  [/(?<=\.{3})\./g, ''],
  // № 5, No. 5 and No 5.
  [/(?<=no)\.(?=\d)/g, ''],
  // 二零二四年, 二0二〇年 and 二O二四年, with the letter O of three alphabets; 零售 and 统一零售价 stay.
  [new RegExp(`(?<=[${HAN}][0零〇oоο]*)[0零oоο](?=[0零〇oоο]*[${HAN}年月日])`, 'g'), '〇'],
  [/(?<=\d〇*)〇(?=〇*(?:\d|[年月日]))/g, '0'],
]

/** Whether there may be anything to change; nearly all paragraphs pass a single look. */
const MAY_CHANGE = /,\d|--|\.\d|\.{4}|[零〇]|[一二三四五六七八九十百千\d][0零〇oоο]/

/** The changes of a text of which every character has been folded. */
export function findChanges(text: string): Changes {
  const changes = new Map<number, string>()
  if (!MAY_CHANGE.test(text)) return changes
  for (const [finds, becomes] of RULES)
    for (const { index } of text.matchAll(finds)) changes.set(index, becomes)
  return changes
}

/** The text with its changes made. */
export function applyChanges(text: string, changes: Changes): string {
  if (changes.size === 0) return text
  return Array.from({ length: text.length }, (_, at) => changes.get(at) ?? text[at]).join('')
}
