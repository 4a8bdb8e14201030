import { pinyin } from 'pinyin-pro'

const LONGEST = 60

/** A folder name for a document: the id of its body and the sounds of the rest of its title, cut at a syllable. */
export function proposeSlug(
  title: string,
  organisation: { id: string; name: string } | undefined,
  taken: (slug: string) => boolean,
): string {
  const rest = organisation ? title.replace(organisation.name, '') : title
  const opening = rest === title ? [] : [organisation?.id ?? '']
  const syllables = pinyin(rest, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const words = [...opening, ...syllables]
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  const base = slug === '' || slug === 'page' ? 'document' : slug
  let unique = base
  for (let copy = 2; taken(unique); copy += 1) unique = `${base}-${copy}`
  return unique
}
