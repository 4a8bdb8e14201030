import type { SpokenSentence } from './spoken-text.ts'

/** Marks the sentence that is being read, and brings it into sight; without a sentence it takes the mark away. */
export function markSentence(sentence?: SpokenSentence): void {
  for (const element of document.querySelectorAll('.spoken')) element.classList.remove('spoken')
  if ('highlights' in CSS) {
    if (sentence) CSS.highlights.set('spoken', new Highlight(sentence.range))
    else CSS.highlights.delete('spoken')
  } else sentence?.block.classList.add('spoken')
  sentence?.block.scrollIntoView({ block: 'nearest' })
}
