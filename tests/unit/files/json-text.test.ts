import { expect, test } from 'vitest'
import { readFileNamed, readLinesOf } from '../../setup/attachment-lines.ts'

test('names and values of a JSON file are read with their paths, as they stand there', async () => {
  const json =
    '{"名单":[{"姓名":"甲\\n乙","证号":990101199001011230,"面积":12.3456789}],"名单":["丙"]}'
  expect(await readLinesOf('a.json', json)).toEqual([
    '藏 $.名单：名单',
    '藏 $.名单[0].姓名：姓名',
    '$.名单[0].姓名：甲\n乙',
    '藏 $.名单[0].证号：证号',
    '$.名单[0].证号：990101199001011230',
    '藏 $.名单[0].面积：面积',
    '$.名单[0]：丙',
  ])
})

test('a JSON file with a string of megabytes, or thousands of levels, is read', async () => {
  const long = JSON.stringify('甲"\\'.repeat(1_000_000))
  expect((await readFileNamed('a.json', long))[0]?.text).toHaveLength(3_000_000)
  const deep = await readFileNamed('b.json', `${'['.repeat(50_000)}1234567${']'.repeat(50_000)}`)
  expect(deep.map(({ place }) => place)).toEqual([`$${'[0]'.repeat(20)}…`])
})
