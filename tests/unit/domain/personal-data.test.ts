import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passesLuhn } from '#domain/bank-card.ts'
import { isIdentity18, toCheckDigit } from '#domain/identity-number.ts'
import { findAcrossLineEnd, findPersonalData } from '#domain/personal-data.ts'

// An invented number with a valid date and check digit; no such district code was ever given out.
const IDENTITY = '990101199001011230'

test('the number used by these tests has the right check digit', () => {
  expect(isIdentity18(IDENTITY)).toBe(true)
  expect(isIdentity18('114403006955506492')).toBe(false)
})

test.each([
  [`身份证${IDENTITY}。`, '身份证号码'],
  ['证号440308900101123', '身份证号码'],
  ['联系人13800138000', '手机号码'],
  ['138-0013-8000', '手机号码'],
  ['账号6222021234567890128', '银行卡号'],
  ['住北墟街道3栋2单元501室', '住址门牌号'],
  ['身份证９９０１０１１９９００１０１１２３０。', '身份证号码'],
  ['证号990101 19900101 1230。', '身份证号码'],
  ['2024 9901 0119 9001 0112 30 元', '身份证号码'],
  ['９９０１０１　９９０１０１ 19900101 1230', '身份证号码'],
  ['联系人１３８００１３８０００', '手机号码'],
  ['住幸福路12号502室', '住址门牌号'],
  ['住幸福路 12 号 502 室', '住址门牌号'],
  ['住幸福路１２号幸福花园５０２室', '住址门牌号'],
  ['住3单元502室', '住址门牌号'],
  ['住三栋二单元五〇二房', '住址门牌号'],
  ['住三栋五零二室', '住址门牌号'],
  ['9 9 0 1 0 1 1 9 9 0 0 1 0 1 1 2 3 0', '身份证号码'],
  ['9\t9\t0\t1\t0\t1\t1\t9\t9\t0\t0\t1\t0\t1\t1\t2\t3\t0', '身份证号码'],
  ['某甲\t990101\t19900101\t1230', '身份证号码'],
  ['990101-19900101-1230', '身份证号码'],
  ['联系电话（+86）138 0013 8000', '手机号码'],
  ['008613800138000', '手机号码'],
  ['+86-138-0013-8000', '手机号码'],
  ['Tel.13800138000', '手机号码'],
  ['１３８－００１３－８０００', '手机号码'],
  ['1380-013-8000', '手机号码'],
  ['138 001 38000', '手机号码'],
  ['12 138 0013 8000 北墟街道', '手机号码'],
  ['138-00138000', '手机号码'],
  ['138\u200b0013\u200b8000', '手机号码'],
  ['13\u00ad8001380\u00ad00', '手机号码'],
  ['9\u200b9\u200d0\u2060101199001011230', '身份证号码'],
  ['卡号622202 1234567890128', '银行卡号'],
  ['卡号6222 0212 3456 7890 128', '银行卡号'],
  ['住12栋3单元502', '住址门牌号'],
  ['住北墟花园12栋3单元502号', '住址门牌号'],
  ['138.0013.8000', '手机号码'],
  ['138·0013·8000', '手机号码'],
  ['（138）00138000', '手机号码'],
  ['(138) 0013-8000', '手机号码'],
  ['138/0013/8000', '手机号码'],
  ['１３８．００１３．８０００', '手机号码'],
  ['某甲,13800138000.0,男', '手机号码'],
  ['某甲,1.3812345678E10', '手机号码'],
  ['某甲,1.3800138e+10', '手机号码'],
  ['990101-1990-0101-1230', '身份证号码'],
  ['990101.19900101.1230', '身份证号码'],
  ['990101.1990.0101.1230', '身份证号码'],
  ['9.9.0.1.0.1.1.9.9.0.0.1.0.1.1.2.3.0', '身份证号码'],
  ['ID990101199001011230', '身份证号码'],
  ['No.990101199001011230', '身份证号码'],
  ['IDNo990101-1990-0101-1230', '身份证号码'],
  ['440308900101123.0', '身份证号码'],
])('%s holds personal data', (text, kind) => {
  expect(findPersonalData(text).map((found) => found.kind)).toEqual([kind])
})

test.each([
  '索引号114403006955506492/2021-00426',
  '990101199013011239',
  '440308999901123',
  '电话0755-25220001',
  '金额6222021234567890127元',
  '面积111111111111111111平方米',
  '地铁8号线3号楼入口',
  '编号213800138000',
  '索引号１１４４０３００６９５５５０６４９２/2021-00426',
  '证号990101 19900101 1231',
  '1 9 9 0 1 0 1 1 9 9 0 0 1 0 1 1 2 3 0',
  '9 9 0 1 0 1 1 9 9 0 0 1 0 1 1 2 3 1',
  '深规划资源〔2024〕12号',
  '12号线5号站',
  '在地铁8号线12号口3室外广场',
  '示范区示范大道 1 号 3 楼',
  '幸福路12号区政府办公楼502室',
  '三栋二层楼房',
  '一套两室一厅',
  '2021 138 0013 8000',
  '138 0013 8000 2021',
  '总投资13800000000元',
  '总投资13800138000.00',
  '面积 13800138000 平方米',
  '东经114.18273645463度',
  'ISBN 978-7-301-13800-1',
  '统一社会信用代码：91440300708461136T',
  '统一社会信用代码：114403006955506492',
  '项目代码：2019-440304-47-03-106023',
  // A code of a building that passes the check of cards by chance.
  '楼栋4403080040010800013',
  'GB/T 33190-2016、SZDB/Z 138-2016',
  '示更规〔2024〕13号第15800页',
  '报名地点：区政府大院3号楼402室',
  '地点在区委党校2栋301室',
  '3栋2单元120平方米',
  '2020-01-02 2021-03-04 09:00',
  '3栋建有2室1厅的住宅',
  '第三单元教室',
  '（138）20240101起',
  '（138）12345678元',
  '总投资13800138000.0元',
  '总投资13800138000.05',
  '1.3812345678E+10元',
  '合计1.3812345678E10 平方米',
  '1.3812345678E11',
  '1.2812345678E10',
  '2.138.0013.8000',
  '138.0013.8000.1',
  '138.0013',
  '990101.1990.0101.1231',
  'e3b0c990101199001011230',
  'sha256abc990101199001011230',
  'abcdefg990101199001011230',
  '1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1',
])('%s holds none', (text) => {
  expect(findPersonalData(text)).toEqual([])
})

test.each([
  ['证号99010119900', '1011230。', ['身份证号码']],
  ['证号990101', '1990 0101 1230', ['身份证号码']],
  ['证号 99010119900101123 ', ' 0', ['身份证号码']],
  ['联系电话：1380013', '8000', ['手机号码']],
  ['共1380013', '8000户', []],
  ['证号99010119900', '1011231', []],
  ['某甲13800138000', '2某乙', []],
])('between %s and %s the end of a line is looked across', (before, after, kinds) => {
  expect(findAcrossLineEnd(before, after).map(({ kind }) => kind)).toEqual(kinds)
})

test('a card number needs a right check digit', () => {
  expect(passesLuhn('6222021234567890128')).toBe(true)
  expect(passesLuhn('6222021234567890127')).toBe(false)
})

test('a find keeps its place when full-width figures come before it', () => {
  expect(findPersonalData('共１２户，电话13800138000')).toEqual([
    { kind: '手机号码', index: 7, text: '13800138000' },
  ])
})

const JOINTS = ['', ' ', '-', '.']

test('a number is found whichever one sign parts its groups, and another check digit is none', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(figures, fc.constantFrom(...JOINTS), (serial, joint) => {
      const first = `99010119900101${serial.join('')}`
      const groups = (number: string) =>
        [number.slice(0, 6), number.slice(6, 10), number.slice(10, 14), number.slice(14)].join(
          joint,
        )
      const right = toCheckDigit(first)
      expect(findPersonalData(groups(first + right))).toMatchObject([{ kind: '身份证号码' }])
      const wrong = String((Number(right.replace('X', '9')) + 1) % 10)
      expect(findPersonalData(groups(first + wrong)).map(({ kind }) => kind)).not.toContain(
        '身份证号码',
      )
    }),
  )
})

test('the figures of a digest are nobody’s number, those beside it are', () => {
  const digest = `${'0cd1a4f5'.repeat(6)}a4c6e13800138000`
  expect(findPersonalData(`sha256: ${digest}`)).toEqual([])
  expect(findPersonalData(`${digest} 13800138000`)).toMatchObject([{ index: 65 }])
  expect(findPersonalData(digest.slice(8))).toHaveLength(1)
})
