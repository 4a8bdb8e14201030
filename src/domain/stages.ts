import type { Stage } from '#schemas/stage.ts'

/** Address and explanation of each 五公开 stage. */
export const STAGE_LABELS: Record<Stage, { id: string; holds: string }> = {
  决策: { id: 'decision', holds: '重大决策的草案、依据和结果' },
  执行: { id: 'implementation', holds: '决策怎样落实：计划、措施、责任分工和进度' },
  管理: { id: 'management', holds: '权力和责任清单、监管执法、收费和征收' },
  服务: { id: 'service', holds: '怎样办事：指南、流程和便民信息' },
  结果: { id: 'result', holds: '做成了什么：总结、落实情况和评估' },
}
