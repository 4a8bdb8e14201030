/** Chinese numerals that are read figure by figure, circled and other figures, with the figure each stands for. */
const FIGURES = new Map([
  ...pair('〇○零一二三四五六七八九', '000123456789'),
  ...pair('壹贰叁肆伍陆柒捌玖幺兩两', '123456789122'),
  ...pair('①②③④⑤⑥⑦⑧⑨⓪', '1234567890'),
  ...pair('㈠㈡㈢㈣㈤㈥㈦㈧㈨', '123456789'),
])

function pair(from: string, to: string): [string, string][] {
  return Array.from(from, (character, index) => [character, to[index] ?? ''])
}

const NUMERAL = `[${[...FIGURES.keys()].join('')}]`
/** Eleven in a row, perhaps in groups: fewer are words and dates. Figures may stand among them. */
const RUN = new RegExp(`(?:${NUMERAL}|\\d)(?:[ \\-]?(?:${NUMERAL}|\\d)){10,}`, 'g')

/** The text with long runs of Chinese numerals as figures (一三八〇… → 1380…), character for character: positions stay. */
export function toPlainFigures(text: string): string {
  return text.replace(RUN, (run) =>
    isSpelled(run)
      ? Array.from(run, (character) => FIGURES.get(character) ?? character).join('')
      : run,
  )
}

/** A name may end with a numeral: 张三13800138000. */
const isSpelled = (run: string) => run.replace(/[\d -]/g, '').length >= 3 && !/\d{11}/.test(run)
