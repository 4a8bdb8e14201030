import { defineMdastPlugin } from 'satteri'
import { walk } from './parse-mdx.ts'
import { toUnsafeNodes } from './unsafe-nodes.ts'

/** Stops the build at the first node that "gongkai check" would report as unsafe: the second lock on the same door. */
export const refuseUnsafe = defineMdastPlugin({
  name: 'gongkai-refuse-unsafe',
  before(root, { fileURL }) {
    for (const node of walk(root)) {
      const [unsafe] = toUnsafeNodes(node)
      if (unsafe) throw new Error(`${fileURL?.pathname ?? ''}: refused ${JSON.stringify(unsafe)}`)
    }
  },
})
