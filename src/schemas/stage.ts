import { z } from 'zod'

/** The five stages of 五公开 (国办发〔2016〕80号), in the order in which an administrative act runs through them. */
export const STAGES = ['决策', '执行', '管理', '服务', '结果'] as const

/** The 五公开 stage of a document. A plan belongs to 决策 or 执行, a summary to 结果. */
export const stage = z.enum(STAGES)
export type Stage = z.infer<typeof stage>
