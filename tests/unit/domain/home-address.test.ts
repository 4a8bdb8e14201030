import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHomeAddresses } from '#domain/home-address.ts'

test.each([
  '被服务老人王五，家住中心街5号2栋301室。',
  '行政处罚相对人李四住示范路8号3栋501室。',
  '区医院退休职工李四居住在幸福花园3栋501室。',
  '区医院退休职工李四，幸福花园3栋501室。',
  '区学校教师李四幸福花园3栋501室。',
  '李四，中心街5号2栋301室。',
  '行政村3栋501室',
  '区医院宿舍3栋501室',
  '区政府家属院3栋501室',
  '幸福路12号区医院宿舍502室',
  '住址：区政府大院3栋501室',
  '户籍地址：区机关大院3栋501室',
  '示范大厦A座1201室',
  '李四，示范路8号3号楼201室（已通知区教育局核实情况的）',
  '区城市更新局职工李四，地址：示范路8号501室。',
  '李四，地址：示范路8号501室。',
  '申请人李四，联系地址：示范路8号501室。',
  '李四，联系地址：幸福花园3栋501室。',
  '区城市更新局，李四，示范路8号501室。',
])('%s is a home', (text) => {
  expect(findHomeAddresses(text)).not.toEqual([])
})

test.each([
  '采购代理机构地址：示范大厦A座1201室。',
  '供应商地址：示范大厦A座1201室',
  '办理地点：示范路8号3号楼201室（区政务服务中心）。',
  '示范路8号3号楼201室（区政务服务中心）',
  '请到3号楼201室办公室领取',
  '示范路8号3号楼201会议室',
  '报名地点：区政府大院3号楼402室',
  '地点在区委党校2栋301室',
  '幸福路12号区政府办公楼502室',
  '区行政服务中心位于幸福路12号3栋502室',
  '区民政局（幸福路12号502室）',
  '区民政局幸福路12号3栋502室',
  '市民中心C区3栋2055室',
  '居住在本区的人员到区政府大院3号楼402室领取',
  '区住房保障中心3号楼201室',
  '居住证请到区行政服务大厅3号楼201室办理',
  '区住房和建设局3号楼402室',
  '区医院住院楼3栋501室',
  '咨询地址：示范区深盐路2088号1205室',
  '联系地址：示范区深盐路2088号1205室',
  '来信地址：深盐路2088号1205室',
  '投诉地点：深盐路2088号1205室',
  '查阅地点：深盐路2088号1205室',
  '接待地点：深盐路2088号1205室',
  '受理地址：深盐路2088号1205室',
  '投诉受理单位：区城市更新局，地址：深盐路2088号501室',
])('%s is the address of an office', (text) => {
  expect(findHomeAddresses(text)).toEqual([])
})

const OFFICES = ['区政府', '行政服务中心', '区教育局', '区人民医院', '街道办事处服务大厅']
const HOMES = ['幸福花园3栋501室', '中心街5号2栋301室', '示范路8号502室']

test('where somebody lives is found, whatever office stands before; the room of an office is not', () => {
  const living = fc.constantFrom('家住', '居住在', '住', '住在', '现住')
  const person = fc.constantFrom('退休职工李四', '处理的相对人王五', '服务对象某甲')
  const office = fc.constantFrom(...OFFICES)
  const home = fc.constantFrom(...HOMES)
  fc.assert(
    fc.property(office, person, living, home, (where, who, lives, address) => {
      expect(findHomeAddresses(where + who + lives + address)).toHaveLength(1)
      expect(findHomeAddresses(`${where}3号楼402室`)).toEqual([])
    }),
  )
})
