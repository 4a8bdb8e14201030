import { getDisclosures } from './disclosures.ts'

/** Something to type, and what it shows. */
export type SearchExample = { typed: string; effect: string }

/** Examples made of this site's own documents, so that every one of them finds something. */
export async function getSearchExamples(): Promise<SearchExample[]> {
  const all = await getDisclosures()
  const [first, second] = all[0]?.data.keywords ?? []
  const number = all.find(({ data }) => data.documentNumber)?.data.documentNumber
  const index = all.find(({ data }) => data.indexNumber)?.data.indexNumber
  return [
    { typed: first, effect: '含有这几个字的文件' },
    { typed: first && second && `${first} ${second}`, effect: '同时含有两个词' },
    { typed: first && second && `${first} OR ${second}`, effect: '含有其中任意一个词' },
    { typed: first && second && `${first} -${second}`, effect: '含有前一个词，不含后一个' },
    { typed: number, effect: '文号对应的文件排在最前' },
    { typed: number?.replace(/[〔〕]/gu, ' ').replace('号', ''), effect: '文号不写括号和“号”' },
    { typed: index, effect: '索引号对应的文件' },
    { typed: all[0] && `“${all[0].data.title}”`, effect: '照原样含有引号里的文字' },
  ].flatMap(({ typed, effect }) => (typed ? [{ typed, effect }] : []))
}
