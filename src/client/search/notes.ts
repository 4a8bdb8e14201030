import { formatState, PAGE_OF_RESULTS } from '#search/address.ts'
import type { SearchState } from '#search/address.ts'
import type { Note } from '#search/querying/fall-back.ts'
import { LIMITS } from '#search/querying/query.ts'
import { buildElement } from './build-element.ts'

/** Says what was searched for beyond what was typed, and offers what may have been meant. */
export function toNotes(notes: Note[], state: SearchState): HTMLElement[] {
  return notes.map((note) => buildElement('p', { 'data-note': note.kind }, ...toText(note, state)))
}

function toText(note: Note, state: SearchState): (Node | string)[] {
  switch (note.kind) {
    case 'brackets':
      return ['没有文件恰好这样写；已不计括号和引号来查找。']
    case 'numerals':
      return [`没有文件写作“${note.typed}”；下面的文件写作：${note.tried.join('、')}。`]
    case 'synonyms':
      return [
        `没有文件含有“${note.typed}”，也搜索了：${note.tried.join('、')}。`,
        toLink('不用近义词', { ...state, withSynonyms: false }),
      ]
    case 'pinyin':
      return ['已按拼音查找：', toLink(note.read, { ...state, typed: note.read }), '。']
    case 'correction':
      return [
        '您是不是要找：',
        toLink(note.corrected, { ...toFree(state), typed: note.corrected }),
        `（${note.count} 篇）`,
      ]
    case 'others':
      return ['也可以搜：', ...note.offers.flatMap((offer, index) => toOffer(offer, index, state))]
    case 'apart':
      return ['分开来搜：', ...note.offers.flatMap((offer, index) => toOffer(offer, index, toFree(state)))] // prettier-ignore
    case 'words':
      return [`没有文件恰好含有所输的文字；下面的文件含有：${toShown(note.words)}。`]
    case 'most':
      return [toNearest(note)]
    case 'state':
      return [
        `没有文件同时含有所搜各词；下面只列效力状态为“${note.label}”的文件。`,
        toLink('按文字查找这个词', { ...state, typed: note.literal }),
      ]
    case 'cited':
      return ['没有文件同时含有其他所搜内容；下面是输入中点名的文件。']
    case 'excluded':
      return [`只输入了要排除的词；下面是不含“${note.words.join('”“')}”的全部文件。`]
    case 'unanswered':
      return [`没有读到这些网站的检索索引，下面的结果不包括它们：${note.sites.join('、')}。`]
    case 'unread':
      return [`输入较长，没有查完。没有查的部分：“${note.leftOut}”。`]
    case 'limited':
      return [
        `输入太长：一次最多查 ${LIMITS.words} 个词、${LIMITS.typed} 个字，每个词最多 ${LIMITS.word} 个字。没有查的部分：“${note.leftOut}…”。`,
      ]
  }
}

function toNearest({ words, least, isProven }: Extract<Note, { kind: 'most' }>): string {
  if (!isProven) return `下面的文件最接近，每篇至少含有所输各词中的 ${least} 个。`
  const wanted = words.length > 1 ? `没有文件同时含有：${toShown(words)}。` : ''
  return `${wanted}下面的文件最接近，每篇至少含有其中 ${least} 项。`
}

const toShown = (words: string[]) => words.join('、').replaceAll(' OR ', '或')

/** Without conditions: counts that are offered are those of all documents. */
const toFree = (state: SearchState) => ({ ...state, filters: {}, from: undefined, to: undefined })

function toOffer(
  { word, typed, count }: { word: string; typed: string; count: number },
  index: number,
  state: SearchState,
): (Node | string)[] {
  const link = toLink(toShown([word]), { ...state, typed })
  return [index > 0 ? '、' : '', link, `（${count} 篇）`]
}

function toLink(text: string, state: SearchState): HTMLElement {
  const href = formatState({ ...state, shown: PAGE_OF_RESULTS })
  return buildElement('a', { href, 'data-state': '' }, text)
}
