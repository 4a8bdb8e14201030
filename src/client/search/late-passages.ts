import { buildElement } from './build-element.ts'

/** How long a result waits for its passages before it is shown without them, in milliseconds. */
const PATIENCE = 3000

/** The passages as soon as they are there; in their place a fold that takes them in, where that takes too long. */
export async function takeInTime(passages: Promise<HTMLElement[]>): Promise<HTMLElement[]> {
  const late = new Promise<undefined>((done) => void setTimeout(done, PATIENCE))
  return (await Promise.race([passages, late])) ?? [toFold(passages)]
}

/** Closed, so that nothing moves when the passages come after all. */
function toFold(passages: Promise<HTMLElement[]>): HTMLElement {
  const place = buildElement('div', { 'aria-busy': 'true' }, '正在读取…')
  void passages.then((arrived) => {
    place.replaceChildren(
      ...(arrived.length > 0 ? arrived : ['没有读到可以显示的段落，请打开文件查看。']),
    )
    place.removeAttribute('aria-busy')
  })
  return buildElement('details', {}, buildElement('summary', {}, '所搜内容所在的段落'), place)
}
