/**
 * The forms in which papers say that they are secret, internal or not to be published. All of them are patterns on a
 * text in half width and simplified characters. A mark stands by itself: on its line, in its cell, in brackets or in
 * its field; sentences, laws and lists of tasks speak of secrecy and are no marks.
 */
const GRADE = '(?:绝密|机密|秘密)'
/** A line or the cell of a table begins or ends here; spaces do not count. */
const START = '(?<=^|\\t|\\|)[ \\t]*'
const END = '(?=[ ]*(?:$|\\t|\\|))'
const OPEN = '[(\\[【〔{<《「『]'
const CLOSE = '[)\\]】〕}>》」』]'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})'
/** A term of secrecy. */
const TERM = `(?:${NUMBER} ?(?:个月|年|月)|长期|永久)`
const STAR = '[★☆*✩✭⭐✮]'
const URGENCY = '(?:特急|特提|加急|平急|急件|紧急|火急|限时|急)'
/** What links a label and its value. */
const LINK = '[ ]*(?:[:|\\t]|[ ])[ \\t:|]*'

/** 密级 as they are put on documents. */
const GRADES = [
  `${GRADE}级? ?${STAR}`,
  `${STAR} ?${TERM}(?=\\s|$|[)\\]】])`,
  `${START}${GRADE}(?:级|件|文件|材料|资料)?${END}`,
  `${OPEN} ?${GRADE}(?:级|件)? ?${CLOSE}(?: ?${STAR}? ?${TERM})?(?=[ \\t]*$)`,
  `${START}${OPEN} ?${GRADE}(?:级|件)? ?${CLOSE}(?: ?${STAR}? ?${TERM})?`,
  `[【] ?${GRADE}(?:级|件)? ?[】]`,
  `(?<!\\p{Script=Han})${GRADE}级? ?[·•・.—\\-] ?${TERM}`,
  `(?<![\\p{Script=Han}])${GRADE}级? ?${OPEN} ?(?:保密期限:? ?)?${TERM} ?${CLOSE}`,
  `${START}${OPEN}?${GRADE}级? ?${TERM}${CLOSE}?${END}`,
  `(?<![\\p{Script=Han}、])${GRADE}级?(?:${LINK}|[、,·/★-])?${URGENCY}(?!\\p{Script=Han})`,
  `(?<![\\p{Script=Han}、])${URGENCY}[ \\t、,·/|-]{0,3}${GRADE}级?(?![\\p{Script=Han}])`,
  // The field of a form; not where it speaks of secret matters or lists the grades.
  `(?:密级|密别|保密等级|涉密等级|秘密等级|文件密级|定密等级|保密级别|涉密级别|密级标识)(?:\\([^)\\n]{0,12}\\))?(?:[ ]*[:：]\\s*|${LINK})${OPEN}? ?${GRADE}(?!级?(?:事项|信息|载体|[、/或和及,]|[ \\t|]+(?:绝密|机密|秘密)))`,
  `(?:保密期限|保密年限|密期)(?:[ ]*[:：]\\s*|${LINK})${TERM}(?![以之]?[内上下]|左右|至|-)(?![\\p{Script=Han}])`,
  `(?<![\\p{Script=Han}])(?:涉密|密件|密|内部|敏感) ?${STAR}(?! ?\\p{Script=Han})|国家秘密 ?${STAR}|(?:核心|普通)商[业]?[秘]?密 ?${STAR}|商业?秘密 ?${STAR}|(?:工作|警务)秘密 ?(?:${STAR}|${OPEN} ?${TERM})`,
  `${START}${OPEN}?(?:本件|此件|本文件|此文件|本材料|该件)?(?:属于?|系|为|是)(?:国家)?${GRADE}(?:级(?:国家秘密)?)?(?:文件|件|材料)?[。!]?${CLOSE}?${END}`,
  `${START}${OPEN}?(?:密件|涉密文件|涉密材料|涉密资料|密电|机要件|机要文件|绝密件|内部密件|(?:[此本该](?:件|文件|材料|资料))?(?:属于?|为|系)?工作秘密|警务工作秘密|核心商密|普通商密)${CLOSE}?${END}`,
  `【 ?(?:密|密件|涉密|工作秘密|机要) ?】|\\[ ?(?:密|密件|涉密) ?\\]`,
  `${START}${OPEN}(?:密|涉密)${CLOSE}`,
]

const NOT_PUBLIC =
  '(?:不予?(?:以)?(?:主动)?公开|不宜(?:对外)?公开|依申请(?:予以)?公开|不对外公开|暂不公开|暂缓公开|免予公开|不得(?:对外)?公开|请勿公开|不可公开|非公开|不公布|不予发布|不上网|不宜上网|仅限内部公开|内部公开|部分公开)'
/** How a paper says of itself that it is not to be published: in brackets or on a line alone, or in the field for it. */
const DISCLOSURES = [
  `(?:${START}|${OPEN} ?)[此本该](?:件|文件|文|公文|材料|资料)(?:属于?|为|系)?${NOT_PUBLIC}(?:件|文件|发布|发表)?(?: ?${CLOSE}|(?=[。!;]?[ ]*(?:$|\\t|\\|)))`,
  `(?:^|(?<=[\\s|,;。(【\\[]))(?:信息|政务|政府信息|文件|公文)?(?:公开|发布)(?:方式|属性|选项|类别|类型|形式|性质|标识|标志|分类|与否|意见|建议|情况)(?:\\([^)\\n]{0,12}\\))?${LINK}${OPEN}?(?:[此本该]件)?${NOT_PUBLIC}(?![、/或和及,]|[ \\t|]+(?:主动|依申请|不予))`,
  `(?:^|(?<=[\\s|,;。(【\\[]))(?:是否|可否)(?:主动|对外|同意|予以)?(?:上网)?(?:公开|发布|上网)(?:[ ]*[:：]\\s*|${LINK})(?:否(?!则)|不公开|不予公开|依申请公开|不同意)`,
  `[☑☒■√✓✔▣◼●⊠][ ]?${NOT_PUBLIC}`,
  `【 ?${NOT_PUBLIC} ?】|${START}[(\\[〔]${NOT_PUBLIC}[)\\]〕]${END}|[(\\[〔](?:不予公开|不宜公开|不对外公开|暂不公开)[)\\]〕]`,
]

/** What readers are told to do with a paper that is not meant for all of them. */
const WARNINGS = [
  '请勿外传|(?:不得|严禁|禁止|切勿|不准|不可|不要|不许|勿|不能)(?:擅自|随意|私自|对外)?外传',
  '仅供内部(?:参考|使用|传阅|掌握|学习|交流)|注意保密',
  '阅后(?:请)?(?:收回|销毁|即焚|退回|归还|交回|即删|删除|自毁)|(?:会后|用后|使用后|会议结束后)(?:请)?(?:统一)?(?:收回|回收|交回|退回|销毁)(?!\\p{Script=Han})',
  `(?:仅[限供]?|${START}[限供]|${OPEN}[限供])(?:于)?(?:本)?(?:机关|系统|单位|局|部门|委|院|区|市|组织)?内部(?:人员)?(?:传阅|使用|参考|交流|掌握|参阅|阅读|阅看|学习|发行|查阅)`,
  '(?:仅|只|专)[限供](?:领导|参会人员|与会人员|有关领导|相关人员|本人|委员|班子成员)(?:同志)?(?:参阅|参考|阅|审阅|阅读|传阅|使用)',
  '内部(?:资料|文件|材料)?[ ,、]*(?:注意保存|妥善保管|请勿|切勿|不得|严禁|禁止)',
  '(?:[本此该](?:文件|件|材料|资料|表|稿|报告|方案)|以上内容)(?:为|属于?|系|是)(?:内部|敏感|未定|讨论|涉密|过程)(?:性)?(?:资料|文件|材料|信息|稿|使用|参考)',
  '(?:知悉范围|传阅范围|阅读范围|发放范围|定密责任人|定密依据|解密时间|解密条件|密级变更)[ ]*:[ ]*\\S',
]

/** Names of papers and words on them, of which regulations speak too: they count where they stand as a mark. */
const PAPERS = [
  '内部(?:资料|材料|文件|使用|传阅|参考|掌握|刊物|发行|参阅|通报|讲话|情况|事项|信息|公开)',
  '过程稿|送审稿|讨论稿|报审稿|会签稿|审议稿',
]
/** The same, of which sentences speak so often that they have to stand in brackets or alone. */
const ALONE = [
  '内部(?:资料|材料|文件|使用|传阅|参考|掌握|刊物|发行|参阅)?|内参|机要|敏感(?:信息|材料|内容|文件|资料)|内部敏感(?:信息|资料)?',
  '未定稿|初稿|草稿|内部(?:讨论|征求意见)?稿|领导参阅|限阅|密|(?:请|请务必|务必|请注意|请严格)?保密',
  '(?:请勿|不得|严禁|禁止|切勿|勿)(?:擅自)?(?:扩散|转发|翻印|复印|复制|拍照|截图|泄露|外泄|摘抄|转载|摘编|传播|公开)(?:[、,]?(?:请勿|不得|严禁)?(?:扩散|转发|翻印|复印|复制|拍照|外传|传播))*',
  'CONFIDENTIAL|TOP ?SECRET|STRICTLY CONFIDENTIAL|INTERNAL(?: USE)? ONLY|FOR INTERNAL USE(?: ONLY)?|CLASSIFIED|RESTRICTED|SECRET|DRAFT',
]
const ALONE_FORMS = [
  `【 ?(?:${ALONE.join('|')}) ?】|\\[ ?(?:${ALONE.join('|')}) ?\\]|${START}${OPEN}?(?:${ALONE.join('|')})[!。.]?${CLOSE}?${END}`,
  // Reports on requests for information count what was not published, in cells of tables.
  '^[ ]*(?:不予公开|不公开|不宜(?:对外)?公开|不得(?:对外)?公开|请勿公开|暂不公开|不对外公开)(?:件|文件)?[。!]?[ ]*$',
  `[(〔](?:${ALONE.slice(0, 2).join('|')}|${ALONE[2] ?? ''})[)〕]`,
]
const ALONE_FIELDS = `(?:密级|密别|保密等级|文件密级|涉密等级)${LINK}(?:内部|敏感|工作秘密|商业秘密|商密|限制|受限|内部资料|内部文件)(?!\\p{Script=Han})`

const toPattern = (forms: string[], flags = 'gmu') =>
  new RegExp(forms.map((form) => `(?:${form})`).join('|'), flags)

/** Grades of secrecy, each form by itself: of two at one place the longer counts. */
export const GRADE_FORMS: RegExp[] = [...GRADES, ALONE_FIELDS].map((form) => toPattern([form]))
export const DISCLOSURE_FORMS: RegExp[] = DISCLOSURES.map((form) => toPattern([form]))
export const WARNING_FORMS: RegExp[] = [toPattern(WARNINGS), toPattern(ALONE_FORMS, 'gmu')]
export const PAPER_FORM: RegExp = toPattern(PAPERS)

/** A part of each of them: most texts have none, and need no closer look. */
export const POSSIBLE_FORM =
  /[密★☆✩✭⭐✮]|外传|阅后|[会用]后|参阅|内部|内参|机要|敏感|[程审论签议初草定]稿|公开|公布|发布|上网|[限供]|限阅|范围|勿|不得|严禁|禁止|CONFIDENTIAL|SECRET|INTERNAL|CLASSIFIED|RESTRICTED|DRAFT/
