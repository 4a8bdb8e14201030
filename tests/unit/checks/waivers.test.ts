import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { aDocument } from '../../factories/document.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { applyWaivers } from '#checks/waivers.ts'

const BODY = '值班电话13800138000，备用电话13900139000。'

const issuesWith = (waivers: string, body = BODY) =>
  checkFiles({ 'notices/a/index.mdx': aNotice(body, { waivers }) })

test('a waiver with a text excuses that find only', async () => {
  const issues = await issuesWith(
    '[{ rule: personal-data, text: 138…8000, reason: 值班手机经本人同意公开 }]',
    '值班电话13800138000。\n\n备用电话13811112200。',
  )
  expect(issues.map(({ problem }) => problem)).toEqual(['疑似个人信息（手机号码）：138…2200。'])
})

test('a waiver without a text excuses every find of its rule', async () => {
  expect(await issuesWith('[{ rule: personal-data, reason: 值班手机经本人同意公开 }]')).toEqual([])
})

test('a waiver that excuses nothing is reported on its line, in the documents that are looked into', async () => {
  const waivers = '[{ rule: personal-data, reason: 值班手机经本人同意公开 }]'
  const issues = await issuesWith(waivers, '值班电话见门牌。')
  expect(issues).toEqual([
    {
      file: expect.stringMatching(/notices\/a\/index\.mdx$/) as string,
      line: 12,
      rule: 'unused-waiver',
      severity: 'warning',
      problem: 'waivers 中的这一条没有对应的问题。',
      fix: '问题已经改正的，删去这一条；文件名或文字写错的，改正。',
    },
  ])
})

test('a waiver of a document that is not looked into is not reported', () => {
  const fields = { waivers: '[{ rule: personal-data, reason: 值班手机经本人同意公开 }]' }
  const [one, other] = ['a', 'b'].map((slug) => aDocument({ slug, fields }))
  if (!one || !other) throw new Error('there are two documents')
  const issues = applyWaivers([], [one, other], (file) => file === other)
  expect(issues.map(({ file }) => file)).toEqual([other.path])
})

test('the waiver that a message proposes can be copied as it stands, whatever the find and the file are called', () => {
  fc.assert(
    fc.property(
      fc.record({ file: aLine(), text: aLine() }, { requiredKeys: [] }),
      (excuse: { file?: string; text?: string }) => {
        const issue = {
          file: 'a',
          line: 1,
          rule: 'secrecy',
          severity: 'error',
          problem: '',
          fix: '',
        }
        const [printed] = applyWaivers([{ ...issue, severity: 'error', excuse }], [], () => true)
        const [, proposed = ''] = /waivers 中写 (\{.*\})。$/.exec(printed?.fix ?? '') ?? []
        expect(parse(proposed)).toEqual({ rule: 'secrecy', ...excuse, reason: '理由和依据' })
      },
    ),
    { examples: [[{ file: 'true' }], [{ file: '1e3' }], [{ file: 'a, b.xlsx', text: '# {' }]] },
  )
})

/** A text of one line, as names of files and finds are. */
const aLine = () =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() === text && !/[\n\r\u0085\u2028\u2029]/.test(text))
