import { isComponentNode, toAttributes } from '#markdown/components.ts'
import type { ComponentNode } from '#markdown/components.ts'
import { isComponentName } from '#markdown/unsafe-nodes.ts'
import { COMPONENTS } from '#schemas/components.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { describeSchemaIssues } from './schema-issues.ts'

/** Reports components whose attributes are missing or wrong, for example a figure without alternative text. */
export function findComponentAttributeFaults({ file, nodes }: ParsedDocument): Issue[] {
  return nodes.filter(isComponentNode).flatMap((node) =>
    faultsOf(node).map(({ problem, fix }) =>
      atBodyLine(file, lineOfNode(node), {
        rule: 'component-attributes',
        problem: `<${node.name}>：${problem}`,
        fix: fix.replace('按说明改正。', '写法见 content/README.md。'),
      }),
    ),
  )
}

function faultsOf(node: ComponentNode) {
  if (!isComponentName(node.name)) return []
  const attributes = toAttributes(node)
  const parsed = COMPONENTS[node.name].safeParse(attributes)
  // Attributes that the component does not have are reported by `unsafe-mdx`.
  const issues = parsed.error?.issues.filter(({ code }) => code !== 'unrecognized_keys') ?? []
  return describeSchemaIssues(issues, { value: attributes, lineOf: () => 1 })
}
