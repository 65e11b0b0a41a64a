import { addDays } from '~/domain/calendar-day'
import { lapseDay } from '~/domain/fiscal-year'
import type { EstimateKind, PaymentKind } from '~/domain/money/funding-terms'
import type { Random } from '../random'
import type { SampleProject } from '../sample-shapes'
import type { SourceCode } from './funding-sources.server'

export type MoneyTold = Pick<
  SampleProject,
  | 'kind'
  | 'phase'
  | 'group'
  | 'totalInvestment'
  | 'decisionNumber'
  | 'decidedOn'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualStart'
  | 'actualEnd'
>
type Year = { year: number; source: SourceCode; amount: bigint; decidedOn: string }
type Paid = {
  source: SourceCode
  planYear: number
  paidOn: string
  kind: PaymentKind
  amount: bigint
  advanceRecovered: bigint
}
export type SampleMoney = {
  estimate: { kind: EstimateKind; amount: bigint; decidedOn: string } | null
  allotted: Year[]
  carried: { source: SourceCode; fromYear: number; amount: bigint; decidedOn: string }[]
  paid: Paid[]
  settlement: {
    ground: 'handover' | 'stopped'
    groundOn: string
    submittedOn: string | null
    approvedOn: string | null
  } | null
}

const MILLION = 1_000_000n
const NOTHING: SampleMoney = { estimate: null, allotted: [], carried: [], paid: [], settlement: null }
const MOST_YEARS = 6

/** A share in per cent of an amount, in whole million dong. */
const percentOf = (amount: bigint, percent: number): bigint => ((amount * BigInt(percent)) / 100n / MILLION) * MILLION
const yearOf = (day: string): number => Number(day.slice(0, 4))
const earlier = (one: string, other: string): string => (one < other ? one : other)

/**
 * The money of a project as its dates let it be by a day (ISO): years within the approved amount, payments within their
 * years, advances recovered, most of a past year spent, the rest carried over or lapsed. Nothing happens after the day.
 */
export function moneyOf(told: MoneyTold, today: string, random: Random): SampleMoney {
  const { totalInvestment: total, decidedOn, phase, actualStart, plannedStart, actualEnd } = told
  if (!total || !decidedOn || decidedOn > today) return NOTHING
  const money: SampleMoney = {
    ...NOTHING,
    allotted: [],
    carried: [],
    paid: [],
    estimate: { kind: kindOf(told), amount: total, decidedOn },
  }
  const start = actualStart ?? plannedStart
  if (!start || phase === 'proposal') return money
  const first = Math.max(yearOf(start), yearOf(decidedOn))
  const last = Math.min(yearOf(actualEnd ?? told.plannedEnd ?? today), yearOf(today), first + MOST_YEARS - 1)
  const planned = Math.max(1, yearOf(told.plannedEnd ?? actualEnd ?? today) - first + 1)
  let rest = percentOf(total, random.between(96, 100))
  for (let year = first; year <= last; year += 1) {
    const isLast = year === last && (actualEnd ? actualEnd <= today : false)
    let amount = isLast
      ? rest
      : percentOf(total, Math.floor(random.between(80, 100) / Math.max(planned, last - first + 1)))
    if (amount > rest) amount = rest
    rest -= amount
    if (amount <= 0n) continue
    for (const [source, part] of sourcesOf(told, amount))
      addYear(
        money,
        { source, year, amount: part, from: start, spends: actualStart !== undefined },
        { told, today, random },
      )
  }
  return { ...money, settlement: settlementOf(told, today) }
}

const kindOf = ({ kind }: MoneyTold): EstimateKind =>
  kind === 'system' || kind === 'purchase' ? 'total-investment' : 'detailed-estimate'

/** Investment from the province, larger ones with the centre; leases and recurrent tasks from recurrent spending. */
function sourcesOf({ kind, group }: MoneyTold, amount: bigint): [SourceCode, bigint][] {
  if (kind === 'lease' || kind === 'recurrent-task') return [['nst-tx', amount]]
  if (group !== 'B' && group !== 'A') return [['nst-dt', amount]]
  const central = percentOf(amount, 60)
  return [
    ['nstw-dt', central],
    ['nst-dt', amount - central],
  ]
}

type Given = { source: SourceCode; year: number; amount: bigint; from: string; spends: boolean }
type Setting = { told: MoneyTold; today: string; random: Random }

function addYear(money: SampleMoney, { source, year, amount, from, spends }: Given, { told, today, random }: Setting) {
  const decidedOn = [`${year}-01-12`, told.decidedOn ?? '', earlier(from, today)].sort().at(-1) ?? today
  if (decidedOn > today || yearOf(decidedOn) > year) return
  const carriedIn = money.carried.find((one) => one.fromYear === year - 1 && one.source === source)?.amount ?? 0n
  money.allotted.push({ year, source, amount, decidedOn })
  if (!spends) return
  const end = earlier([`${year}-12-24`, told.actualEnd ?? ''].sort()[told.actualEnd ? 0 : 1] ?? today, today)
  const begins = [decidedOn, told.actualStart ?? ''].sort().at(-1) ?? decidedOn
  const past = year < yearOf(today)
  const gone = past ? 100 : Math.max(5, Math.round((Number(end.slice(5, 7)) / 12) * 100))
  const spent = percentOf(
    amount + carriedIn,
    past ? random.between(90, 100) : Math.floor((gone * random.between(45, 98)) / 100),
  )
  if (begins <= end && spent > 0n) pay(money, { source, year, spent, from: begins, to: end }, random)
  const left = amount + carriedIn - paidOf(money, source, year)
  const continues = !told.actualEnd || yearOf(told.actualEnd) > year
  if (past && continues && left > 0n && random.chance(0.5))
    money.carried.push({ source, fromYear: year, amount: left, decidedOn: earlier(`${year + 1}-01-25`, today) })
}

const paidOf = (money: SampleMoney, source: SourceCode, year: number): bigint =>
  money.paid.reduce((sum, one) => (one.source === source && one.planYear === year ? sum + one.amount : sum), 0n)

/** A fifth in advance, the rest in two or three payments for volume; the first of them recovers the advance. */
function pay(
  money: SampleMoney,
  { source, year, spent, from, to }: { source: SourceCode; year: number; spent: bigint; from: string; to: string },
  random: Random,
) {
  const length = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))
  const on = (part: number): string => addDays(from, Math.floor(length * part))
  const advance = percentOf(spent, 20)
  const parts = random.chance(0.5) ? [40, 100] : [35, 70, 100]
  const row = { source, planYear: year, advanceRecovered: 0n }
  if (advance > 0n) money.paid.push({ ...row, kind: 'advance', paidOn: on(0.1), amount: advance })
  let before = 0n
  for (const [index, part] of parts.entries()) {
    const sum = part === 100 ? spent - advance : percentOf(spent - advance, part)
    const amount = sum - before
    before = sum
    const isLast = index === parts.length - 1
    // The last payment of some years is made in the January that still counts for them.
    const late = isLast && to.endsWith('12-24') && random.chance(0.3)
    const paidOn = late ? addDays(lapseDay(year), -11) : on(0.25 + (0.7 * (index + 1)) / parts.length)
    if (amount > 0n)
      money.paid.push({ ...row, kind: 'volume', paidOn, amount, advanceRecovered: index === 0 ? advance : 0n })
  }
}

/** Closed projects are settled; a stopped one has its clock running. */
function settlementOf({ phase, actualEnd, plannedStart }: MoneyTold, today: string): SampleMoney['settlement'] {
  const upTo = (day: string) => (day <= today ? day : null)
  if (phase === 'stopped' && plannedStart)
    return {
      ground: 'stopped',
      groundOn: earlier(addDays(plannedStart, 200), today),
      submittedOn: null,
      approvedOn: null,
    }
  if ((phase !== 'closed' && phase !== 'closing') || !actualEnd || actualEnd > today) return null
  const submittedOn = upTo(addDays(actualEnd, 95))
  return {
    ground: 'handover',
    groundOn: actualEnd,
    submittedOn,
    approvedOn: phase === 'closed' && submittedOn ? upTo(addDays(actualEnd, 170)) : null,
  }
}
