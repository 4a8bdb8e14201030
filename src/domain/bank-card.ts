/** The check of payment cards (ISO/IEC 7812). A row of one or two figures passes too, and is none. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0 && new Set(digits).size > 2
}

/**
 * Whether figures are the number of a payment card as banks in China issue them: sixteen figures of an international
 * brand, or up to nineteen of UnionPay or the old ones of the Industrial and Commercial Bank. Codes of buildings and
 * projects have nineteen figures too, but begin with a district.
 */
export const isBankCard = (digits: string): boolean =>
  /^(?:[3-6]\d{15}|6\d{16,18}|9558\d{15})$/.test(digits) && passesLuhn(digits)
