import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseYaml } from '#files/yaml-file.ts'
import { yamlText } from '../../factories/texts.ts'

describe('values', () => {
  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['2024-01-26', '2024-01-26'],
    ['2024-01-26T10:00+08:00', '2024-01-26T10:00+08:00'],
    ['12:30:45', '12:30:45'],
    ['012', 12],
    ['1_000', '1_000'],
    ['12', 12],
    ['"12"', '12'],
    ['true', true],
    ['~', null],
    ['', null],
  ])('%s is read as YAML 1.2 reads it', (text, value) => {
    expect(parseYaml(`a: ${text}`).value).toEqual({ a: value })
  })

  test('the key on is a text', () => {
    expect(parseYaml('on: 2024-01-26').value).toEqual({ on: '2024-01-26' })
  })

  test('what is written is read again', () => {
    const word = fc.string({ unit: 'grapheme' })
    const value = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word)))
    fc.assert(
      fc.property(value, (written) => {
        expect(
          parseYaml(stringify(written, { aliasDuplicateObjects: false, lineWidth: 0 })).value,
        ).toEqual(written)
      }),
    )
  })
})

describe('faults', () => {
  test.each([
    ['a: 1\na: 2', [{ line: 2, code: 'DUPLICATE_KEY' }]],
    ['a:\n\t- 1', [{ line: 2, code: 'TAB_AS_INDENT' }]],
    ['a: &x 1', [{ line: 1, code: 'REFERENCE' }]],
    ['a: 1\nb: *x', [{ line: 2, code: 'REFERENCE' }]],
    ['a: !date 2024-01-26', [{ line: 1, code: 'TAG_RESOLVE_FAILED' }]],
    ['a: 1\n---\nb: 2', [{ line: 2, code: 'MULTIPLE_DOCS' }]],
  ])('of %j have their line', (text, faults) => {
    expect(parseYaml(text)).toMatchObject({ value: undefined, faults })
  })

  test('are counted from the first line of the text in its file', () => {
    expect(parseYaml('a: 1\na: 2', 10).faults).toEqual([{ line: 11, code: 'DUPLICATE_KEY' }])
  })

  test('are kept once for a line', () => {
    expect(parseYaml('a: - b\nc: - d').faults.map(({ line }) => line)).toEqual([1, 2])
  })
})

describe('lines', () => {
  const { lineOf } = parseYaml('a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n1: y', 5)

  test.each([
    [['a'], 5],
    [['b'], 6],
    [['b', 0], 7],
    [['b', 1, 'd'], 9],
    [['1'], 10],
    [['b', 1, 'missing'], 8],
    [['b', 9], 6],
    [['missing'], 5],
    [['a', 'b', 'c'], 5],
    [[], 5],
  ])('of %j is %i', (path, line) => {
    expect(lineOf(...path)).toBe(line)
  })

  test('hold with the line ends of Windows', () => {
    expect(parseYaml('a: 1\r\nb:\r\n  c: 2\r\n').lineOf('b', 'c')).toBe(3)
  })

  test('of an empty text is its first', () => {
    expect(parseYaml('', 2).lineOf('a')).toBe(2)
  })
})

describe('a text that would grow without bound', () => {
  const bomb = ['a: &a [甲]']
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
    bomb.push(
      `${to ?? ''}: &${to ?? ''} [${Array(9)
        .fill(`*${from ?? ''}`)
        .join(', ')}]`,
    )
  }

  test.each([
    ['of aliases', bomb.join('\n')],
    ['that holds itself', 'a: &a [*a]'],
    ['of lists', '['.repeat(20_000)],
    ['of closed lists', '['.repeat(2000) + ']'.repeat(2000)],
    ['of list items', '- '.repeat(20_000)],
    ['of objects', '{a: '.repeat(20_000)],
  ])('%s is refused', (_, text) => {
    const { value, faults } = parseYaml(text)
    expect(value).toBeUndefined()
    expect(faults).not.toEqual([])
  })
})

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(yamlText, fc.string({ unit: 'binary' })), (text) => {
      const { value, faults, lineOf } = parseYaml(text)
      expect(faults.length > 0 && value !== undefined).toBe(false)
      expect(lineOf('title', 0)).toBeGreaterThan(0)
      JSON.stringify(value)
    }),
    { numRuns: 2000 },
  )
})

test('a merge key of an older YAML without a map is a fault, not an exception', () => {
  const { value, faults } = parseYaml('%YAML 1.1\n---\n<<: ')
  expect(value).toBeUndefined()
  expect(faults).toEqual([{ line: 1, code: 'UNEXPECTED_TOKEN' }])
})

describe('a value over several lines', () => {
  test.each([
    ['a: 为了推进城\n  市更新，按land\n  reform办理', '为了推进城市更新，按land reform办理'],
    ['a: >-\n  推进城\n  市更新', '推进城市更新'],
    ['a: >\r\n  推进城\r\n  市更新\r\n', '推进城市更新\n'],
    ['a: "推进城\n  市更新"', '推进城市更新'],
    ["a: '推进城\n  市更新'", '推进城市更新'],
  ])('has no gap between Chinese characters: %j', (source, value) => {
    expect(parseYaml(source).value).toEqual({ a: value })
  })

  test.each([
    ['a: |\n  推进\n  更新\n', '推进\n更新\n'],
    ['a: 推进\n\n  更新', '推进\n更新'],
    ['a: "推进\\\n  更新"', '推进更新'],
    ['a: 推进 更新', '推进 更新'],
  ])('stays as it is where its lines count: %j', (source, value) => {
    expect(parseYaml(source).value).toEqual({ a: value })
  })
})
