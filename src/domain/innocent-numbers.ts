/** Addresses on the web: the figures in them number pages. What a link dials, or what is asked for behind a `?`, stays. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w.-]+(?:\/[\w.~%#&=+:@!$-]*)*/gi

/** A text with the addresses in it blanked, so that positions stay. */
export function withoutAddresses(text: string): string {
  if (!/:\/\/|www\./i.test(text)) return text
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length))
}

/** What figures are that stand directly behind one of these words: a sum, a size, a count, or the number of a thing. */
const BEFORE =
  /(?:金额|总额|余额|价款|价格|单价|总价|报价|限价|造价|合计|总计|小计|投资额?|收入|支出|资金|预算|决算|产值|税额|增加值|面积|体积|容积|人次|数量|人口|编号|编码|代码|代号|条码|条形码|二维码|文号|案号|流水号?|订单号?|单号|票号|批号|图号|标准号|序列号|登记号|准?考证号?|考号|学号|工号|第|备案号?|地号|宗地|许可证号?|合同号?|受理号|业务号|单元号|坐标|经度|纬度|里程|[¥￥$]|〔\d{4}〕|(?:GB|DB|JGJ|YY|ISO|SZDB|Q)(?:\/[TZ])?)(?:[（(][^（）()\d]{0,12}[）)])?(?:为|是|共|约|达|：|:|\s|第|№|No\.?|[-—(（]){0,4}$/iu
/** A unit behind a number, besides those of money and area. */
const BEHIND =
  /^(?:\.0+)? ?(?:人次|人(?![\p{Script=Han}])|次(?!日)|户(?![名主籍])|件|辆|册|株|只|条|公里|千米|米|千克|公斤|克|吨|度|万|亿|kWh|kg|km|m[²³23]?(?![a-z])|美元|港元|港币|人民币|％|%)/iu

/** Whether the words around figures say that they are no number of a person. */
export function isInnocentNumber(
  text: string,
  { index, text: number }: { index: number; text: string },
): boolean {
  const before = text.slice(Math.max(0, index - 32), index)
  return (
    BEFORE.test(before) || BEHIND.test(text.slice(index + number.length, index + number.length + 8))
  )
}
