import { expect, test } from 'vitest'
import { chooseVoice } from '#client/reading/voices.ts'

const aVoice = (lang: string, localService = true) => ({ lang, localService })

test.each([
  [['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
  [['zh-HK', 'zh_TW'], 'zh_TW'],
  [['en-US', 'zh_CN'], 'zh_CN'],
  [['yue-HK', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
  [['zh-HK'], 'zh-HK'],
  [['en-US', 'ja-JP'], undefined],
])('of %j the voice %s reads', (langs, chosen) => {
  expect(chooseVoice(langs.map((lang) => aVoice(lang)))?.lang).toBe(chosen)
})

test('a voice of the device comes before one that needs the network', () => {
  const local = aVoice('zh-CN')
  expect(chooseVoice([aVoice('zh-CN', false), local])).toBe(local)
})
