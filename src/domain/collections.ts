import type { Collection } from '#schemas/collections.ts'

/** What a collection is called, and what its list says it holds (also when it is empty). */
export const COLLECTION_LABELS: Record<Collection, { name: string; holds: string }> = {
  plans: { name: '工作计划', holds: '各单位每年准备做什么：年度工作计划和中长期规划' },
  summaries: { name: '工作总结', holds: '各单位每年做成了什么：年度工作总结' },
  policies: { name: '政策文件', holds: '规范性文件及其效力：现行有效、已修改、已废止或已失效' },
  interpretations: { name: '政策解读', holds: '对政策文件的说明：为什么制定、主要内容、怎样办理' },
  notices: { name: '通知公告', holds: '征收公告、文件清理、机构事项等通知和公告' },
  guide: { name: '公开指南', holds: '政府信息公开的指南、制度、年度报告和本站说明' },
}
