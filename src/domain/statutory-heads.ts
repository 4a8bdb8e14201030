import { ARTICLE_20_ITEMS, ARTICLE_21_MATTERS } from '#schemas/legal-basis.ts'
import type { LegalBasis } from '#schemas/legal-basis.ts'

/** A head under which the Regulations on Open Government Information demand publication. */
export type StatutoryHead = {
  /** Last part of the address: `3` for article 20 (3), `21-5` for the fifth matter of article 21. */
  id: string
  basis: LegalBasis
  /** 第二十条第（三）项 or 第二十一条. */
  article: string
  /** The matter, as the Regulations name it. */
  name: string
}

/** The matters of article 20, in the order of the Regulations (State Council Order 711). */
const ARTICLE_20_NAMES = [
  '行政法规、规章和规范性文件',
  '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  '国民经济和社会发展统计信息',
  '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
  '实施行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定',
  '财政预算、决算信息',
  '行政事业性收费项目及其依据、标准',
  '政府集中采购项目的目录、标准及实施情况',
  '重大建设项目的批准和实施情况',
  '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  '突发公共事件的应急预案、预警信息及应对情况',
  '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  '公务员招考的职位、名额、报考条件等事项以及录用结果',
  '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
]

/** The fifteen heads of article 20, then the matters that article 21 adds for districts. */
export const STATUTORY_HEADS: StatutoryHead[] = [
  ...ARTICLE_20_ITEMS.map((item, index) => ({
    id: String(index + 1),
    basis: `条例20(${item})` as const,
    article: `第二十条第（${item}）项`,
    name: ARTICLE_20_NAMES[index] ?? '',
  })),
  ...ARTICLE_21_MATTERS.map((matter, index) => ({
    id: `21-${index + 1}`,
    basis: `条例21:${matter}` as const,
    article: '第二十一条',
    name: matter,
  })),
]

/** The head of a legal basis. */
export function toStatutoryHead(basis: LegalBasis): StatutoryHead | undefined {
  return STATUTORY_HEADS.find((head) => head.basis === basis)
}
