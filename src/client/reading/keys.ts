import { buildElement } from '../search/build-element.ts'
import { loadReadingSheet } from './stored-preferences.ts'

/** The keys of a document's page, with what they do. */
const KEYS = [
  ['Tab', '到下一个链接或者按钮；Shift + Tab 到上一个'],
  ['Enter', '打开链接，按下按钮'],
  ['空格', '向下翻页；在选项上是选中或者取消'],
  ['↑ ↓', '滚动；在同一组选项中是换一项'],
  ['Home  End', '到页首、页尾'],
  ['/', '到搜索框'],
  ['Shift + ?', '显示本说明'],
  ['Esc', '关闭打开的设置、朗读条或者说明'],
] as const

/** Lists the keys in a dialog; the focus returns by itself when it closes. */
export async function openKeys(): Promise<void> {
  await loadReadingSheet()
  // A key that is held asks again and again.
  if (document.querySelector('dialog.reading-keys[open]')) return
  const rows = KEYS.map(([key, action]) =>
    buildElement('div', {}, buildElement('dt', {}, key), buildElement('dd', {}, action)),
  )
  const close = buildElement('button', { type: 'submit', class: 'button' }, '关闭')
  const dialog = buildElement(
    'dialog',
    { class: 'reading-keys', 'aria-labelledby': 'reading-keys' },
    buildElement('h2', { id: 'reading-keys', tabindex: '-1', autofocus: '' }, '键盘操作'),
    buildElement('dl', {}, ...rows),
    buildElement('form', { method: 'dialog' }, close),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
