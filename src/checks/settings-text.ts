import { findSecrecyMarks } from '#domain/secrecy-marks.ts'
import { isCertain } from '#domain/personal-data-kind.ts'
import { toMasked } from '#domain/masked.ts'
import { listSettings } from '#files/content.ts'
import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'
import { findUnexempted, toExempt } from './personal-data.ts'
import type { Exempt } from './personal-data.ts'
import { listTexts } from './yaml-texts.ts'

/** Reports personal data and secrecy marks in the settings files: what tombstones, bodies and terms say is printed too. */
export function findSettingsTextFaults(content: Content): Issue[] {
  const exempt = toExempt(content)
  // The record of addresses repeats index numbers, which have the form of other numbers, and is not printed.
  const files = listSettings(content).filter((file) => file !== content.addresses.lock)
  return files.flatMap((file) =>
    listTexts(file.yaml?.value).flatMap(({ path, text }) =>
      findIn(text, exempt).map((fault) => ({
        file: file.path,
        line: file.yaml?.lineOf(...path) ?? 1,
        ...fault,
      })),
    ),
  )
}

function findIn(
  text: string,
  exempt: Exempt,
): Pick<Issue, 'rule' | 'severity' | 'problem' | 'fix'>[] {
  return [
    ...findUnexempted(text, exempt).map((find) => ({
      rule: 'personal-data',
      severity: isCertain(find) ? ('error' as const) : ('warning' as const),
      problem: `疑似个人信息（${find.kind}）：${toMasked(find)}。`,
      fix: '删去；单位对外的号码写在 site.yaml 的 publicNumbers 或机构的 contact 中。',
    })),
    ...findSecrecyMarks(text)
      .filter(({ isMark }) => isMark)
      .map((mark) => ({
        rule: 'secrecy',
        severity: 'error' as const,
        problem: `有${mark.isDisclosure ? '不公开的' : '密级'}标志“${mark.text}”。`,
        fix: '涉密内容不得公开，立即删去并报告保密部门。',
      })),
  ]
}
