const TRADITIONAL =
  '該絕機祕資級開對內傳參閱僅請屬應會後嚴導領試審議討論紀錄圖發佈與於專關處團單組織區統暫緩證報勿條件敏'
const SIMPLIFIED =
  '该绝机秘资级开对内传参阅仅请属应会后严导领试审议讨论纪录图发布与于专关处团单组织区统暂缓证报勿条件敏'
const BRACKETS = '［｛〈（）〉｝］'
const PLAIN = '[{<()>}]'

const SIGNS = new Map(
  Array.from(TRADITIONAL + BRACKETS, (sign, index) => [sign, (SIMPLIFIED + PLAIN)[index] ?? sign]),
)

/** Only these: to look at every character would take longer than all patterns. */
const WORDS = new RegExp(
  `[${[...SIGNS]
    .filter(([sign, plain]) => sign !== plain)
    .map(([sign]) => sign)
    .join('')}]`,
  'g',
)

/** A text in half width and, for the words of marks, in simplified characters, character for character: positions stay. */
export function toPlainSigns(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2013\u2014\u2012\u2212]/g, '—')
    .replace(WORDS, (sign) => SIGNS.get(sign) ?? sign)
}
