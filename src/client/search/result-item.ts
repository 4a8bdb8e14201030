import type { Card } from '#search/format.ts'
import { toExcerpts } from '#search/querying/excerpts.ts'
import type { Excerpt } from '#search/querying/excerpts.ts'
import { toSegments } from '#search/querying/hits.ts'
import type { Segment } from '#search/querying/hits.ts'
import type { Outcome } from '#search/querying/search.ts'
import type { Store } from '#search/querying/store.ts'
import { buildElement } from './build-element.ts'
import { takeInTime } from './late-passages.ts'
import { toStateClass } from './state-class.ts'

/** How many passages a result shows. */
const MOST_EXCERPTS = 3

/** How many strings a document's page is asked to mark. */
const MOST_MARKS = 8

/** A result, or a line in its place where the site of the document does not answer; our own index must. */
export async function toResultItem(
  store: Store,
  document: number,
  outcome: Outcome,
): Promise<HTMLElement> {
  const site = store.siteOf(document)
  const item = toItem(store, document, outcome)
  if (site === undefined) return item
  return item.catch(() => buildElement('li', {}, `这一篇是“${site}”的文件，现在读不到。`))
}

/**
 * One result: title, whether staff chose it, source, date, number and state, and the passages around the hits, each with
 * a link to its place. It does not grow any more: passages that take too long are folded away below it.
 */
async function toItem(
  store: Store,
  document: number,
  { chosen, added, marks: all }: Pick<Outcome, 'chosen' | 'added' | 'marks'>,
): Promise<HTMLElement> {
  const marks = added.includes(document) ? [] : all
  const card = await store.card(document)
  const site = store.baseOf(document)
  const address = site + card.path.slice(1)
  const variants = card.hasVariants ? await store.variants() : undefined
  const title = buildElement(
    'a',
    { href: address },
    ...toNodes(toSegments(card.title, marks, variants)),
  )
  const facts = toFacts(card, marks, store.siteOf(document))
  if (chosen.includes(document))
    facts.prepend(buildElement('span', { class: 'chosen' }, '站点推荐'))
  const item = buildElement('li', {}, buildElement('h3', {}, title), facts)
  if (marks.length === 0) {
    // Where nothing was looked for, the document says itself what it is about.
    item.append(buildElement('p', { class: 'abstract' }, card.abstract))
    return item
  }
  const passages = toExcerpts(store, document, marks, MOST_EXCERPTS)
    .then((excerpts) => excerpts.map((excerpt) => toPassage(excerpt, address, site)))
    // Title and facts are enough; the page of the document has the text.
    .catch((): HTMLElement[] => [])
  item.append(...(await takeInTime(passages)))
  return item
}

function toFacts(
  { date, source, documentNumber, validity }: Card,
  marks: string[],
  site?: string,
): HTMLElement {
  const facts = buildElement('p', {}, buildElement('time', { datetime: date }, date), buildElement('span', {}, source)) // prettier-ignore
  if (site) facts.append(buildElement('span', { class: 'of-site' }, site))
  if (documentNumber)
    facts.append(buildElement('span', {}, ...toNodes(toSegments(documentNumber, marks))))
  if (validity)
    facts.append(buildElement('span', { class: toStateClass(validity) }, validity.state))
  return facts
}

function toPassage(
  { segments, heading, target, printed }: Excerpt,
  address: string,
  site: string,
): HTMLElement {
  // The path of an attachment is one on the host of its own site.
  const href =
    'href' in target
      ? new URL(target.href, new URL(site, location.href)).href
      : toPlace(address, target.anchor, printed)
  const link = buildElement('a', { href }, heading || '正文')
  return buildElement(
    'div',
    { class: 'passage' },
    link,
    buildElement('span', {}, ...toNodes(segments)),
  )
}

/** The address of a hit on a document's page, which marks what it is told to. */
function toPlace(address: string, anchor: string, printed: string[]): string {
  const hits = [...new Set(printed)]
    .slice(0, MOST_MARKS)
    .map((text): [string, string] => ['hit', text])
  return `${address}?${new URLSearchParams(hits).toString()}#${encodeURIComponent(anchor)}`
}

function toNodes(segments: Segment[]): (Node | string)[] {
  return segments.map(({ text, isHit }) => (isHit ? buildElement('mark', {}, text) : text))
}
