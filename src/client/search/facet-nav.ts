import { formatState, PAGE_OF_RESULTS } from '#search/address.ts'
import type { SearchState } from '#search/address.ts'
import type { FacetCounts } from '#search/querying/narrow.ts'
import { FILTERS } from '#search/record.ts'
import type { FilterName } from '#search/record.ts'
import { buildElement } from './build-element.ts'

const FILTER_LABELS: Record<FilterName, string> = {
  type: '类别',
  organisation: '机构',
  year: '年份',
  topic: '主题',
  stage: '五公开',
  validity: '效力状态',
  attachments: '附件',
}

/** How many values of a filter are shown before the rest is folded away. */
const MOST_VALUES = 8

/** Links that narrow the results, each with the number of documents that it leaves. */
export function toFacetNav(facets: FacetCounts, state: SearchState): HTMLElement {
  const nav = buildElement('nav', { class: 'facets', 'aria-label': '缩小范围' })
  for (const name of FILTERS) {
    const values = facets[name]
    const isUseful = state.filters[name] !== undefined || values.length > 0
    if (isUseful) nav.append(toSection(name, values, state))
  }
  return nav
}

function toSection(name: FilterName, values: FacetCounts[FilterName], state: SearchState) {
  const sorted =
    name === 'year' ? values.toSorted((a, b) => Number(b.value) - Number(a.value)) : values
  const items = sorted.map((value) => buildElement('li', {}, toLink(name, value, state)))
  const list = (part: Node[]) => buildElement('ul', { class: 'links' }, ...part)
  const section = buildElement(
    'section',
    {},
    buildElement('h2', {}, FILTER_LABELS[name]),
    list(items.slice(0, MOST_VALUES)),
  )
  if (items.length > MOST_VALUES)
    section.append(
      buildElement(
        'details',
        {},
        buildElement('summary', {}, `其余 ${items.length - MOST_VALUES} 项`),
        list(items.slice(MOST_VALUES)),
      ),
    )
  return section
}

function toLink(
  name: FilterName,
  { value, label, count }: FacetCounts[FilterName][number],
  state: SearchState,
): HTMLElement {
  const isChosen = state.filters[name] === value
  const filters = { ...state.filters }
  if (isChosen) Reflect.deleteProperty(filters, name)
  else filters[name] = value
  const link = buildElement('a', {
    href: formatState({ ...state, filters, shown: PAGE_OF_RESULTS }),
    'data-state': '',
  })
  link.append(
    buildElement('span', {}, isChosen ? `${label}（取消）` : label),
    buildElement('span', { class: 'count' }, String(count)),
  )
  if (isChosen) link.setAttribute('aria-current', 'true')
  return link
}
