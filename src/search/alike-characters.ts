/** Each group is written alike everywhere: the string before the others stands for them. */
const GROUPS: [standIn: string, others: string][] = [
  ['(', '«‹'],
  [')', '»›'],
  // Primes too: minutes and seconds of an angle are typed with quotes.
  ['"', "'＂＇「」『』﹁﹂﹃﹄｢｣„‚〝〞〟′″‴⁗‵‶‷´`ʹʺʻʼʽˊˋ"],
  ['-', '~～〜∼˜∽〰⁓ー−－─━⁃˗'],
  // The dot within a foreign name is typed as a full point as often as not; list points look the same.
  ['.', '·•・‧∙⋅･●ꞏ⸱ᆞ⸳᛫'],
  ['...', '⋯'],
  [':', '∶꞉'],
  ['/', '∕⁄'],
  ['°', '˚∘º'],
  ['x', '×✕✖⨯╳'],
  ['*', '∗'],
  ['≤', '≦⩽'],
  ['≥', '≧⩾'],
  // The zero of 二〇二四年 is typed as a circle as often as not.
  ['〇', '○◯⭕⚪'],
]

/**
 * Radicals and strokes that PDF files write in the place of the character they look like: Unicode's property
 * Equivalent_Unified_Ideograph (17.0), where the compatibility decomposition does not lead there as well. Each pair is a
 * radical and its character.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓' +
  '⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣' +
  '⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎'

/** Figures in a circle that Unicode does not take apart, from the first figure on. */
const CIRCLED: [start: string, first: number, count: number][] = [
  ['⓿', 0, 1],
  ['❶', 1, 10],
  ['➀', 1, 10],
  ['➊', 1, 10],
  ['⓵', 1, 10],
  ['⓫', 11, 10],
]

/** Which string stands in the index for a character that is written in several ways. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...GROUPS.flatMap(([standIn, others]) =>
    Array.from(others, (other) => [other, standIn] as const),
  ),
  ...CIRCLED.flatMap(([start, first, count]) =>
    Array.from({ length: count }, (_, at) => {
      return [String.fromCodePoint((start.codePointAt(0) ?? 0) + at), String(first + at)] as const
    }),
  ),
  ...(RADICALS.match(/../gu)?.map((pair) => Array.from(pair) as [string, string]) ?? []),
])

/** Brackets, quotes and dashes of every other form, by their category in Unicode. */
const CATEGORIES: [standIn: string, members: RegExp][] = [
  ['(', /^\p{Ps}$/u],
  [')', /^\p{Pe}$/u],
  ['"', /^[\p{Pi}\p{Pf}]$/u],
  ['-', /^\p{Pd}$/u],
]

/** The string that stands in the index for a character; undefined for one that stands for itself. */
export function toStandIn(character: string): string | undefined {
  return STAND_INS.get(character) ?? CATEGORIES.find(([, members]) => members.test(character))?.[0]
}
