import holidays from 'chinese-days'

const DAY = 24 * 60 * 60 * 1000

/** How many working days lie after the first day, up to the second; statutory holidays and make-up days count as they should. */
export function countWorkingDays(from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from) + DAY; at <= Date.parse(to); at += DAY) {
    if (holidays.isWorkday(new Date(at).toISOString().slice(0, 10))) count += 1
  }
  return count
}
