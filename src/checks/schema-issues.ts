import type { z } from 'zod'
import { RELATION_LABELS } from '#domain/relations.ts'
import type { LineOf } from '#files/yaml-file.ts'
import { FIELD_NAMES, FIELD_NAMES_WITHIN } from '#schemas/field-names.ts'
import { listFields } from '#schemas/list-fields.ts'
import type { RelationType } from '#schemas/relation.ts'
import type { NameRemedy } from './name-for-id.ts'
import { findMeantField } from './unknown-field.ts'

/** What is wrong with one field, and what to do. */
export type FieldProblem = { line: number; problem: string; fix: string }

/** Says in Chinese what a schema found, with the line on which each field stands. */
export function describeSchemaIssues(
  issues: z.core.$ZodIssue[],
  written: Written,
  help: Help = {},
): FieldProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? describeUnknown(issue, written, help)
      : [describe(issue, written, help)],
  )
}

/** What was written, and where. */
type Written = { value: unknown; lineOf: LineOf }

/** What helps to tell what was meant: the schema for unknown fields, the settings for names of bodies and topics, the file. */
type Help = {
  schema?: z.ZodType
  remedyFor?: NameRemedy | undefined
  /** The name of the settings file, in which a field may mean something of its own. */
  within?: string
}

function describeUnknown(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  { value, lineOf }: Written,
  { schema }: Help,
): FieldProblem[] {
  const present = Object.keys(valueAt(value, path) ?? {})
  const fields = schema ? listFields(schema, path).filter((each) => !present.includes(each)) : []
  return keys.map((key) => {
    const meant = findMeantField(key, fields)
    return {
      line: lineOf(...path, key),
      problem: `不认识的字段 "${key}"${meant === undefined ? '。' : `，是不是 ${meant}？`}`,
      fix: '检查拼写，或删去这一行；可用的字段见 content/README.md。',
    }
  })
}

function describe(
  issue: z.core.$ZodIssue,
  { value, lineOf }: Written,
  { remedyFor, within }: Help,
): FieldProblem {
  const line = lineOf(...issue.path)
  const name = toFieldName(issue.path, within)
  const found = valueAt(value, issue.path)
  if (found === undefined) {
    return { line, problem: `缺少${name}。`, fix: remedyOf(issue, '补上这一项。') }
  }
  if (found === null) {
    const fix = issue.path.length > 0 ? '补上内容；没有内容就删去这一行。' : '逐行写“字段: 值”。'
    return { line, problem: `${name}是空的。`, fix }
  }
  return {
    line,
    problem: `${name}写得不对：${quote(found)}。`,
    fix: remedyFor?.(issue.path[0], found) ?? remedyOf(issue, FOLLOW_MANUAL),
  }
}

/** The remedy where a schema says nothing of its own. */
const FOLLOW_MANUAL = '按说明改正。'

function remedyOf(issue: z.core.$ZodIssue, otherwise: string): string {
  switch (issue.code) {
    case 'invalid_value':
      return `可用：${issue.values.map((value) => explainValue(String(value))).join('、')}。`
    case 'invalid_type':
      return otherwise === FOLLOW_MANUAL
        ? `应是${TYPE_NAMES[issue.expected] ?? issue.expected}。`
        : otherwise
    case 'too_small':
      return sentence(ownMessage(issue) ?? `至少 ${issue.minimum}${unitOf(issue.origin)}。`)
    case 'too_big':
      return sentence(ownMessage(issue) ?? `至多 ${issue.maximum}${unitOf(issue.origin)}。`)
    case 'invalid_union':
      return sentence(ownMessage(issue) ?? remedyOfUnion(issue) ?? otherwise)
    default:
      return sentence(ownMessage(issue) ?? otherwise)
  }
}

/** The types of relations are English words; all other values that may be chosen explain themselves. */
function explainValue(value: string): string {
  return isRelationType(value)
    ? `${value}（${RELATION_LABELS[value].forward.replace('的文件', '')}）`
    : value
}

const isRelationType = (value: string): value is RelationType =>
  Object.hasOwn(RELATION_LABELS, value)

/** The remedy of the last alternative: the one that is not a placeholder. */
function remedyOfUnion(issue: z.core.$ZodIssueInvalidUnion): string | undefined {
  const last = issue.errors.at(-1)?.[0]
  return last && remedyOf(last, FOLLOW_MANUAL)
}

/** Messages of our schemas are Chinese; zod's own are English and of no use to staff. */
const ownMessage = (issue: z.core.$ZodIssue) =>
  /\p{Script=Han}/u.test(issue.message) ? issue.message : undefined
const sentence = (message: string) => (message.endsWith('。') ? message : `${message}。`)
const unitOf = (origin: string) => (origin === 'string' ? ' 个字' : origin === 'array' ? ' 项' : '')

const TYPE_NAMES: Record<string, string> = {
  string: '文字（数字请加引号）',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表（每项前加“- ”，或写成 [甲, 乙]）',
  object: '一组“字段: 值”',
}

/** `名称 (title)`; nested fields keep their path, so that `附件 (attachments.0.file)` can be found. */
function toFieldName(path: PropertyKey[], file = ''): string {
  if (path.length === 0) return '文件内容'
  const [above = file, named] = [file, ...path].filter((step) => typeof step === 'string').slice(-2)
  const chinese = named === undefined ? undefined : (lookUp(FIELD_NAMES_WITHIN[above], named) ?? lookUp(FIELD_NAMES, named)) // prettier-ignore
  const key = path.map(String).join('.')
  return chinese ? `“${chinese}”（${key}）` : `“${key}”`
}

/** Only what the table itself holds: a field may be called like something that every object has. */
const lookUp = (names: Record<string, string> | undefined, name: string) =>
  names && Object.hasOwn(names, name) ? names[name] : undefined

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, step) => (isRecord(current) ? current[step as string] : undefined),
    value,
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function quote(value: unknown): string {
  const shown = JSON.stringify(value)
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}
