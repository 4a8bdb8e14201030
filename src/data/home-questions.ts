import { isInForce } from '#domain/validity.ts'
import type { ValidityStatus } from '#domain/validity.ts'
import { getShortSource, getShortTitle } from './author.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures, getList } from './disclosures.ts'
import type { Crumb } from './listing.ts'
import { getPlaces } from './places.ts'

/** What a citizen comes for, and where the answer is. */
export type HomeQuestion = {
  title: string
  /** What stands behind the links, in one sentence. */
  says: string
  links: HomeLink[]
  /** Searches for places of the neighbourhood, before the links; they need scripts. */
  places?: Crumb[]
  /** The whole list. */
  more: Crumb
}

/** A document by its short name, with what a reader chooses by. */
export type HomeLink = Crumb & { note: string; validity?: ValidityStatus | undefined }

/** How many documents stand below a question. */
const MOST = 3

/** The questions of the home page, in the order in which citizens ask them; one without an answer is left out. */
export async function getHomeQuestions(): Promise<HomeQuestion[]> {
  const questions = [
    toInForce(await getList('policies')),
    toPromised(await getList('plans')),
    toDone(await getList('summaries')),
    toNeighbourhood(await getList('notices'), await getPlaces()),
    toOnRequest(await getList('guide')),
    toNewest(await getDisclosures()),
  ]
  return questions.filter(({ links, places = [] }) => links.length + places.length > 0)
}

function toInForce(policies: Disclosure[]): HomeQuestion {
  const states = policies.flatMap(({ validity }) => validity?.state ?? [])
  const inForce = states.filter(isInForce).length
  const pending = states.filter((state) => state === '尚未生效').length
  const counts = [
    { count: inForce, says: `份现行有效${states.includes('部分失效') ? '（含部分失效）' : ''}` },
    { count: pending, says: '份尚未生效' },
    { count: states.length - inForce - pending, says: '份已废止或已失效' },
  ].filter(({ count }) => count > 0)
  return {
    title: '文件还有效吗',
    says: `政策文件中，${counts.map(({ count, says }) => `${count}${says}`).join('，')}。`,
    links: policies.slice(0, MOST).map(withState),
    more:
      inForce > 0
        ? { name: '只看现行有效的政策文件', path: '/policies/validity/in-force/' }
        : { name: '全部政策文件', path: '/policies/' },
  }
}

function toPromised(plans: Disclosure[]): HomeQuestion {
  const { year, documents } = ofLatestYear(plans, 'plan')
  return {
    title: `${year}年准备做什么`,
    says: '各单位的工作计划：目标、项目和时间。',
    links: documents.map(withSource),
    more: { name: '全部工作计划', path: '/plans/' },
  }
}

function toDone(summaries: Disclosure[]): HomeQuestion {
  const { year, documents } = ofLatestYear(summaries, 'summary')
  return {
    title: `${year}年的事做成了吗`,
    says: '各单位的工作总结，可以和同一年的计划对照着看。',
    links: documents.map(withSource),
    more: { name: '全部工作总结', path: '/summaries/' },
  }
}

function toNeighbourhood(notices: Disclosure[], places: Crumb[]): HomeQuestion {
  return {
    title: '我住的地方有什么事',
    says: `${places.length > 0 ? '提到一个地方的全部文件，以及' : ''}给居民的通知公告。`,
    links: notices
      .filter(({ data }) => data.audience?.includes('居民'))
      .slice(0, MOST)
      .map(withDay),
    places,
    more: { name: '全部通知公告', path: '/notices/' },
  }
}

function toOnRequest(guide: Disclosure[]): HomeQuestion {
  return {
    title: '没有公开的，怎样申请',
    says: '任何人都可以向制作信息的机关申请，不需要说明用途。',
    links: guide
      .filter(({ data }) => data.block === '指南')
      .slice(0, MOST)
      .map(withSource),
    more: { name: '公开机构的地址和电话', path: '/disclosure/guide/' },
  }
}

function toNewest(all: Disclosure[]): HomeQuestion {
  return {
    title: '最近公开了什么',
    says: `本站共公开${all.length}份文件，新发布的在前。`,
    links: all
      .filter(({ collection }) => collection !== 'guide')
      .slice(0, MOST)
      .map(withDay),
    more: { name: '政府信息公开目录', path: '/catalogue/' },
  }
}

/** The latest year that documents cover in a kind, and what covers it. */
function ofLatestYear(documents: Disclosure[], kind: 'plan' | 'summary') {
  const yearsOf = ({ data }: Disclosure) =>
    (data.covers ?? []).filter((cover) => cover.kind === kind).map((cover) => cover.year)
  const year = Math.max(...documents.flatMap(yearsOf))
  return {
    year,
    documents: documents.filter((each) => yearsOf(each).includes(year)).slice(0, MOST),
  }
}

const toLink = (document: Disclosure, note: string): HomeLink => ({
  name: getShortTitle(document),
  path: document.path,
  note,
})
const withSource = (document: Disclosure) => toLink(document, getShortSource(document))
const withDay = (document: Disclosure) => toLink(document, document.publishedAt.slice(0, 10))
const withState = (document: Disclosure): HomeLink => ({
  ...withSource(document),
  validity: document.validity,
})
