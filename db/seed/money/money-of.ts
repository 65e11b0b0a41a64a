import { daysBetween } from '~/domain/calendar-day'
import { contractWorth } from '../packages/package-worth'
import type { Random } from '../random'
import { baselinesOf } from './baselines'
import { contractBills } from './contract-bills'
import { declaredOf, fromOutside, paidFromOutside } from './from-outside'
import type { SourceCode } from './funding-sources.server'
import { leaseBills } from './lease-bills'
import { leasePlans } from './lease-plans'
import { mediumTermOf } from './medium-term'
import { earliest, latest, type MoneyTold, type Paid, type SampleMoney, total, yearOf } from './sample-money'
import { settlementOf } from './settlement-of'
import { stopDay } from './stop-day'
import { yearPlans } from './year-plans'

const MOST_YEARS = 8

/**
 * The money of a project as its contracts, leases and dates let it be by a day (ISO): what was accepted is paid, advances
 * are recovered, years lie within the approved amount. Nothing happens after the day, or after the project stood still.
 */
export function moneyOf(told: MoneyTold, today: string, random: Random): SampleMoney {
  const until = earliest(today, told.standsStillFrom ?? today, stopDay(told, today) ?? today)
  const baselines = baselinesOf(told, until)
  const money: SampleMoney = { baselines, allotted: [], declared: [], carried: [], paid: [], settlement: null }
  const start = told.actualStart ?? told.plannedStart
  const cap = baselines.map(({ amount }) => amount).sort((a, b) => (a < b ? -1 : 1))[
    told.lease ? baselines.length - 1 : 0
  ]
  if (cap === undefined || !start || told.phase === 'proposal') return money
  const sources = sourcesOf(told)
  const paid = paidOf(told, sources, { until, random }).sort((one, other) => (one.paidOn < other.paidOn ? -1 : 1))
  const decidedOn = baselines[0]?.decidedOn ?? start
  const years = paid.map(({ planYear }) => planYear)
  const begins = Math.max(yearOf(start), yearOf(decidedOn))
  const first = Math.min(begins, ...years)
  const planned = yearOf(told.actualEnd ?? told.plannedEnd ?? until)
  const last = Math.max(Math.min(planned, yearOf(until), first + MOST_YEARS), ...years)
  const goesOn = !told.actualEnd || told.actualEnd > until
  const live = told.packages.filter(({ told: one }) => one.walk.at(-1)?.transition !== 'declare-no-winner')
  const worth = total(live.map((one) => ({ amount: contractWorth(one.told) || one.told.value })))
  const rest =
    (worth - total(paid)) / BigInt(Math.max(1, Math.ceil(daysBetween(until, told.plannedEnd ?? until) / 365)))
  const asked = { paid, sources, first, last, cap, rest, decidedOn, until, goesOn, random, projectId: told.projectId }
  const plans = told.lease
    ? { allotted: leasePlans(told.lease.told, decidedOn, until), carried: [] }
    : first > yearOf(until)
      ? { allotted: [], carried: [] }
      : yearPlans(asked)
  const allotted = [...mediumTermOf(told, plans.allotted, cap), ...plans.allotted]
  allotted.push(...fromOutside(told.key, allotted, cap, until))
  return {
    ...{ baselines, paid, allotted, carried: plans.carried, declared: declaredOf(told, allotted) },
    settlement: settlementOf(told, paid, today),
  }
}

/** Investment from the province, larger ones with the centre, a ministry's from the centre; recurrent tasks from recurrent spending. */
function sourcesOf({ kind, group, key = '' }: MoneyTold): SourceCode[] {
  const isOfMinistry = key === 'cpnet' || key.startsWith('vh-')
  const isRecurrent = kind === 'lease' || kind === 'recurrent-task'
  if (isOfMinistry) return [isRecurrent ? 'nstw-tx' : 'nstw-dt']
  if (isRecurrent) return ['nst-tx']
  return group === 'B' || group === 'A' ? ['nstw-dt', 'nst-dt'] : ['nst-dt']
}

const MANAGES: readonly string[] = ['implementation', 'closing', 'closed', 'stopped']
const MANAGEMENT_PERMILLE = 4n
const MILLION = 1_000_000n

function paidOf(told: MoneyTold, sources: SourceCode[], { until, random }: { until: string; random: Random }): Paid[] {
  const { lease, packages, key } = told
  if (lease) return leaseBills(lease.id, lease.told, until)
  const bills = packages.flatMap((one) => {
    // The centre pays the largest package, the province what goes with it.
    const source = (one.told.field === 'mixed' ? sources[0] : sources.at(-1)) ?? 'nst-dt'
    const own = contractBills(one, { source, until, random })
    return [...own, ...paidFromOutside(key, one, own, { source, until })]
  })
  return [...bills, ...managementOf(told, sources.at(-1) ?? 'nst-dt', until)]
}

/** What running the project costs a year, without a contract: charged to the project itself. */
function managementOf(told: MoneyTold, source: SourceCode, until: string): Paid[] {
  const { actualStart, actualEnd, plannedEnd, totalInvestment = 0n, kind, phase } = told
  if (!actualStart || kind === 'lease' || kind === 'recurrent-task' || !MANAGES.includes(phase)) return []
  const amount = ((totalInvestment * MANAGEMENT_PERMILLE) / 1000n / MILLION) * MILLION
  const end = earliest(actualEnd ?? latest(plannedEnd ?? until, actualStart), until)
  const years = Array.from({ length: yearOf(end) - yearOf(actualStart) + 1 }, (_, n) => yearOf(actualStart) + n)
  return (
    years
      .map((year) => ({ year, paidOn: `${year}-12-18` }))
      .filter(({ paidOn }) => paidOn > actualStart && paidOn <= end)
      .map(({ year, paidOn }, n) => ({
        ...{ source, planYear: year, paidOn, kind: 'volume' as const, advanceRecovered: 0n },
        amount: ((amount - (amount * BigInt(n % 5)) / 11n) / MILLION) * MILLION,
        ...{ bidPackageId: null, contractId: null, leaseId: null, imported: false, note: 'Chi phí quản lý dự án' },
      }))
      // A small project's share may come to less than a million: then nothing is charged that year.
      .filter(({ amount: charged }) => charged > 0n)
  )
}
