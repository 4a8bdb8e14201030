import holidays from 'chinese-days'

const DAY = 24 * 60 * 60 * 1000

/** Article 26 of the Regulations: publication within 20 working days of the making or change of the information. */
export const MOST_WORKING_DAYS = 20

/** Twenty working days never fit into fewer days than the first; with the longest holidays they end before the second. */
const [SURELY_IN_TIME, SURELY_LATE] = [25, 60]

/** How many working days lie after the first day, up to the second; statutory holidays and make-up days count as they should. */
export function countWorkingDays(from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from) + DAY; at <= Date.parse(to); at += DAY) {
    if (holidays.isWorkday(new Date(at).toISOString().slice(0, 10))) count += 1
  }
  return count
}

/** Whether publication on a day is within the limit of the Regulations. Few documents need the calendar for that. */
export function isPublishedInTime(created: string, day: string): boolean {
  const days = (Date.parse(day) - Date.parse(created)) / DAY
  if (days <= SURELY_IN_TIME) return true
  return days < SURELY_LATE && countWorkingDays(created, day) <= MOST_WORKING_DAYS
}
