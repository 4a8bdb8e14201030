/**
 * What a careful person puts first, decided from the documents alone and written down before the search was asked.
 * Every entry names the first one to three documents, as `collection/slug`.
 */
export const EXPECTED_FIRST: [typed: string, ...first: string[]][] = [
  // Rules: the text that was named, in force before what has ended, then what explains it.
  ['城市更新实施办法', 'policies/renewal-measures-2025'],
  ['城市更新', 'policies/renewal-measures-2025'],
  ['城市更新管理办法', 'policies/renewal-measures-2021'],
  ['临时建筑', 'policies/temporary-buildings', 'interpretations/temporary-buildings', 'policies/temporary-buildings-trial'],
  ['临时建筑管理办法', 'policies/temporary-buildings', 'interpretations/temporary-buildings', 'policies/temporary-buildings-trial'],
  ['更新单元计划', 'policies/renewal-measures-2025'],
  ['修改 实施办法', 'policies/renewal-measures-amendment-2026'],
  ['实施办法 解读', 'interpretations/renewal-measures-2025'],
  ['申报表', 'policies/renewal-measures-2025'],
  ['耕地', 'policies/farmland-patrol-rules'],
  ['永久基本农田', 'policies/farmland-patrol-rules'],
  ['专家咨询', 'policies/expert-platform'],
  ['三审三校', 'guide/review-rules'],
  ['信息公开条例', 'guide/rules'],
  // Money and homes: the rule that sets the standard, then its explanation.
  ['搬迁补偿', 'policies/relocation-compensation-2027', 'interpretations/relocation-compensation-2027'],
  ['过渡费', 'policies/relocation-compensation-2027', 'interpretations/relocation-compensation-2027'],
  ['补偿标准', 'policies/relocation-compensation-2027'],
  ['停业损失', 'policies/relocation-compensation-2027'],
  ['安置房', 'policies/relocation-compensation-2027', 'interpretations/relocation-compensation-2027'],
  ['房屋征收', 'notices/beixu-expropriation-2025'],
  ['签约期限', 'notices/beixu-expropriation-2025'],
  // Places and subjects of the yearly documents: the newest first.
  ['北墟', 'notices/beixu-expropriation-2025'],
  ['云栖村', 'plans/sfq-renewal-five-year-plan', 'plans/sfq-renewal-plan-2026', 'summaries/sfq-renewal-summary-2025'],
  ['公共住房', 'plans/sfq-renewal-five-year-plan'],
  ['棚户区改造', 'plans/sfq-renewal-five-year-plan', 'summaries/sfq-renewal-summary-2025'],
  ['征收补偿', 'plans/sfq-renewal-five-year-plan', 'summaries/sfq-renewal-summary-2025', 'plans/sfq-renewal-plan-2025'],
  ['储备项目', 'plans/sfq-renewal-plan-2026', 'plans/sfq-renewal-plan-2025'],
  ['双平台', 'plans/sfq-renewal-five-year-plan', 'summaries/sfq-renewal-summary-2025', 'plans/sfq-renewal-plan-2025'],
  ['违法建筑', 'summaries/sfq-land-supervision-summary-2025-plan-2026', 'summaries/sfq-land-supervision-summary-2024-plan-2025', 'plans/sfq-land-supervision-plan-2024'],
  ['图斑', 'summaries/sfq-land-supervision-summary-2025-plan-2026', 'summaries/sfq-land-supervision-summary-2024-plan-2025'],
  ['卫片', 'summaries/sfq-land-supervision-summary-2025-plan-2026', 'summaries/sfq-land-supervision-summary-2024-plan-2025', 'plans/sfq-land-supervision-plan-2024'],
  // The own district before the digests, unless a digest is what was asked for.
  ['违建', 'plans/sfq-land-supervision-plan-2024', 'plans/luohu-land-supervision-plan-2023'],
  ['罗湖区', 'plans/luohu-land-supervision-plan-2023'],
  ['盐田区 工作总结', 'summaries/yantian-renewal-summary-2023-plan-2024'],
  // Plans, summaries and reports by year and body.
  ['工作计划', 'plans/sfq-renewal-plan-2026'],
  ['2026年工作计划', 'plans/sfq-renewal-plan-2026', 'summaries/sfq-land-supervision-summary-2025-plan-2026'],
  ['2024年工作总结', 'summaries/sfq-renewal-summary-2024', 'summaries/sfq-land-supervision-summary-2024-plan-2025'],
  ['土地监察局 工作总结', 'summaries/sfq-land-supervision-summary-2025-plan-2026', 'summaries/sfq-land-supervision-summary-2024-plan-2025'],
  ['五年规划', 'plans/sfq-renewal-five-year-plan'],
  ['年度报告', 'guide/annual-report-2025'],
  ['2025年 年度报告', 'guide/annual-report-2025', 'notices/correction-2026'],
  ['更正', 'notices/correction-2026'],
  // How to do something.
  ['依申请公开', 'guide/on-request'],
  ['信息公开指南', 'guide/disclosure-guide'],
  ['答复期限', 'guide/on-request'],
  ['办公时间', 'notices/office-move-2025'],
  ['规范性文件 清理', 'notices/document-clean-up-2025'],
  ['无障碍', 'guide/accessibility'],
  // Numbers.
  ['示监规〔2024〕2号', 'policies/temporary-buildings'],
  ['示更规2025 1号', 'policies/renewal-measures-2025'],
] // prettier-ignore
