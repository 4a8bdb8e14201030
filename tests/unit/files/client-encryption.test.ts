import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findClientEncryption } from '#files/client-encryption.ts'
import { readSource } from '#import/read-source.ts'
import { explainRefusal } from '#import/refusal.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

const CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LOCKED = Buffer.concat([Buffer.from('%TSD-Header-###%'), Buffer.alloc(64, 7)])

test.each([
  ['client-encrypted', LOCKED],
  ['client-encrypted', Buffer.from('b\x14#e\x01\0E-SafeNet\0LOCK\0xxxx', 'latin1')],
  ['client-encrypted', Buffer.from('.pfile\x02\0\0\0', 'latin1')],
  ['rights-managed', Buffer.concat([CONTAINER, Buffer.from('DRMEncryptedDataSpace\0', 'utf16le')])],
  [
    'rights-managed',
    Buffer.from('%PDF-1.7\n1 0 obj<</Encrypt 2 0 R>>\n2 0 obj<</Filter /MicrosoftIRMServices>>'),
  ],
  [undefined, Buffer.concat([CONTAINER, Buffer.from('EncryptedPackage\0', 'utf16le')])],
  [undefined, Buffer.from('文件开头是 %TSD-Header- 的，由加密客户端加密。')],
  [undefined, Buffer.from('%PDF-1.7\n1 0 obj<</Encrypt 2 0 R>>\n2 0 obj<</Filter /Standard>>')],
  [undefined, Buffer.alloc(0)],
])('a file is known as %s', (reason, content) => {
  expect(findClientEncryption(content)).toBe(reason)
})

test.each(['a.docx', 'a.txt', 'a.pdf', 'a.jpg'])(
  'the check says that %s was encrypted by the client of an office',
  async (name) => {
    const issues = await checkFiles({
      'notices/a/index.mdx': aNotice('正文。', { attachments: `[{ file: ${name}, title: 表 }]` }),
      [`notices/a/${name}`]: LOCKED,
    })
    expect(issues.map(({ problem }) => problem)).toEqual([
      `附件 "${name}" 被单位的文档加密软件（透明加密、防泄密客户端）加了密，单位以外的读者打不开。`,
    ])
  },
)

test.each(['a.docx', 'a.txt', 'a.doc', 'a.md'])('the import says the same of %s', async (name) => {
  const path = join(mkdtempSync(join(tmpdir(), 'gongkai-locked-')), name)
  writeFileSync(path, LOCKED)
  const refusal = await readSource(path).then(String, explainRefusal)
  expect(refusal).toBe(
    '这个文件被单位的文档加密软件（透明加密、防泄密客户端）加了密，程序读不了。请在加密客户端里申请解密（外发），再导入。',
  )
})
