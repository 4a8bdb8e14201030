/** From here on Excel may show 1.38E+10, but nobody's number is hidden by the form in which it is shown. */
const LONG_NUMBER = 10_000_000_000

/** A number as it is shown. Some programs write 1.3800138E10 for one that is shown with all its figures. */
export function showValue(text: string, show: (value: number) => string | undefined): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  const shown = show(value)
  if (shown !== undefined && !/\dE\+\d/.test(shown)) return shown
  if (Number.isInteger(value) && Math.abs(value) >= LONG_NUMBER && Math.abs(value) < 1e21)
    return BigInt(value).toString()
  return shown ?? toGeneral(value)
}

/** Excel computes with binary fractions and shows no more than eleven figures of them: 0.30000000000000004 is 0.3. */
function toGeneral(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)))
}
