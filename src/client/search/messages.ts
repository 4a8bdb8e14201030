import { formatState, PAGE_OF_RESULTS } from '#search/address.ts'
import type { SearchState } from '#search/address.ts'
import { buildElement } from './build-element.ts'

/** Says that the index could not be read, and lets the reader try again. */
export function toFailure(retry: () => void, base: string): HTMLElement {
  const button = buildElement('button', { type: 'button', class: 'button' }, '重试')
  button.addEventListener('click', retry)
  return buildElement(
    'section',
    { class: 'empty' },
    buildElement(
      'p',
      {},
      '检索用的索引没有读到，可能是网络断开了，或者被浏览器、防火墙拦截。没有结果不表示没有这份文件。',
    ),
    buildElement('p', {}, button),
    buildElement(
      'p',
      {},
      '也可以在',
      buildElement('a', { href: `${base}catalogue/` }, '公开目录'),
      '中查找，目录不需要检索。',
    ),
  )
}

/** Never an empty page: fewer conditions, the catalogue, and a request for disclosure. */
export function toWaysOn(state: SearchState, unfiltered: number, base: string): HTMLElement {
  const list = buildElement('ul', {})
  const add = (text: string, href: string, isState = false) =>
    list.append(
      buildElement(
        'li',
        {},
        buildElement('a', { href, ...(isState && { 'data-state': '' }) }, text),
      ),
    )
  // Without a word and without conditions there is nothing to show.
  const hasWord = state.typed.trim() !== ''
  if (unfiltered > 0 && hasWord)
    add(`去掉全部筛选条件，看 ${unfiltered} 篇文件`, formatState(withoutFilters(state)), true)
  if (state.titleOnly && hasWord)
    add('不只搜标题，也搜正文和附件', formatState({ ...state, titleOnly: false }), true)
  add('在公开目录中按名称或索引号查找', `${base}catalogue/`)
  add('没有公开的信息，可以依申请公开：看政府信息公开指南', `${base}disclosure/guide/`)
  return buildElement('div', { class: 'empty' }, buildElement('p', {}, '还可以这样找：'), list)
}

function withoutFilters(state: SearchState): SearchState {
  return { ...state, filters: {}, from: undefined, to: undefined, shown: PAGE_OF_RESULTS }
}
