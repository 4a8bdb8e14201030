import type { MdastNode } from 'satteri'

export type ListNode = Extract<MdastNode, { type: 'list' }>

/** How the items of a list are numbered, as typed: `plain` counts on from its first figure, `figures` does not. */
export type ListNumbers = { form: 'plain' | 'figures' | 'other'; marks: string[] }

/** The numbers of a numbered list in the text where it stands; `undefined` for other lists. */
export function toListNumbers(list: ListNode, source: string): ListNumbers | undefined {
  if (!list.ordered) return undefined
  const marks = list.children.map(
    ({ position }) =>
      /^\d+[.)]/.exec(
        source.slice(position?.start.offset, (position?.start.offset ?? 0) + 12),
      )?.[0] ?? '',
  )
  const figures = marks.map((mark) => Number(mark.slice(0, -1)))
  if (marks.some((mark, at) => mark !== `${figures[at]}.`)) return { form: 'other', marks }
  const isPlain = figures.every((figure, at) => figure === (list.start ?? 1) + at)
  return { form: isPlain ? 'plain' : 'figures', marks }
}
