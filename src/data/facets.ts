import { STAGE_LABELS } from '#domain/stages.ts'
import { isUnderTopic } from '#domain/topic.ts'
import { STAGES } from '#schemas/stage.ts'
import { isInForce } from '#domain/validity.ts'
import type { ValidityState } from '#domain/validity.ts'
import type { Disclosure } from './disclosure.ts'
import type { CountedLink, Crumb } from './listing.ts'
import { getBodies } from './organisations.ts'
import type { Body } from './organisations.ts'
import { getTopics } from './topics.ts'

/** A value by which documents can be narrowed. */
export type FacetValue = Crumb & {
  holds: string
  includes: (document: Disclosure) => boolean
  /** Name for narrow places; the full name where absent. */
  shortName?: string
  /** A value of the second level stands below the one before it. */
  isBelow?: boolean
  trail?: Crumb[]
  body?: Body
}

/** One dimension of facets. `part` is the part of the address under a collection. */
export type Facet = { name: string; part: string; directory: string; values: FacetValue[] }

/** The dimensions by which the documents of a site can be narrowed. */
export function getFacets(all: Disclosure[]): Facet[] {
  return [
    { name: '机构', part: 'organisation', directory: '/organisations/', values: toBodyValues() },
    { name: '主题', part: 'topic', directory: '/topics/', values: toTopicValues() },
    { name: '年份', part: 'year', directory: '/years/', values: toYearValues(all) },
    { name: '五公开环节', part: 'stage', directory: '/stages/', values: toStageValues() },
  ]
}

/** By what applies today; policies alone are narrowed by it, since other lists hold hardly anything that has a term. */
export const VALIDITY_FACET: Facet = {
  name: '效力',
  part: 'validity',
  directory: '/validity/',
  values: [
    toValidityValue('现行有效（含部分失效）', 'in-force', isInForce),
    toValidityValue('尚未生效', 'not-yet', (state) => state === '尚未生效'),
    toValidityValue(
      '已废止或已失效',
      'ended',
      (state) => !isInForce(state) && state !== '尚未生效',
    ),
  ],
}

function toValidityValue(
  name: string,
  id: string,
  holds: (state: ValidityState) => boolean,
): FacetValue {
  return {
    name,
    path: `/validity/${id}/`,
    holds: `${name}的文件`,
    includes: ({ validity }) => validity !== undefined && holds(validity.state),
  }
}

function toBodyValues(): FacetValue[] {
  return getBodies().map((body) => ({
    name: body.name,
    shortName: body.shortName,
    path: body.path,
    holds: `${body.name}发布的全部文件`,
    includes: ({ bodies }) => bodies.some(({ id }) => id === body.id),
    body,
  }))
}

function toTopicValues(): FacetValue[] {
  return getTopics().flatMap((head) => {
    const headCrumb = { name: head.name, path: `/topics/${head.id}/` }
    return [
      {
        ...headCrumb,
        holds: `主题属于“${head.name}”的文件`,
        includes: ({ topic }: Disclosure) => isUnderTopic(topic.id, head.id),
      },
      ...head.branches.map((branch) => ({
        name: branch.name,
        path: `/topics/${head.id}/${branch.id}/`,
        holds: branch.description ?? `主题属于“${branch.name}”的文件`,
        includes: ({ topic }: Disclosure) => topic.id === `${head.id}/${branch.id}`,
        trail: [headCrumb],
        isBelow: true,
      })),
    ]
  })
}

function toYearValues(all: Disclosure[]): FacetValue[] {
  const years = [...new Set(all.flatMap((document) => document.years))].sort((a, b) => b - a)
  return years.map((year) => ({
    name: `${year}年`,
    path: `/years/${year}/`,
    holds: `关于${year}年的计划和总结，以及这一年形成的其他文件`,
    includes: (document) => document.years.includes(year),
  }))
}

function toStageValues(): FacetValue[] {
  return STAGES.map((stage) => ({
    name: `${stage}公开`,
    path: `/stages/${STAGE_LABELS[stage].id}/`,
    holds: STAGE_LABELS[stage].holds,
    includes: ({ data }) => data.stage === stage,
  }))
}

/** A link to a facet value with the number of documents behind it. */
export function withCount(value: FacetValue, documents: Disclosure[]): CountedLink {
  const { name, shortName = name, path, includes, isBelow = false } = value
  return { name: shortName, path, count: documents.filter(includes).length, isBelow }
}
