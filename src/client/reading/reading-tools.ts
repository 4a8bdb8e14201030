import { followRuler } from './ruler.ts'
import { followStored } from './stored-preferences.ts'

export { openKeys } from './keys.ts'
export { openPlayer } from './player.ts'
export { openPanel } from './reading-panel.ts'

// Who stored a ruler has it from the start.
followRuler()

/** Lets a page that the browser kept follow what was chosen elsewhere since. */
export async function followAgain(): Promise<void> {
  await followStored()
  followRuler()
}
