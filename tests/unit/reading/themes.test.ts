import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHOICES } from '#client/reading/preferences.ts'

const themesSheet = readFileSync('src/styles/themes.css', 'utf8')
const tokensSheet = readFileSync('src/styles/tokens.css', 'utf8')

const readColours = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

const themes = CHOICES.theme.map((name) => {
  const [, block = ''] = new RegExp(`data-theme='${name}'\\] \\{([^}]*)\\}`).exec(themesSheet) ?? []
  return { name, colours: readColours(block) }
})
const [lightTokens = '', darkTokens = ''] = tokensSheet.split('(prefers-color-scheme: dark)')

/** Text colours with the surfaces on which they stand. */
const PAIRS = [
  ...['ink', 'soft', 'brand'].flatMap((text) =>
    ['paper', 'surface', 'tint'].map((surface) => [text, surface] as const),
  ),
  ...['paper', 'surface', 'warn-tint'].map((surface) => ['warn', surface] as const),
  ['ink', 'mark'] as const,
  ['ink', 'warn-tint'] as const,
  ['on-brand', 'brand'] as const,
]

describe.each(themes)('the theme $name', ({ colours }) => {
  test('names every colour of the site', () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(readColours(lightTokens)).sort())
  })

  test('has a contrast of 7:1 for every text on every surface', () => {
    const weak = PAIRS.filter(
      ([text, surface]) => toContrast(colours[text] ?? '', colours[surface] ?? '') < 7,
    )
    expect(weak).toEqual([])
  })
})

test('light and dark are what the system preferences give', () => {
  const coloursOf = (wanted: string) => themes.find(({ name }) => name === wanted)?.colours
  expect(coloursOf('light')).toEqual(readColours(lightTokens))
  expect(coloursOf('dark')).toEqual(readColours(darkTokens))
})

/** The contrast ratio of WCAG 2. */
function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
