/**
 * Words with which people ask, and which documents do not answer with. They are left out only when nothing holds what
 * was typed as it stands, so a word may be listed here although some document holds it. What is also part of other words
 * (时 in 临时, 会 in 社会) is not listed; patterns keep 一平台 and 网吧 whole. One line for each sense.
 */
const ASKING = `
什么时候 什么时间 啥时候 几时 何时 多久 哪一年 哪年 哪一天 哪天 几月份 几月 几年 几天 多长时间 现在 最近 历年
怎么办理 怎么办 怎么样 怎么算 怎么弄 怎么回事 怎么 怎样 如何 咋办 咋样 咋 怎
为什么 为何 为啥 干什么 干嘛 是什么 什么是 是啥 什么样 什么 啥意思 啥 打算 意思
在哪里 在哪儿 去哪里 哪里 哪儿 在哪 何处 哪个部门 哪个 哪些 哪几 放哪 去哪 哪 找谁 问谁 谁
多少钱 多少 几钱 几个 一平方米 一平米 一平方 一平(?![台衡安原整]) 每平方米 每平米 每平(?!均)
能不能 可不可以 可以吗 可以 可否 能否 是不是 是否 有没有 有无 要不要 会不会 该不该 用不用 算不算 需不需要 需要 应该
请问 想问一下 想问 问一下 问下 请教 想咨询 想知道 想了解 我想 想要 告诉我 帮我 帮忙 查一下 查下 找一下 想听一下 想听 想看 想查 一下 您好 你好 谢谢 这个 那个
我家里 我们家 我家 我们 我的 你们 你家 他们 他家 咱们 人家 自己
楼上 楼下 隔壁 邻居 附近 旁边 [一两几][层间]
[查干做办搞弄]得(?=咋|怎|如何) 咋样了 怎么样了 怎样了 如何了 放哪了 在哪了 放在哪
有什么安排 有哪些安排 有啥安排 要做什么 要干什么 要做啥 要干啥 准备做什么 准备干什么 想做什么 想干什么 做什么 说人话
到底 究竟 吗 呢 啊 呀 嘛 哦 啦 吧$
`

/** Words that join others and say nothing by themselves, where they stand as words. */
const JOINING = new Set(
  Array.from(
    '的了被把在是有和与及或之其对给让叫向从到这那个于以为将不没由等我你您他她会要能还都就才想也又很请问找去来说放得听',
  ),
)

const LONGEST_FIRST = ASKING.trim().split(/\s+/u).toSorted((a, b) => b.length - a.length) // prettier-ignore

/** A word of asking, or a sign between two thoughts. */
const BETWEEN = new RegExp(`${LONGEST_FIRST.join('|')}|[\\p{P}\\p{S}]+`, 'gu')

/** Left over before a word of asking: 房子的 in 房子的怎么办. */
const TRAILING = /^[的了]+|[的了]+$/gu

/** What remains of a folded question when the words of asking are left out: 云栖村什么时候回迁 gives 云栖村 and 回迁. */
export function withoutAsking(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((piece) => piece.replace(TRAILING, ''))
    .filter((piece) => piece !== '' && !isJoining(piece))
}

/** Whether a word only joins others. */
export function isJoining(word: string): boolean {
  return word === '关于' || JOINING.has(word)
}

const YEARS_AGO: Record<string, number> = { 明年: -1, 今年: 0, 去年: 1, 上年度: 1, 前年: 2 }

/** The text with the years in figures that people name by their distance from the given one. */
export function toYears(text: string, year: number): string {
  return text.replace(
    /明年|今年|去年|上年度|前年/gu,
    (word) => `${year - (YEARS_AGO[word] ?? 0)}年`,
  )
}
