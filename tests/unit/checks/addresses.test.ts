import { describe, expect, test } from 'vitest'
import { findAddressFaults } from '#checks/address-record.ts'
import { findUnrecordedAddresses } from '#checks/unrecorded-address.ts'
import { findVanishedAddresses } from '#checks/vanished-address.ts'
import { readContent } from '#files/content.ts'
import { formatPublishedLock, toPublishedLock } from '#files/published-lock.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const now = aDocument({
  slug: 'new',
  files: ['a.txt'],
  fields: { attachments: '[{ file: a.txt, title: 清单 }]' },
})
const released = `- document: notices/old
  title: 通知
  since: 2024-03-01
  files: [a.txt]
`
const move = '- { from: notices/old, to: notices/new, on: 2024-03-01 }\n'
const withdrawal = (what: string) =>
  `- { ${what}, title: 通知, on: 2024-03-01, by: 本局, why: 内容已由新的通知代替 }\n`

describe('a published address', () => {
  const vanished = (options: Parameters<typeof aContent>[0]) =>
    findVanishedAddresses(aContent({ lock: released, ...options }))

  test('that leads nowhere is reported', () => {
    expect(toLines(vanished({ documents: [now] }))).toMatchInlineSnapshot(
      `"content/published.lock.yaml:1  错误：已公开的文档“通知”（notices/old）不见了。恢复文档；移动了位置的写进 redirects.yaml；依法撤下的在 tombstones.yaml 中写明时间、机关和原因。[vanished-address]"`,
    )
  })

  test('of a document that lies elsewhere now comes with the line to add', () => {
    const lock = released.replace('since', 'indexNumber: SFGX0001/2025-00001\n  since')
    const issues = findVanishedAddresses(aContent({ lock, documents: [now] }), '2026-11-22')
    expect(issues.map(({ fix }) => fix)).toEqual([
      '它现在像是在 notices/new：移动了的，在 redirects.yaml 中加一行“- { from: notices/old, to: notices/new, on: 2026-11-22 }”；不是的，恢复文档，或在 tombstones.yaml 中写明撤下的时间、机关和原因。',
    ])
    // One that was public itself was not moved here.
    const both = `${lock}- { document: notices/new, title: 通知, since: 2024-03-01 }\n`
    const [issue] = findVanishedAddresses(aContent({ lock: both, documents: [now] }))
    expect(issue?.fix).toMatch(/^恢复文档/)
  })

  test.each([
    ['moved with its attachments', { redirects: move }],
    [
      'moved twice',
      {
        redirects:
          '- { from: notices/old, to: notices/mid, on: 2024-03-01 }\n- { from: notices/mid, to: notices/new, on: 2024-03-02 }\n',
      },
    ],
    ['was withdrawn', { tombstones: withdrawal('document: notices/old') }],
    [
      'moved and was withdrawn there',
      {
        redirects: '- { from: notices/old, to: notices/gone, on: 2024-03-01 }\n',
        tombstones: withdrawal('document: notices/gone'),
      },
    ],
  ])('that %s is accounted for', (_, records) => {
    expect(vanished({ documents: [now], ...records })).toEqual([])
  })

  test('of an attachment is looked for where its document is now', () => {
    const without = aDocument({ slug: 'new' })
    expect(toLines(vanished({ documents: [without], redirects: move }))).toMatchInlineSnapshot(
      `"content/published.lock.yaml:1  错误：notices/old 已公开的附件 "a.txt" 不见了。放回 notices/new 的文件夹并列入 attachments；依法撤下的在 tombstones.yaml 中写明（file 写附件名）。[vanished-address]"`,
    )
    const tombstones = withdrawal('document: notices/new, file: a.txt')
    expect(vanished({ documents: [without], redirects: move, tombstones })).toEqual([])
  })

  test('of a recording is looked for too, and its remedy is another', () => {
    const lock = released.replace('[a.txt]', '[reading.mp3]')
    const issues = vanished({ lock, documents: [aDocument({ slug: 'new' })], redirects: move })
    expect(toLines(issues)).toMatchInlineSnapshot(
      `"content/published.lock.yaml:1  错误：notices/old 已公开的录音 "reading.mp3" 不见了。放回 notices/new 的文件夹并写进 audio（重新录的沿用原来的文件名）；依法撤下的在 tombstones.yaml 中写明（file 写文件名）。[vanished-address]"`,
    )
    const audio = '{ file: reading.mp3 }'
    const read = aDocument({ slug: 'new', files: ['reading.mp3'], fields: { audio } })
    expect(vanished({ lock, documents: [read], redirects: move })).toEqual([])
  })

  test('of an attachment that lies in the folder but is listed no more is reported', () => {
    const unlisted = aDocument({ slug: 'new', files: ['a.txt'] })
    expect(vanished({ documents: [unlisted], redirects: move })).toHaveLength(1)
  })
})

describe('a record of addresses', () => {
  const faults = (options: Parameters<typeof aContent>[0]) =>
    toLines(findAddressFaults(aContent({ documents: [now], ...options }), '2026-11-22'))

  test('that leads somewhere is accepted', () => {
    expect(faults({ redirects: move })).toBe('')
    expect(faults({ tombstones: withdrawal('document: notices/a, successor: notices/new') })).toBe(
      '',
    )
  })

  test('that says two things of one address is reported', () => {
    expect(
      faults({ redirects: move + move, tombstones: withdrawal('document: notices/old').repeat(2) }),
    ).toMatchInlineSnapshot(`
      "content/redirects.yaml:1  错误：notices/old 在 tombstones.yaml 中写着已撤下，又在这里转到别处。只保留一处：还能看到的写进 redirects.yaml，撤下的写进 tombstones.yaml。[address-record]
      content/redirects.yaml:2  错误：notices/old 在 tombstones.yaml 中写着已撤下，又在这里转到别处。只保留一处：还能看到的写进 redirects.yaml，撤下的写进 tombstones.yaml。[address-record]
      content/redirects.yaml:2  错误：notices/old 写了两次。只保留现在的位置。[address-record]
      content/tombstones.yaml:2  错误：notices/old 的撤下写了两次。合成一条。[address-record]"
    `)
  })

  test('that leads nowhere, in a circle, or away from a document that still exists is reported', () => {
    const redirects = [
      '- { from: notices/a, to: notices/b, on: 2024-03-01 }',
      '- { from: notices/b, to: notices/a, on: 2024-03-01 }',
      '- { from: notices/new, to: notices/nowhere, on: 2024-03-01 }',
    ].join('\n')
    const tombstones = withdrawal('document: notices/new, successor: notices/nowhere')
    expect(faults({ redirects, tombstones })).toMatchInlineSnapshot(`
      "content/redirects.yaml:1  错误：notices/a 转来转去又回到原处。改成现在的位置。[address-record]
      content/redirects.yaml:2  错误：notices/b 转来转去又回到原处。改成现在的位置。[address-record]
      content/redirects.yaml:3  错误：notices/new 还有文档，不能转到别处。删去这一条，或移走文档。[address-record]
      content/redirects.yaml:3  错误：notices/new 在 tombstones.yaml 中写着已撤下，又在这里转到别处。只保留一处：还能看到的写进 redirects.yaml，撤下的写进 tombstones.yaml。[address-record]
      content/redirects.yaml:3  错误：转到的 notices/nowhere 不存在。改成现在的位置。[address-record]
      content/tombstones.yaml:1  错误：notices/new 还有文档，却写着已撤下。删去这一条，或移走文档。[address-record]
      content/tombstones.yaml:1  错误：接替的文件 notices/nowhere 不存在。改正或删去 successor。[address-record]"
    `)
  })
})

describe('a withdrawn attachment', () => {
  const faultsOf = (tombstones: string) =>
    findAddressFaults(aContent({ documents: [now], tombstones }), '2026-11-22').map(
      ({ problem }) => problem,
    )

  test('that is still public is reported', () => {
    expect(faultsOf(withdrawal('document: notices/new, file: a.txt'))).toEqual([
      '附件 "a.txt" 写着已撤下，却还列在 notices/new 的 attachments 中，仍然公开。',
    ])
  })

  test('is called a recording where it is one', () => {
    const read = aDocument({ slug: 'new', fields: { audio: '{ file: reading.mp3 }' } })
    const tombstones = withdrawal('document: notices/new, file: reading.mp3')
    const issues = findAddressFaults(aContent({ documents: [read], tombstones }), '2026-11-22')
    expect(toLines(issues)).toMatchInlineSnapshot(
      `"content/tombstones.yaml:1  错误：录音 "reading.mp3" 写着已撤下，却还列在 notices/new 的 audio 中，仍然公开。从 audio 中删去，并删去文件；没有撤下的，删去这一条。[address-record]"`,
    )
    expect(faultsOf(withdrawal('document: notices/none, file: reading.mp3'))).toEqual([
      '录音 "reading.mp3" 所属的 notices/none 不存在。',
    ])
  })

  test('of no document, and a day that has not come, are reported', () => {
    expect(faultsOf(withdrawal('document: notices/none, file: b.txt'))).toEqual([
      '附件 "b.txt" 所属的 notices/none 不存在。',
    ])
    const late = withdrawal('document: notices/new, file: b.txt').replace('2024-03', '2030-03')
    expect(faultsOf(late)).toEqual(['日期 2030-03-01 还没有到。'])
  })

  test('is accounted for at every address that its document had', () => {
    const content = aContent({
      documents: [aDocument({ slug: 'new' })],
      lock: released,
      redirects:
        '- { from: notices/old, to: notices/mid, on: 2024-03-01 }\n- { from: notices/mid, to: notices/new, on: 2024-03-02 }\n',
      tombstones: withdrawal('document: notices/mid, file: a.txt'),
    })
    expect(findVanishedAddresses(content)).toEqual([])
  })
})

describe('a document that no record names', () => {
  const production = SITE.replace('demonstration', 'production')

  test('is reported on a real site, once for all', () => {
    const documents = [now, aDocument({ slug: 'other' }), aDocument({ fields: { draft: 'true' } })]
    expect(
      toLines(findUnrecordedAddresses(aContent({ site: production, documents }))),
    ).toMatchInlineSnapshot(
      `"content/published.lock.yaml:1  提醒：有 2 个文档还没有记入已公开网址的清单，例如 notices/new。网站发布以后运行 npm run gongkai -- release，把 published.lock.yaml 一并提交。[unrecorded-address]"`,
    )
    expect(findUnrecordedAddresses(aContent({ documents }))).toEqual([])
  })

  test('is not reported once it is recorded', () => {
    const lock = '- { document: notices/new, title: 通知, since: 2024-03-01 }\n'
    const content = aContent({ site: production, documents: [now], lock })
    expect(findUnrecordedAddresses(content)).toEqual([])
  })
})

test('the older of two records of one document tells its title, and both tell its files', () => {
  const record = (title: string, since: string, file: string) =>
    `- { document: notices/old, title: ${title}, since: ${since}, files: [${file}] }\n`
  const lock = record('新名', '2024-03-02', 'b.txt') + record('旧名', '2024-03-01', 'a.txt')
  const { lock: joined, added } = toPublishedLock(aContent({ lock }), '2026-11-22')
  expect(added).toBe(0)
  expect(formatPublishedLock(joined).split('\n').slice(1)).toEqual([
    '- { document: notices/old, title: 旧名, since: 2024-03-01, files: [ a.txt, b.txt ] }',
    '',
  ])
})

test('a release records attachments and recordings, and keeps what it recorded before', () => {
  const read = aDocument({
    slug: 'old',
    fields: { attachments: '[{ file: b.txt, title: 清单 }]', audio: '{ file: reading.mp3 }' },
  })
  const { lock } = toPublishedLock(aContent({ lock: released, documents: [read] }), '2026-11-22')
  expect(lock.map(({ files }) => files)).toEqual([['a.txt', 'b.txt', 'reading.mp3']])
})

test('the record of the demonstration names every document that it shows', () => {
  const content = readContent()
  expect(toPublishedLock(content, '2026-11-22').lock).toEqual(content.addresses.lock.data)
})
