/** Gives out places that occur once in a document, so that the report can tell blocks apart. */
export function createPlaces(): (place: string) => string {
  const taken = new Map<string, number>()
  return (place) => {
    const count = (taken.get(place) ?? 0) + 1
    taken.set(place, count)
    return count === 1 ? place : `${place}之${count}`
  }
}
