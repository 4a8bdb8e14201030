/**
 * What a label, a heading of a column or the cell before says about the figures that follow. Labels decide: behind
 * 身份证 any eighteen figures are an identity number, below 金额 none is a telephone number.
 */
export type DataLabel =
  'identity' | 'phone' | 'card' | 'account' | 'name' | 'passport' | 'permit' | 'officer' | 'plate' |
  'chat' | 'illness' | 'school' | 'class' | 'birth' | 'home' | 'innocent' // prettier-ignore

/** In this order: a 身份证号 that is called 编号 too stays one. */
const LABELS: [DataLabel, RegExp][] = [
  ['innocent', /统一社会信用代码|(?:组织)?机构代码|营业执照|公众号|^(?:承办|发证|办理)/u],
  ['passport', /护照/u],
  ['permit', /通行证|台胞证|回乡证|居留(?:许可|证)/u],
  ['officer', /军官证|士兵证|警官证|军人证|文职(?:人员)?证|军(?:人)?身份/u],
  ['identity', /身份证|身分证|身份号|身份证件|公民身份|证件|^(?:ID|身份)(?:号|号码)?$|社会?保障?(?:号|卡)|居民证|残疾人?证|学籍号/iu],
  ['phone', /电话|手机|联系方式|联络方式|移动电话|号码归属|^Tel|^Mobile|^Phone/iu],
  ['card', /(?:银行|借记|信用|储蓄|一卡通|工资|社保)?卡号|银行卡|存折/u],
  ['account', /账号|帐号|银行账户|银行帐户|收款账户/u],
  ['plate', /车牌|号牌|车号/u],
  ['chat', /微信(?!公众|小程序|支付|服务)|(?<![A-Za-z])QQ(?!群|邮)|扣扣/iu],
  ['illness', /疾病|病种|病名|病情|诊断|患病|病史|伤残情况|残疾(?:类别|等级|情况)|健康状况|精神状况/u],
  ['birth', /出生|生日/u],
  ['home', /家庭(?:住址|地址)|现?住址|居住地址|户籍(?:地址|地|所在地)|户口所在地|常住地址|现居住地|住宅地址/u],
  ['class', /班级|年级|所在班|^班别/u],
  ['school', /学校|幼儿园|就读/u],
  ['name', /姓名|户名|^名字|人员名单|收款人|持卡人|开户名|持证人|户主|监护人|学生|(?<!联)申请人|当事人|车主|领取人|受助人|患者|被保险人/u],
  ['innocent', /金额|总额|余额|价|款|费|元|投资|收入|支出|资金|预算|决算|产值|税|面积|体积|容积|数|量|额|人次|人口|率|比|编号|编码|代码|代号|条码|条形码|文号|案号|字号|流水|订单|单号|票号|批号|图号|标准号|序号|登记号|考证|考号|学号|工号|座位?号|备案|备注编|地号|宗地|许可证|合同|项目|年份|日期|时间|距离|长度|高程|坐标|经度|纬度|里程|吨|公里|平方|立方/u],
] // prettier-ignore

/** Longer texts are no labels, and what holds a number is a datum itself. */
const MOST_LABEL = 24

/** What a short text says as a label; `undefined` where it is none. */
export function toDataLabel(source: string): DataLabel | undefined {
  const text = source
    .replace(/[\s:：*＊]/g, '')
    .replace(/證/g, '证')
    .replace(/護/g, '护')
    .replace(/號/g, '号')
  if (text.length === 0 || text.length > MOST_LABEL || /\d{5}/.test(text)) return undefined
  return LABELS.find(([, pattern]) => pattern.test(text))?.[0]
}
