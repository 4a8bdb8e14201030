/** The places that a title or a text mentions, in the order in which they are given. */
export function toMentioned(places: string[], documents: { title: string; body: string }[]) {
  return places.filter((place) =>
    documents.some(({ title, body }) => title.includes(place) || body.includes(place)),
  )
}
