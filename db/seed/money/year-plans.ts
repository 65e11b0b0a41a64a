import { addDays } from '~/domain/calendar-day'
import { lapseDay } from '~/domain/fiscal-year'
import type { Random } from '../random'
import type { SourceCode } from './funding-sources.server'
import { type Allotted, type Carried, earliest, latest, type Paid, percentOf, total, upToMillion } from './sample-money'

type Asked = {
  paid: readonly Paid[]
  /** The first takes what a year has beyond its payments. */
  sources: readonly SourceCode[]
  first: number
  last: number
  /** What all years together may have. */
  cap: bigint
  /** What the packages still have to be paid. */
  rest: bigint
  decidedOn: string
  until: string
  /** The project goes on after the day. */
  goesOn: boolean
  random: Random
  projectId: number
}

const LATE_TENDER = 'Điều chỉnh giảm do đấu thầu chậm so với kế hoạch'
const QUICK_WORK = 'Bổ sung để thanh toán khối lượng đã nghiệm thu'

/**
 * The plans of the years that the payments were charged to, and what was carried over: never above the cap, never below
 * what was paid. Past years spent most of their plan; what was left was carried over or lapsed.
 */
export function yearPlans(asked: Asked): { allotted: Allotted[]; carried: Carried[] } {
  const { paid, sources, first, last, cap, until, random, goesOn, projectId } = asked
  const allotted: Allotted[] = []
  const carried: Carried[] = []
  const spentOf = (source: SourceCode, year: number) =>
    total(paid.filter((row) => row.source === source && row.planYear === year))
  let given = 0n
  const cells = sources.flatMap((source) => spanOf(first, last).map((year) => upToMillion(spentOf(source, year))))
  let ahead = cells.reduce((sum, amount) => sum + amount, 0n)
  for (let year = first; year <= last; year += 1)
    for (const source of sources) {
      const spent = spentOf(source, year)
      ahead -= upToMillion(spent)
      const carriedIn = total(carried.filter((row) => row.source === source && row.fromYear === year - 1))
      const need = spent > carriedIn ? upToMillion(spent - carriedIn) : 0n
      const free = cap - given - ahead - need
      const slack = slackOf({ ...asked, year, spent, isMain: source === sources[0] })
      const amount = need + (slack < free ? slack : free > 0n ? percentOf(free, 100) : 0n)
      const firstPaid = earliest(
        ...paid.filter((row) => row.planYear === year && row.source === source).map((row) => row.paidOn),
        until,
      )
      const decidedOn = earliest(latest(`${year}-01-12`, asked.decidedOn), firstPaid)
      if (amount > 0n) {
        const rows = withAdjustment(
          {
            ...{ source, horizon: 'annual', year, lastYear: year, kind: 'initial', amount, decidedOn },
            ...{ decisionNumber: `${40 + ((projectId * 7 + year) % 900)}/QĐ-UBND`, reason: null, imported: false },
          },
          { free: cap - given - ahead - amount, carriedIn, asked },
        )
        allotted.push(...rows)
        given += amount
      }
      // Money carried over once is not carried over again.
      const unspent = amount + carriedIn - spent
      const left = unspent < amount ? unspent : amount
      const on = `${year + 1}-01-25`
      if (left > 0n && on <= until && year < last && (goesOn || year + 1 < last) && random.chance(0.5)) {
        carried.push({
          ...{
            source,
            fromYear: year,
            amount: left,
            decidedOn: on,
            decisionNumber: `${year % 100}${projectId}/QĐ-STC`,
          },
          reason: 'Hợp đồng đã ký, đang thực hiện',
        })
      }
    }
  return { allotted, carried }
}

const spanOf = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)

/** What a year was given beyond its payments, in dong. */
function slackOf(of: Asked & { year: number; spent: bigint; isMain: boolean }): bigint {
  const { year, spent, isMain, until, cap, rest, random, goesOn, paid } = of
  const share = random.between(1, 9)
  const isOver = until > lapseDay(year) || !goesOn
  // A year in which nothing came to be paid was planned where something still was to come.
  const waited = isMain && (rest * 10n > cap || paid.some(({ planYear }) => planYear > year))
  if (isOver) return spent > 0n ? percentOf(spent, share) : waited ? percentOf(cap, share) : 0n
  if (!isMain) return percentOf(spent, share * 3)
  return percentOf(rest > 0n ? rest : spent, 30 + share * 6)
}

/** One plan in three was adjusted in autumn: down after a late tender, up after quick work. */
function withAdjustment(
  row: Allotted,
  { free, carriedIn, asked }: { free: bigint; carriedIn: bigint; asked: Asked },
): Allotted[] {
  const on = `${row.year}-09-18`
  const draw = asked.random.between(0, 8)
  if (draw > 2 || row.decidedOn >= addDays(on, -30) || on > asked.until) return [row]
  const before = asked.paid.filter((one) => one.source === row.source && one.planYear === row.year && one.paidOn <= on)
  const start = draw === 0 ? row.amount + percentOf(row.amount, 15) : row.amount - percentOf(row.amount, 20)
  if (start === row.amount || start - row.amount > free || start + carriedIn < total(before)) return [row]
  return [
    { ...row, amount: start },
    {
      ...{ ...row, kind: 'adjustment', amount: row.amount - start, decidedOn: on },
      ...{ decisionNumber: `${row.year % 100}9/QĐ-UBND`, reason: draw === 0 ? LATE_TENDER : QUICK_WORK },
    },
  ]
}
