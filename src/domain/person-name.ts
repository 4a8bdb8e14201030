/** Surnames that most people bear, single and double. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程邢裴陆荣翁荀羊甄曲封芮储靳焦巴弓牧车侯班仰秋仲伊宫宁仇祖武符刘景詹束龙叶幸司黎薄印白蒲台从鄂索赖卓蔺屠蒙池乔阴胥能苍双闻党翟谭贡劳申扶堵冉宰郦雍桑桂牛边燕冀尚农温庄晏柴瞿阎慕连习容向古易廖耿文关丰曾肖代付聂闫简涂游麦覃冼邝甘练佘辛商佟沙盖占权谌苟原敖邸巩阳师寇隋侍仝亓逯郗岳帅隆鹿况冷巫宿揭银匡井鞠荆桓阚滑糜栾历厉甯晋全苑兰粟植区丘卿税衣矫衡修楚初昝南谯敬蒯暴牟仉阙佴郏查涓'
const DOUBLE = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '令狐', '司徒']
/** Words that show an office rather than a person. */
const OFFICE = /[局科办处室部组委会院站厅司所队]|中心|用户|管理|公司|作者|单位|微软|系统/

/** Whether a text of one or two characters is a surname. */
export const isSurname = (text: string) =>
  text !== '' && (DOUBLE.includes(text) || (text.length === 1 && SURNAMES.includes(text)))

/** What stands between names, or between an office and a name. */
const SEPARATORS = /[\s;；,，、/|()（）]+/

/** The first name of a Chinese person that a text consists of or holds as a word of its own. */
export function findPersonName(text: string): string | undefined {
  // Names of two characters are often set wide: 张 三.
  const whole = text.replace(/\s/g, '')
  return [whole, ...text.split(SEPARATORS)].find(isPersonName)
}

/** Two to four characters with a surname in front. */
function isPersonName(name: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || OFFICE.test(name)) return false
  return SURNAMES.includes(name.charAt(0)) ? name.length <= 3 : DOUBLE.includes(name.slice(0, 2))
}
