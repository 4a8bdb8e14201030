/** Each group is written alike everywhere: the character before the colon stands for those after it. */
const GROUPS: [standIn: string, others: string][] = [
  ['(', '（［[【〔〖〘〚｛{〈《«‹⟨⟦⦅❨'],
  [')', '）］]】〕〗〙〛｝}〉》»›⟩⟧⦆❩'],
  // Primes too: minutes and seconds of an angle are typed with quotes.
  ['"', "“”„‟＂‘’‚‛'「」『』﹁﹂﹃﹄〝〞〟′″‴‵´`ʹʺˊˋ"],
  ['-', '‐‑‒–—―－−─━⁃˗⸺⸻'],
  ['~', '～〜∼˜∽〰'],
  // The dot within a foreign name; list points look the same.
  ['·', '•・‧∙⋅･●ꞏ⸱ᆞ'],
  ['...', '⋯'],
  [':', '∶꞉'],
  ['/', '∕⁄'],
  // The zero of 二〇二四年 is typed as a circle as often as not.
  ['〇', '○◯'],
]

/**
 * Radicals that PDF files write in the place of the character they look like, and that have no compatibility
 * decomposition in Unicode (those of U+2F00–2FDF have one). Each pair is a radical and its character.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬' +
  '⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西' +
  '⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤' +
  '⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'

/** Which string stands in the index for a character that is written in several ways. */
export const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...GROUPS.flatMap(([standIn, others]) =>
    Array.from(others, (other) => [other, standIn] as const),
  ),
  ...(RADICALS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const) ?? []),
])
