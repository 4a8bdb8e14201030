import { buildElement } from './search/build-element.ts'
import type { Explanation } from './term-meaning.ts'

/** The note that explains a term; `href` leads to the whole glossary. It has to be put into the page and shown. */
export function buildNote({ term, meaning, source }: Explanation, href: string): HTMLElement {
  const close = buildElement('button', { type: 'button', class: 'button' }, '关闭')
  const note = buildElement(
    'div',
    {
      class: 'term-note',
      popover: '',
      role: 'dialog',
      tabindex: '-1',
      'aria-labelledby': 'term-name',
      'aria-describedby': 'term-meaning',
    },
    buildElement('strong', { id: 'term-name' }, term),
    buildElement('p', { id: 'term-meaning' }, meaning),
    ...(source === undefined ? [] : [buildElement('p', { class: 'note' }, `来源：${source}`)]),
    buildElement('p', { class: 'term-tools' }, buildElement('a', { href }, '全部术语'), close),
  )
  close.addEventListener('click', () => note.hidePopover())
  return note
}
