import { z } from 'zod'

/** 体裁: the fifteen statutory kinds of official documents, then the kinds of working papers that bodies publish. */
export const GENRES = [
  '决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '议案', '函', '纪要',
  '计划', '总结', '规划', '方案', '规定', '办法', '细则', '规则', '解读', '指南', '制度', '年报', '说明',
] as const // prettier-ignore

/** The literary form of the document, as in the classification of the provincial platform. */
export const genre = z.enum(GENRES)
