import { followRuler } from './ruler.ts'

export { openKeys } from './keys.ts'
export { openPlayer } from './player.ts'
export { openPanel } from './reading-panel.ts'

// Who stored a ruler has it from the start.
followRuler()
