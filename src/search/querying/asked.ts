/** Ways of asking that say which kind of document answers. Only kinds that every site has are named. */
const KINDS: [types: string[], phrase: RegExp][] = [
  [['plans'], /(?:打算|准备|要|想)(?:干|做)(?:什么|些什么|啥|嘛)|有(?:什么|啥|哪些)(?:安排|打算)|(?:什么|啥)时候|何时|几时/u],
  [['summaries'], /(?:咋样|怎么样|怎样|如何)了|得(?:咋样|怎么样|怎样|如何)|(?:完成|落实|办成)了(?:没有|吗|多少)/u],
  [['interpretations'], /怎么办|咋办|说人话|(?:啥|什么)意思/u],
] // prettier-ignore

/** Ways of asking, with the word that documents have for it. */
const WORDS: [word: string, phrase: RegExp][] = [
  ['补偿', /(?:怎么|怎样|如何|咋)(?:赔|补)(?:钱|偿)?|能?(?:赔|补)(?:多少钱|多少|几钱)/gu],
  ['咨询', /(?:去|到|在)(?:哪里|哪儿|哪)问|(?:找谁|向谁)问|问谁/gu],
]

/** Which kinds of documents a folded question asks for; none for most. */
export function toAskedTypes(text: string): ReadonlySet<string> {
  return new Set(KINDS.flatMap(([types, phrase]) => (phrase.test(text) ? types : [])))
}

/** The text with words of asking replaced by the words of documents; a stop keeps them apart from what stands around. */
export function withAskedWords(text: string): string {
  return WORDS.reduce((replaced, [word, phrase]) => replaced.replace(phrase, `,${word},`), text)
}
