import type { ProjectGroup } from '~/domain/projects/project-terms'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import type { BulkRow } from '../many/bulk-insert.server'
import { instantOn, SPECIALIST } from '../sample-clock'
import { fundingSourceName } from './funding-sources.server'
import { type Allotted, latest, type MoneyTold, type SampleMoney, total } from './sample-money'

type Due = (groundOn: string, group: ProjectGroup | null) => string

/** The money of a project told in its story, as the commands tell it: each entry on the day it was made. */
export function moneyStory(told: MoneyTold, money: SampleMoney, dueOf: Due): BulkRow[] {
  const tell = (event: TimelineEvent, on: string, data: Record<string, unknown>, clauseId: number | null = null) => ({
    ...{ subject: 'project', subjectId: String(told.projectId), event, at: instantOn(on), data, clauseId },
    ...{ actorId: SPECIALIST.personId, actorName: SPECIALIST.name },
  })
  return [
    ...money.baselines.map(({ amount, decisionNumber, decidedOn, reason, clauseId }, n) => {
      const before = money.baselines[n - 1]?.amount
      const delta = before === undefined ? null : String(amount - before)
      const data = { ordinal: n + 1, amount: String(amount), decisionNumber, decidedOn, delta, reason }
      return tell('money.estimate-recorded', decidedOn, data, clauseId)
    }),
    ...plansOf(money.allotted).map((rows) => {
      const [{ horizon, year, lastYear, decisionNumber, decidedOn }] = rows
      const data = {
        horizon,
        year,
        lastYear,
        total: String(total(rows)),
        sources: rows.length,
        decisionNumber,
        decidedOn,
      }
      return tell('money.allotted', decidedOn, data)
    }),
    ...adjusted(money.allotted).map(({ row, from }) => {
      const { horizon, year, lastYear, decisionNumber, decidedOn, reason } = row
      const amounts = { from: String(from), to: String(from + row.amount), source: fundingSourceName(row.source) }
      const data = { horizon, year, lastYear, ...amounts, decisionNumber, decidedOn, reason }
      return tell('money.allocation-adjusted', decidedOn, data)
    }),
    ...money.carried.map(({ source, amount, ...row }) =>
      tell('money.carried-over', row.decidedOn, { ...row, source: fundingSourceName(source), amount: String(amount) }),
    ),
    ...money.declared.map(({ year, amount, decisionNumber }) => {
      const on = latest(...money.allotted.filter((row) => row.year === year).map((row) => row.decidedOn))
      return tell('money.year-total-declared', on, { year, amount: String(amount), decisionNumber })
    }),
    ...money.paid.map(({ source, kind, amount, advanceRecovered, planYear, paidOn }) =>
      tell('money.paid', paidOn, {
        ...{ kind, amount: String(amount), recovered: String(advanceRecovered), planYear, paidOn },
        ...{ documentNumber: null, source: fundingSourceName(source) },
      }),
    ),
    ...settled(told, money, dueOf).map(([event, on, data]) => tell(event, on, data)),
  ]
}

/** First plans by one decision of one day are one entry. */
function plansOf(rows: readonly Allotted[]): [Allotted, ...Allotted[]][] {
  const plans = new Map<string, [Allotted, ...Allotted[]]>()
  for (const row of rows) {
    if (row.kind !== 'initial') continue
    const key = [row.horizon, row.year, row.decidedOn, row.decisionNumber].join(' ')
    const own = plans.get(key)
    if (own) own.push(row)
    else plans.set(key, [row])
  }
  return [...plans.values()]
}

/** Each adjustment with what stood there before it. */
function adjusted(rows: readonly Allotted[]): { row: Allotted; from: bigint }[] {
  return rows.flatMap((row, n) => {
    if (row.kind !== 'adjustment') return []
    const before = rows
      .slice(0, n)
      .filter(({ source, horizon, year }) => source === row.source && horizon === row.horizon && year === row.year)
    return [{ row, from: total(before) }]
  })
}

function settled(
  { group }: MoneyTold,
  { settlement }: SampleMoney,
  dueOf: Due,
): [TimelineEvent, string, Record<string, unknown>][] {
  if (!settlement) return []
  const { ground, groundOn, submittedOn, approvedOn, approvedAmount, decisionNumber } = settlement
  const due = dueOf(groundOn, group ?? null)
  const told: [TimelineEvent, string, Record<string, unknown>][] = [
    ['money.settlement-opened', groundOn, { ground, groundOn, due }],
  ]
  const nothing = { approvedOn: null, amount: null, decisionNumber: null }
  if (submittedOn) told.push(['money.settlement-recorded', submittedOn, { submittedOn, ...nothing }])
  if (approvedOn)
    told.push([
      'money.settlement-recorded',
      approvedOn,
      { submittedOn, approvedOn, amount: approvedAmount === null ? null : String(approvedAmount), decisionNumber },
    ])
  return told
}
