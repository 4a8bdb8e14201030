/**
 * Places things that arrive in any order one after the other, each only when all before it stand: nothing that the
 * reader sees is moved by what comes later. Stops when `isWanted` says so; rejects when one of them fails.
 */
export async function printInOrder<Item>(
  items: Promise<Item>[],
  place: (item: Item, index: number) => void,
  isWanted: () => boolean,
): Promise<void> {
  // A failure counts when its turn comes, not while an earlier one is awaited.
  for (const item of items) item.catch(() => undefined)
  for (const [index, item] of items.entries()) {
    const arrived = await item
    if (!isWanted()) return
    place(arrived, index)
  }
}
