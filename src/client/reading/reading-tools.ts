import { followRuler } from './ruler.ts'

export { openKeys } from './keys.ts'
export { openPlayer } from './player.ts'
export { openPanel } from './reading-panel.ts'
export { followStored } from './stored-preferences.ts'

// Who stored a ruler has it from the start.
followRuler()
