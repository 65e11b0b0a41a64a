import { addDays } from '~/domain/calendar-day'
import { type Allotted, type MoneyTold, percentOf, total } from './sample-money'

/** The first year of a medium-term plan of public investment; each has five (Luật Đầu tư công). */
const FIRST_YEARS = [2011, 2016, 2021, 2026] as const
const YEARS = 5

/** The medium-term plan that larger projects had their years from: never below them, never above what is approved. */
export function mediumTermOf(told: MoneyTold, annual: readonly Allotted[], cap: bigint): Allotted[] {
  if (told.group !== 'B' || !told.decidedOn) return []
  return FIRST_YEARS.flatMap((year) => {
    const lastYear = year + YEARS - 1
    const own = annual.filter((row) => row.year >= year && row.year <= lastYear)
    const sum = total(own.filter((row) => row.kind === 'initial' || row.amount > 0n))
    const source = own[0]?.source
    const decidedOn = own[0]?.decidedOn
    if (!source || !decidedOn || sum > cap) return []
    const ample = sum + percentOf(sum, 12)
    return [
      {
        ...{ source, horizon: 'medium-term', year, lastYear, kind: 'initial', amount: ample < cap ? ample : cap },
        ...{
          decidedOn: addDays(decidedOn, -3),
          decisionNumber: `${year % 100}8/NQ-HĐND`,
          reason: null,
          imported: false,
        },
      } satisfies Allotted,
    ]
  })
}
