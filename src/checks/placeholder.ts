import type { Content } from '#files/content.ts'
import type { SettingsFile } from '#files/settings-file.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import type { Issue } from './issue.ts'
import { listTexts } from './yaml-texts.ts'

/** Reports, for a production site, every field that still holds the placeholder, by name, and every invented body. */
export function findPlaceholders({ site, organisations }: Content): Issue[] {
  if (site.data?.mode !== 'production') return []
  return [
    ...findIn(site),
    ...[...organisations.values()].flatMap((file) => [...findIn(file), ...findInvented(file)]),
  ]
}

function findIn(file: SettingsFile): Issue[] {
  const open = listTexts(file.data).filter(({ text }) => text === PLACEHOLDER)
  return open.map(({ path }) => {
    const key = String(path.at(-1))
    const name = Object.hasOwn(FIELD_NAMES, key) ? FIELD_NAMES[key] : key
    return issueAt(file, path, {
      problem: `“${name}”（${path.map(String).join('.')}）还是“${PLACEHOLDER}”。`,
      fix: '填写真实内容；还不知道的，先把 mode 改回 demonstration。',
    })
  })
}

function findInvented(
  file: Content['organisations'] extends ReadonlyMap<string, infer File> ? File : never,
): Issue[] {
  if (!file.data?.invented) return []
  return [
    issueAt(file, ['invented'], {
      problem: `${file.data.name}是虚构的机构。`,
      fix: '正式站点中删去演示机构及其文档。',
    }),
  ]
}

function issueAt(
  file: SettingsFile,
  path: PropertyKey[],
  finding: Pick<Issue, 'problem' | 'fix'>,
): Issue {
  return {
    file: file.path,
    line: file.yaml?.lineOf(...path) ?? 1,
    rule: 'placeholder',
    severity: 'error',
    ...finding,
  }
}
