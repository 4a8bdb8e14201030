/**
 * Signs that people type for the nought of a year, as the inside of a character class: 〇 and 零, circles, the letters O
 * of three scripts, the figure, the sign of degrees. 〇 itself lies badly on keyboards. An emoji may carry U+FE0F.
 */
export const NOUGHTS = '〇零○◯◦◌❍⚪⚬⭕⓪OoＯｏОоΟοՕօ°º˚0０'

/** The numerals of accounts (大写), and the short forms of tens, in common numerals. */
const COMMON: Record<string, string> = {
  壹: '一',
  弌: '一',
  贰: '二',
  貳: '二',
  两: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  廿: '二十',
  卄: '二十',
  卅: '三十',
  卌: '四十',
}

const SPECIAL = new RegExp(`[${NOUGHTS}]|[${Object.keys(COMMON).join('')}]`, 'gu')

/** Writes Chinese numerals in one way, with 〇 for every nought. */
export const toCommonNumerals = (numerals: string): string =>
  numerals.replaceAll('\uFE0F', '').replace(SPECIAL, (sign) => COMMON[sign] ?? '〇')
