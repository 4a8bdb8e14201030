/** What kind of personal data a text seems to hold. */
export type PersonalDataKind =
  | '身份证号码' | '手机号码' | '银行卡号' | '住址门牌号' | '护照号码' | '通行证号码' | '军人证件号码'
  | '车牌号' | '微信、QQ号' | '个人病情' | '未成年人学校班级' | '出生日期' | '家庭住址' // prettier-ignore

/** A find, with its position in the text without its invisible characters. */
export type PersonalDataFind = { kind: PersonalDataKind; index: number; text: string }

/** What stops a build. The other kinds may have a reason to be public, and only warn. */
const CERTAIN: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>([
  '身份证号码', '手机号码', '银行卡号', '住址门牌号',
]) // prettier-ignore

/** Whether a find is an error rather than a warning. */
export const isCertain = ({ kind }: Pick<PersonalDataFind, 'kind'>): boolean => CERTAIN.has(kind)
