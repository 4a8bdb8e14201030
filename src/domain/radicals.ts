/**
 * Radicals and strokes that PDF files write in the place of the character they look like: Unicode's property
 * Equivalent_Unified_Ideograph (17.0), where the compatibility decomposition does not lead there as well. Each pair is a
 * radical and its character.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓' +
  '⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣' +
  '⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎'

/** The character for which a radical or stroke stands, where its compatibility decomposition does not say it. */
export const UNIFIED: ReadonlyMap<string, string> = new Map(
  RADICALS.match(/../gu)?.map((pair) => Array.from(pair) as [string, string]),
)

/**
 * Radicals (U+2E80–2FDF) and compatibility characters (U+F900–FAFF, U+2F800–2FA1F): they look like characters, and
 * come from PDF files, but no search, no dictionary and no screen reader takes them for such.
 */
const LOOK_ALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** The character that a radical looks like; itself where it looks like none. */
const toLike = (radical: string) => UNIFIED.get(radical) ?? radical.normalize('NFKC')

/** Each radical of a text with the character that it looks like. Those that look like none are left alone. */
export function findRadicals(text: string): { index: number; radical: string; like: string }[] {
  return [...text.matchAll(LOOK_ALIKES)].flatMap(({ index, 0: radical }) => {
    const like = toLike(radical)
    return like === radical ? [] : [{ index, radical, like }]
  })
}

/** The text with characters in the place of radicals. */
export const withoutRadicals = (text: string): string => text.replace(LOOK_ALIKES, toLike)
