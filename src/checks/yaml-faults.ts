import type { YamlFault } from '#files/yaml-file.ts'
import type { FieldProblem } from './schema-issues.ts'

/** Says in Chinese what makes a YAML text unreadable. */
export function describeYamlFaults(faults: YamlFault[]): FieldProblem[] {
  return faults.map(({ line, code }) => ({ line, ...(EXPLANATIONS[code] ?? UNREADABLE) }))
}

type Explanation = Pick<FieldProblem, 'problem' | 'fix'>

const UNREADABLE: Explanation = {
  problem: '这一行的格式读不懂。',
  fix: '每行写成“字段: 值”，半角冒号后空一格；含有冒号、# 或引号的内容，整段加英文引号。',
}
const INCOMPLETE: Explanation = {
  problem: '缺少冒号，或者引号、括号没有成对。',
  fix: '字段名后写半角冒号和一个空格；引号和括号用英文半角，成对写。',
}
const INDENTED: Explanation = {
  problem: '缩进不对，或者括号没有成对。',
  fix: '同一级的各行左边对齐，下一级多缩进两个空格；有 [ 或 { 就要有 ] 或 }。',
}
const REFERENCE: Explanation = {
  problem: '不能使用引用（& 或 *）。',
  fix: '把内容直接写出来；如果 & 或 * 是内容的一部分，整段加英文引号。',
}

const EXPLANATIONS: Partial<Record<YamlFault['code'], Explanation>> = {
  REFERENCE,
  BAD_ALIAS: REFERENCE,
  ALIAS_PROPS: REFERENCE,
  MULTIPLE_ANCHORS: REFERENCE,
  MISSING_CHAR: INCOMPLETE,
  BAD_INDENT: INDENTED,
  BLOCK_IN_FLOW: INDENTED,
  RESOURCE_EXHAUSTION: {
    problem: '一层套一层，层数太多。',
    fix: '按手册的格式写；多半是误输了许多 [、{ 或短横。',
  },
  DUPLICATE_KEY: { problem: '同一个字段写了两次。', fix: '删去其中一个。' },
  TAB_AS_INDENT: { problem: '行首用了制表符（Tab）。', fix: '改成空格。' },
  BAD_SCALAR_START: {
    problem: '内容以特殊符号（@、`、% 等）开头。',
    fix: '把整段内容加上英文引号。',
  },
  BAD_DQ_ESCAPE: {
    problem: '双引号里的反斜杠 \\ 后面不能写这个字符。',
    fix: '把外面的双引号改成英文单引号，或把 \\ 写成两个。',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: '值里有“冒号加空格”，或者缩进不对。',
    fix: '把整个值加上英文引号；如果是下一级的内容，另起一行，与同一级的各行左边对齐。',
  },
  TAG_RESOLVE_FAILED: {
    problem: '内容以感叹号 ! 开头。',
    fix: '把整段内容加上英文引号。',
  },
}
