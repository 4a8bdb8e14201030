import { formatState, PAGE_OF_RESULTS } from '#search/address.ts'
import type { SearchState } from '#search/address.ts'
import type { Note } from '#search/querying/fall-back.ts'
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
        toLink(note.corrected, { ...state, typed: note.corrected }),
        `（${note.count} 篇）`,
      ]
    case 'others':
      return ['也可以搜：', ...note.offers.flatMap((offer, index) => toOffer(offer, index, state))]
    case 'most':
      return ['没有文件含有全部所搜内容；下面的文件只含有其中大部分。']
  }
}

function toOffer(
  { word, typed, count }: { word: string; typed: string; count: number },
  index: number,
  state: SearchState,
): (Node | string)[] {
  const link = toLink(word, { ...state, typed })
  return [index > 0 ? '、' : '', link, `（${count} 篇）`]
}

function toLink(text: string, state: SearchState): HTMLElement {
  const href = formatState({ ...state, shown: PAGE_OF_RESULTS })
  return buildElement('a', { href, 'data-state': '' }, text)
}
