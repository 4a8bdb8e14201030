/** Sentences about the site that no test can show, by the reason why they may stand all the same. */
export const WITHOUT_PROOF: { why: string; page: string; says: string[] }[] = [
  {
    why: 'Says what the demonstration is, who is not behind it, and what in it is invented.',
    page: 'guide/about/',
    says: [
      '本站是软件演示，不是政府网站',
      '也不要通过本站提交申请或者个人信息',
      '软件本身不产生任何官方信息',
      '都是为演示编写的',
      '没有使用真实机关的代字',
      '索引号、标准表、申报表和清理目录也是演示数据',
      '本站没有得到有关机关的委托',
    ],
  },
  {
    why: 'Names the aims of the software; what is reached is claimed sentence by sentence elsewhere.',
    page: 'guide/about/',
    says: ['软件关心几件事', '软件生成一个静态网站'],
  },
  {
    why: 'Introduces the next sentence, which has its proof.',
    page: 'guide/about/',
    says: ['政策文件页面上方的状态说明文件是否有效'],
  },
  {
    why: 'The absence of a feature; whoever builds it must change the sentence.',
    page: 'guide/about/',
    says: ['本站没有由软件生成的汇总、对照或评价'],
  },
  {
    why: 'Tells those who run a real site what to fill in.',
    page: 'guide/about/',
    says: ['站点投入正式使用时，由主办单位填写真实的名称'],
  },
  {
    why: 'Names the aim, or admits what was not done.',
    page: 'guide/accessibility/',
    says: [
      '2.2的AA级为目标',
      '没有经过第三方认证',
      '生成网站和发布文件时不再逐页进行',
      '不代表逐页人工检查',
      '没有进行过由残障用户参加的可用性测试',
      '没有文字层的扫描件读屏软件无法阅读',
      '复杂表格在读屏软件中逐格阅读较慢',
    ],
  },
  {
    why: 'Asks readers for something, or names who answers on a real site.',
    page: 'guide/accessibility/',
    says: [
      '请写明遇到问题的网址',
      '演示站点没有反馈渠道，由正式站点填写',
      '正式站点应当替换为实际的受理单位',
      '网站的结构或者功能有较大变化时更新',
    ],
  },
]
