import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/** Reports columns that ask for a body or a topic that does not exist, and column ids used twice. */
export function findColumnFaults({ site, topics, organisations }: Content): Issue[] {
  const knownTopics = (topics.data ?? []).flatMap(({ id, branches }) => [
    id,
    ...branches.map((branch) => `${id}/${branch.id}`),
  ])
  const columns = site.data?.columns ?? []
  return columns.flatMap(({ id, match }, index) => {
    const at = (key: string, problem: string, fix: string): Issue => ({
      file: site.path,
      line: site.yaml?.lineOf('columns', index, ...(key === 'id' ? ['id'] : ['match', key])) ?? 1,
      rule: 'column-conditions',
      severity: 'error',
      problem,
      fix,
    })
    return [
      ...(match.topic && !knownTopics.includes(match.topic)
        ? [
            at(
              'topic',
              `栏目条件中的主题 "${match.topic}" 不在 topics.yaml 中。`,
              `可用：${knownTopics.join('、')}。`,
            ),
          ]
        : []),
      ...(match.organisation && !organisations.has(match.organisation)
        ? [
            at(
              'organisation',
              `栏目条件中的机构 "${match.organisation}" 不存在。`,
              `可用：${[...organisations.keys()].join('、')}。`,
            ),
          ]
        : []),
      ...(columns.findIndex((column) => column.id === id) < index
        ? [at('id', `栏目编号 "${id}" 用了两次。`, '换一个编号。')]
        : []),
    ]
  })
}
