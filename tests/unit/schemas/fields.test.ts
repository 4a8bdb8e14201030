import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { attachment } from '#schemas/attachment.ts'
import { calendarDate } from '#schemas/calendar-date.ts'
import { cover } from '#schemas/cover.ts'
import { documentNumber } from '#schemas/document-number.ts'
import { documentPath } from '#schemas/document-path.ts'
import { genre } from '#schemas/genre.ts'
import { indexNumber } from '#schemas/index-number.ts'
import { legalBasis } from '#schemas/legal-basis.ts'
import { relation } from '#schemas/relation.ts'
import { review } from '#schemas/review.ts'
import { slug, text } from '#schemas/text.ts'
import { timestamp } from '#schemas/timestamp.ts'
import { webAddress } from '#schemas/web-address.ts'

/** What each field accepts and what it refuses. */
const FIELDS: Record<string, { schema: z.ZodType; good: unknown[]; bad: unknown[] }> = {
  text: {
    schema: text,
    good: ['通知', 'nullable', '无锡', '2024年', '"引号"'],
    bad: [
      '',
      ' ',
      ' 通知',
      '通知\n',
      '两\n行',
      'a\tb',
      '\u0000',
      '\uD800',
      'null',
      'NULL',
      'undefined',
      'NaN',
      'None',
      '无',
      '待补充',
      '-',
      '—',
      1,
      null,
      undefined,
    ],
  },
  slug: {
    schema: slug,
    good: ['a', 'plan-2025', '2025'],
    bad: ['', 'A', 'a_b', 'a b', '-a', 'a-', 'a--b', '办法', 'a/b', '..', 'a\n'],
  },
  'calendar date': {
    schema: calendarDate,
    good: ['2024-02-29', '2025-12-31'],
    bad: [
      '2025-02-29',
      '2025-02-30',
      '2025-13-01',
      '2025-00-10',
      '2025-1-1',
      '20250101',
      '2025-01-01T00:00',
      '',
      20250101,
      new Date(),
    ],
  },
  timestamp: {
    schema: timestamp,
    good: ['2024-01-26T10:00+08:00', '2024-01-26T10:00:30+08:00', '2024-01-26T02:00Z'],
    bad: [
      '2024-01-26',
      '2024-01-26T10:00',
      '2024-01-26 10:00+08:00',
      '2024-02-30T10:00+08:00',
      '2024-01-26T25:00+08:00',
      '2024-01-26T10:60+08:00',
      '2024-01-26T10+08:00',
    ],
  },
  'index number': {
    schema: indexNumber,
    good: ['SFGX0001/2024-00012', '114403006955506492/2021-00426'],
    bad: [
      'SFGX0001/2024-12',
      'sfgx0001/2024-00012',
      'SFGX0001-2024-00012',
      '/2024-00012',
      'SFGX0001/1824-00012',
      ' SFGX0001/2024-00012',
      'SFGX0001/2024-00012\n',
    ],
  },
  'document number': {
    schema: documentNumber,
    good: [
      '示更规〔2024〕1号',
      '深府办〔1998〕120号',
      '第368号',
      '国务院令第752号',
      '2026年第8号',
      '示范区发展和改革局公告2026年第8号',
      '区政府通告第3号',
    ],
    bad: [
      '示更规[2024]1号',
      '示更规（2024）1号',
      '示更规〔2024〕第1号',
      '示更规〔2024〕01号',
      '示更规〔24〕1号',
      '示更规2024年第1号',
      '国务院令第0752号',
      '国务院令752号',
      '〔2024〕1号',
      '示更规〔2024〕1',
      '第0号',
    ],
  },
  'document path': {
    schema: documentPath,
    good: ['policies/temporary-buildings', 'guide/about'],
    bad: ['policies', 'laws/a', 'policies/A', 'policies/a/', '/policies/a', 'policies/../a'],
  },
  genre: { schema: genre, good: ['通知', '年报', '指南'], bad: ['信', '', '通 知'] },
  'legal basis': {
    schema: legalBasis,
    good: ['条例20(一)', '条例20(十五)', '条例21:房屋征收'],
    bad: ['条例20(十六)', '条例20（一）', '条例20(1)', '条例21:其他', '条例19(一)'],
  },
  cover: {
    schema: cover,
    good: [{ kind: 'plan', year: 2024 }],
    bad: [
      { kind: 'report', year: 2024 },
      { kind: 'plan' },
      { kind: 'plan', year: '2024' },
      { kind: 'plan', year: 2024.5 },
      { kind: 'plan', year: 1948 },
      { kind: 'plan', year: 2024, month: 1 },
    ],
  },
  attachment: {
    schema: attachment,
    good: [
      { file: '任务清单.xlsx', title: '任务清单' },
      { file: 'a.b.pdf', title: '甲', textOf: 'b.pdf' },
    ],
    bad: [
      { file: '../secret.pdf', title: '甲' },
      { file: '/etc/passwd', title: '甲' },
      { file: 'a\\b.pdf', title: '甲' },
      { file: 'a b.pdf', title: '甲' },
      { file: 'a?.pdf', title: '甲' },
      { file: 'a%2F.pdf', title: '甲' },
      { file: 'noextension', title: '甲' },
      { file: '..', title: '甲' },
      { file: 'a.pdf' },
      { file: 'a.pdf', title: '' },
    ],
  },
  relation: {
    schema: relation,
    good: [
      { type: 'amends', to: 'policies/a' },
      { type: 'cites', to: 'notices/b', note: '第三条' },
    ],
    bad: [
      { type: 'continues', to: 'policies/a' },
      { type: 'amends' },
      { type: 'amends', to: 'a' },
      { type: 'amends', to: 'policies/a', note: '' },
    ],
  },
  review: {
    schema: review,
    good: [{ stage: '初审', by: '法制科', on: '2025-01-01' }],
    bad: [
      { stage: '四审', by: '法制科', on: '2025-01-01' },
      { stage: '初审', on: '2025-01-01' },
      { stage: '初审', by: '法制科', on: '昨天' },
    ],
  },
  'web address': {
    schema: webAddress,
    good: ['https://www.example.gov.cn', 'http://example.com/a?b=c'],
    bad: [
      'www.example.gov.cn',
      'javascript:alert(1)',
      'javascript://example.com/%0Aalert(1)',
      'data:text/html,a',
      'ftp://example.com',
      'https://',
      '',
    ],
  },
}

describe.each(Object.entries(FIELDS))('%s', (_, { schema, good, bad }) => {
  test.each(good.map((value) => [value]))('accepts %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true)
  })

  test.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})
