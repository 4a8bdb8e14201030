import type { PreferenceName } from './preferences.ts'

/** A group of settings of which one is chosen. An empty value is the default. */
export type ChoiceField = { name: PreferenceName; label: string; options: [string, string][] }

/** A setting that is on or off; `on` is its value. */
export type SwitchField = { name: PreferenceName; label: string; on: string }

/** The groups of the panel, in their order. */
export const CHOICE_FIELDS: ChoiceField[] = [
  {
    name: 'size',
    label: '字号',
    options: [
      ['', '标准'],
      ['20', '较大'],
      ['22', '大'],
      ['26', '特大'],
      ['30', '最大'],
    ],
  },
  {
    name: 'theme',
    label: '配色',
    options: [
      ['', '跟随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
      ['green', '护眼'],
      ['contrast', '白底黑字'],
      ['inverted', '黑底白字'],
    ],
  },
  {
    name: 'line',
    label: '行距',
    options: [
      ['close', '紧凑'],
      ['', '标准'],
      ['wide', '宽松'],
    ],
  },
  {
    name: 'font',
    label: '字体',
    options: [
      ['', '黑体'],
      ['serif', '宋体'],
    ],
  },
]

/** The settings below the groups. */
export const SWITCH_FIELDS: SwitchField[] = [
  { name: 'mode', label: '长者版', on: 'elder' },
  { name: 'ruler', label: '阅读尺', on: 'on' },
  { name: 'pointer', label: '大光标', on: 'large' },
]

/** Sizes that 长者版 does not offer. */
export const TOO_SMALL_FOR_ELDERS = ['', '20', '22']
