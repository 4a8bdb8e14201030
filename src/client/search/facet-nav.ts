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

/** From this width on the filters stand beside the results, as the style sheet says too. */
const BESIDE = '(width >= 56rem)'

/** Opens the filters where they stand beside the results, and closes them where they stand above. */
export function openBeside(nav: HTMLElement): void {
  const details = nav.querySelector('details')
  const wide = matchMedia(BESIDE)
  const follow = () => details?.toggleAttribute('open', wide.matches)
  wide.addEventListener('change', follow)
  follow()
}

/**
 * Fills the filters with links that narrow the results, each with the number of documents that it leaves. They stay
 * open or closed as the reader left them, and the link that had the focus has it again.
 */
export function fillFacets(nav: HTMLElement, facets: FacetCounts, state: SearchState): void {
  const focused = document.activeElement?.getAttribute('data-filter')
  const shown = FILTERS.filter(
    (name) => state.filters[name] !== undefined || facets[name].length > 0,
  )
  const chosen = Object.keys(state.filters).length
  nav.hidden = shown.length === 0
  nav.querySelector('summary .count')?.replaceChildren(chosen > 0 ? `（已选 ${chosen} 项）` : '')
  nav
    .querySelector('.facet-list')
    ?.replaceChildren(
      ...(chosen > 0 ? [toReset(state)] : []),
      ...shown.map((name) => toSection(name, facets[name], state)),
    )
  const links = [...nav.querySelectorAll<HTMLElement>('[data-filter]')]
  if (focused) links.find((link) => link.dataset['filter'] === focused)?.focus()
}

function toReset(state: SearchState): HTMLElement {
  const href = formatState({ ...state, filters: {}, shown: PAGE_OF_RESULTS })
  const link = buildElement('a', { href, 'data-state': '' }, '取消全部筛选')
  return buildElement('p', {}, link)
}

function toSection(name: FilterName, values: FacetCounts[FilterName], state: SearchState) {
  const sorted =
    name === 'year' ? values.toSorted((a, b) => Number(b.value) - Number(a.value)) : values
  const items = sorted.map((value) => buildElement('li', {}, toLink(name, value, state)))
  const list = (part: Node[]) => buildElement('ul', { class: 'links' }, ...part)
  const section = buildElement(
    'section',
    {},
    buildElement('h3', {}, FILTER_LABELS[name]),
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
    'data-filter': `${name} ${value}`,
  })
  link.append(
    buildElement('span', {}, isChosen ? `${label}（取消）` : label),
    buildElement('span', { class: 'count' }, String(count)),
  )
  if (isChosen) link.setAttribute('aria-current', 'true')
  return link
}
