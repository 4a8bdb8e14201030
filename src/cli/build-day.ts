import { WrongUse } from './wrong-use.ts'

/** Stops a command that would run for a day that is none; what reads the day later could only fail. */
export async function requireBuildDay(): Promise<void> {
  if (process.env['GONGKAI_DATE'] === undefined) return
  const { getBuildDay } = await import('#domain/dates.ts')
  try {
    getBuildDay()
  } catch (error) {
    throw new WrongUse(`环境变量 ${(error as Error).message}请改正或删去。`)
  }
}
