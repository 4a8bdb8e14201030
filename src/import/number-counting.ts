/** How a language of East Asia counts: its figures, its words for ten, hundred and thousand, and when one is said. */
type Counting = {
  figures: string
  units: string
  /** The word for ten thousand. */
  myriad: string
  /** Whether 1 is left out before a unit: always (百), only of ten at the beginning (十二, 一百一十二), or never (壹拾). */
  leavesOutOne: 'always' | 'first ten' | 'never'
  /** Whether nought is said once for units that are skipped: 一百零三. */
  saysNought: boolean
}

/** 一百零三: `chineseCountingThousand`; U+96F6 as the standard has it. */
export const CHINESE: Counting = {
  figures: '零一二三四五六七八九',
  units: '十百千',
  myriad: '万',
  leavesOutOne: 'first ten',
  saysNought: true,
}

/** 壹佰零叁: `chineseLegalSimplified`. */
export const CHINESE_LEGAL: Counting = {
  ...CHINESE,
  figures: '零壹贰叁肆伍陆柒捌玖',
  units: '拾佰仟',
  myriad: '萬',
  leavesOutOne: 'never',
}

/** 壹佰零參: `ideographLegalTraditional`. */
export const TRADITIONAL_LEGAL: Counting = { ...CHINESE_LEGAL, figures: '零壹貳參肆伍陸柒捌玖' }

/** 百三: `japaneseCounting`. */
export const JAPANESE: Counting = {
  ...CHINESE,
  figures: '〇一二三四五六七八九',
  leavesOutOne: 'always',
  saysNought: false,
}

/** 壱百参: `japaneseLegal`. */
export const JAPANESE_LEGAL: Counting = {
  figures: '〇壱弐参四伍六七八九',
  units: '拾百阡',
  myriad: '萬',
  leavesOutOne: 'never',
  saysNought: false,
}

/** 백삼: `koreanCounting`. */
export const KOREAN: Counting = {
  figures: '영일이삼사오육칠팔구',
  units: '십백천',
  myriad: '만',
  leavesOutOne: 'always',
  saysNought: false,
}

/** A whole number below a hundred million as it is counted; larger ones have no form here. */
export function count(value: number, counting: Counting): string | undefined {
  if (value < 0 || value >= 1e8) return undefined
  if (value === 0) return counting.figures.charAt(0)
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  if (high === 0) return countGroup(low, counting, true)
  const nought = counting.saysNought && low > 0 && low < 1000 ? counting.figures.charAt(0) : ''
  const isLeftOut = high === 1 && counting === KOREAN
  const head = isLeftOut ? '' : countGroup(high, counting, true)
  return head + counting.myriad + nought + countGroup(low, counting, false)
}

/** Up to four figures, each with its unit. */
function countGroup(value: number, counting: Counting, isFirst: boolean): string {
  const figures = Array.from(String(value), Number)
  const words = figures.map((figure, at) => {
    const unit = figures.length - 1 - at
    if (figure === 0) return '\u0000'
    const isOneLeftOut = isLeftOut(figure, unit, counting, isFirst && at === 0)
    return (isOneLeftOut ? '' : counting.figures.charAt(figure)) + counting.units.charAt(unit - 1)
  })
  const nought = counting.saysNought ? counting.figures.charAt(0) : ''
  return words.join('').replace(/\0+$/, '').replace(/\0+/g, nought)
}

function isLeftOut(figure: number, unit: number, { leavesOutOne }: Counting, isFirst: boolean) {
  if (figure !== 1 || unit === 0) return false
  return leavesOutOne === 'always' || (leavesOutOne === 'first ten' && unit === 1 && isFirst)
}

/** A number figure by figure: 一〇三. */
export const toFigures = (value: number, figures: string): string =>
  Array.from(String(value), (figure) => Array.from(figures)[Number(figure)] ?? figure).join('')

/** 一〇三: the figures of dates; Word draws a circle for nought, which is no figure, in some of its formats. */
export const CHINESE_FIGURES = '〇一二三四五六七八九'
