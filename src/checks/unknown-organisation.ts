import { suggestNamed } from '#domain/named.ts'
import type { Named } from '#domain/named.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports publishing bodies that have no file in `organisations/`. */
export function findUnknownOrganisations(documents: DocumentFile[], bodies: Named[]): Issue[] {
  const known = new Set(bodies.map(({ id }) => id))
  return documents.flatMap((file) =>
    organisationFields(file)
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) =>
        atField(file, path, {
          rule: 'unknown-organisation',
          problem: `发布机构 "${id}" 在 organisations/ 中没有对应文件。`,
          fix: suggestNamed(id, bodies),
        }),
      ),
  )
}

function organisationFields({ data }: DocumentFile): { id: string; path: PropertyKey[] }[] {
  if (!data) return []
  const joint = data.jointOrganisations ?? []
  return [
    { id: data.organisation, path: ['organisation'] },
    ...joint.map((id, index) => ({ id, path: ['jointOrganisations', index] })),
  ]
}
